import type { Rules } from './rules.js';

const PROTOCOLS = 'https?|ftps?|mailto|news|irc[6s]?|gopher|nntp|feed|telnet|mms|rtsp|sms|svn|tel|fax|xmpp|webcal|urn';
const address = new RegExp(`^(?:(?:${PROTOCOLS}):|(?![a-z][a-z0-9+.-]*:))`, 'i');

/**
 * Rules, not the software: what WordPress lets an author, or an editor without `unfiltered_html`, write in a post.
 *
 * @source WordPress 6.1.9, wp-includes/kses.php: $allowedposttags and _wp_add_global_attributes; wp-includes/functions.php:
 * wp_allowed_protocols.
 */
export const wordpressKses: Rules = {
  source: 'WordPress 6.1.9 wp-includes/kses.php ($allowedposttags)',
  elements:
    '<address> <a href rel rev name target download> <abbr> <acronym> <area alt coords href nohref shape target> <article align> <aside align> <audio autoplay controls loop muted preload src> <b> <bdo> <big> <blockquote cite> <br> <button disabled name type value> ' +
    '<caption align> <cite> <code> <col align char charoff span valign width> <colgroup align char charoff span valign width> <del datetime> <dd> <dfn> <details align open> <div align> <dl> <dt> <em> <fieldset> <figure align> <figcaption align> <font color face size> ' +
    '<footer align> <h1 align> <h2 align> <h3 align> <h4 align> <h5 align> <h6 align> <header align> <hgroup align> <hr align noshade size width> <i> <img alt align border height hspace loading longdesc vspace src usemap width> <ins datetime cite> <kbd> <label for> ' +
    '<legend align> <li align value> <main align> <map name> <mark> <menu type> <nav align> <object data type> <p align> <pre width> <q cite> <rb> <rp> <rt> <rtc> <ruby> <s> <samp> <span align> <section align> <small> <strike> <strong> <sub> <summary align> <sup> ' +
    '<table align bgcolor border cellpadding cellspacing rules summary width> <tbody align char charoff valign> <td abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width> <textarea cols rows disabled name readonly> ' +
    '<tfoot align char charoff valign> <th abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width> <thead align char charoff valign> <title> <tr align bgcolor char charoff valign> <track default kind label src srclang> <tt> <u> ' +
    '<ul type> <ol start type reversed> <var> <video autoplay controls height loop muted playsinline poster preload src width>',
  everywhere: 'aria-describedby aria-details aria-label aria-labelledby aria-hidden class data-* dir id lang style title role xml:lang',
  address,
  unknown: 'strip',
};

/**
 * Rules, not the software: what WordPress keeps of an oEmbed answer of a site that it does not know.
 *
 * @source WordPress 6.1.9, wp-includes/embed.php: wp_filter_oembed_result.
 */
export const wordpressOEmbed: Rules = {
  source: 'WordPress 6.1.9 wp-includes/embed.php (wp_filter_oembed_result)',
  elements: '<a href> <blockquote> <iframe src width height frameborder marginwidth marginheight scrolling title>',
  everywhere: '',
  address,
  unknown: 'strip',
};
