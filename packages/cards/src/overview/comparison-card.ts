import { el } from '@trendbeeld/charts';
import { createNumberFormatters, type Comparison, type Language } from '@trendbeeld/data';
import { slot, type Card } from '../card/card.js';
import { comparisonScene } from '../card/comparison-scene.js';
import { graphicMarkup } from '../parts/graphic.js';
import { publisherLinks } from '../parts/source-words.js';
import { detailsMarkup } from '../parts/table.js';
import { COMPARISON_WORDS } from '../words/comparison-words.js';
import { MAP_WORDS } from '../words/map-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/**
 * One figure of all municipalities as a complete card (with an h3): strip plot, sentences, table, definition and source. The map is a
 * part that a reader opens; the element loads it then. Without script that part says where the same figures stand.
 *
 * @example
 * const card = comparisonCard(comparison, 'nl');
 */
export function comparisonCard(comparison: Comparison, language: Language): Card {
  const words = { ...SERIES_WORDS[language], ...COMPARISON_WORDS[language] };
  const format = createNumberFormatters(language);
  const scene = comparisonScene(comparison, null, format);
  const says = [comparison.definition, comparison.computed].map((t) => t?.[language]).filter(Boolean);
  return {
    tag: 'article',
    classes: 'trendbeeld tb-card tb-comparison',
    language,
    heading: { level: 3, text: `${comparison.title[language]}: ${MAP_WORDS[language].title.toLowerCase()}`, above: null },
    body: [
      el('p', { class: 'tb-lead' }, says.join(' ')),
      slot(comparison.id, el('figure', { class: 'tb-figure' }, el('figcaption', {}, scene.title), graphicMarkup(scene, language))),
      detailsMarkup(MAP_WORDS[language].open, el('div', { class: 'tb-map' }, el('p', { class: 'tb-fine' }, MAP_WORDS[language].without))),
    ],
    footer: el(
      'footer',
      { class: 'tb-footer' },
      el('p', { class: 'tb-source' }, `${words.source}: ${comparison.title[language]}: `, publisherLinks(comparison, format)),
    ),
  };
}
