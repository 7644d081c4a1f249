import type { Rules } from './rules.js';

/**
 * Rules, not the software: Drupal's text format «Restricted HTML». No `p` is let through; `filter_autop` makes new ones.
 *
 * @source github.com/drupal/drupal core/recipes/restricted_html_format/config/filter.format.restricted_html.yml (commit 54be1ad9) and
 * core/modules/filter/src/Plugin/Filter/FilterHtml.php; its `filter_url` makes addresses links.
 */
export const drupalRestricted: Rules = {
  source: 'drupal/drupal core/recipes/restricted_html_format/config/filter.format.restricted_html.yml',
  elements:
    '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id>',
  everywhere: 'lang dir',
  address: /^(?!\s*(?:javascript|data|vbscript):)/i,
  unknown: 'strip',
  paragraphs: true,
  linksAddresses: true,
};
