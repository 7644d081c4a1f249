import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';
import { textWidth } from './text-width.js';

/** A box that a label keeps clear of: fractions of the narrowest width across, px down. */
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

const TICK = 12;
const POINT = 14;

/**
 * Places the labels of grid lines above them, all at one side: the side where the line runs through fewest of them at the
 * narrowest width (a label is widest there in fractions, so it is clear everywhere). A label that the line would run through
 * is left out: its neighbours tell it.
 */
export function placeTickLabels(
  ticks: readonly { readonly text: string; readonly y: number }[],
  points: readonly LinePoint[],
  obstacles: readonly Box[],
): SceneNode[] {
  const sides = (['start', 'end'] as const).map((side) =>
    ticks.flatMap(({ text, y }): SceneNode[] => {
      const width = (textWidth(text, TICK, false) + 4) / NARROWEST_PX;
      const box: Box = { from: side === 'start' ? 0 : 1 - width, to: side === 'start' ? width : 1, top: y - TICK - 5, bottom: y - 2 };
      if (hits(box, points) || obstacles.some((o) => overlaps(o, box))) return [];
      return [{ type: 'text', x: { f: side === 'start' ? 0 : 1, px: 0 }, y: y - 5, size: TICK, anchor: side, runs: [{ text, tone: 'muted' }] }];
    }),
  );
  return sides[1]!.length > sides[0]!.length ? sides[1]! : sides[0]!;
}

/**
 * Places labels of points above or below them, clear of the line, of each other and of obstacles at the narrowest width.
 * A label that fits nowhere is left out: its value stands in the table.
 */
export function placePointLabels(
  labels: readonly { readonly f: number; readonly y: number; readonly text: string }[],
  points: readonly LinePoint[],
  obstacles: readonly Box[],
  frame: Frame,
): SceneNode[] {
  const taken: Box[] = [...obstacles];
  const nodes: SceneNode[] = [];
  for (const label of labels) {
    const width = (textWidth(label.text, POINT, true) + 4) / NARROWEST_PX;
    const placed = candidates(label, width).find(
      ({ box }) =>
        box.from >= -0.001 &&
        box.to <= 1.001 &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom &&
        !hits(box, points) &&
        !taken.some((o) => overlaps(o, box)),
    );
    if (!placed) continue;
    taken.push(placed.box);
    nodes.push({
      type: 'text',
      x: { f: label.f, px: 0 },
      y: placed.y,
      size: POINT,
      anchor: placed.anchor,
      halo: true,
      runs: [{ text: label.text, bold: true }],
    });
  }
  return nodes;
}

/** Places to try, best first: close above, close below, then further away; centred, then to either side. */
function candidates(
  label: { readonly f: number; readonly y: number },
  width: number,
): { readonly box: Box; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }[] {
  return [-10, 22, -22, 34, -36, 48].flatMap((dy) =>
    (['middle', 'end', 'start'] as const).map((anchor) => {
      const from = label.f - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
      const y = label.y + dy;
      return { anchor, y, box: { from, to: from + width, top: y - POINT, bottom: y + 4 } };
    }),
  );
}

/**
 * Places the words of a marked area (an expectation): above it, below it, or where the line takes both, above the plot.
 * The side where it starts or ends is chosen so that it stays inside the frame at the narrowest width.
 */
export function placeNote(text: string, area: Box, points: readonly LinePoint[], frame: Frame): { readonly node: SceneNode; readonly box: Box } {
  const size = 13;
  const width = Math.min(1, (textWidth(text, size, true) + 4) / NARROWEST_PX);
  // Too wide to start where the area starts: then it ends where the area ends, or as little after that as it needs.
  const end = area.from + width > 1;
  const f = end ? Math.max(area.to, width) : area.from;
  const from = end ? f - width : f;
  const boxAt = (y: number): Box => ({ from, to: from + width, top: y - size, bottom: y + 4 });
  const fallback = frame.top - 10;
  const y = [area.top - 8, area.bottom + 19].find((v) => v - size >= frame.top - 12 && v + 4 <= frame.bottom && !hits(boxAt(v), points)) ?? fallback;
  return {
    node: { type: 'text', x: { f, px: 0 }, y, size, anchor: end ? 'end' : 'start', halo: true, runs: [{ text, bold: true, tone: 'expected' }] },
    box: boxAt(y),
  };
}

const overlaps = (a: Box, b: Box): boolean => a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom;

/** Whether the line through the points runs through the box; looked at on each stretch between neighbours. */
function hits(box: Box, points: readonly LinePoint[]): boolean {
  const margin = 3;
  const inside = (p: LinePoint): boolean => p.f >= box.from && p.f <= box.to && p.y > box.top - margin && p.y < box.bottom + margin;
  if (points.some(inside)) return true;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    if (b.f < box.from || a.f > box.to || a.f === b.f) continue;
    const at = (f: number): number => a.y + ((Math.min(Math.max(f, a.f), b.f) - a.f) / (b.f - a.f)) * (b.y - a.y);
    const [y1, y2] = [at(box.from), at(box.to)];
    if (Math.max(y1, y2) > box.top - margin && Math.min(y1, y2) < box.bottom + margin) return true;
  }
  return false;
}
