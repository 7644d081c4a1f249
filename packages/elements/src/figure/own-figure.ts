import { el, lineChart, lineTable, type LineInput, type MarkupElement } from '@trendbeeld/charts';
import { createFormatters, type Language, type Series } from '@trendbeeld/data';
import { graphicMarkup } from './graphic.js';
import { lineWords } from './line-words.js';
import { seriesSentence } from './says.js';
import { tableMarkup } from './table.js';
import { SERIES_WORDS } from '../words/series-words.js';

/**
 * Own figures of a municipality as a complete figure, with an h3. They name their own source and never the study; without a
 * source they stay a table with a sentence that says so. Made-up figures are marked as an example, in words.
 */
export function ownFigure(series: Series, language: Language): MarkupElement {
  const words = SERIES_WORDS[language];
  const format = createFormatters(language);
  const source = series.source ? sourceText(series.source) : null;
  const sentence = seriesSentence(series, format);
  const line: Pick<LineInput, 'observations' | 'unit' | 'number' | 'period' | 'words' | 'title'> = {
    title: series.title,
    observations: series.observations,
    unit: series.unit,
    number: (value) => format.number(value),
    period: (id) => format.period(id),
    words: lineWords(language),
  };
  const scene = source
    ? lineChart({
        ...line,
        description: sentence,
        source: { short: series.example ? words.example : (series.source?.publisher ?? ''), long: `${words.source}: ${source}` },
      })
    : null;

  return el(
    'article',
    { class: 'trendbeeld tb-card tb-own', lang: language },
    series.example && el('p', { class: 'tb-example' }, words.example),
    el('h3', { class: 'tb-title' }, series.title),
    scene ? el('figure', { class: 'tb-figure' }, graphicMarkup(scene, language)) : [el('p', { class: 'tb-lead' }, sentence), tableMarkup(lineTable(line))],
    el(
      'footer',
      { class: 'tb-footer' },
      source
        ? el('p', { class: 'tb-source' }, `${words.source}: `, series.source?.url ? el('a', { href: series.source.url }, source) : source)
        : el('p', { class: 'tb-source' }, words.noSource),
    ),
  );
}

const sourceText = (s: NonNullable<Series['source']>): string => [s.publisher, s.table, s.retrieved, s.licence].filter(Boolean).join(', ');
