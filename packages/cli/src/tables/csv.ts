import { FileShapeError } from '../errors.js';
import { dsvFormat } from 'd3-dsv';

/** A row of a CSV file by column name, with a reader of numbers that knows its place. */
export interface CsvRow {
  /** The cell, trimmed. @throws FileShapeError for a column that is not there. */
  readonly text: (column: string) => string;
  /** The cell as a number; null for what publishers write where there is none. @throws FileShapeError for anything else. */
  readonly number: (column: string) => number | null;
}

const MISSING = new Set(['', '.', '-']);

/**
 * Reads a CSV file with a header; a byte order mark is passed over.
 *
 * @param file name for messages.
 */
export function csvRows(text: string, file: string, delimiter = ','): CsvRow[] {
  const [header = [], ...rows] = csvCells(text, delimiter);
  const columns = new Map(header.map((name, index) => [name.trim(), index]));
  return rows.map((row, line) => {
    const cell = (column: string): string => {
      const index = columns.get(column);
      if (index === undefined) throw new FileShapeError(file, `missing column: ${JSON.stringify(column)}. Expected it in the header.`);
      return (row[index] ?? '').trim();
    };
    return { text: cell, number: (column) => csvNumber(cell(column), file, `line ${line + 2}, column ${column}`) };
  });
}

/** The cells of a CSV file, row by row; empty rows are left out. */
export function csvCells(text: string, delimiter: string): string[][] {
  return dsvFormat(delimiter)
    .parseRows(text.replace(/^\ufeff/, ''))
    .filter((row) => row.some((cell) => cell.trim() !== ''));
}

/** A number as data files have it (a point for decimals); null where there is none. @throws FileShapeError for anything else. */
export function csvNumber(text: string, file: string, place: string): number | null {
  if (MISSING.has(text)) return null;
  const value = Number(text);
  if (!Number.isFinite(value))
    throw new FileShapeError(file, `${place}: invalid number: ${JSON.stringify(text)}. Expected digits, or "." where there is none.`);
  return value;
}
