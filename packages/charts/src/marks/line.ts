import { parsePeriod, type Observation } from '@trendbeeld/data';
import type { Break } from '../guides/periods.js';
import type { Box, LinePoint } from '../labels/boxes.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { pathThrough } from './path-through.js';
import { NARROWEST_PX } from '../scene/scene.js';

/** An observation with its place in time, in years. */
export interface Timed extends Observation {
  readonly time: number;
}

/** Observations with their place in time; those of no known period are left out. */
export const timed = (observations: readonly Observation[]): Timed[] =>
  observations.flatMap((o) => {
    const period = parsePeriod(o.period);
    return period ? [{ ...o, time: period.time }] : [];
  });

/** A point of the line on its place. */
export interface PlacedPoint {
  /** Fraction of the width. */
  readonly f: number;
  /** px. */
  readonly y: number;
  readonly o: Timed;
}

/** The runs of values between gaps, cut before each break; a break of an unknown period cuts nothing. Where all values are null there are none. */
export function segmentsOf(all: readonly Timed[], breaks: readonly Break[] = []): Timed[][] {
  const cuts = breaks.flatMap(({ before }) => parsePeriod(before)?.time ?? []);
  const segments: Timed[][] = [[]];
  for (const o of all) {
    const current = segments.at(-1)!;
    const afterBreak = current.length > 0 && cuts.some((at) => o.time >= at && current.at(-1)!.time < at);
    if (o.value === null || afterBreak) segments.push([]);
    if (o.value !== null) segments.at(-1)!.push(o);
  }
  return segments.filter((s) => s.length > 0);
}

/** The line of each run. A run of one value has no line. */
export function lineMark(segments: readonly (readonly Timed[])[], x: (t: number) => number, y: LinearScale): SceneNode[] {
  const at = (o: Timed): LinePoint => ({ f: x(o.time), y: y.at(o.value!) });
  return segments.filter((s) => s.length > 1).map((s): SceneNode => ({ type: 'path', stroke: 'accent', strokeWidth: 2.5, d: pathThrough(s.map(at)) }));
}

/** Points for the values that need one: provisional values (hollow), values that stand alone between gaps, and the latest value. */
export function pointMarks(points: readonly PlacedPoint[], segments: readonly (readonly Timed[])[]): SceneNode[] {
  const alone = new Set(segments.filter((s) => s.length === 1).map((s) => s[0]!.time));
  return points
    .filter((p, i) => p.o.status === 'provisional' || alone.has(p.o.time) || i === points.length - 1)
    .map((p): SceneNode => ({
      type: 'circle',
      x: { f: p.f, px: 0 },
      y: p.y,
      r: 4,
      strokeWidth: 2,
      stroke: 'accent',
      fill: p.o.status === 'provisional' ? 'ground' : 'accent',
    }));
}

/** Half the room that labels leave around a drawn point, px. */
const POINT_PX = 6;

/** The boxes around drawn points that labels keep clear of. No points give none. */
export function pointBoxes(drawn: readonly SceneNode[]): Box[] {
  const half = POINT_PX / NARROWEST_PX;
  return drawn.flatMap((n): Box[] => (n.type === 'circle' ? [{ from: n.x.f - half, to: n.x.f + half, top: n.y - POINT_PX, bottom: n.y + POINT_PX }] : []));
}
