import type { NumberWriter } from '@trendbeeld/data';
import type { Box, LinePoint } from '../labels/boxes.js';
import { candidatesOf, linesOf, type Label, type Spot } from '../labels/label.js';
import { place } from '../labels/place.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';

/** Size of the values, px. */
const SIZE = 12;
/** px from a grid line to its value; the second where a line lies on the grid line. */
const ABOVE = [1, 5] as const;
/** Where a value stands on its line: at the left, at the right, or between, fractions of the width. */
const BETWEEN = [0.1, 0.85, 0.2, 0.75, 0.3, 0.65, 0.4, 0.5, 0.6] as const;

/**
 * Grid lines with their values above them: each at the left, or else at the right or where its line is clear. A line whose value finds no
 * place is left out with it, as its neighbours tell it; only that of zero stays, and is stronger. The boxes of the values are for labels
 * that come after them. No ticks give nothing.
 *
 * @param lines lines of the drawing; `obstacles` other marks. @param right where the grid lines end, fraction of the width. Default: 1.
 */
export function valueGuide(
  ticks: readonly number[],
  y: LinearScale,
  number: NumberWriter,
  lines: readonly (readonly LinePoint[])[],
  obstacles: readonly Box[],
  right = 1,
): { readonly nodes: readonly SceneNode[]; readonly labelBoxes: readonly Box[] } {
  const at = (f: number, anchor: Spot['anchor'], value: number): Spot[] =>
    ABOVE.map((above) => ({ x: { f, px: 0 }, anchor, y: y.at(value) - above, grow: 'up' }));
  const words = number.tick ?? number;
  const labels = ticks.map((value): Label => {
    const spots = [...at(0, 'start', value), ...at(right, 'end', value), ...BETWEEN.flatMap((f) => at(f * right, 'start', value))];
    return { candidates: candidatesOf([linesOf([words(value)], { size: SIZE, tone: 'muted' })], spots), halo: false, always: true };
  });
  const placed = place(labels, { boxes: obstacles, lines, frame: { top: -Infinity, bottom: Infinity } });
  const rules = ticks
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
