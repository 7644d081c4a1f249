import type { SceneNode } from '../scene/node.js';
import { pathThrough } from './path-through.js';
import type { SeriesStyle } from '../scene/series-style.js';

/** A point of one of several lines. */
export interface SeriesPoint {
  /** Fraction of the width. */
  readonly f: number;
  /** px. */
  readonly y: number;
  /** A provisional value. */
  readonly hollow: boolean;
}

/** A series of at most so many values has a point for each of them. */
const FEW = 8;

/**
 * A line in parts with gaps between them. It has points at its end, at values that stand alone and at provisional values (hollow). A
 * series of few values has a point at each. No parts give nothing.
 */
export function seriesMark(parts: readonly (readonly SeriesPoint[])[], { tone, width, dash }: SeriesStyle): SceneNode[] {
  const count = parts.reduce((sum, p) => sum + p.length, 0);
  const lines = parts
    .filter((p) => p.length > 1)
    .map((p): SceneNode => ({
      type: 'path',
      stroke: tone,
      strokeWidth: width,
      ...dash,
      d: pathThrough(p),
    }));
  const points = parts.flatMap((part, k) =>
    part
      .filter((p, i) => p.hollow || count <= FEW || part.length === 1 || (k === parts.length - 1 && i === part.length - 1))
      .map((p): SceneNode => ({ type: 'circle', x: { f: p.f, px: 0 }, y: p.y, r: 3.5, strokeWidth: 2, stroke: tone, fill: p.hollow ? 'ground' : tone })),
  );
  return [...lines, ...points];
}
