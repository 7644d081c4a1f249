import { parsePeriod, type Bounds, type Observation } from '@trendbeeld/data';
import { max, min } from 'd3-array';
import { line as pathLine } from 'd3-shape';
import { ChartInputError } from '../errors.js';
import { placeNote, placePointLabels, placeTickLabels, type Box, type LinePoint } from '../layout/label-placement.js';
import { textWidth } from '../layout/text-width.js';
import { linearScale, type LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';
import { NARROWEST_PX, type Scene, type SceneTexts } from '../scene/scene.js';

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

/** Input of {@link lineChart}. */
export interface LineInput extends SceneTexts {
  /** In order of time; `value` null is a gap. At least one with a known period. */
  readonly observations: readonly Observation[];
  /** What is counted, above the plot: "% van de beroepsbevolking". */
  readonly unit: string;
  readonly expectation?: LineExpectation;
  /** A change of definition or boundary before this period: the line stops and a mark says why. */
  readonly break?: { readonly before: string; readonly label: string };
  /** Years up to this one are washed: what the makers of an expectation knew. */
  readonly knownUntil?: string;
  /** Writes a value without its unit. */
  readonly number: (value: number) => string;
  /** Writes a period: "4e kwartaal 2024". */
  readonly period: (id: string) => string;
  /** Words for the table and for marks. */
  readonly words: {
    readonly period: string;
    readonly value: string;
    readonly status: string;
    readonly missing: string;
    readonly provisional: string;
    readonly definitive: string;
  };
}

/** An observation with its place in time. */
interface Timed extends Observation {
  readonly time: number;
}

const PLOT = { top: 40, height: 176, axis: 24 } as const;
/** Height of the line above the plot that holds the unit, px; labels keep below it. */
const UNIT_PX = 19;
/** Extra height above the plot for the words of an expectation that fit nowhere inside it, px. */
const NOTE_PX = 18;

/**
 * A line through time with, beside it, what was expected: a band, an open-ended band or a target. Gaps stay gaps, a
 * provisional value is a hollow point, a break stops the line.
 *
 *     observations ─► 1 timed ─► 2 scales ─► 3 paths and points (fractions) ─► 4 labels clear of the line ─► scene
 *
 * One observation, or one between two gaps, is a point. All null: a plot that says that figures are missing. Zero is
 * included where the values come near it.
 *
 * @throws {ChartInputError} without an observation of a known period.
 */
export function lineChart(input: LineInput): Scene {
  const all = input.observations.flatMap((o): Timed[] => {
    const period = parsePeriod(o.period);
    return period ? [{ ...o, time: period.time }] : [];
  });
  if (all.length === 0) throw new ChartInputError('line', 'no observations. Expected at least one with a period such as "2013".');

  const x = timeScale(all, input);
  const top = PLOT.top + (input.expectation ? NOTE_PX : 0);
  const bottom = top + PLOT.height;
  const y = valueScale(all, input.expectation, [bottom, top]);
  const segments = segmentsOf(all, input.break ? (parsePeriod(input.break.before)?.time ?? null) : null);
  const points = segments.flat().map((o) => ({ f: x(o.time), y: y.at(o.value!), o }));
  const expectation = input.expectation ? expectationNodes(input.expectation, x, y, { top, bottom }, points) : null;
  const obstacles: Box[] = expectation ? [expectation.labelBox] : [];

  const ticks = points.length > 0 || expectation ? y.ticks(3) : [];
  const gridLabels = placeTickLabels(
    ticks.map((value) => ({ text: input.number(value), y: y.at(value) })),
    points,
    obstacles,
  );
  const nodes: SceneNode[] = [
    ...washNodes(input.knownUntil, x, { top, bottom }),
    ...ticks.map((value): SceneNode => ({
      type: 'line',
      stroke: value === 0 ? 'ink' : 'rule',
      strokeWidth: value === 0 ? 1.5 : 1,
      x1: { f: 0, px: 0 },
      y1: y.at(value),
      x2: { f: 1, px: 0 },
      y2: y.at(value),
    })),
    ...gridLabels,
    { type: 'text', x: { f: 0, px: 0 }, y: 14, size: 13, runs: [{ text: input.unit, tone: 'muted' }] },
    ...(expectation?.nodes ?? []),
    ...lineNodes(segments, x, y),
    ...breakNodes(input, x, { top, bottom }),
    ...pointNodes(points, segments),
    ...placePointLabels(labelled(points, input), points, [...obstacles, ...boxesOf(gridLabels)], { top: UNIT_PX, bottom }),
    ...axisNodes(all, x, bottom, input.period),
    ...(points.length === 0
      ? [
          {
            type: 'text',
            x: { f: 0.5, px: 0 },
            y: (top + bottom) / 2,
            size: 14,
            anchor: 'middle',
            runs: [{ text: input.words.missing, tone: 'muted' }],
          } satisfies SceneNode,
        ]
      : []),
  ];
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: bottom + PLOT.axis,
    nodes,
    table: {
      caption: `${input.title} (${input.unit})`,
      columns: [{ label: input.words.period }, { label: input.words.value, numeric: true }, { label: input.words.status }],
      rows: all.map((o) => [
        input.period(o.period),
        o.value === null ? input.words.missing : input.number(o.value),
        o.value === null ? '' : o.status === 'provisional' ? input.words.provisional : input.words.definitive,
      ]),
    },
  };
}

/** Fractions of the width for times; one period alone stands in the middle. */
function timeScale(all: readonly Timed[], input: LineInput): (time: number) => number {
  const horizon = input.expectation?.to ? parsePeriod(input.expectation.to)?.time : undefined;
  const first = all[0]!.time;
  const last = Math.max(all.at(-1)!.time, horizon ?? -Infinity);
  return (time) => (last === first ? 0.5 : (time - first) / (last - first));
}

function valueScale(all: readonly Timed[], expectation: LineExpectation | undefined, range: readonly [number, number]): LinearScale {
  const values = [...all.map((o) => o.value), expectation?.bounds.low ?? null, expectation?.bounds.high ?? null].filter((v) => v !== null);
  const low = min(values) ?? 0;
  const high = max(values) ?? 1;
  const fromZero = low > 0 && low < high * 0.6;
  const toZero = high < 0 && high > low * 0.6;
  return linearScale([fromZero ? 0 : low, toZero ? 0 : high], range);
}

/** Runs of values without a gap, cut at the break. */
function segmentsOf(all: readonly Timed[], breakAt: number | null): Timed[][] {
  const segments: Timed[][] = [[]];
  for (const o of all) {
    const current = segments.at(-1)!;
    const afterBreak = breakAt !== null && o.time >= breakAt && current.length > 0 && current.at(-1)!.time < breakAt;
    if (o.value === null || afterBreak) segments.push([]);
    if (o.value !== null) segments.at(-1)!.push(o);
  }
  return segments.filter((s) => s.length > 0);
}

function lineNodes(segments: readonly (readonly Timed[])[], x: (t: number) => number, y: LinearScale): SceneNode[] {
  const draw = pathLine<Timed>(
    (o) => round(x(o.time) * 100),
    (o) => round(y.at(o.value!)),
  ).digits(null);
  return segments.filter((s) => s.length > 1).map((s): SceneNode => ({ type: 'path', stroke: 'accent', strokeWidth: 2.5, d: draw(s)! }));
}

interface PlacedPoint {
  readonly f: number;
  readonly y: number;
  readonly o: Timed;
}

/** Points where a point says something: provisional (hollow), alone between gaps, and the latest. */
function pointNodes(points: readonly PlacedPoint[], segments: readonly (readonly Timed[])[]): SceneNode[] {
  const alone = new Set(segments.filter((s) => s.length === 1).map((s) => s[0]!.time));
  return points
    .filter((p, i) => p.o.status === 'provisional' || alone.has(p.o.time) || i === points.length - 1)
    .map((p): SceneNode => ({
      type: 'circle',
      x: { f: p.f, px: 0 },
      y: p.y,
      r: 4,
      strokeWidth: 2,
      stroke: 'accent',
      fill: p.o.status === 'provisional' ? 'ground' : 'accent',
    }));
}

/** Which points get a label: the latest and the highest; with equal values the latest alone. */
function labelled(points: readonly PlacedPoint[], input: LineInput): { readonly f: number; readonly y: number; readonly text: string }[] {
  const last = points.at(-1);
  if (!last) return [];
  const top = points.reduce((a, b) => (b.o.value! > a.o.value! ? b : a));
  return [last, ...(top.o.time === last.o.time || top.o.value === last.o.value ? [] : [top])].map((p) => ({
    f: p.f,
    y: p.y,
    text: `${input.number(p.o.value!)} in ${input.period(p.o.period)}`,
  }));
}

/** Top and bottom of the plot, px. */
interface Frame {
  readonly top: number;
  readonly bottom: number;
}

function expectationNodes(
  e: LineExpectation,
  x: (t: number) => number,
  y: LinearScale,
  frame: Frame,
  points: readonly LinePoint[],
): { nodes: SceneNode[]; labelBox: Box } {
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

function washNodes(until: string | undefined, x: (t: number) => number, { top, bottom }: Frame): SceneNode[] {
  const time = until ? parsePeriod(until)?.time : undefined;
  if (time === undefined) return [];
  const width = Math.min(1, Math.max(0, x(time)));
  return width === 0 ? [] : [{ type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y: top - 8, width: { f: width }, height: bottom - top + 8 }];
}

function breakNodes(input: LineInput, x: (t: number) => number, { top, bottom }: Frame): SceneNode[] {
  const time = input.break ? parsePeriod(input.break.before)?.time : undefined;
  if (!input.break || time === undefined) return [];
  const f = Math.min(1, Math.max(0, x(time)));
  return [
    { type: 'line', stroke: 'muted', strokeWidth: 1, dash: [2, 3], x1: { f, px: 0 }, y1: top - 4, x2: { f, px: 0 }, y2: bottom },
    {
      type: 'text',
      x: { f, px: f > 0.5 ? -5 : 5 },
      y: bottom - 6,
      size: 12,
      anchor: f > 0.5 ? 'end' : 'start',
      halo: true,
      runs: [{ text: input.break.label, tone: 'muted' }],
    },
  ];
}

/** First and last period, anchored to the edges. One period stands in the middle. */
function axisNodes(all: readonly Timed[], x: (t: number) => number, bottom: number, words: (id: string) => string): SceneNode[] {
  const first = all[0]!;
  const last = all.at(-1)!;
  const ends = first === last ? [first] : [first, last];
  return ends.map((o): SceneNode => {
    const f = x(o.time);
    return {
      type: 'text',
      x: { f, px: 0 },
      y: bottom + 17,
      size: 13,
      anchor: f === 0 ? 'start' : f === 1 ? 'end' : 'middle',
      runs: [{ text: words(o.period), tone: 'muted' }],
    };
  });
}

/** Boxes of placed tick labels, so that point labels keep clear of them. */
function boxesOf(nodes: readonly SceneNode[]): Box[] {
  return nodes.flatMap((n): Box[] => {
    if (n.type !== 'text') return [];
    const width = textWidth(n.runs[0]!.text, n.size, false) / NARROWEST_PX;
    return [{ from: n.anchor === 'end' ? 1 - width : 0, to: n.anchor === 'end' ? 1 : width, top: n.y - n.size, bottom: n.y + 3 }];
  });
}
