/** A coordinate as it is written: two decimals, no trailing zeros, never `-0`. The one place that decides this. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A fraction of the width as SVG writes it: 0.125 is "12.5%". */
export function percent(fraction: number): string {
  return `${round(fraction * 100)}%`;
}
