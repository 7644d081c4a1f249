import type { Box, LinePoint } from '../labels/boxes.js';
import { candidatesOf, linesOf } from '../labels/label.js';
import { place, type PlacedLabels } from '../labels/place.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';

/** Size of the values, px. */
const SIZE = 12;

/**
 * Grid lines with their values above them. All values stand at the side where most of them have room; a value without room is left out,
 * because its neighbours tell it. The line of zero is stronger. The boxes of the values are for labels that come after them. No ticks
 * give nothing.
 */
export function valueGuide(
  ticks: readonly number[],
  y: LinearScale,
  words: (value: number) => string,
  points: readonly LinePoint[],
  obstacles: readonly Box[],
): { readonly nodes: readonly SceneNode[]; readonly labelBoxes: readonly Box[] } {
  const rules = ticks.map((value): SceneNode => ({
    type: 'line',
    stroke: value === 0 ? 'ink' : 'rule',
    strokeWidth: value === 0 ? 1.5 : 1,
    x1: { f: 0, px: 0 },
    y1: y.at(value),
    x2: { f: 1, px: 0 },
    y2: y.at(value),
  }));
  const frame = { top: -Infinity, bottom: Infinity };
  const placed = (anchor: 'start' | 'end'): PlacedLabels => {
    const labels = ticks.map((value) => {
      const spot = { x: { f: anchor === 'start' ? 0 : 1, px: 0 }, anchor, y: y.at(value) - 1, grow: 'up' } as const;
      return { candidates: candidatesOf([linesOf([words(value)], { size: SIZE, tone: 'muted' })], [spot]), halo: false, always: true };
    });
    return place(labels, { boxes: obstacles, lines: [points], frame });
  };
  const [left, right] = [placed('start'), placed('end')];
  const labels = right.boxes.length > left.boxes.length ? right : left;
  return { nodes: [...rules, ...labels.nodes], labelBoxes: labels.boxes };
}
