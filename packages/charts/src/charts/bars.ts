import { bodyMark, endMark, type Bounds, type Qualifier } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { placeRows, type PlacedRow } from '../guides/bar-rows.js';
import { barMark, OPEN_END_PX } from '../marks/bar.js';
import { linearScale, type LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, type Scene, type ScenePoint, type SceneTexts, type Table } from '../scene/scene.js';

/** One bar. */
export interface BarRow {
  /** What and when, without the number: "gemiddelde groei, 1970 tot en met 2007". */
  readonly label: string;
  /** The number as people say it, with unit and qualifier: "ruim 700.000 mensen". */
  readonly value: string;
  /** The number as bounds; null for a missing one (the row says so in its value, and has no bar). */
  readonly bounds: Bounds | null;
  /** How sure it is; decides how the bar is drawn. */
  readonly qualifiers: readonly Qualifier[];
  /** The same in words, for the table: "gemeten". */
  readonly certainty: string;
}

/** Input of the bar charts. */
export interface BarsInput extends SceneTexts {
  /** From top to bottom; all in one unit. At least one. */
  readonly rows: readonly BarRow[];
  /** Headers of the table: what, number, how sure. */
  readonly columns: readonly [string, string, string];
}

/**
 * Horizontal bars from zero, for two to eight numbers of one unit. The numbers may be exact or not. A range is drawn in full to the end
 * nearest to zero, and in outline to its other end. An open end dissolves. A round number ends in a wave. Where units differ, or where
 * the ranges are the point, use `rangeBarsChart`.
 *
 *     rows ─► 1 scale (zero included) ─► 2 rows placed ─► 3 marks ─► scene
 *
 * Negative values go to the left of zero. A missing value has a row without a bar. Where all is zero the rows have a zero line.
 *
 * @throws {ChartInputError} without rows.
 * @example
 * ```js
 * const scene = barsChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   rows: [
 *     { label: 'in 2020', value: '700.000 mensen', bounds: { low: 700000, high: 700000 }, qualifiers: ['gemeten'], certainty: 'gemeten' },
 *   ],
 *   columns: ['Wat', 'Aantal', 'Hoe zeker'],
 * });
 * scene.table.rows.at(-1); // ['in 2020', '700.000 mensen', 'gemeten']
 * ```
 */
export function barsChart(input: BarsInput): Scene {
  if (input.rows.length === 0) throw new ChartInputError('bars', 'no rows. Expected at least one.');
  const scale = barScale(input.rows);
  const { rows, height } = placeRows(input.rows);
  const nodes = rows.flatMap((placed, i) => [...placed.nodes, ...barNodes(input.rows[i]!, placed, scale), zeroLine(placed, scale)]);
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height,
    nodes,
    table: barTable(input),
    points: barPoints(input.rows, rows, scale),
    grows: false,
    notes: [],
  };
}

/** The end of each bar; null for a missing value. */
export function barPoints(rows: readonly BarRow[], placed: readonly PlacedRow[], scale: LinearScale): (ScenePoint | null)[] {
  return rows.map(({ bounds }, i) => {
    if (!bounds) return null;
    const { barY, barHeight } = placed[i]!;
    return { x: { f: scale.at((bounds.high ?? bounds.low)!), px: 0 }, y: barY + barHeight / 2 };
  });
}

/** A scale in fractions that includes zero, with room for open ends at both sides. */
export function barScale(rows: readonly BarRow[]): LinearScale {
  const numbers = rows.flatMap((r) => (r.bounds ? [r.bounds.low, r.bounds.high] : [])).filter((n) => n !== null);
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const room = (OPEN_END_PX + 4) / NARROWEST_PX;
  const span: readonly [number, number] = low === high ? [0, 1] : [low, high];
  const range: readonly [number, number] = [low < 0 ? room : 0, high > 0 || low === high ? 1 - room : 1];
  const at = (value: number): number => range[0] + ((value - span[0]) / (span[1] - span[0])) * (range[1] - range[0]);
  return { at, domain: span, ticks: linearScale(span, range).ticks };
}

function barNodes(row: BarRow, placed: PlacedRow, scale: LinearScale): SceneNode[] {
  if (!row.bounds) return [];
  const { low, high } = row.bounds;
  const body = bodyMark(row.qualifiers);
  const tone = body === 'dashed' ? 'expected' : 'accent';
  const base = { y: placed.barY, height: placed.barHeight, tone } as const;
  const near = low !== null && (high === null || Math.abs(low) <= Math.abs(high)) ? low : high!;
  const far = low === null || high === null ? near : near === low ? high : low;
  const first = barMark({ ...base, from: scale.at(0), to: scale.at(near), body, end: far === near ? endMark(row.qualifiers) : 'none' });
  if (far === near) return first;
  return [...first, ...barMark({ ...base, from: scale.at(near), to: scale.at(far), body: 'dashed', end: 'none', tint: 0.08 })];
}

function zeroLine(placed: PlacedRow, scale: LinearScale): SceneNode {
  const x = { f: scale.at(0), px: 0 };
  return { type: 'line', stroke: 'ink', strokeWidth: 1.5, x1: x, y1: placed.barY - 3, x2: x, y2: placed.barY + placed.barHeight + 3 };
}

/** The facts of bars as a table: what, number, how sure. */
export function barTable(input: BarsInput): Table {
  const [what, number, sure] = input.columns;
  return {
    caption: input.title,
    columns: [{ label: what }, { label: number, numeric: true, values: input.rows.map((r) => r.bounds && (r.bounds.low ?? r.bounds.high)) }, { label: sure }],
    rows: input.rows.map((r) => [r.label, r.value, r.certainty]),
  };
}
