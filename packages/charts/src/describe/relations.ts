import { ChartInputError } from '../errors.js';
import type { Table } from '../scene/scene.js';

/** How often each of a few subjects relates to each, itself included. */
export interface RelationCounts {
  /** In the order of rows and columns. */
  readonly names: readonly string[];
  /** `counts[from][to]`: whole numbers, 0 for none. One row and one column for each name. */
  readonly counts: readonly (readonly number[])[];
}

/** A pair with its count; indices of {@link RelationCounts.names}. */
export interface RelationPair {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** All pairs row by row, zeros included. */
export const relationPairs = ({ counts }: RelationCounts): RelationPair[] => counts.flatMap((row, from) => row.map((count, to) => ({ from, to, count })));

/** Pairs as a table: from, to, count. `write` gives the words of a count. */
export function pairTable(
  pairs: readonly RelationPair[],
  names: readonly string[],
  caption: string,
  columns: readonly [string, string, string],
  write: (count: number) => string,
): Table {
  return {
    caption,
    columns: [{ label: columns[0] }, { label: columns[1] }, { label: columns[2], numeric: true, values: pairs.map((p) => p.count) }],
    rows: pairs.map((p) => [names[p.from]!, names[p.to]!, write(p.count)]),
  };
}

/**
 * Checks that counts are a square of whole numbers.
 *
 * @throws {ChartInputError} without names, where rows or columns do not go with the names, and for a count that is negative or
 * no whole number.
 */
export function checkCounts(chart: string, { names, counts }: RelationCounts): void {
  if (names.length === 0) throw new ChartInputError(chart, 'no names. Expected at least one.');
  if (counts.length !== names.length || counts.some((row) => row.length !== names.length))
    throw new ChartInputError(chart, `counts do not go with the names. Expected ${names.length} rows of ${names.length}.`);
  const wrong = counts.flat().find((c) => !Number.isInteger(c) || c < 0);
  if (wrong !== undefined) throw new ChartInputError(chart, `invalid count: ${wrong}. Expected a whole number of 0 or more.`);
}
