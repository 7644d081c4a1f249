import { el, lineChart, stripPlotChart, type MarkupElement, type Scene } from '@trendbeeld/charts';
import { createFormatters } from '@trendbeeld/data';
import { lineWords } from '@trendbeeld/cards';
import { graphicMarkup } from '@trendbeeld/cards';

/** Figures for the tests of the behaviour: made up, as their source says. */
const format = createFormatters('nl');
const source = { short: 'Voorbeeld, verzonnen cijfers', long: 'Voorbeeld, verzonnen cijfers' };

/** Twelve years with a gap in 2006, the last one provisional. */
export const lineScene: Scene = lineChart({
  title: 'Werkloosheid',
  description: 'Een voorbeeld met verzonnen cijfers.',
  source,
  unit: '% van de beroepsbevolking',
  number: (value) => format.number(value, 1),
  period: (id) => format.period(id),
  words: lineWords('nl'),
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
