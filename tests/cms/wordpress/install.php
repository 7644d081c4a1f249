<?php
// Installs WordPress in the folder that it was copied to, with four users. Prints their names and random passwords as JSON.
// Arguments: address of the site.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
require getcwd() . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Gemeente', 'administrator', 'administrator@example.org', false, '', 'administrator', '' );
update_option( 'home', $argv[1] );
update_option( 'siteurl', $argv[1] );
switch_theme( 'twentytwentyone' );
// Pictures of users come from another host.
update_option( 'show_avatars', 0 );

$users = array(
	'administrator' => 'administrator',
	'editor'        => 'editor',
	// An editor of a multisite or a hardened site: without the right to write any HTML.
	'plain-editor'  => 'editor',
	'author'        => 'author',
);
$passwords = array();
foreach ( $users as $name => $role ) {
	// For the sign-in page and for the REST interface: made up now, and gone with the site.
	$password = wp_generate_password();
	$user     = get_user_by( 'login', $name );
	$id       = $user ? $user->ID : wp_insert_user( array( 'user_login' => $name, 'user_email' => "$name@example.org", 'user_pass' => $password, 'role' => $role ) );
	wp_set_password( $password, $id );
	if ( 'plain-editor' === $name ) {
		( new WP_User( $id ) )->add_cap( 'unfiltered_html', false );
	}
	list( $rest )       = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'check' ) );
	$passwords[ $name ] = array( 'page' => $password, 'rest' => $rest );
}
echo wp_json_encode( array( 'version' => get_bloginfo( 'version' ), 'passwords' => $passwords ) );
