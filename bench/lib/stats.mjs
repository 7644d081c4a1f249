// Middle and spread of repeated measurements.

/** The middle value; of an even number the mean of the two in the middle. NaN of nothing. */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Middle, lowest and highest; null where nothing was measured. Values that are missing (undefined) are left out. */
export function spread(values) {
  const known = values.filter((value) => Number.isFinite(value));
  return known.length === 0 ? null : { median: median(known), low: Math.min(...known), high: Math.max(...known), runs: known.length };
}

/** The list, begun one further on each turn: who goes first changes with every run. */
export const rotated = (list, turn) => list.map((_, i) => list[(i + turn) % list.length]);
