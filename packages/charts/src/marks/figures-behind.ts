import { line as pathLine } from 'd3-shape';
import type { Box, LinePoint } from '../labels/boxes.js';
import { keyGuide } from '../guides/key.js';
import type { SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';

/** A sample of the thin line and what it is. */
export function figuresKey(label: string, y: number): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const sample = [{ d: 'M1,10L8,5L14,12L21,7', stroke: 'muted', strokeWidth: 1.5 }] as const;
  return keyGuide([{ text: label, tone: 'muted', sample, down: 0 }], { top: y, indent: 28, size: 13, between: 4 });
}

/** The line itself: thin and quiet; two points or more. */
export function figuresLine(points: readonly LinePoint[]): SceneNode {
  const draw = pathLine<LinePoint>(
    (p) => round(p.f * 100),
    (p) => round(p.y),
  ).digits(null);
  return { type: 'path', stroke: 'muted', strokeWidth: 1.25, d: draw(points)! };
}

/** A line as a box for each stretch, for texts at the edges; a line of one point as the box of that point. */
export function lineBoxes(points: readonly LinePoint[]): Box[] {
  const [first] = points;
  if (first && points.length === 1) return [{ from: first.f - 0.02, to: first.f + 0.02, top: first.y - 5, bottom: first.y + 5 }];
  return points.slice(1).map((b, i) => {
    const a = points[i]!;
    return { from: a.f, to: b.f, top: Math.min(a.y, b.y) - 5, bottom: Math.max(a.y, b.y) + 5 };
  });
}
