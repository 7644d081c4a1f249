import { CbsShapeError, named, quoted, type CbsPlace } from './errors.js';
import type { Json } from './judge.js';

/**
 * The rows of a reply: its list `value`.
 *
 * @throws CbsShapeError when there is no such list, or something in it is not an object.
 */
export function rowsOf(json: Json, place: CbsPlace): readonly Json[] {
  const rows = json['value'];
  if (!Array.isArray(rows)) {
    throw new CbsShapeError(
      'cbs-shape',
      `missing list "value" in ${quoted(place.url)}. Found: ${named(Object.keys(json))}. The service may have changed.`,
      place,
    );
  }
  const bad = rows.findIndex((row: unknown) => row === null || typeof row !== 'object' || Array.isArray(row));
  if (bad >= 0) {
    throw new CbsShapeError('cbs-shape', `unexpected row ${bad}: ${quoted(rows[bad])} in ${quoted(place.url)}. Expected an object.`, place);
  }
  return rows as readonly Json[];
}

/**
 * A text that must be there.
 *
 * @throws CbsShapeError naming the column and what was found, when it is gone or not a text.
 */
export function textField(row: Json, column: string, place: CbsPlace): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw missing(row, column, place);
}

/**
 * A number, or null when it is null.
 *
 * @throws CbsShapeError when the column is gone or is something else.
 */
export function numberField(row: Json, column: string, place: CbsPlace): number | null {
  const value = row[column];
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw missing(row, column, place);
}

/** The error for a column that is gone, or holds something else than expected. */
export function missing(row: Json, column: string, place: CbsPlace): CbsShapeError {
  const what = Object.hasOwn(row, column) ? `invalid column "${column}": ${quoted(row[column])}` : `missing column: "${column}"`;
  return new CbsShapeError(
    'cbs-shape',
    `${what} in ${quoted(place.url)}. Found: ${named(Object.keys(row))}. The table may have changed: read its description again.`,
    place,
  );
}

/** A text or null; anything else is null too. For descriptions, whose absence changes no figure. */
export function optionalText(row: Json, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

/** A number or null; anything else is null too. */
export function optionalNumber(row: Json, column: string): number | null {
  const value = row[column];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** An id that is a text in v4 and a number in v3, as text; null when there is none. */
export function optionalId(row: Json, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
