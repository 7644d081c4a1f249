import type { PlaceValue } from '../describe/ranking.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';
import { NARROWEST_PX } from '../scene/scene.js';

/** Values are stacked where at least so many places share one on average. */
const SHARED = 2;
/** Least distance between two columns at the narrowest width, px: bars closer than this run together. */
const COLUMN_PX = 3;
/** Greatest height of the highest stack, px. */
const HEIGHT_PX = 112;
/** Distance between two dots of a column, px: a dot that is smaller than the least cannot be told from the next. */
const PITCH = { least: 5, most: 9 } as const;
/** Width of a bar: part of the distance between columns, and at most so much of the whole width. */
const BAR = { part: 0.76, most: 0.05 } as const;

/** Places in columns, one for each value. */
export interface Stacks {
  /** One dot for each place; false for bars as high as their count. */
  readonly dots: boolean;
  /** Room that a place takes in its column, px. */
  readonly pitch: number;
  /** Places in the highest column. */
  readonly highest: number;
  /** Values with their number of places. */
  readonly columns: readonly { readonly value: number; readonly count: number }[];
  /** How high the middle of a place stands above the foot of its column, px, by code. None for a place without a value. */
  readonly rise: ReadonlyMap<string, number>;
  /** Width of a bar, fraction of the width. */
  readonly bar: number;
}

/**
 * Places in columns, or null where they are better drawn as ticks. The rule: they are stacked where two or more places share a value
 * on average, and the two values that are closest to each other still stand 3 px apart at the narrowest width. So 342 municipalities on
 * 24 whole per cents are stacked, and the same ones on 190 tenths are not.
 *
 * They are dots as long as the highest stack fits 112 px with 5 px for each dot, and else bars.
 *
 * @param values in any order. Those without a figure are left out. @param own code of the place that stands on top of its column, so that
 * a line can lead to it; null for none.
 */
export function stacksOf(values: readonly PlaceValue[], own: string | null, scale: LinearScale): Stacks | null {
  const columns = new Map<number, string[]>();
  for (const { code, value } of values) if (value !== null) columns.set(value, [...(columns.get(value) ?? []), code]);
  const known = [...columns.values()].flat().length;
  if (known < SHARED * columns.size || known === 0) return null;
  const places = [...columns.keys()].map(scale.at).toSorted((a, b) => a - b);
  const apart = Math.min(1, ...places.slice(1).map((f, i) => f - places[i]!));
  if (apart * NARROWEST_PX < COLUMN_PX) return null;
  const highest = Math.max(...[...columns.values()].map((codes) => codes.length));
  const fits = Math.min(PITCH.most, apart * NARROWEST_PX, HEIGHT_PX / highest);
  const dots = fits >= PITCH.least;
  const pitch = dots ? Math.floor(fits * 2) / 2 : Math.min(PITCH.least, HEIGHT_PX / highest);
  return {
    dots,
    pitch,
    highest,
    columns: [...columns].map(([value, codes]) => ({ value, count: codes.length })),
    rise: new Map(
      [...columns.values()].flatMap((codes) =>
        [...codes.filter((c) => c !== own), ...codes.filter((c) => c === own)].map((code, i): [string, number] => [code, (i + 0.5) * pitch]),
      ),
    ),
    bar: Math.min(BAR.most, BAR.part * apart),
  };
}

/**
 * Stacks as one path: dots keep their shape at every width, bars widen with it.
 *
 * @param bottom foot of the columns, px.
 */
export function drawStacks({ dots, pitch, columns, bar }: Stacks, scale: LinearScale, bottom: number): SceneNode {
  const sorted = columns.toSorted((a, b) => a.value - b.value);
  if (dots) {
    // A stroke keeps its thickness where a path is stretched: a very short one with round ends is a dot.
    const dot = (x: number, y: number): string => `M${x},${round(y)}L${x},${round(y + 0.01)}`;
    const column = (value: number, count: number): string =>
      Array.from({ length: count }, (_, i) => dot(round(scale.at(value) * 100), bottom - (i + 0.5) * pitch)).join('');
    return { type: 'path', stroke: 'muted', strokeWidth: pitch - (pitch < 6 ? 0.75 : 1), d: sorted.map((c) => column(c.value, c.count)).join('') };
  }
  const d = sorted.map(({ value, count }) => {
    const [from, to, top] = [scale.at(value) - bar / 2, scale.at(value) + bar / 2, bottom - count * pitch].map((n, i) => round(i < 2 ? n * 100 : n));
    return `M${from},${bottom}L${from},${top}L${to},${top}L${to},${bottom}Z`;
  });
  return { type: 'path', fill: 'muted', fillOpacity: 0.7, d: d.join('') };
}
