import type { Rules } from './rules.js';

/**
 * Rules, not the software: Drupal's text format «Basic HTML». Tags outside the list go; pictures of another host are replaced.
 *
 * @source github.com/drupal/drupal core/recipes/basic_html_format_editor/config/filter.format.basic_html.yml (commit 3fd22d6b) and
 * core/modules/filter/src/Plugin/Filter/FilterHtml.php (`lang` and `dir` are allowed everywhere); its `filter_html_image_secure`.
 */
export const drupalBasic: Rules = {
  source: 'drupal/drupal core/recipes/basic_html_format_editor/config/filter.format.basic_html.yml',
  elements:
    '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>',
  everywhere: 'lang dir',
  address: /^(?!\s*(?:javascript|data|vbscript):)/i,
  unknown: 'strip',
  ownPictures: true,
};
