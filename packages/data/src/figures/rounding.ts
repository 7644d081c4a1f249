/** A number without the noise of binary fractions: 386.5 × 1,000 is 386,500 and 0.1 + 0.2 is 0.3. */
export function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** A number rounded to so many decimals; halves away from zero. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = clean(Math.round(clean(Math.abs(value) * scale)) / scale);
  return value < 0 ? -size || 0 : size;
}
