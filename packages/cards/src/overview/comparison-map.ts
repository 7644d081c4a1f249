/**
 * The map of a comparison: a part of its own, loaded when a reader opens it, as few do and its shapes are large.
 */
import { el, fluidSvg, mapChart, quantileLimits, type MarkupElement } from '@trendbeeld/charts';
import { createNumberFormatters, type Comparison, type Language, type MapShapes } from '@trendbeeld/data';
import { comparisonNumber, comparisonTexts } from '../card/comparison-scene.js';
import { COMPARISON_WORDS } from '../words/comparison-words.js';
import { MAP_WORDS } from '../words/map-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/**
 * A comparison as a map, with the source of its boundaries. It stands below the strip plot and the table of the same figures,
 * which tell the same to those who cannot read a map.
 *
 * @param own code of the municipality to outline; null for none.
 */
export function comparisonMap(comparison: Comparison, map: MapShapes, own: string | null, language: Language): MarkupElement {
  const words = { ...SERIES_WORDS[language], ...COMPARISON_WORDS[language] };
  const format = createNumberFormatters(language);
  const scene = mapChart({
    ...comparisonTexts(comparison, own, format),
    title: `${MAP_WORDS[language].caption}: ${comparison.title[language]}`,
    shapes: map.shapes,
    viewBox: map.viewBox,
    values: comparison.values.map(({ code, name, value }) => ({ code, label: name, value })),
    own,
    classes: quantileLimits(comparison.values.flatMap((v) => v.value ?? [])),
    number: comparisonNumber(comparison, format),
    unit: comparison.unit[language],
    columns: [words.comparison.place, words.value],
    words: { missing: words.missing, range: MAP_WORDS[language].range },
  });
  return el(
    'div',
    { class: 'tb-map' },
    el('div', { class: 'tb-graphic' }, fluidSvg(scene)),
    el('p', { class: 'tb-fine' }, `${MAP_WORDS[language].boundaries}: ${map.source.publisher}, ${map.source.title}.`),
  );
}
