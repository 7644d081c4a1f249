import { el, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, type Comparison, type Language } from '@trendbeeld/data';
import { comparisonScene } from './comparison-scene.js';
import { graphicMarkup } from './graphic.js';
import { sourceWords } from './source-words.js';
import { detailsMarkup } from './table.js';
import { MUNICIPAL_WORDS } from '../words/municipal-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/**
 * One figure of all municipalities as a complete figure (with an h3): strip plot, sentences, table, definition and source. The
 * map is a part that a reader opens; the element loads it then. Without script that part says where the same figures stand.
 */
export function comparisonFigure(comparison: Comparison, language: Language): MarkupElement {
  const words = { ...SERIES_WORDS[language], ...MUNICIPAL_WORDS[language] };
  const format = createFormatters(language);
  const scene = comparisonScene(comparison, null, format);
  return el(
    'article',
    { class: 'trendbeeld tb-card tb-comparison', lang: language },
    el('h3', { class: 'tb-title' }, `${comparison.title[language]}: ${words.map.title.toLowerCase()}`),
    el(
      'p',
      { class: 'tb-lead' },
      [comparison.definition, comparison.computed]
        .map((t) => t?.[language])
        .filter(Boolean)
        .join(' '),
    ),
    el('figure', { class: 'tb-figure', 'data-comparison': comparison.id }, el('figcaption', {}, scene.title), graphicMarkup(scene, language)),
    detailsMarkup(words.map.open, el('div', { class: 'tb-map' }, el('p', { class: 'tb-fine' }, words.map.without))),
    el('footer', { class: 'tb-footer' }, el('p', { class: 'tb-source' }, `${words.source}: ${sourceWords(comparison, format)}`)),
  );
}
