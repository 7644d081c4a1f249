import { nice, ticks } from 'd3-array';

/** A scale from values to positions. */
export interface LinearScale {
  /** Position of a value. */
  readonly at: (value: number) => number;
  /** Ends of the domain after rounding. */
  readonly domain: readonly [number, number];
  /** Round values for grid lines, at most about `count`. */
  readonly ticks: (count: number) => number[];
}

/** The smallest and the largest of values, with zero where they come near it; 0 and 1 for no values. */
export function extentNearZero(values: readonly (number | null)[]): readonly [number, number] {
  const known = values.filter((v) => v !== null);
  const [low, high] = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [0, 1];
  return [low > 0 && low < high * 0.6 ? 0 : low, high < 0 && high > low * 0.6 ? 0 : high];
}

/**
 * A linear scale with round ends. Where all values are equal the domain is widened, so that nothing divides by zero.
 *
 * @param domain smallest and largest value; `range` the positions they map to (any order).
 * @param tickCount how many steps the rounding aims at. Default: 4.
 */
export function linearScale(domain: readonly [number, number], range: readonly [number, number], tickCount = 4): LinearScale {
  let [low, high] = domain;
  if (low === high) {
    const spread = Math.abs(low) || 1;
    [low, high] = low === 0 ? [0, 1] : [low - spread / 2, high + spread / 2];
  }
  [low, high] = nice(low, high, tickCount);
  const [from, to] = range;
  return {
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
    domain: [low, high],
    ticks: (count) => ticks(low, high, count),
  };
}
