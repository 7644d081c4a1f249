/**
 * Everything that reads and shows own figures: loaded only by cards that have some (`src` or a table), as few pages do.
 */
import { readSeries, type Language, type Series, type SeriesIssue } from '@trendbeeld/data';
import { csvToData } from '@trendbeeld/data/own';
import { decode } from './decode.js';
import { tableToData, type TableRefusal } from './html-table.js';
import { issueSentence } from './issue-sentence.js';

export { ownCard } from '@trendbeeld/cards/own';

/** A series, or what is wrong with it: all issues, and a sentence about the first one for readers. */
export type ReadSeries =
  | { readonly series: Series; readonly sentence: null; readonly issues: readonly [] }
  | { readonly series: null; readonly sentence: string; readonly issues: readonly SeriesIssue[] };

/**
 * Reads a file: JSON where it begins as such, else CSV. Null for what is neither: a page, a workbook, broken JSON. Never throws.
 *
 * @param language of the sentence.
 */
export function readFile(bytes: Uint8Array, language: Language): ReadSeries | null {
  const text = decode(bytes);
  if (text === null || /^\s*</.test(text)) return null;
  if (!/^\s*[[{]/.test(text)) return read(csvToData(text), language);
  try {
    return read(JSON.parse(text), language);
  } catch {
    return null;
  }
}

/** Reads the first table inside an element, as `tableToData` does; null without a table. Never throws. */
export function readTable(root: Element, language: Language): ReadSeries | TableRefusal | null {
  const table = tableToData(root, language);
  return table === null || typeof table === 'string' ? table : read(table.data, language);
}

function read(data: unknown, language: Language): ReadSeries {
  const { series, issues } = readSeries(data);
  return series ? { series, sentence: null, issues: [] } : { series: null, sentence: issueSentence(issues[0]?.path ?? '', data, language), issues };
}
