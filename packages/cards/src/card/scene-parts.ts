import { el, fluidSvg, SOURCE_LINE_PX, type MarkupElement, type Scene } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { detailsMarkup, tableMarkup } from '../parts/table.js';
import { SERIES_WORDS } from '../words/series-words.js';

/** The height that a style sheet gives to leading graphics at the narrowest width, px: what needs more keeps its own height. */
const LOW_PX = 230;

/**
 * A scene that leads a card: the drawing stands in the card, its sentences and its table below «more».
 *
 * @param name ties the two together, as the walk by keyboard needs the rows of the table.
 * @param note a sentence below the drawing, told with its words. Default: none.
 * @param certainty how sure it is, in brief, below the drawing. Default: the drawing tells it.
 */
export function sceneParts(
  scene: Scene,
  caption: string | MarkupElement,
  name: 'study' | 'own',
  language: Language,
  note: MarkupElement | null = null,
  certainty: MarkupElement | null = null,
): { readonly figure: MarkupElement; readonly data: MarkupElement } {
  const svg = fluidSvg(scene);
  const low = scene.grows && scene.height + SOURCE_LINE_PX <= LOW_PX;
  const drawing = el(
    'div',
    { class: 'tb-graphic' },
    // What it shows, for those who cannot see it and have not opened «more».
    {
      ...svg,
      attributes: { ...svg.attributes, class: low ? `${String(svg.attributes['class'])} tb-low` : svg.attributes['class'] },
      children: [el('desc', {}, scene.description), ...svg.children],
    },
    scene.notes.length > 0 &&
      el(
        'ol',
        { class: 'tb-notes tb-narrow' },
        scene.notes.map((text) => el('li', {}, text)),
      ),
  );
  const figure = figureOf(caption, [drawing, certainty]);
  return {
    figure: { ...figure, attributes: { ...figure.attributes, 'data-lead': name } },
    data: el(
      'div',
      {},
      el('p', { class: 'tb-says' }, scene.description),
      note,
      el('div', { class: 'tb-data', 'data-lead': name }, detailsMarkup(SERIES_WORDS[language].table, tableMarkup(scene.table))),
    ),
  };
}

/** A figure that leads a card. */
export const figureOf = (caption: string | MarkupElement, drawing: readonly (MarkupElement | null)[]): MarkupElement =>
  el('figure', { class: 'tb-figure tb-lead-figure' }, el('figcaption', {}, caption), drawing);
