import type { Tone } from './node.js';

/** How one of several lines looks. */
export interface SeriesStyle {
  readonly tone: Tone;
  /** px. */
  readonly width: number;
  /** `{ dash }` for spreading into a mark; empty for a whole line. */
  readonly dash: { readonly dash?: readonly number[] };
}

const STYLES: readonly SeriesStyle[] = [
  { tone: 'accent', width: 3, dash: {} },
  { tone: 'ink', width: 2, dash: { dash: [8, 4] } },
  { tone: 'muted', width: 2.25, dash: { dash: [2, 3] } },
  { tone: 'accent', width: 2, dash: { dash: [10, 3, 2, 3] } },
];

/** The look of the nth line (from 0): lines differ by dash and thickness as well as by tone. After the fourth it begins anew. */
export const seriesStyle = (n: number): SeriesStyle => STYLES[n % STYLES.length]!;
