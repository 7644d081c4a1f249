/** The class of a value: how many of the limits it has reached. A value at a limit belongs above it. */
export const classOf = (value: number, limits: readonly number[]): number => limits.filter((limit) => value >= limit).length;

/**
 * Round limits that put about as many values in each class (quantiles), ascending. Equal or crowded limits fall together, so
 * there may be fewer than `count` classes; no limit lies at or below the lowest value, as its class would be empty.
 *
 * @param count how many classes. Default: 5. Fewer than two values give no limits: one class.
 */
export function quantileLimits(values: readonly number[], count = 5): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low === high) return [];
  // Rounded to a tenth of the middle spread or finer, so that a limit hardly moves, and reads as a round number.
  const quarter = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  const spread = quarter(0.9) - quarter(0.1) || high - low;
  const step = roundStep(spread / 20);
  const limits = Array.from({ length: count - 1 }, (_, i) => tidy(Math.round(quarter((i + 1) / count) / step) * step));
  return [...new Set(limits)].filter((limit) => limit > low && limit <= high);
}

/** The nearest step of 1, 2 or 5 times a power of ten, not above twice the wish. */
function roundStep(wish: number): number {
  const power = 10 ** Math.floor(Math.log10(wish));
  const factor = [1, 2, 5, 10].find((f) => f * power >= wish) ?? 10;
  return factor * power;
}

/** Takes away what binary fractions leave behind: 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12)) + 0;
