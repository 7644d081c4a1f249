/** From here on a number is written in words: "1,42 miljoen". */
export const MILLION = 1e6;
/** From here on in larger words: "6 miljard". */
const BILLION = 1e9;

/** Most decimals that every browser writes. */
const MOST = 20;
/** Digits of a number that mean something; a spreadsheet holds no more either. What comes behind them is noise of binary fractions. */
const DIGITS = 15;

/** Decimals that it takes to write a number in full: 2 for 8.25, 0 for 17475415, 1 for 0.1 + 0.2 − 0.1. */
export function decimalsOf(value: number): number {
  const meant = Number(value.toPrecision(DIGITS));
  let decimals = 0;
  while (decimals < MOST && Number(meant.toFixed(decimals)) !== meant) decimals++;
  return decimals;
}

/** Decimals that it takes to write a number without loss where large ones are in words: 2 for 8.25 and for 8250000 ("8,25 miljoen"). */
export const decimalsInWords = (value: number): number => decimalsOf(value / scaleOf(value));

/** What a number is counted in: billions, millions or ones. */
export function scaleOf(value: number): number {
  const size = Math.abs(value);
  return size >= BILLION ? BILLION : size >= MILLION ? MILLION : 1;
}
