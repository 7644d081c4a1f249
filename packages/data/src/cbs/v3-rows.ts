import { statusOf } from './codes.js';
import { missing, textField } from './fields.js';
import type { CbsPlace } from './errors.js';
import type { Json } from './judge.js';
import type { CbsObservation, CbsTable, MissingReason } from './model.js';

/** A cell: its value, or why there is none. */
type Cell = Pick<CbsObservation, 'value' | 'reason' | 'mark' | 'text'>;

const NUMBER = /^(-?\d+(?:\.\d+)?)(\*{0,2})$/;

/**
 * Marks in a cell without a number.
 *
 * @source Verklaring van tekens, CBS StatLine: a point is unknown, unreliable or secret; blank cannot occur; x is secret
 */
const MARKS: Readonly<Record<string, MissingReason>> = { '': 'impossible', '.': 'missing', x: 'confidential' };

/**
 * Reads a cell of `UntypedDataSet` (texts, right-aligned: "   135.5", "       .") or of `TypedDataSet` (numbers, and null for
 * all that is no number: the reason is lost there). A text that is not understood is no value, and is kept. Null for what is no cell.
 */
export function v3Cell(cell: unknown): Cell | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, reason: null, mark: null, text: null };
  if (cell === null) return { value: null, reason: 'unknown', mark: null, text: null };
  if (typeof cell !== 'string') return null;
  const plain = cell.trim();
  const number = NUMBER.exec(plain);
  if (number) return { value: Number(number[1]), reason: null, mark: number[2] || null, text: null };
  if (Object.hasOwn(MARKS, plain)) return { value: null, reason: MARKS[plain]!, mark: plain || null, text: null };
  return { value: null, reason: 'unknown', mark: null, text: plain };
}

/**
 * The observations of a wide row, one per measure.
 *
 * @throws CbsShapeError when a dimension or the column of a measure is gone: the number behind a column name changes with the table.
 */
export function v3Observations(
  row: Json,
  table: CbsTable,
  { dimensions, measures }: { readonly dimensions: readonly string[]; readonly measures: readonly string[] },
  place: CbsPlace,
): readonly CbsObservation[] {
  const codes: Record<string, string> = {};
  for (const name of dimensions) codes[name] = textField(row, name, place);
  const status = statusOf(table, codes);
  return measures.map((measure) => {
    const cell = v3Cell(row[measure]);
    if (!cell) throw missing(row, measure, place);
    return { table: table.id, measure, dimensions: codes, ...cell, status: status === 'definitive' && cell.mark?.startsWith('*') ? 'provisional' : status };
  });
}
