import type { NumberFormatters } from './create-number-formatters.js';
import { decimalsInWords, decimalsOf, scaleOf } from './decimals-of.js';

/** Writes the numbers of a drawing, its sentences and its table. A plain function writes all of them alike. */
export interface NumberWriter {
  /** A number in a drawing or a sentence: it may be rounded. */
  (value: number): string;
  /** A number in a table: exact. Default: as in the drawing. */
  readonly exact?: (value: number) => string;
  /**
   * A round value of an axis: never rounded, and with as many decimals as one of its values needs. Default: as in the drawing.
   *
   * @param axis all values of the axis. Default: this one.
   */
  readonly tick?: (value: number, axis?: readonly number[]) => string;
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
 * - Round values of an axis are never rounded, so that no two of them read the same, and have no decimals that none of them needs: 0, 5,
 *   10; 2,5, 5,0, 7,5. Those in words have their own: 500.000, 1,0 miljoen, 1,5 miljoen.
 *
 * @param decimals of the series. @param values all that are written together. Nulls are left out; none give the decimals alone.
 */
export function seriesNumbers(
  { number, full }: Pick<NumberFormatters, 'number' | 'full'>,
  decimals: number,
  values: readonly (number | null | undefined)[],
): Required<NumberWriter> & ((value: number) => string) {
  const known = values.filter((v) => v != null);
  const large = known.filter(isLarge);
  // Where all are in words, the decimals of the series are those of the words.
  const most = Math.max(large[0] && large.length === known.length ? 0 : decimals, ...known.map(decimalsOf));
  const inFull = leastThatTells(known, full, decimals, decimals + FEW_DECIMALS) ?? most;
  // Whole millions need no decimals: "1 miljoen".
  const inWords = large.some(decimalsInWords) ? leastThatTells(large, number, decimals || 2, FEW_DECIMALS) : 0;
  const inTable = most > MOST_GIVEN ? inFull : most;
  const [say, needed] = inWords === undefined ? [full, decimalsOf] : [number, decimalsInWords];
  return Object.assign((value: number): string => say(value, isLarge(value) ? (inWords ?? inFull) : inFull), {
    exact: (value: number): string => full(value, inTable),
    tick: (value: number, axis: readonly number[] = [value]): string =>
      say(value, Math.max(...axis.filter((v) => isLarge(v) === isLarge(value)).map(needed), 0)),
  });
}

const isLarge = (value: number): boolean => scaleOf(value) > 1;

/** The least decimals with which different values read differently; undefined where none do. */
function leastThatTells(values: readonly number[], write: (value: number, decimals: number) => string, least: number, most: number): number | undefined {
  const { size } = new Set(values);
  for (let d = least; d <= most; d++) if (new Set(values.map((v) => write(v, d))).size === size) return d;
  return undefined;
}
