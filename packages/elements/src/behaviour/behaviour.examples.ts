import { el, indexedLinesChart, lineChart, stripPlotChart, type MarkupElement, type Scene } from '@trendbeeld/charts';
import { createFormatters } from '@trendbeeld/data';
import { lineWords } from '@trendbeeld/cards';
import { graphicMarkup } from '@trendbeeld/cards';

/** Figures for the tests of the behaviour: made up, as their source says. */
const format = createFormatters('nl');
const source = { short: 'Voorbeeld, verzonnen cijfers', long: 'Voorbeeld, verzonnen cijfers' };

/** What both lines say of themselves. */
const unemployment = {
  title: 'Werkloosheid',
  description: 'Een voorbeeld met verzonnen cijfers.',
  source,
  unit: '% van de beroepsbevolking',
  number: (value: number) => format.number(value, 1),
  period: (id: string) => format.period(id),
  words: lineWords('nl'),
};

/** Twelve years with a gap in 2006, the last one provisional. */
export const lineScene: Scene = lineChart({
  ...unemployment,
  observations: [4.5, 6.1, 5.2, 9.4, 8.8, null, 7.1, 7.1, 6.4, 5.9, 7.7, 8.2].map((value, i) => ({
    period: String(2001 + i),
    value,
    status: i === 11 ? 'provisional' : 'definitive',
  })),
});

/** Twelve municipalities with made-up names and values; one is missing. */
export const stripScene: Scene = stripPlotChart({
  title: 'Groen in de buurt',
  description: 'Een voorbeeld met verzonnen cijfers.',
  source,
  values: ['Aa', 'Bee', 'Cee', 'Dee', 'Eed', 'Ef', 'Gee', 'Haa', 'Ie', 'Jee', 'Kaa', 'El'].map((label, i) => ({
    code: `GM${1000 + i}`,
    label,
    value: i === 4 ? null : (i * 7) % 12,
  })),
  own: null,
  reference: null,
  number: (value) => format.number(value, 0),
  unit: 'm² per inwoner',
  columns: ['Gemeente', 'Waarde'],
  words: { missing: 'geen gegevens' },
});

/** Yearly figures, all definitive. */
const years = (first: number, values: readonly number[]) => values.map((value, i) => ({ period: String(first + i), value, status: 'definitive' as const }));

/** A line of 23 years with what was expected, a change and labels at its first, highest, lowest and last value. */
export const labelledScene: Scene = lineChart({
  ...unemployment,
  observations: years(2003, [5.9, 6.8, 7, 6.1, 5.3, 4.8, 5.4, 6.1, 6, 6.8, 8.2, 8.3, 7.9, 7, 5.9, 4.9, 4.4, 4.8, 4.2, 3.5, 3.6, 3.7, 3.9]),
  knownUntil: '2013',
  expectation: { label: 'verwacht: ongeveer 9', bounds: { low: 9, high: 9 }, from: '2013', to: '2017' },
});

/** Three lines from one start, with their names and last values. */
export const indexedScene: Scene = indexedLinesChart({
  title: 'Drie lijnen',
  description: 'Een voorbeeld met verzonnen cijfers.',
  source,
  series: [
    { label: 'huishoudens', observations: years(2010, [71, 71.9, 72.6, 73.3, 74, 74.8, 75.6, 76.4, 77, 77.9, 79, 79.9, 80.6]) },
    { label: 'inwoners', observations: years(2010, [16.5, 16.5, 16.6, 16.6, 16.6, 16.7, 16.7, 16.8, 16.8, 16.8, 16.9, 16.9, 16.9]) },
    { label: 'winkels', observations: years(2010, [105, 104, 103, 101, 99, 98, 96, 95, 93, 92, 90, 89, 88]) },
  ],
  base: '2010',
  unit: 'index, 2010 = 100',
  number: (value) => format.number(value, 1),
  period: (id) => format.period(id),
  words: { period: 'Jaar', index: 'index', missing: 'geen gegevens' },
});

/** Sixty municipalities on nine whole numbers. */
export const stackedScene: Scene = stripPlotChart({
  title: 'Bomen in de straat',
  description: 'Een voorbeeld met verzonnen cijfers.',
  source,
  values: Array.from({ length: 60 }, (_, i) => ({ code: `GM${1000 + i}`, label: `Stad ${i}`, value: 4 + Math.round(3 * Math.sin(i * i)) + (i % 3) })),
  own: 'GM1007',
  reference: { label: 'Nederland', value: 5.5 },
  number: (value) => format.number(value, 1),
  unit: 'bomen per inwoner',
  columns: ['Gemeente', 'Waarde'],
  words: { missing: 'geen gegevens', dot: 'één stip per gemeente' },
});

/** A scene as a card with one figure and its source. */
export function exampleCard(scene: Scene): MarkupElement {
  return el(
    'article',
    { class: 'trendbeeld tb-card', lang: 'nl' },
    el('h3', { class: 'tb-title' }, scene.title),
    el('figure', { class: 'tb-figure' }, graphicMarkup(scene, 'nl')),
    el('footer', { class: 'tb-footer' }, el('p', { class: 'tb-source' }, `Bron: ${scene.source.long}`)),
  );
}
