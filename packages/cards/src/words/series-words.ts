import type { Language } from '@trendbeeld/data';

/** Words of a series with its table and source. */
export interface SeriesWords {
  readonly table: string;
  readonly source: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
  readonly missing: string;
  readonly provisional: string;
  readonly definitive: string;
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
};

/** Words of a series with its table and source: all that own figures need. By language. */
export const SERIES_WORDS: Readonly<Record<Language, SeriesWords>> = { nl, en };
