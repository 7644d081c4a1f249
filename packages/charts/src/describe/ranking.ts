import type { NumberWriter } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import type { Table } from '../scene/scene.js';

/** One value of one place (a municipality). */
export interface PlaceValue {
  /** Code of the place, unique: "GM0518". */
  readonly code: string;
  /** Name of the place: "’s-Gravenhage". */
  readonly label: string;
  /** null where there is no figure. */
  readonly value: number | null;
}

/** What the drawings of places need to write their table. */
export interface RankingInput {
  readonly title: string;
  /** One value for each place, in any order. At least one. */
  readonly values: readonly PlaceValue[];
  /** What is counted: "% van de inwoners". */
  readonly unit: string;
  /** Writes a value without its unit. */
  readonly number: NumberWriter;
  /** Headers of the table: name, value. */
  readonly columns: readonly [string, string];
  readonly words: { readonly missing: string };
}

/** Values from high to low. Missing values come last, and equal ones keep the order of the input. */
export function ranked(values: readonly PlaceValue[]): readonly PlaceValue[] {
  return values.toSorted((a, b) => (a.value === null ? (b.value === null ? 0 : 1) : b.value === null ? -1 : b.value - a.value));
}

/** All places as a table in the order of {@link ranked}. */
export function rankingTable({ title, values, unit, number, columns, words }: RankingInput): Table {
  const rows = ranked(values);
  const exact = number.exact ?? number;
  return {
    caption: `${title} (${unit})`,
    columns: [{ label: columns[0] }, { label: columns[1], numeric: true, unit, values: rows.map((r) => r.value) }],
    rows: rows.map((r) => [r.label, r.value === null ? words.missing : exact(r.value)]),
  };
}

/**
 * Checks the values of places before they are drawn.
 *
 * @throws {ChartInputError} without values, for a code that stands twice, a value that is no finite number, or an own code that
 * is not among the values.
 */
export function checkPlaces(chart: string, values: readonly PlaceValue[], own: string | null): void {
  if (values.length === 0) throw new ChartInputError(chart, 'no values. Expected at least one place.');
  const codes = new Set(values.map((v) => v.code));
  if (codes.size < values.length) throw new ChartInputError(chart, 'a code stands twice. Expected one value for each place.');
  const wrong = values.find((v) => v.value !== null && !Number.isFinite(v.value));
  if (wrong) throw new ChartInputError(chart, `invalid value of ${wrong.code}: ${wrong.value}. Expected a finite number or null.`);
  if (own !== null && !codes.has(own)) throw new ChartInputError(chart, `own place ${own} is not among the values.`);
}
