import { el, fluidSvg, lineChart, lineTable, type LineInput, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, type Formatters, type Series } from '@trendbeeld/data';
import { figureKey, headingLevelOf, type CardOptions } from './card-figure.js';
import { lineWords } from './line-words.js';
import { detailsMarkup, tableMarkup } from './table.js';
import { WORDS } from './words.js';

/**
 * Own figures of a municipality as a complete figure. They name their own source and never the study; without a source
 * they stay a table with a sentence that says so. Made-up figures are marked as an example, in words.
 *
 * @param name what the figures were found under (an address), for the key.
 */
export function ownFigure(series: Series, name: string, options: CardOptions): MarkupElement {
  const { language } = options;
  const words = WORDS[language];
  const format = createFormatters(language);
  const level = headingLevelOf(options.headingLevel);
  const title = options.headline || series.title;
  const source = series.source ? sourceText(series.source) : null;
  const sentence = seriesSentence(series, format);
  const line: Pick<LineInput, 'observations' | 'unit' | 'number' | 'period' | 'words'> = {
    observations: series.observations,
    unit: series.unit,
    number: (value) => format.number(value),
    period: (id) => format.period(id),
    words: lineWords(language),
  };
  const scene = source
    ? lineChart({
        ...line,
        title,
        description: `${series.title} (${series.unit}). ${sentence}`,
        source: { short: series.example ? words.example : (series.source?.publisher ?? ''), long: `${words.source}: ${source}` },
      })
    : null;
  const table = tableMarkup(lineTable({ ...line, title: series.title }));

  return el(
    'article',
    { class: 'trendbeeld tb-card tb-own', lang: language, 'data-key': figureKey(name, options) },
    series.example && el('p', { class: 'tb-example' }, words.example),
    el(`h${level}`, { class: 'tb-title' }, title),
    el('p', { class: 'tb-lead' }, sentence),
    scene && el('figure', { class: 'tb-figure' }, el('div', { class: 'tb-graphic' }, fluidSvg(scene))),
    el(
      'footer',
      { class: 'tb-footer' },
      scene ? detailsMarkup(words.table, table) : table,
      source
        ? el('p', { class: 'tb-source' }, `${words.source}: `, series.source?.url ? el('a', { href: series.source.url }, source) : source)
        : el('p', { class: 'tb-source' }, words.noSource),
    ),
  );
}

const sourceText = (s: NonNullable<Series['source']>): string => [s.publisher, s.table, s.retrieved, s.licence].filter(Boolean).join(', ');

/** From when to when, the latest, the highest and lowest, and what is missing, in whole sentences. */
export function seriesSentence(series: Series, format: Formatters): string {
  const words = WORDS[format.language];
  const known = series.observations.filter((o) => o.value !== null);
  const first = series.observations[0]!;
  const end = series.observations.at(-1)!;
  const says = (o: Series['observations'][number]): readonly [string, string] => [
    `${format.number(o.value!)} ${series.unit}${o.status === 'provisional' ? ` (${words.provisional})` : ''}`,
    format.period(o.period),
  ];
  const sentences = [words.fromTo(format.period(first.period), format.period(end.period))];
  if (known.length > 0) {
    const latest = known.at(-1)!;
    const high = known.reduce((a, b) => (b.value! > a.value! ? b : a));
    const low = known.reduce((a, b) => (b.value! < a.value! ? b : a));
    sentences.unshift(words.latest(...says(latest)));
    if (high.value !== low.value) {
      if (high !== latest) sentences.push(words.highest(...says(high)));
      if (low !== latest) sentences.push(words.lowest(...says(low)));
    }
  }
  const gaps = series.observations.length - known.length;
  if (gaps > 0) sentences.push(words.gaps(gaps));
  return sentences.join(' ');
}
