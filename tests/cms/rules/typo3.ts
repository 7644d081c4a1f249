import type { Rules } from './rules.js';

/**
 * Rules, not the software: the preset `default` of TYPO3's HTML sanitizer.
 *
 * @source github.com/TYPO3/html-sanitizer src/Builder/CommonBuilder.php (commit 01f3deef) and src/Visitor/CommonVisitor.php
 * (090fb6db), with what github.com/TYPO3/typo3 typo3/sysext/core/Classes/Html/DefaultSanitizerBuilder.php (0a413341) adds.
 */
export const typo3: Rules = {
  source: 'TYPO3/html-sanitizer src/Builder/CommonBuilder.php; TYPO3/typo3 typo3/sysext/core/Classes/Html/DefaultSanitizerBuilder.php',
  elements:
    '<address> <article> <aside> <footer> <header> <h1> <h2> <h3> <h4> <h5> <h6> <main> <nav> <section> <blockquote> <dd> <div> <dl> <dt> <figcaption> <figure> <li> <ol> <p> <pre> <ul> ' +
    '<a href download hreflang ping rel referrerpolicy target type charset name rev> <abbr> <b> <bdi> <bdo> <cite> <code> <data> <dfn> <em> <i> <kbd> <mark> <q> <rb> <rp> <rt> <rtc> <ruby> <s> <samp> <small> <span> <strong> <sub> <sup> <time> <u> <var> <wbr> ' +
    '<del> <ins> <button> <datalist> <label for> <legend> <meter> <output> <progress> <details> <dialog> <menu> <summary> <acronym> <big> <nobr> <tt> <br> <hr> ' +
    '<audio src autoplay controls loop muted preload> <video src autoplay controls height loop muted playsinline poster preload width> <img src srcset alt decoding height sizes width> <track src default kind label srclang> <picture> <source media sizes src srcset type> ' +
    '<table align valign bgcolor border cellpadding cellspacing summary> <caption align> <thead align valign bgcolor> <tbody align valign bgcolor> <tfoot align valign bgcolor> <tr align valign bgcolor> ' +
    '<td align valign bgcolor abbr axis headers colspan rowspan scope width height> <th align valign bgcolor colspan rowspan scope> <colgroup align valign bgcolor span> <col align valign bgcolor span width>',
  everywhere: 'class id dir lang nonce xml:lang itemid itemprop itemref itemscope itemtype role tabindex title translate aria-* data-* style',
  address: /^(https?:\/\/|\/(?!\/)|[^/:][^:]*$|mailto:|tel:|t3:\/\/)/,
  unknown: 'escape all',
};
