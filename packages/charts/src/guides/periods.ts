import { parsePeriod } from '@trendbeeld/data';
import type { Annotation, Spot } from '../labels/annotation.js';
import type { Box, Frame, LinePoint } from '../labels/boxes.js';
import { textWidth } from '../scene/text-width.js';
import type { SceneNode, Show } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';

/** Size of the words below the plot, height of a line, and height of the axis with one line, px. */
const SIZE = 13;
const LINE = 16;
const AXIS_PX = 24;

/** Fraction of the width for a time in years. */
export type TimeScale = (time: number) => number;

/** The quiet ground behind the periods up to and with `until`: what was known then. Nothing for an unknown period. */
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
 * A dotted line before the first period after each break, with its reason as an annotation beside the line. Gives the boxes of
 * the lines as well. An unknown period gives nothing; one outside the plot stands at its edge.
 */
export function breakGuide(
  breaks: readonly Break[],
  x: TimeScale,
  { top, bottom }: Frame,
): { readonly nodes: readonly SceneNode[]; readonly boxes: readonly Box[]; readonly annotations: readonly Annotation[] } {
  const all = breaks.flatMap(({ before, label }) => {
    const time = parsePeriod(before)?.time;
    if (time === undefined) return [];
    const f = Math.min(1, Math.max(0, x(time)));
    const box: Box = { from: f - CLEAR, to: f + CLEAR, top: top - 4, bottom };
    const line: SceneNode = { type: 'line', stroke: 'muted', strokeWidth: 1, dash: [2, 3], x1: { f, px: 0 }, y1: top - 4, x2: { f, px: 0 }, y2: bottom };
    const sides = f > 0.5 ? (['end', 'start'] as const) : (['start', 'end'] as const);
    // From the foot of the line upwards, then its head.
    const heights = [bottom - 6, bottom - 26, bottom - 46, top + 9, top + 29, top + 49];
    const spots = sides.flatMap((anchor) => heights.map((y): Spot => ({ f, px: 5, anchor, y, grow: y > (top + bottom) / 2 ? 'up' : 'down' })));
    const [first, ...rest] = [bottom - 14, top + 9, bottom - 36, top + 31, (top + bottom) / 2].map((y): LinePoint => ({ f, y }));
    return [{ line, box, annotation: { text: label, tone: 'muted', spots, marks: [first!, ...rest], own: [box] } satisfies Annotation }];
  });
  return { nodes: all.map((b) => b.line), boxes: all.map((b) => b.box), annotations: all.map((b) => b.annotation) };
}

/**
 * The words below the plot: the first and the last period, anchored to the edges. `periods` are ascending ids; one alone
 * stands in the middle. Where both are too long for one line at the narrowest width, the last one stands a line lower there.
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
