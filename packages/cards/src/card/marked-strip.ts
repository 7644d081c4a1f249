import { el } from '@trendbeeld/charts';
import { createNumberFormatters, type Language } from '@trendbeeld/data';
import { graphicMarkup } from '../parts/graphic.js';
import type { MunicipalParts } from './card.js';
import { comparisonScene } from './comparison-scene.js';
import type { MunicipalityFigures } from './municipality.js';

/**
 * All municipalities as a strip plot with one's own marked, for the slots of a card. A part of its own, loaded only by cards that have such
 * a slot and name a municipality.
 */
export function markedStrip({ municipality, comparisons = [] }: MunicipalityFigures, language: Language): MunicipalParts['strip'] {
  const format = createNumberFormatters(language);
  return (id) => {
    const comparison = comparisons.find((c) => c.id === id);
    if (!comparison) return null;
    const scene = comparisonScene(comparison, municipality.code, format);
    return el('figure', { class: 'tb-figure' }, el('figcaption', {}, scene.title), graphicMarkup(scene, language));
  };
}
