import type { Rules } from './rules.js';

/**
 * Rules, not the software: the tags that wikitext knows. `a` is not among them: a tag it does not know is shown, and a bare address
 * becomes a link.
 *
 * @source github.com/wikimedia/mediawiki includes/parser/Sanitizer.php (commit 0077c5da): getRecognizedTagData and
 * setupAttributesAllowedInternal.
 */
export const mediawiki: Rules = {
  source: 'wikimedia/mediawiki includes/parser/Sanitizer.php',
  elements:
    '<b> <bdi> <del cite datetime> <i> <ins cite datetime> <u> <font size color face> <big> <small> <sub> <sup> <h1 align> <h2 align> <h3 align> <h4 align> <h5 align> <h6 align> <cite> <code> <em> <s> <strike> <strong> <tt> <var> <div align> <center> ' +
    '<blockquote cite> <ol type start reversed> <ul type> <dl> <table summary width border frame rules cellspacing cellpadding align bgcolor> <caption align> <pre width> <ruby> <rb> <rp> <rt> <rtc> <p align> <span> <abbr> <dfn> <kbd> <samp> <data value> <time datetime> <mark> ' +
    '<br clear> <wbr> <hr width> <li type value> <dt> <dd> <tr bgcolor align valign> <td abbr axis headers scope rowspan colspan nowrap width height bgcolor align valign> <th abbr axis headers scope rowspan colspan nowrap width height bgcolor align valign> <q cite> <bdo>',
  everywhere:
    'id class style lang dir title tabindex aria-describedby aria-flowto aria-hidden aria-label aria-labelledby aria-owns role about property resource datatype typeof itemid itemprop itemref itemscope itemtype data-*',
  address: /^https?:\/\//,
  unknown: 'escape',
  linksAddresses: true,
};
