import { textOf } from './bytes.js';
import { gridOf } from './cells.js';
import type { Grid } from './grid.js';
import { isJsonStat, jsonStatGrid } from './json-stat.js';
import type { Known, Reading } from './reading.js';
import { readFigures } from './read.js';

/** A sheet of a file; the name is '' for a file that has only one. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

/** What a file holds: cells, or plain data that is a series already. */
export type Opened = { readonly sheets: readonly Sheet[] } | { readonly data: unknown };

/** The first bytes of a zip file, as every `.xlsx` is one. */
const ZIP = [0x50, 0x4b, 3, 4] as const;

/**
 * Opens a file by what it holds, not by its name: a workbook, JSON (a series, or JSON-stat), or a text with cells. Null for what is none
 * of these: a page, broken JSON, a picture. Never throws, unless `workbook` does.
 *
 * @param workbook opens an `.xlsx` file, see `@trendbeeld/data/workbook`: given from outside, so that it is loaded only then.
 */
export async function opened(bytes: Uint8Array, workbook: (bytes: Uint8Array) => Promise<readonly Sheet[] | null>): Promise<Opened | null> {
  if (ZIP.every((byte, i) => bytes[i] === byte)) {
    const sheets = await workbook(bytes);
    return sheets && { sheets };
  }
  const text = textOf(bytes)?.text;
  if (text === undefined || /^\s*</.test(text)) return null;
  if (!/^\s*[[{]/.test(text)) return { sheets: [{ name: '', grid: gridOf(text) }] };
  try {
    const data: unknown = JSON.parse(text);
    if (!isJsonStat(data)) return { data };
    const grid = jsonStatGrid(data);
    return grid && { sheets: [{ name: '', grid }] };
  } catch {
    return null;
  }
}

/** Reads the sheet that is asked for, or the only one with figures; which one is a question where there are more. */
export function readSheets(sheets: readonly Sheet[], known: Known): Reading {
  const wanted = known.sheet === undefined ? sheets : sheets.filter((sheet) => sheet.name === known.sheet);
  const read = wanted.map((sheet) => ({ sheet, reading: readFigures(sheet.grid, known) }));
  const figures = read.filter(({ reading }) => !['no-table', 'empty'].includes(reading.faults[0]?.code ?? ''));
  if (figures.length > 1)
    return { data: null, faults: [{ code: 'which-sheet', choices: figures.map(({ sheet }) => sheet.name) }], told: [], heads: [], columns: null };
  const [only = read[0]] = figures;
  const isEmpty = read.every(({ reading }) => reading.faults[0]?.code === 'empty');
  if (!only) return { data: null, faults: [{ code: isEmpty ? 'empty' : 'no-table' }], told: [], heads: [], columns: null };
  const { sheet, reading } = only;
  return sheets.length > 1
    ? { ...reading, told: [{ code: 'sheet', found: sheet.name, others: sheets.filter((one) => one !== sheet).map((one) => one.name) }, ...reading.told] }
    : reading;
}
