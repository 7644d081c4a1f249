import { parsePeriod, type Bounds } from '@trendbeeld/data';
import { placeNote, type Box, type Frame, type LinePoint } from '../layout/label-placement.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';

/** What was expected, beside what happened. */
export interface LineExpectation {
  /** Words on the mark: "verwacht in 2013: ongeveer 9 %". At most 34 characters. */
  readonly label: string;
  /** Bounds of the value: equal for a target, `null` for an open end. */
  readonly bounds: Bounds;
  /** Periods between which it holds; null where the study names no end (then it runs to the right edge). */
  readonly from: string;
  readonly to: string | null;
}

/**
 * A target as a dashed line, a band between two dashed lines, or a band with one when an end is open; with its words, clear of
 * the line. Gives the box of the words as well, for labels that come after it.
 */
export function expectationMark(
  e: LineExpectation,
  x: (t: number) => number,
  y: LinearScale,
  frame: Frame,
  points: readonly LinePoint[],
): { readonly nodes: readonly SceneNode[]; readonly labelBox: Box } {
  const clamp = (f: number): number => Math.min(1, Math.max(0, f));
  const from = clamp(x(parsePeriod(e.from)?.time ?? -Infinity));
  const to = clamp(x(e.to ? (parsePeriod(e.to)?.time ?? Infinity) : Infinity));
  const { low, high } = e.bounds;
  const top = high === null ? frame.top : y.at(high);
  const base = low === null ? frame.bottom : y.at(low);
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
  return { nodes, labelBox: label.box };
}
