import { bodyMark, endMark, type Bounds } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { placeRows, type PlacedRow } from '../guides/bar-rows.js';
import { wrapText } from '../scene/text-width.js';
import { barMark, OPEN_END_PX } from '../marks/bar.js';
import type { SceneNode, Show } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type ScenePoint, type Table } from '../scene/scene.js';
import type { BarRow, BarsInput } from './bars.js';

/** A bar to one side of zero. */
export interface DivergingBarRow extends BarRow {
  /** 0: to the left, 1: to the right. The bounds are amounts of 0 or more, and `value` has no sign: the side gives the direction. */
  readonly side: 0 | 1;
}

/** Input of {@link divergingBarsChart}. */
export interface DivergingBarsInput extends BarsInput {
  /** What the left and the right side mean: "minder", "meer". Stand above the bars, and behind each value in the table. */
  readonly sides: readonly [string, string];
  /** From top to bottom; all in one unit. At least one. */
  readonly rows: readonly DivergingBarRow[];
}

/** Text of the sides, and the line of arrows below it, px. */
const HEAD = { size: 14, line: 19, gap: 8, arrow: 9, below: 16 } as const;
/** Fraction of the width that open and wavy ends need beyond the longest bar. */
const ROOM = (OPEN_END_PX + 4) / NARROWEST_PX;
/** Zero keeps away from the edges, so that there are two sides to see. */
const ZERO: readonly [number, number] = [0.25, 0.75];

/**
 * Bars to the left and to the right of one zero line, in one unit and on one scale. Use it for amounts that work against each other,
 * such as cuts against higher costs. Do not use it for parts of a whole, nor for a balance: no difference is drawn or computed, because
 * the amounts may be known in different ways. For numbers that are negative by themselves use `barsChart`.
 *
 *     rows ─► 1 one scale for both sides ─► 2 rows placed, those of the right side at the right ─► 3 marks from zero ─► scene
 *
 * The body and the end of a bar say how sure it is, as in the other bar charts. A range is drawn in full to its lower end, and in
 * outline to its upper end. An open end dissolves outwards. A missing value has a row without a bar. A side without rows keeps its
 * words. Where all is zero the rows have a zero line.
 *
 * @throws {ChartInputError} without rows, or for a bound that is below zero or no number.
 * @example
 * ```js
 * const scene = divergingBarsChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   sides: ['minder', 'meer'],
 *   rows: [
 *     { label: 'bezuiniging', value: '10 euro', bounds: { low: 10, high: 10 }, qualifiers: ['beleid'], certainty: 'beleid', side: 0 },
 *     { label: 'zorg', value: '15 euro', bounds: { low: 15, high: 15 }, qualifiers: ['schatting'], certainty: 'schatting', side: 1 },
 *   ],
 *   columns: ['Wat', 'Bedrag', 'Hoe zeker'],
 * });
 * scene.table.rows.at(-1); // ['zorg', '15 euro meer', 'schatting']
 * ```
 */
export function divergingBarsChart(input: DivergingBarsInput): Scene {
  const { rows, sides } = input;
  check(rows);
  const scale = scaleOf(rows);
  const head = headNodes(sides, scale.zero);
  const { rows: placed, height } = placeRows(rows);
  const drawn = placed.map((p, i) => moved(p, head.height, rows[i]!.side));
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: head.height + height,
    nodes: [...head.nodes, ...drawn.flatMap((p, i) => [...p.nodes, ...barNodes(rows[i]!, p, scale), zeroLine(p, scale.zero)])],
    table: tableOf(input),
    points: drawn.map((p, i) => endPoint(rows[i]!, p, scale)),
    grows: false,
    notes: [],
  };
}

/** Place of zero, and of an amount at a side; fractions of the width. */
interface TwoSided {
  readonly zero: number;
  readonly at: (amount: number, side: 0 | 1) => number;
}

/** The known bounds of a row, the lower first. */
const amounts = (bounds: Bounds | null): number[] => (bounds ? [bounds.low, bounds.high].filter((n) => n !== null) : []);

function check(rows: readonly DivergingBarRow[]): void {
  if (rows.length === 0) throw new ChartInputError('diverging-bars', 'no rows. Expected at least one.');
  const wrong = rows.find((r) => amounts(r.bounds).some((n) => !(n >= 0)));
  if (wrong) throw new ChartInputError('diverging-bars', `invalid amount of "${wrong.label}": below zero or no number. Expected 0 or more, and a side.`);
}

/** One length per unit for both sides; zero lies where both longest bars fit, but not near an edge. */
function scaleOf(rows: readonly DivergingBarRow[]): TwoSided {
  const longest = (side: 0 | 1): number => Math.max(0, ...rows.filter((r) => r.side === side).flatMap((r) => amounts(r.bounds)));
  const [left, right] = [longest(0), longest(1)];
  const zero = left + right === 0 ? 0.5 : Math.min(ZERO[1], Math.max(ZERO[0], ROOM + (1 - 2 * ROOM) * (left / (left + right))));
  const perUnit = Math.min(left > 0 ? (zero - ROOM) / left : Infinity, right > 0 ? (1 - ROOM - zero) / right : Infinity);
  return { zero, at: (amount, side) => (amount === 0 ? zero : zero + (side === 0 ? -1 : 1) * amount * perUnit) };
}

/** The words of the sides at their edges, and below them a line with an arrow head at both ends and a tick at zero. */
function headNodes(sides: readonly [string, string], zero: number): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const wrapped = (width: number): string[][] => sides.map((words) => wrapText(words, width / 2 - HEAD.gap, HEAD.size, true));
  const [narrow, wide] = [wrapped(NARROWEST_PX), wrapped(WIDE_PX)];
  const count = Math.max(...narrow.map((lines) => lines.length));
  const y = count * HEAD.line + HEAD.gap;
  const set = (lines: readonly string[], side: number, show?: Show): SceneNode[] =>
    lines.map((text, i) => ({
      type: 'text',
      x: { f: side, px: 0 },
      // Fewer lines stand at the bottom, near their arrow.
      y: HEAD.size + (count - lines.length + i) * HEAD.line,
      size: HEAD.size,
      anchor: side === 0 ? 'start' : 'end',
      runs: [{ text, bold: true }],
      ...(show ? { show } : {}),
    }));
  const words = sides.flatMap((_, side) =>
    narrow[side]!.length === wide[side]!.length ? set(narrow[side]!, side) : [...set(narrow[side]!, side, 'narrow'), ...set(wide[side]!, side, 'wide')],
  );
  const tip = (f: number, px: number): SceneNode => ({
    type: 'inset',
    x: { f, px: 0 },
    y,
    shapes: [{ d: `M${px},-5L0,0L${px},5`, stroke: 'muted', strokeWidth: 1.5 }],
  });
  const line: SceneNode = { type: 'line', stroke: 'muted', strokeWidth: 1.5, x1: { f: 0, px: 1 }, y1: y, x2: { f: 1, px: -1 }, y2: y };
  return { nodes: [...words, line, tip(0, HEAD.arrow), tip(1, -HEAD.arrow), upright(zero, y - 5, y + 5)], height: y + HEAD.below };
}

/** A row so many px lower; the texts of the right side are set to the right edge. */
function moved({ nodes, barY, barHeight }: PlacedRow, by: number, side: 0 | 1): PlacedRow {
  const across = side === 0 ? {} : ({ x: { f: 1, px: 0 }, anchor: 'end' } as const);
  return { nodes: nodes.map((n) => (n.type === 'text' ? { ...n, y: n.y + by, ...across } : n)), barY: barY + by, barHeight };
}

function barNodes({ bounds, qualifiers, side }: DivergingBarRow, { barY, barHeight }: PlacedRow, { zero, at }: TwoSided): SceneNode[] {
  const [near, far] = amounts(bounds);
  if (near === undefined) return [];
  const body = bodyMark(qualifiers);
  const base = { y: barY, height: barHeight, tone: body === 'dashed' ? 'expected' : 'accent' } as const;
  const range = far !== undefined && far !== near;
  const end = bounds!.high === null ? 'open-end' : range ? 'none' : endMark(qualifiers);
  const first = barMark({ ...base, from: zero, to: at(near, side), body, end });
  return range ? [...first, ...barMark({ ...base, from: at(near, side), to: at(far, side), body: 'dashed', end: 'none', tint: 0.08 })] : first;
}

const upright = (f: number, y1: number, y2: number): SceneNode => ({
  type: 'line',
  stroke: 'ink',
  strokeWidth: 1.5,
  x1: { f, px: 0 },
  y1,
  x2: { f, px: 0 },
  y2,
});

const zeroLine = ({ barY, barHeight }: PlacedRow, zero: number): SceneNode => upright(zero, barY - 4, barY + barHeight + 4);

/** The end of a bar; null for a missing value. */
function endPoint({ bounds, side }: DivergingBarRow, { barY, barHeight }: PlacedRow, { at }: TwoSided): ScenePoint | null {
  const far = amounts(bounds).at(-1);
  return far === undefined ? null : { x: { f: at(far, side), px: 0 }, y: barY + barHeight / 2 };
}

/** What, how much to which side, how sure. Sorted as one scale: the left side counts as below zero. */
function tableOf({ title, columns, rows, sides }: DivergingBarsInput): Table {
  const [what, amount, sure] = columns;
  const values = rows.map(({ bounds, side }) => {
    const [near] = amounts(bounds);
    return near === undefined || near === 0 ? (near ?? null) : side === 0 ? -near : near;
  });
  return {
    caption: title,
    columns: [{ label: what }, { label: amount, numeric: true, values }, { label: sure }],
    rows: rows.map((r) => [r.label, r.bounds ? `${r.value} ${sides[r.side]}` : r.value, r.certainty]),
  };
}
