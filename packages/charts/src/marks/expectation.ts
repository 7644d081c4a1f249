import { parsePeriod, type Bounds } from '@trendbeeld/data';
import type { Box, Frame, LinePoint } from '../labels/boxes.js';
import { brokenLines, candidatesOf, type Label, type Spot } from '../labels/label.js';
import { pathThrough } from './path-through.js';
import { textWidth } from '../scene/text-width.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';

/** Room that other labels leave around the mark's lines, px. */
const CLEAR_PX = 3;
/** px from an upright rule to words that begin beside it, also where the rule's box is as wide as from 480 px up. */
const BESIDE_PX = 8;

/** What was expected, beside what happened. */
export interface LineExpectation {
  /** Words on the mark: "verwacht in 2020: ongeveer 9 %". Where they are too long for a narrow page they are a numbered note there. */
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
  /** A forecast by period, in order of time: a dashed line through its values, and a band where it has bounds. Default: the bounds hold. */
  readonly path?: readonly ForecastPoint[];
}

/** A period of a forecast. At least one of value, low and high is known. */
export interface ForecastPoint {
  readonly period: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** An expectation as it is drawn, with the label that is still to be placed and the boxes of its lines, which labels keep clear of. */
export interface ExpectationMark {
  readonly nodes: readonly SceneNode[];
  readonly label: Label;
  readonly boxes: readonly Box[];
}

/**
 * A target is a dashed line. A range is a band between two dashed lines, or with one when an end is open. An expectation that changes
 * evenly is one slanted dashed line. Its words stand above it or below it, and above the plot where neither has room.
 *
 * @param rule an upright rule that words may begin beside. Default: none.
 */
export function expectationMark(e: LineExpectation, x: (t: number) => number, y: LinearScale, frame: Frame, rule?: Box): ExpectationMark {
  if (e.path) return forecastMark(e, e.path, x, y, frame, rule);
  const clamp = (f: number): number => Math.min(1, Math.max(0, f));
  const from = clamp(x(parsePeriod(e.from)?.time ?? -Infinity));
  const to = clamp(x(e.to ? (parsePeriod(e.to)?.time ?? Infinity) : Infinity));
  const { low, high } = e.bounds;
  if (e.start !== undefined && low !== null) return pathMark(e, { from, to, start: y.at(e.start), end: y.at(low) }, frame, rule);
  const top = high === null ? frame.top : y.at(high);
  const bottom = low === null ? frame.bottom : y.at(low);
  const nodes: SceneNode[] = [];
  if (low !== high)
    nodes.push({ type: 'rect', fill: 'expected', fillOpacity: 0.16, x: { f: from, px: 0 }, y: top, width: { f: to - from }, height: bottom - top });
  const edges = [...new Set([low, high])].filter((v) => v !== null).map((v) => y.at(v));
  return {
    nodes: [...nodes, ...edges.map((at) => dashed(from, at, to, at))],
    label: wordsOf(e, { from, to, top, bottom }, frame, rule),
    boxes: edges.map((at): Box => ({ from, to, top: at - CLEAR_PX, bottom: at + CLEAR_PX })),
  };
}

/** A band between the bounds of a forecast and a dashed line through its values; a lone value has a point. */
function forecastMark(e: LineExpectation, path: readonly ForecastPoint[], x: (t: number) => number, y: LinearScale, frame: Frame, rule?: Box): ExpectationMark {
  const at = (key: 'value' | 'low' | 'high'): LinePoint[] =>
    path.flatMap((p) => (p[key] === null ? [] : [{ f: x(parsePeriod(p.period)?.time ?? 0), y: y.at(p[key]) }]));
  const [line, low, high] = [at('value'), at('low'), at('high')];
  const all = [...line, ...low, ...high];
  const nodes: SceneNode[] = [];
  if (low.length > 1 && high.length > 1)
    nodes.push({ type: 'path', fill: 'expected', fillOpacity: 0.16, d: `${pathThrough([...high, ...low.toReversed()])}Z` });
  if (line.length > 1) nodes.push({ type: 'path', stroke: 'expected', strokeWidth: 2.5, dash: [5, 4], d: pathThrough(line) });
  const [alone] = line.length === 1 ? line : [];
  if (alone) nodes.push({ type: 'circle', x: { f: alone.f, px: 0 }, y: alone.y, r: 4, strokeWidth: 2, stroke: 'expected', fill: 'ground' });
  const area = {
    from: Math.min(...all.map((p) => p.f)),
    to: Math.max(...all.map((p) => p.f)),
    top: Math.min(...all.map((p) => p.y)),
    bottom: Math.max(...all.map((p) => p.y)),
  };
  const boxes = line.slice(1).map((b, i): Box => {
    const a = line[i]!;
    return { from: a.f, to: b.f, top: Math.min(a.y, b.y) - CLEAR_PX, bottom: Math.max(a.y, b.y) + CLEAR_PX };
  });
  return { nodes, label: wordsOf(e, area, frame, rule), boxes };
}

/** A slanted dashed line from a value at one moment to another value at a later one. */
export function pathMark(
  e: LineExpectation,
  { from, to, start, end }: Record<'from' | 'to' | 'start' | 'end', number>,
  frame: Frame,
  rule?: Box,
): ExpectationMark {
  // The slanted line as a row of small boxes, for labels.
  const boxes = Array.from({ length: 12 }, (_, i): Box => {
    const at = (k: number): number => start + ((end - start) * k) / 12;
    const [a, b] = [at(i), at(i + 1)];
    return { from: from + ((to - from) * i) / 12, to: from + ((to - from) * (i + 1)) / 12, top: Math.min(a, b) - CLEAR_PX, bottom: Math.max(a, b) + CLEAR_PX };
  });
  const area = { from, to, top: Math.min(start, end), bottom: Math.max(start, end) };
  return { nodes: [dashed(from, start, to, end)], label: wordsOf(e, area, frame, rule), boxes };
}

const dashed = (from: number, y1: number, to: number, y2: number): SceneNode => ({
  type: 'line',
  stroke: 'expected',
  strokeWidth: 2.5,
  dash: [5, 4],
  x1: { f: from, px: 0 },
  y1,
  x2: { f: to, px: 0 },
  y2,
});

/**
 * The label of an expectation. It starts where the area starts, or ends where the area ends, or as little after that as it needs. When
 * none of these has room it stands above the plot.
 */
function wordsOf({ label }: LineExpectation, { from, to, top, bottom }: Box, frame: Frame, rule?: Box): Label {
  const width = (page: number): number => Math.min(1, (textWidth(label, 13, true) + 4) / page);
  const sides = [
    ...(rule && rule.to > from ? [{ f: (rule.from + rule.to) / 2, px: BESIDE_PX, anchor: 'start' } as const] : []),
    { f: from, px: 0, anchor: 'start' },
    { f: to, px: 0, anchor: 'end' },
    { f: Math.max(to, width(WIDE_PX)), px: 0, anchor: 'end' },
    { f: Math.max(to, width(NARROWEST_PX)), px: 0, anchor: 'end' },
    { f: 1, px: 0, anchor: 'end' },
  ] as const;
  const at = ({ f, px, anchor }: (typeof sides)[number], y: number, grow: 'up' | 'down', hang = y): Spot => ({ x: { f, px }, anchor, y, grow, hang });
  const near = sides.flatMap((side) => [at(side, top - 4, 'up'), at(side, bottom + 6, 'down')]);
  // Above the plot, or above the words of an upright rule there.
  const above = [1, 18].flatMap((room) => sides.map((side) => at(side, frame.top - room, 'up', frame.top)));
  const middle = (from + to) / 2;
  const places = [to, from].flatMap((f) => [top - 14, bottom + 14].map((y): LinePoint => ({ f, y })));
  return {
    candidates: candidatesOf(brokenLines(label, { size: 13, tone: 'expected', bold: true }), [...near, ...above]),
    note: { text: label, tone: 'expected', marks: [{ f: middle, y: top - 14 }, { f: middle, y: bottom + 14 }, ...places, { f: middle, y: frame.top - 13 }] },
  };
}
