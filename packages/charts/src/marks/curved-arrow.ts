import type { InsetShape } from '../scene/node.js';
import { round } from '../scene/round.js';
import { inside, part, pointAt, type Block, type Curve, type Point } from './curves.js';

/** An arrow along a curve, px. */
export interface CurvedArrow {
  /** Where the line runs, up to the head. */
  readonly curve: Curve;
  /** Thickness of the line, px. */
  readonly width: number;
  /** Corners of the head; the first one is its tip. */
  readonly head: readonly [Point, Point, Point];
}

/**
 * An arrow along the part of a curve that lies outside the blocks at its ends.
 *
 * @param ends the blocks that the curve begins and ends in; null for a loop, which is drawn whole.
 */
export function curvedArrow(whole: Curve, ends: readonly [from: Block, to: Block] | null, width: number): CurvedArrow {
  const steps = Array.from({ length: 201 }, (_, i) => i / 200);
  const start = ends ? (steps.findLast((t) => t < 0.5 && inside(pointAt(whole, t), ends[0], 2)) ?? 0) : 0;
  const end = ends ? (steps.find((t) => t > 0.5 && inside(pointAt(whole, t), ends[1], 3)) ?? 1) : 1;
  const tip = pointAt(whole, end);
  const size = 6 + width;
  // The line stops where the head begins, so that its blunt end never shows beside the tip.
  const stop = steps.findLast((t) => t < end && Math.hypot(pointAt(whole, t).x - tip.x, pointAt(whole, t).y - tip.y) >= size - 1.5) ?? start;
  const base = pointAt(whole, stop);
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const [ux, uy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const half = (2.5 + width) * 0.9;
  const corner = (side: number): Point => ({ x: tip.x - ux * size - uy * half * side, y: tip.y - uy * size + ux * half * side });
  return { width, curve: part(whole, start, stop), head: [tip, corner(1), corner(-1)] };
}

/** The line and the head of an arrow, in the accent. */
export function arrowShapes({ curve, head, width }: CurvedArrow): InsetShape[] {
  const at = (p: Point): string => `${round(p.x)},${round(p.y)}`;
  const [a, b, c, d] = curve;
  return [
    { d: `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`, stroke: 'accent', strokeWidth: round(width) },
    { d: `M${head.map(at).join('L')}Z`, fill: 'accent' },
  ];
}
