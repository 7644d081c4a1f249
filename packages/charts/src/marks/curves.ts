/** A point in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in px around its middle. */
export interface Block {
  readonly x: number;
  readonly y: number;
  /** Half of its width and height. */
  readonly w: number;
  readonly h: number;
}

/** A curve with two control points. */
export type Curve = readonly [Point, Point, Point, Point];

const mix = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The point of a curve at `t`, 0 to 1. */
export function pointAt([a, b, c, d]: Curve, t: number): Point {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  return mix(mix(ab, bc, t), mix(bc, cd, t), t);
}

/** The direction of a curve at `t`, of length 1; to the right where the curve stands still. */
export function directionAt(curve: Curve, t: number): Point {
  const [p, q] = [pointAt(curve, Math.max(0, t - 0.01)), pointAt(curve, Math.min(1, t + 0.01))];
  const length = Math.hypot(q.x - p.x, q.y - p.y);
  return length === 0 ? { x: 1, y: 0 } : { x: (q.x - p.x) / length, y: (q.y - p.y) / length };
}

/** The curve between `from` and `to`, 0 to 1. */
export function part(curve: Curve, from: number, to: number): Curve {
  const [, tail] = split(curve, from);
  return split(tail, from === 1 ? 1 : (to - from) / (1 - from))[0];
}

function split([a, b, c, d]: Curve, t: number): readonly [Curve, Curve] {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  const [abc, bcd] = [mix(ab, bc, t), mix(bc, cd, t)];
  const middle = mix(abc, bcd, t);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

/** Whether a point lies inside a block that is `margin` px larger on every side. */
export const inside = (p: Point, b: Block, margin: number): boolean => Math.abs(p.x - b.x) < b.w + margin && Math.abs(p.y - b.y) < b.h + margin;

/** Distance between a point and a block, px; 0 inside. */
export const distance = (p: Point, b: Block): number => Math.hypot(Math.max(0, Math.abs(p.x - b.x) - b.w), Math.max(0, Math.abs(p.y - b.y) - b.h));

/** An arc that leaves the straight line between two points by `bow` px to its right, seen along the way. */
export function arc(a: Point, b: Point, bow: number): Curve {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  // Control points of a curve lie a third further out than the curve goes.
  const [nx, ny] = [(-(b.y - a.y) / length) * bow * (4 / 3), ((b.x - a.x) / length) * bow * (4 / 3)];
  const control = (t: number): Point => ({ x: mix(a, b, t).x + nx, y: mix(a, b, t).y + ny });
  return [a, control(0.3), control(0.7), b];
}
