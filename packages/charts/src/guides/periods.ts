import { parsePeriod } from '@trendbeeld/data';
import type { Box, Frame, LinePoint } from '../labels/boxes.js';
import { brokenLines, candidatesOf, type Label, type Spot } from '../labels/label.js';
import { textWidth } from '../scene/text-width.js';
import type { SceneNode, Show } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';

/** Size of the words below the plot, height of a line, and height of the axis with one line, px. */
const SIZE = 13;
const LINE = 16;
const AXIS_PX = 24;

/** Fraction of the width for a time in years. */
export type TimeScale = (time: number) => number;

/** A quiet ground behind the periods up to and including `until`: it shows what was known then. An unknown period gives nothing. */
export function washGuide(until: string | undefined, x: TimeScale, { top, bottom }: Frame): SceneNode[] {
  const time = until ? parsePeriod(until)?.time : undefined;
  if (time === undefined) return [];
  const width = Math.min(1, Math.max(0, x(time)));
  return width === 0 ? [] : [{ type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y: top - 8, width: { f: width }, height: bottom - top + 8 }];
}

/** A change of definition or boundary before a period, with its reason in words. */
export interface Break {
  readonly before: string;
  readonly label: string;
}

/** Half the room that labels leave for a dotted line, as a fraction of the narrowest width. */
const CLEAR = 3 / NARROWEST_PX;

/**
 * A dotted line before the first period after each break, with the reason as a label beside the line. It gives the boxes of the lines
 * as well. An unknown period gives nothing. A break outside the plot stands at its edge.
 */
export function breakGuide(
  breaks: readonly Break[],
  x: TimeScale,
  { top, bottom }: Frame,
): { readonly nodes: readonly SceneNode[]; readonly boxes: readonly Box[]; readonly labels: readonly Label[] } {
  const all = breaks.flatMap(({ before, label }) => {
    const time = parsePeriod(before)?.time;
    if (time === undefined) return [];
    const f = Math.min(1, Math.max(0, x(time)));
    const box: Box = { from: f - CLEAR, to: f + CLEAR, top: top - 4, bottom };
    const line: SceneNode = { type: 'line', stroke: 'muted', strokeWidth: 1, dash: [2, 3], x1: { f, px: 0 }, y1: top - 4, x2: { f, px: 0 }, y2: bottom };
    const sides = f > 0.5 ? (['end', 'start'] as const) : (['start', 'end'] as const);
    // A label stands at the foot of the line first, and at its head where the foot has no room.
    const edges = [
      ...[2, 22, 42].map((up) => ({ y: bottom - up, grow: 'up' }) as const),
      ...[-4, 16, 36].map((down) => ({ y: top + down, grow: 'down' }) as const),
    ];
    const spots = sides.flatMap((anchor) => edges.map((edge): Spot => ({ x: { f, px: 0 }, gap: 5, anchor, ...edge })));
    const candidates = candidatesOf(brokenLines(label, { size: SIZE, tone: 'muted' }), spots);
    const marks: readonly [LinePoint, ...LinePoint[]] = [{ f, y: bottom - 14 }, ...[top + 9, bottom - 36, top + 31, (top + bottom) / 2].map((y) => ({ f, y }))];
    return [{ line, box, label: { candidates, note: { text: label, tone: 'muted', marks }, own: [box] } satisfies Label }];
  });
  return { nodes: all.map((b) => b.line), boxes: all.map((b) => b.box), labels: all.map((b) => b.label) };
}

/**
 * The words of the first and the last period below the plot, anchored to the edges. `periods` are ascending ids. One period alone stands
 * in the middle. Where both are too long for one line at the narrowest width, the last one stands a line lower there.
 */
export function periodAxis(
  periods: readonly string[],
  x: TimeScale,
  bottom: number,
  words: (id: string) => string,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const ends = [...new Set([periods[0], periods.at(-1)])].filter((p) => p !== undefined);
  const lower = ends.length === 2 && textWidth(ends.map(words).join(' '), SIZE, false) + 8 > NARROWEST_PX;
  const nodes = ends.flatMap((period, i): SceneNode[] => {
    const f = x(parsePeriod(period)!.time);
    const at = (line: number, show?: Show): SceneNode => ({
      type: 'text',
      x: { f, px: 0 },
      y: bottom + 17 + line * LINE,
      size: SIZE,
      anchor: f === 0 ? 'start' : f === 1 ? 'end' : 'middle',
      runs: [{ text: words(period), tone: 'muted' }],
      ...(show ? { show } : {}),
    });
    return lower && i === 1 ? [at(1, 'narrow'), at(0, 'wide')] : [at(0)];
  });
  return { nodes, height: AXIS_PX + (lower ? LINE : 0) };
}
