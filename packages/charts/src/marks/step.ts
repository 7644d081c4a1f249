import type { Mark } from '@trendbeeld/data';
import type { Box } from '../labels/boxes.js';
import type { SceneNode } from '../scene/node.js';
import { barMark } from './bar.js';

/** A level that holds for a period. */
export interface StepMark extends Box {
  /** How the study knows it: `solid`, `light` or `dashed`. */
  readonly body: Mark;
  /** Edge of the level: `none` exact, `soft` blurred at both sides, `up` and `down` dissolving to that side. */
  readonly end: 'none' | 'soft' | 'up' | 'down';
  /** Whether the period has no named end: the mark then dissolves to the right, 24 px beyond its box. */
  readonly open: boolean;
}

/** How far the slices of each edge reach above and below a level, px. */
const REACH = { none: [0, 0], soft: [4, 4], up: [14, 0], down: [0, 14] } as const;

/** The box that a level takes with the slices of its edge: labels keep clear of all of it. */
export function stepReach({ from, to, top, bottom }: Box, end: StepMark['end']): Box {
  const [above, below] = REACH[end];
  return { from, to, top: top - above, bottom: bottom + below };
}

/**
 * A level as a lying bar. It is solid when it is measured, light with an outline when it is provisional, and dashed when it is expected. A
 * round number has blurred edges. An open bound dissolves in slices, and a period without an end dissolves to the right. A box of no
 * height is a thin line.
 */
export function stepMark({ from, to, top, bottom, body, end, open }: StepMark): SceneNode[] {
  const tone = body === 'dashed' ? 'expected' : 'accent';
  const bar = barMark({ from, to, y: top, height: Math.max(2, bottom - top), tone, body, end: open ? 'open-end' : 'none' });
  const slice = (y: number, height: number): SceneNode => ({
    type: 'rect',
    fill: tone,
    fillOpacity: 0.55,
    x: { f: from, px: 0 },
    y,
    width: { f: to - from },
    height,
  });
  const up = end === 'soft' ? [slice(top - 4, 2)] : end === 'up' ? [slice(top - 5, 3), slice(top - 10, 2), slice(top - 14, 1)] : [];
  const down = end === 'soft' ? [slice(bottom + 2, 2)] : end === 'down' ? [slice(bottom + 2, 3), slice(bottom + 8, 2), slice(bottom + 13, 1)] : [];
  return [...up, ...bar, ...down];
}
