import { el, fluidSvg, type MarkupElement, type Scene } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { detailsMarkup, tableMarkup } from './table.js';
import { SERIES_WORDS } from '../words/series-words.js';

/**
 * A drawing with what belongs to it, in the order in which it is read: the drawing, annotations that had to make way on a narrow
 * page as numbered notes, the same in sentences, how sure it is, and the same as a table. The element gives it its keyboard walk.
 *
 * @param certainty the line of certainty. Default: none, for figures that were measured.
 */
export function graphicMarkup(scene: Scene, language: Language, certainty: MarkupElement | null = null): MarkupElement[] {
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
    ...(certainty ? [certainty] : []),
    el('div', { class: 'tb-data' }, detailsMarkup(SERIES_WORDS[language].table, tableMarkup(scene.table))),
  ];
}
