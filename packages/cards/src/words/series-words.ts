import type { Language } from '@trendbeeld/data';

/** Words of a series with its table and source: all that own figures need. */
export interface SeriesWords {
  readonly table: string;
  readonly source: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
  readonly missing: string;
  readonly provisional: string;
  readonly definitive: string;
  readonly example: string;
  readonly noSource: string;
  readonly latest: (value: string, period: string) => string;
  readonly highest: (value: string, period: string) => string;
  readonly lowest: (value: string, period: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly gaps: (count: number) => string;
}

const nl: SeriesWords = {
  table: 'Bekijk als tabel',
  source: 'Bron',
  period: 'Periode',
  value: 'Waarde',
  status: 'Status',
  missing: 'geen gegevens',
  provisional: 'voorlopig',
  definitive: 'definitief',
  example: 'Voorbeeld met verzonnen cijfers',
  noSource: 'Bij deze cijfers staat geen bron. Daarom is er geen grafiek, alleen een tabel.',
  latest: (value, period) => `De laatste waarde is ${value}, in ${period}.`,
  highest: (value, period) => `De hoogste waarde is ${value}, in ${period}.`,
  lowest: (value, period) => `De laagste waarde is ${value}, in ${period}.`,
  fromTo: (from, to) => (from === to ? `De cijfers gaan over ${from}.` : `De cijfers lopen van ${from} tot en met ${to}.`),
  gaps: (count) => (count === 1 ? 'Voor één periode zijn er geen gegevens.' : `Voor ${count} perioden zijn er geen gegevens.`),
};

const en: SeriesWords = {
  table: 'View as a table',
  source: 'Source',
  period: 'Period',
  value: 'Value',
  status: 'Status',
  missing: 'no data',
  provisional: 'provisional',
  definitive: 'definitive',
  example: 'Example with made-up figures',
  noSource: 'No source is given for these figures. That is why there is only a table and no chart.',
  latest: (value, period) => `The latest value is ${value}, in ${period}.`,
  highest: (value, period) => `The highest value is ${value}, in ${period}.`,
  lowest: (value, period) => `The lowest value is ${value}, in ${period}.`,
  fromTo: (from, to) => (from === to ? `The figures are about ${from}.` : `The figures run from ${from} to ${to}.`),
  gaps: (count) => (count === 1 ? 'There are no data for one period.' : `There are no data for ${count} periods.`),
};

/** Words of a series with its table and source: all that own figures need. By language. */
export const SERIES_WORDS: Readonly<Record<Language, SeriesWords>> = { nl, en };
