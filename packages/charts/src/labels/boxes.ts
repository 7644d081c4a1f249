/** A box that a label keeps clear of: fractions of the width across, px down. */
export interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Top and bottom of the plot, px. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/** A point of a line: fraction across, px down; in order of time. */
export interface LinePoint {
  readonly f: number;
  readonly y: number;
}

/** Whether two boxes lie over each other; touching is not. */
export const overlaps = (a: Box, b: Box): boolean => a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;

/** px that a label keeps above and below a line. */
const MARGIN = 3;

/** Whether the line through the points runs through the box; looked at on each stretch between neighbours. */
export function hits(box: Box, points: readonly LinePoint[]): boolean {
  const inside = (p: LinePoint): boolean => p.f >= box.from && p.f <= box.to && p.y > box.top - MARGIN && p.y < box.bottom + MARGIN;
  if (points.some(inside)) return true;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    if (b.f < box.from || a.f > box.to || a.f === b.f) continue;
    const at = (f: number): number => a.y + ((Math.min(Math.max(f, a.f), b.f) - a.f) / (b.f - a.f)) * (b.y - a.y);
    const [y1, y2] = [at(box.from), at(box.to)];
    if (Math.max(y1, y2) > box.top - MARGIN && Math.min(y1, y2) < box.bottom + MARGIN) return true;
  }
  return false;
}
