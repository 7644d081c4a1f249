import type { NumberFormatters } from './create-number-formatters.js';
import { decimalsInWords, decimalsOf, MILLION } from './decimals-of.js';

/** Writes the numbers of a drawing, its sentences and its table. A plain function writes all of them alike. */
export interface NumberWriter {
  /** A number in a drawing or a sentence: it may be rounded. */
  (value: number): string;
  /** A number in a table: exact. Default: as in the drawing. */
  readonly exact?: (value: number) => string;
  /** What writes the round values of an axis, each as it is. Default: as in the drawing. */
  readonly ticks?: (values: readonly number[]) => (value: number) => string;
}

/** More decimals than these do not read as rounding: then a number is written in full. */
export const FEW_DECIMALS = 3;
/** Publishers give at most so many decimals; a number with more of them is the outcome of a division. */
const MOST_GIVEN = 6;

/**
 * What writes the numbers of one series, or of all that stand together in one drawing.
 *
 * - In drawings and sentences a number has the decimals of the series, and from a million on it is in words: "17,48 miljoen". All have as
 *   many decimals as it takes to tell different values apart; where a few do not, they are in full.
 * - In tables a number is in full with all its decimals, never in words: "17.475.415". Of a division that goes on for ever it has the
 *   decimals of the series, or as many as tell different values apart.
 * - Round values of an axis are never rounded, so that no two of them read the same.
 *
 * @param decimals of the series. @param values all that are written together. Nulls are left out; none give the decimals alone.
 */
export function seriesNumbers(
  { number, full }: Pick<NumberFormatters, 'number' | 'full'>,
  decimals: number,
  values: readonly (number | null | undefined)[],
): Required<NumberWriter> & ((value: number) => string) {
  const known = [...new Set(values.filter((v) => v !== null && v !== undefined))];
  const large = known.filter(isLarge);
  const most = Math.max(decimals, ...known.map(decimalsOf));
  const inFull = (of: readonly number[]): number =>
    leastThatTells(
      of,
      full,
      [0, 1, 2, FEW_DECIMALS].map((more) => decimals + more),
    ) ?? most;

  // A number below a million must not read as one either.
  const below = inFull([...known.filter((v) => !isLarge(v)), MILLION, -MILLION]);
  // Whole millions need no decimals: "1 miljoen".
  const whole = large.length > 0 && large.every((v) => number(v) === number(v, 0));
  const inWords = leastThatTells(large, number, [...(whole ? [0] : []), ...(decimals > 0 ? [decimals] : []), 2, FEW_DECIMALS]);
  const above = inFull(large);
  const write = (value: number): string => (!isLarge(value) ? full(value, below) : inWords === undefined ? full(value, above) : number(value, inWords));

  const inTable = most > MOST_GIVEN ? inFull(known) : most;
  return Object.assign(write, {
    exact: (value: number): string => full(value, inTable),
    ticks: (all: readonly number[]): ((value: number) => string) => {
      const long = all.some((v) => isLarge(v) && decimalsInWords(v) > FEW_DECIMALS);
      return (value) => (long ? full(value, Math.max(decimals, decimalsOf(value))) : number(value, Math.max(decimals, decimalsInWords(value))));
    },
  });
}

const isLarge = (value: number): boolean => Math.abs(value) >= MILLION;

/** The first of these decimals with which different values read differently; undefined where none does. */
const leastThatTells = (values: readonly number[], write: (value: number, decimals: number) => string, decimals: readonly number[]): number | undefined =>
  decimals.find((d) => new Set(values.map((v) => write(v, d))).size === values.length);
