import { el, fluidSvg, type MarkupElement, type Scene } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { detailsMarkup, tableMarkup } from './table.js';
import { SERIES_WORDS } from '../words/series-words.js';

/**
 * A drawing with what belongs to it, in the order in which it is read: the drawing, annotations that had to make way on a narrow
 * page as numbered notes, the same in sentences, what else belongs to it, and the same as a table. The element gives it its keyboard walk.
 *
 * @param below how sure it is, a note: what stands between the sentences and the table.
 * @example
 * graphicMarkup(lineChart(input), 'nl').map(markupToString).join('');
 */
export function graphicMarkup(scene: Scene, language: Language, ...below: readonly (MarkupElement | null | false)[]): MarkupElement[] {
  return [
    el(
      'div',
      { class: 'tb-graphic' },
      fluidSvg(scene),
      scene.notes.length > 0 &&
        el(
          'ol',
          { class: 'tb-notes tb-narrow' },
          scene.notes.map((note) => el('li', {}, note)),
        ),
    ),
    el('p', { class: 'tb-says' }, scene.description),
    ...below.filter((b) => b !== null && b !== false),
    el('div', { class: 'tb-data' }, detailsMarkup(SERIES_WORDS[language].table, tableMarkup(scene.table))),
  ];
}
