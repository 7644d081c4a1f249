import { line as pathLine } from 'd3-shape';
import type { Box, LinePoint } from '../labels/boxes.js';
import { keyGuide } from '../guides/key.js';
import type { SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';

/** The key of the thin line: a sample, and what the line is. It begins at `y` px and hangs on `hang`. */
export function figuresKey(label: string, y: number, hang: number): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const sample = [{ d: 'M1,10L8,5L14,12L21,7', stroke: 'muted', strokeWidth: 1.5 }] as const;
  return keyGuide([{ text: label, tone: 'muted', sample, down: 0 }], { top: y, indent: 28, size: 12, between: 2, hang });
}

/** The line of the figures of each year, thin and quiet. It needs two points or more. */
export function figuresLine(points: readonly LinePoint[]): SceneNode {
  const draw = pathLine<LinePoint>(
    (p) => round(p.f * 100),
    (p) => round(p.y),
  ).digits(null);
  return { type: 'path', stroke: 'muted', strokeWidth: 1.25, d: draw(points)! };
}

/** A box for each stretch of a line, for texts at the edges of the plot. A line of one point has the box of that point. No points give none. */
export function lineBoxes(points: readonly LinePoint[]): Box[] {
  const [first] = points;
  if (first && points.length === 1) return [{ from: first.f - 0.02, to: first.f + 0.02, top: first.y - 5, bottom: first.y + 5 }];
  return points.slice(1).map((b, i) => {
    const a = points[i]!;
    return { from: a.f, to: b.f, top: Math.min(a.y, b.y) - 5, bottom: Math.max(a.y, b.y) + 5 };
  });
}
