import { el } from '@trendbeeld/charts';
import type { Language, Series } from '@trendbeeld/data';
import type { Card } from './card.js';
import { graphicMarkup } from '../parts/graphic.js';
import { tableMarkup } from '../parts/table.js';
import { OWN_WORDS } from '../words/own-words.js';
import { SERIES_WORDS } from '../words/series-words.js';
import { drawOne, sourceText, type DrawOwn } from './own-drawing.js';

/** Whether own figures are more than one series: those need `drawSeveral`. */
export const areSeveral = ({ beside = [] }: Series): boolean => beside.length > 0;

/**
 * Own figures of a municipality as a complete card, with an h3. They name their own source and never the study; without a
 * source they stay a table with a sentence that says so. Made-up figures are marked as an example, in words.
 *
 * @param draw how they are drawn: `drawOne` (default), or `drawSeveral` where they are more than one series.
 */
export function ownCard(series: Series, language: Language, draw: DrawOwn = drawOne): Card {
  const { sentence, table, scene } = draw(series, language);
  const source = sourceText(series);
  return {
    tag: 'article',
    classes: 'trendbeeld tb-card tb-own',
    language,
    // Of bars the title names their moment.
    heading: { level: 3, text: scene?.title ?? series.title, above: series.example ? el('p', { class: 'tb-example' }, OWN_WORDS[language].example) : null },
    body: scene ? [el('figure', { class: 'tb-figure' }, graphicMarkup(scene, language))] : [el('p', { class: 'tb-lead' }, sentence), tableMarkup(table)],
    footer: el(
      'footer',
      { class: 'tb-footer' },
      source
        ? el('p', { class: 'tb-source' }, `${SERIES_WORDS[language].source}: `, series.source?.url ? el('a', { href: series.source.url }, source) : source)
        : el('p', { class: 'tb-source' }, OWN_WORDS[language].noSource),
    ),
  };
}
