import type { NumberWriter } from '@trendbeeld/data';
import type { Box, LinePoint } from '../labels/boxes.js';
import { candidatesOf, linesOf, type Label, type Spot } from '../labels/label.js';
import { place } from '../labels/place.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { axisWords } from './axis-words.js';

/** Size of the values, px. */
const SIZE = 12;
/** px from a grid line to its value; the second where a line lies on the grid line. */
const ABOVE = [1, 5] as const;
/** Where a value stands on its line: at the left, at the right, or between, fractions of the width. */
const BETWEEN = [0.1, 0.85, 0.2, 0.75, 0.3, 0.65, 0.4, 0.5, 0.6] as const;

/** What a drawing asks of its grid lines. */
export interface ValueGuideOptions {
  /** Where they end, fraction of the width. Default: 1. */
  readonly right?: number;
  /** Values that stay when every other line is left out. Default: zero. */
  readonly kept?: readonly number[];
  /** Each value stands where its line is clear, not all at one side. Default: false. */
  readonly isFree?: boolean;
}

/**
 * Grid lines with their values above them, all at one side: at the left, else at the right; else every other line with its value, at one
 * side; else those that have room at one side, two or more. Only where there are none stands each where its line is clear. A line whose
 * value finds no place is left out with it, as its neighbours tell it; only that of zero stays, and is stronger. The boxes of the values
 * are for labels that come after them. No ticks give nothing.
 *
 * @param lines lines of the drawing; `obstacles` other marks.
 */
export function valueGuide(
  ticks: readonly number[],
  y: LinearScale,
  number: NumberWriter,
  lines: readonly (readonly LinePoint[])[],
  obstacles: readonly Box[],
  { right = 1, kept = [0], isFree = false }: ValueGuideOptions = {},
): { readonly nodes: readonly SceneNode[]; readonly labelBoxes: readonly Box[] } {
  const at = (f: number, anchor: Spot['anchor'], value: number): Spot[] =>
    ABOVE.map((above) => ({ x: { f, px: 0 }, anchor, y: y.at(value) - above, grow: 'up' }));
  const left = (value: number): Spot[] => at(0, 'start', value);
  const end = (value: number): Spot[] => at(right, 'end', value);
  const between = (value: number): Spot[] => BETWEEN.flatMap((f) => at(f * right, 'start', value));
  const placedAt = (values: readonly number[], spots: (value: number) => readonly Spot[]) => {
    const words = axisWords(number, values);
    const labels = values.map((value): Label => ({
      candidates: candidatesOf([linesOf([words(value)], { size: SIZE, tone: 'muted' })], spots(value)),
      halo: false,
      always: true,
    }));
    return { values, placed: place(labels, { boxes: obstacles, lines, frame: { top: -Infinity, bottom: Infinity } }) };
  };
  /** Each is tried only where those before it have no room. */
  const atOneSide = (): ReturnType<typeof placedAt> | null => {
    const count = ({ placed }: ReturnType<typeof placedAt>): number => placed.byLabel.filter((nodes) => nodes.length > 0).length;
    const whole: ReturnType<typeof placedAt>[] = [];
    for (const values of [ticks, ...everyOther(ticks, kept)])
      for (const side of [left, end]) {
        const tried = placedAt(values, side);
        if (count(tried) === values.length) return tried;
        if (values === ticks) whole.push(tried);
      }
    const most = whole.toSorted((a, b) => count(b) - count(a))[0]!;
    const hasKept = ticks.every((value, i) => !kept.includes(value) || most.placed.byLabel[i]!.length > 0);
    return count(most) > 1 && hasKept ? most : null;
  };
  const { values, placed } = (isFree ? null : atOneSide()) ?? placedAt(ticks, (value) => [...left(value), ...end(value), ...between(value)]);
  const rules = values
    .filter((value, i) => value === 0 || placed.byLabel[i]!.length > 0)
    .map((value): SceneNode => ({
      type: 'line',
      stroke: value === 0 ? 'ink' : 'rule',
      strokeWidth: value === 0 ? 1.5 : 1,
      x1: { f: 0, px: 0 },
      y1: y.at(value),
      x2: { f: right, px: 0 },
      y2: y.at(value),
    }));
  return { nodes: [...rules, ...placed.nodes], labelBoxes: placed.boxes };
}

/** Every other value, from the first and from the second on, where those that must stay are among them and two or more are left. */
function everyOther(ticks: readonly number[], kept: readonly number[]): number[][] {
  const must = kept.filter((value) => ticks.includes(value));
  return [0, 1]
    .map((from) => ticks.filter((_, i) => i % 2 === from))
    .filter((some) => some.length > 1 && must.every((value) => some.includes(value)))
    .toSorted((a, b) => b.length - a.length);
}
