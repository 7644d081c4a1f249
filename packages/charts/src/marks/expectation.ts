import { parsePeriod, type Bounds } from '@trendbeeld/data';
import { placeNote, type Box, type Frame, type LinePoint } from '../layout/label-placement.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';

/** Room that other labels leave around the mark's lines, px. */
const CLEAR_PX = 3;

/** What was expected, beside what happened. */
export interface LineExpectation {
  /** Words on the mark: "verwacht in 2013: ongeveer 9 %". At most 34 characters. */
  readonly label: string;
  /** Bounds of the value: equal for a target, `null` for an open end. */
  readonly bounds: Bounds;
  /** Periods between which it holds; null where the study names no end (then it runs to the right edge). */
  readonly from: string;
  readonly to: string | null;
  /**
   * Value at `from`, for an expectation that changes evenly: the mark then leads from here to `bounds`, which are equal.
   * Default: the bounds hold all the time.
   */
  readonly start?: number;
}

/**
 * A target as a dashed line, a band between two dashed lines, or a band with one when an end is open; with its words, clear of
 * the line. Gives the boxes of words and lines as well, for labels that come after them.
 */
export function expectationMark(
  e: LineExpectation,
  x: (t: number) => number,
  y: LinearScale,
  frame: Frame,
  points: readonly LinePoint[],
): { readonly nodes: readonly SceneNode[]; readonly boxes: readonly Box[] } {
  const clamp = (f: number): number => Math.min(1, Math.max(0, f));
  const from = clamp(x(parsePeriod(e.from)?.time ?? -Infinity));
  const to = clamp(x(e.to ? (parsePeriod(e.to)?.time ?? Infinity) : Infinity));
  const { low, high } = e.bounds;
  const top = high === null ? frame.top : y.at(high);
  const base = low === null ? frame.bottom : y.at(low);
  if (e.start !== undefined && low !== null) return pathMark(e, { from, to, start: y.at(e.start), end: y.at(low) }, frame, points);
  const nodes: SceneNode[] = [];
  if (low !== high)
    nodes.push({ type: 'rect', fill: 'expected', fillOpacity: 0.16, x: { f: from, px: 0 }, y: top, width: { f: to - from }, height: base - top });
  for (const value of new Set([low, high].filter((v) => v !== null)))
    nodes.push({
      type: 'line',
      stroke: 'expected',
      strokeWidth: 2.5,
      dash: [5, 4],
      x1: { f: from, px: 0 },
      y1: y.at(value),
      x2: { f: to, px: 0 },
      y2: y.at(value),
    });

  const label = placeNote(e.label, { from, to, top, bottom: base }, points, frame);
  nodes.push(label.node);
  const edges = [low, high].filter((v) => v !== null).map((v): Box => ({ from, to, top: y.at(v) - CLEAR_PX, bottom: y.at(v) + CLEAR_PX }));
  return { nodes, boxes: [label.box, ...edges] };
}

/** An expectation that changes evenly: one slanted dashed line. */
function pathMark(
  e: LineExpectation,
  { from, to, start, end }: { readonly from: number; readonly to: number; readonly start: number; readonly end: number },
  frame: Frame,
  points: readonly LinePoint[],
): { readonly nodes: readonly SceneNode[]; readonly boxes: readonly Box[] } {
  const line: SceneNode = {
    type: 'line',
    stroke: 'expected',
    strokeWidth: 2.5,
    dash: [5, 4],
    x1: { f: from, px: 0 },
    y1: start,
    x2: { f: to, px: 0 },
    y2: end,
  };
  const label = placeNote(e.label, { from, to, top: Math.min(start, end), bottom: Math.max(start, end) }, points, frame);
  // The slanted line as a row of small boxes, for labels that come after it.
  const steps = Array.from({ length: 12 }, (_, i): Box => {
    const at = (k: number): number => start + ((end - start) * k) / 12;
    const [a, b] = [at(i), at(i + 1)];
    return { from: from + ((to - from) * i) / 12, to: from + ((to - from) * (i + 1)) / 12, top: Math.min(a, b) - CLEAR_PX, bottom: Math.max(a, b) + CLEAR_PX };
  });
  return { nodes: [line, label.node], boxes: [label.box, ...steps] };
}
