import type { Show } from '../scene/node.js';

/** A box that a label keeps clear of: fractions of the width across, px down. */
export interface Box {
  /** Where it stands: only on narrow pages, or only where there is room. Default: everywhere. */
  readonly show?: Show;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Top and bottom of the space that labels may use, px. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/** A point of a line: fraction across, px down. */
export interface LinePoint {
  readonly f: number;
  readonly y: number;
}

/** What labels keep clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  /** Lines without gaps, each as its points from left to right. */
  readonly lines: readonly (readonly LinePoint[])[];
  readonly frame: Frame;
}

/** Whether two boxes lie over each other. Boxes that only touch do not. */
export const overlaps = (a: Box, b: Box): boolean => a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;

/** Room that a label keeps above and below a line, px. */
const MARGIN = 3;

/** Whether the line through the points runs through the box or close above or below it. A line of one point is that point. */
export function hits(box: Box, points: readonly LinePoint[]): boolean {
  const inside = (p: LinePoint): boolean => p.f >= box.from && p.f <= box.to && p.y > box.top - MARGIN && p.y < box.bottom + MARGIN;
  return points.some((b, i) => {
    const a = points[i - 1];
    if (inside(b)) return true;
    if (!a || b.f < box.from || a.f > box.to || a.f === b.f) return false;
    const at = (f: number): number => a.y + ((Math.min(Math.max(f, a.f), b.f) - a.f) / (b.f - a.f)) * (b.y - a.y);
    const [y1, y2] = [at(box.from), at(box.to)];
    return Math.max(y1, y2) > box.top - MARGIN && Math.min(y1, y2) < box.bottom + MARGIN;
  });
}

/** Whether a box lies inside the frame and clear of all obstacles. The sides may stand out of the width by `slack`, a fraction. */
export function isClear(box: Box, { boxes, lines, frame }: Obstacles, slack = 0): boolean {
  const inside = box.from >= -0.001 - slack && box.to <= 1.001 + slack && box.top >= frame.top && box.bottom <= frame.bottom;
  return inside && !boxes.some((b) => overlaps(b, box)) && !lines.some((line) => hits(box, line));
}
