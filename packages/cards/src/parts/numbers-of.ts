import { MILLION, type NumberFormatters } from '@trendbeeld/data';

/** Decimals in words, fewest first; with six, two whole numbers never read the same. */
const IN_WORDS = [2, 3, 4, 5, 6] as const;

/**
 * Writes the numbers of one indicator alike in a sentence, a table and a drawing: "6,0 … 8,2".
 *
 * Each has the decimals of the indicator. From one million on a number is written in words, all with those decimals, or with two for counts,
 * or with as many as it takes to tell different values apart. What is none of the values and has more decimals (a round value of an axis) keeps at most two.
 *
 * @param values all that are written together. Nulls are left out; none give the decimals alone.
 */
export function numbersOf(format: NumberFormatters, decimals: number, values: readonly (number | null | undefined)[]): (value: number) => string {
  const known = new Set(values.filter((v) => v !== null && v !== undefined));
  const large = [...known].filter((v) => Math.abs(v) >= MILLION);
  // Whole millions need no decimals: "1 miljoen".
  const whole = large.every((v) => format.number(v) === format.number(v, 0));
  const inWords = whole
    ? 0
    : ([...(decimals > 0 ? [decimals] : []), ...IN_WORDS].find((d) => new Set(large.map((v) => format.number(v, d))).size === large.length) ?? IN_WORDS.at(-1));
  return (value) => {
    if (Math.abs(value) >= MILLION) return known.has(value) || decimals > 0 ? format.number(value, inWords) : format.number(value);
    return known.has(value) || Number(value.toFixed(decimals)) === value ? format.number(value, decimals) : format.number(value);
  };
}
