<?php
/**
 * What an administrator does once: the site script in every page. For the comparison only where the address asks for it.
 * Nothing else is changed: no filter of WordPress is relaxed.
 */
add_action(
	'wp_enqueue_scripts',
	function () {
		if ( isset( $_GET['site-script'] ) ) {
			wp_enqueue_script( 'trendbeeld', home_url( '/trends/trendbeeld.js' ), array(), null, true );
		}
	}
);
