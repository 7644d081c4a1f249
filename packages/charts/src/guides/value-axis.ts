import type { NumberWriter } from '@trendbeeld/data';
import { textWidth } from '../scene/text-width.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { axisWords } from './axis-words.js';
import { NARROWEST_PX } from '../scene/scene.js';

const SIZE = 12;
const GAP_PX = 6;

/** A round value with its place and the words that fit there. */
interface Tick {
  readonly f: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Left and right edge at the narrowest width, px. */
  readonly from: number;
  readonly to: number;
}

/** px that the numbers and their short lines take. */
export const VALUE_AXIS_PX = 22;

/**
 * Round values above a horizontal scale, with short lines down to the scale. The numbers stay inside the frame and clear of each other
 * at the narrowest width.
 *
 * @param y top of the scale, px; the numbers take {@link VALUE_AXIS_PX} above it.
 * @param keepOut fractions where a line runs through the numbers: a number there is left out, the words on that line tell it.
 */
export function valueAxis(scale: LinearScale, y: number, number: NumberWriter, keepOut: readonly number[]): SceneNode[] {
  const all = [6, 5, 4, 3, 2, 1].map((count) => {
    const values = scale.ticks(count);
    return values.map((value) => tickAt(scale.at(value), axisWords(number, values)(value)));
  });
  const ticks = all.find((list) => list.every((t, i) => i === 0 || list[i - 1]!.to + GAP_PX <= t.from)) ?? all.at(-1)!.slice(0, 1);
  return ticks.flatMap((t): SceneNode[] => {
    const x = { f: t.f, px: 0 };
    const mark: SceneNode = { type: 'line', stroke: 'rule', x1: x, y1: y - 6, x2: x, y2: y };
    const through = keepOut.some((f) => f * NARROWEST_PX > t.from - 4 && f * NARROWEST_PX < t.to + 4);
    return through ? [mark] : [mark, { type: 'text', x, y: y - 10, size: SIZE, anchor: t.anchor, runs: [{ text: t.text, tone: 'muted' }] }];
  });
}

function tickAt(f: number, text: string): Tick {
  const width = textWidth(text, SIZE, false);
  const middle = f * NARROWEST_PX;
  if (middle - width / 2 < 0) return { f, text, anchor: 'start', from: middle, to: middle + width };
  if (middle + width / 2 > NARROWEST_PX) return { f, text, anchor: 'end', from: middle - width, to: middle };
  return { f, text, anchor: 'middle', from: middle - width / 2, to: middle + width / 2 };
}
