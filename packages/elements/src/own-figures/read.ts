/**
 * Everything that reads and shows own figures: loaded only by cards that have some (`src` or a table), as few pages do.
 */
import { readSeries, type Language, type Series, type SeriesIssue } from '@trendbeeld/data';
import { csvToData } from './csv.js';
import { tableToData } from './html-table.js';

export { ownFigure } from '../figure/own-figure.js';

/** A series, or what is wrong with it. */
export type ReadSeries = { readonly series: Series; readonly issues: readonly [] } | { readonly series: null; readonly issues: readonly SeriesIssue[] };

/** Reads the text of a CSV file. Never throws. */
export const readCsv = (text: string): ReadSeries => readSeries(csvToData(text));

/** Reads parsed JSON. Never throws. */
export const readJson = (value: unknown): ReadSeries => readSeries(value);

/** Reads the first table inside an element; `merged` where cells are merged, null without a table. Never throws. */
export function readTable(root: Element, language: Language): ReadSeries | 'merged' | null {
  const read = tableToData(root, language);
  return read === null || read === 'merged' ? read : readSeries(read.data);
}
