import type { InsetShape, Paint, SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';

/** A box that is hatched. */
export interface HatchBox {
  /** Left and right edge, fractions of the width; `from` at most `to`. */
  readonly from: number;
  readonly to: number;
  /** px from the top of the scene. */
  readonly top: number;
  readonly bottom: number;
}

/** Lines in ink have a contrast of at least 3 : 1 with every fill below them. */
const PAINT: Paint = { stroke: 'ink', strokeWidth: 1.25 };
/** Across from one line to the next, and how far a line leans, fractions of the width: about 6 px on a narrow card. */
const STEP = 0.0225;
const LEAN = 0.035;

/**
 * Diagonal lines within a box that grows with the width. They are the sign for "how much of this is unknown". All lines are one path,
 * which stretches with the width while its strokes do not. A box of no width gives nothing.
 */
export function hatchMark({ from, to, top, bottom }: HatchBox): SceneNode[] {
  const height = bottom - top;
  if (to - from <= 0 || height <= 0) return [];
  const parts: string[] = [];
  // Each line rises from the bottom to the right; its ends are cut where it leaves the box.
  for (let x = from - LEAN + STEP / 2; x < to; x += STEP) {
    const [start, end] = [Math.max(from, x), Math.min(to, x + LEAN)];
    if (end - start < 0.002) continue;
    const at = (f: number): number => bottom - ((f - x) / LEAN) * height;
    parts.push(`M${round(start * 100)},${round(at(start))}L${round(end * 100)},${round(at(end))}`);
  }
  return parts.length === 0 ? [] : [{ type: 'path', ...PAINT, d: parts.join('') }];
}

/** A small box of the same lines in px. It stands beside the words that explain the hatch. */
export function hatchSample(width: number, height: number): readonly InsetShape[] {
  const lines: string[] = [];
  for (let x = 6 - height; x < width; x += 6) {
    const [start, end] = [Math.max(0, x), Math.min(width, x + height)];
    lines.push(`M${start},${height - (start - x)}L${end},${height - (end - x)}`);
  }
  return [
    { d: lines.join(''), ...PAINT },
    { d: `M0,0L${width},0L${width},${height}L0,${height}Z`, stroke: 'ink', strokeWidth: 1 },
  ];
}
