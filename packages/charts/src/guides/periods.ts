import { parsePeriod } from '@trendbeeld/data';
import type { Box, Frame, LinePoint } from '../labels/boxes.js';
import { brokenLines, candidatesOf, linesOf, type Label, type Spot } from '../labels/label.js';
import { textWidth } from '../scene/text-width.js';
import type { SceneNode, Show } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';

/** Size of the words below the plot, height of a line, and height of the axis with one line, px. */
const SIZE = 12;
const LINE = 15;
const AXIS_PX = 21;
/** Length of the short line at a year, and px from the foot of the plot to the base line of the words. */
const TICK_PX = 4;
const BASE_PX = 17;
/** px between the words of two years. */
const GAP_PX = 10;

/** Fraction of the width for a time in years. */
export type TimeScale = (time: number) => number;

/** A quiet ground behind the periods up to and including `until`: it shows what was known then. An unknown period gives nothing. */
export function washGuide(until: string | undefined, x: TimeScale, { top, bottom }: Frame): SceneNode[] {
  const time = until ? parsePeriod(until)?.time : undefined;
  if (time === undefined) return [];
  const width = Math.min(1, Math.max(0, x(time)));
  return width === 0 ? [] : [{ type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y: top, width: { f: width }, height: bottom - top }];
}

/** A change of definition or boundary before a period, with its reason in words. */
export interface Break {
  readonly before: string;
  readonly label: string;
}

/** The moment that a study was made, as a named rule in a drawing. */
export interface Moment {
  /** A year, quarter or month: "2020-08". */
  readonly period: string;
  /** Its words: "augustus 2020: de studie". */
  readonly label: string;
  /** The same for where these have no room: "studie, 2020". */
  readonly short: string;
}

/** An upright line in a plot, with its words as a label that is still to be placed, and its box. */
export interface UprightRule {
  readonly nodes: readonly SceneNode[];
  readonly boxes: readonly Box[];
  readonly labels: readonly Label[];
}

/** Half the room that labels leave for a dotted line, as a fraction of the narrowest width. */
const CLEAR = 4 / NARROWEST_PX;

/** A dotted upright line, from the top to the bottom of a frame. */
export const dotted = (f: number, { top, bottom }: Frame): SceneNode => ({
  type: 'line',
  stroke: 'muted',
  strokeWidth: 1,
  dash: [2, 3],
  x1: { f, px: 0 },
  y1: top,
  x2: { f, px: 0 },
  y2: bottom,
});

/** Sides of an upright line for words, the one with more room first. */
const sidesOf = (f: number): readonly ('start' | 'end')[] => (f > 0.5 ? ['end', 'start'] : ['start', 'end']);

/**
 * A dotted line before the first period after each break, with the reason as a label beside the line. It gives the boxes of the lines
 * as well. An unknown period gives nothing. A break outside the plot stands at its edge.
 */
export function breakGuide(breaks: readonly Break[], x: TimeScale, { top, bottom }: Frame): UprightRule {
  const all = breaks.flatMap(({ before, label }) => {
    const time = parsePeriod(before)?.time;
    if (time === undefined) return [];
    const f = Math.min(1, Math.max(0, x(time)));
    const box: Box = { from: f - CLEAR, to: f + CLEAR, top: top - 4, bottom };
    const line = dotted(f, { top: top - 4, bottom });
    // A label stands at the foot of the line first, and at its head where the foot has no room.
    const edges = [
      ...[2, 22, 42].map((up) => ({ y: bottom - up, grow: 'up' }) as const),
      ...[-4, 16, 36].map((down) => ({ y: top + down, grow: 'down' }) as const),
    ];
    const spots = sidesOf(f).flatMap((anchor) => edges.map((edge): Spot => ({ x: { f, px: 0 }, gap: 5, anchor, ...edge })));
    const candidates = candidatesOf(brokenLines(label, { size: SIZE, tone: 'muted' }), spots);
    const marks: readonly [LinePoint, ...LinePoint[]] = [{ f, y: bottom - 14 }, ...[top + 9, bottom - 36, top + 31, (top + bottom) / 2].map((y) => ({ f, y }))];
    return [{ line, box, label: { candidates, note: { text: label, tone: 'muted', marks }, own: [box] } satisfies Label }];
  });
  return { nodes: all.map((b) => b.line), boxes: all.map((b) => b.box), labels: all.map((b) => b.label) };
}

/** px that a moment's line and its words rise above the plot, and px that the words keep from the plot. */
const MOMENT = { line: 15, words: 18, free: 2 } as const;

/**
 * A dotted line at the moment that a study was made. Its words stand at its head, above the plot, at its left unless that is near to the edge; then within
 * the plot, further and further down; the short ones where the long ones have no room. No moment, or an unknown period, gives nothing. A
 * moment outside the plot stands at its edge.
 */
export function momentGuide(moment: Moment | undefined, x: TimeScale, { top, bottom }: Frame): UprightRule {
  const time = moment && parsePeriod(moment.period)?.time;
  if (!moment || time === undefined) return { nodes: [], boxes: [], labels: [] };
  const f = Math.min(1, Math.max(0, x(time)));
  const box: Box = { from: f - CLEAR, to: f + CLEAR, top: top - MOMENT.line - 2, bottom };
  // Its head keeps its length, so that it does not rise into what stands above it.
  const head: SceneNode = { type: 'inset', x: { f, px: 0 }, y: top, shapes: [{ d: `M0,0L0,${-MOMENT.line}`, stroke: 'muted', dash: [2, 3] }] };
  // What was expected stands right of the moment: its own words stand left of it where they can.
  const sides = sidesOf(f + 0.15);
  const at = (y: number, hang = y): Spot[] => sides.map((anchor) => ({ x: { f, px: 0 }, gap: 4, anchor, y, grow: 'down', hang }));
  const rows = Array.from({ length: Math.max(0, Math.floor((bottom - top) / 8) - 2) }, (_, i) => top + 3 + 8 * i);
  const [long, short] = [moment.label, moment.short].map((text) => linesOf([text], { size: SIZE, tone: 'muted' })) as [
    Label['candidates'][0]['text'],
    Label['candidates'][0]['text'],
  ];
  const [above, within] = [at(top - MOMENT.words, top - MOMENT.free), rows.flatMap((y) => at(y))];
  const candidates = [...candidatesOf([long, short], above), ...candidatesOf([long, short], within)];
  const marks: readonly [LinePoint, ...LinePoint[]] = [
    { f, y: top + 9 },
    { f, y: bottom - 14 },
  ];
  return {
    nodes: [head, dotted(f, { top, bottom })],
    boxes: [box],
    labels: [{ candidates, note: { text: moment.label, tone: 'muted', marks }, own: [box] }],
  };
}

/** Years from one word to the next, the closest first. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200] as const;
/** Years that are best named on a narrow page, and the most that are named where there is room. */
const BEST = { least: 2, most: 4, wide: 9 } as const;

/** A word below the plot. */
interface YearWord {
  readonly f: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Left and right edge at a width, px. */
  readonly from: number;
  readonly to: number;
}

/**
 * The axis of time below a plot: round years at short lines, two to four on a narrow page and more from 480 px up, all clear of each other
 * and inside the frame. A range of less than three years has the words of its first and its last period instead, and one period alone its
 * own.
 *
 * @param periods ascending ids, at least one; `x` of their times lies between 0 and 1.
 * @param words writes a period: "2020".
 * @returns the nodes, which hang on the foot of the plot, and the height that they take, px.
 */
export function periodAxis(
  periods: readonly string[],
  x: TimeScale,
  bottom: number,
  words: (id: string) => string,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const [first, last] = [periods[0]!, periods.at(-1)!];
  const [start, end] = [first, last].map((id) => parsePeriod(id)!.time) as [number, number];
  if (end - start < 3) return endsAxis([...new Set([first, last])], x, bottom, words);
  const yearsAt = (step: number): number[] =>
    Array.from({ length: Math.floor(end / step) - Math.ceil(start / step) + 1 }, (_, i) => (Math.ceil(start / step) + i) * step);
  const clear = (step: number, width: number): boolean => {
    const all = yearsAt(step).map((year) => wordAt(x(year), words(String(year)), width));
    return all.every((w, i) => i === 0 || all[i - 1]!.to + GAP_PX <= w.from);
  };
  const fitting = STEPS.filter((step) => clear(step, NARROWEST_PX));
  const count = (step: number): number => yearsAt(step).length;
  const narrow = fitting.find((step) => count(step) >= BEST.least && count(step) <= BEST.most) ?? fitting.find((step) => count(step) > 0) ?? 1;
  // More years stand between those of the narrow page, so that none has to give way.
  const wide = STEPS.find((step) => narrow % step === 0 && count(step) <= BEST.wide && clear(step, WIDE_PX)) ?? narrow;
  const always = (year: number): boolean => year % narrow === 0;
  const all = yearsAt(wide).map((year) => ({ year, word: wordAt(x(year), words(String(year)), always(year) ? NARROWEST_PX : WIDE_PX) }));
  const at = all.filter(({ year }) => always(year)).map(({ word }) => word.f);
  const ticks: SceneNode = { type: 'ticks', at, y: bottom, length: TICK_PX, stroke: 'muted' };
  return { nodes: [ticks, ...all.map(({ year, word }) => wordNode(word, bottom, 0, always(year) ? undefined : 'wide'))], height: AXIS_PX };
}

/** The words of the first and the last period. Where both are too long for one line the last one stands a line lower on a narrow page. */
function endsAxis(
  ends: readonly string[],
  x: TimeScale,
  bottom: number,
  words: (id: string) => string,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const all = ends.map((id) => wordAt(x(parsePeriod(id)!.time), words(id), NARROWEST_PX));
  const lower = all.length === 2 && all[0]!.to + GAP_PX > all[1]!.from;
  const nodes = all.flatMap((word, i) =>
    lower && i === 1 ? [wordNode(word, bottom, LINE, 'narrow'), wordNode(word, bottom, 0, 'wide')] : [wordNode(word, bottom, 0)],
  );
  return { nodes, height: AXIS_PX + (lower ? LINE : 0) };
}

const wordNode = ({ f, text, anchor }: Pick<YearWord, 'f' | 'text' | 'anchor'>, bottom: number, lower: number, show?: Show): SceneNode => ({
  type: 'text',
  x: { f, px: 0 },
  y: bottom + BASE_PX + lower,
  hang: bottom,
  size: SIZE,
  anchor,
  runs: [{ text, tone: 'muted' }],
  ...(show ? { show } : {}),
});

/**
 * Single years below a plot, at places of their own; one that does not fit beside those before it at the narrowest width is left out. They
 * hang on the foot of the plot and take 19 px below it.
 */
export function yearWords(years: readonly { readonly f: number; readonly text: string }[], bottom: number): SceneNode[] {
  const placed: YearWord[] = [];
  for (const word of years.map(({ f, text }) => wordAt(f, text, NARROWEST_PX)))
    if (placed.every((p) => word.from > p.to + GAP_PX || word.to < p.from - GAP_PX)) placed.push(word);
  return placed.map((word) => wordNode(word, bottom, 0));
}

/** A word at its place, leaning on the edge of the frame where it would leave it. */
function wordAt(f: number, text: string, width: number): YearWord {
  const [middle, half] = [f * width, textWidth(text, SIZE, false) / 2];
  if (middle < half) return { f, text, anchor: 'start', from: middle, to: middle + 2 * half };
  if (middle + half > width) return { f, text, anchor: 'end', from: middle - 2 * half, to: middle };
  return { f, text, anchor: 'middle', from: middle - half, to: middle + half };
}
