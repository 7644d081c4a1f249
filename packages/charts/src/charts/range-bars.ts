import { bodyMark, endMark, type NumberWriter } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { axisWords } from '../guides/axis-words.js';
import { textWidth } from '../scene/text-width.js';
import { placeRows, type PlacedRow } from '../guides/bar-rows.js';
import { barMark } from '../marks/bar.js';
import { checkOverlap, overlapHatch, overlapWords, type UnknownOverlap } from '../marks/unknown-overlap.js';
import type { LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, type Scene } from '../scene/scene.js';
import { barPoints, barScale, barTable, type BarRow, type BarsInput } from './bars.js';

/** Input of {@link rangeBarsChart}. */
export interface RangeBarsInput extends BarsInput {
  /**
   * Words of a tick: "5 %". Gives an axis with round ticks below the rows. Leave it out where rows have units of their own:
   * then there is no axis, as no tick would be true for all.
   */
  readonly tick?: NumberWriter;
  /** Groups that overlap, nobody knows how much: their rows are hatched and the words stand below the last. Default: none. */
  readonly overlap?: UnknownOverlap;
}

/**
 * Ranges as bars that float between their ends, for estimates with a lower and an upper limit. A thin line leads from zero to the
 * range, so that a reader sees lengths from zero. A single number is a bar from zero. It is never a stacked total: rows may overlap and
 * may have units of their own.
 *
 * An open end dissolves. Equal ends are a single number. Negative ranges go to the left of zero. A missing value has a row without a
 * mark. Groups that overlap to an unknown part are hatched as far as the smallest of them reaches: the hatch says that the size of the
 * overlap is unknown.
 *
 * @throws {ChartInputError} without rows, or for an overlap that cannot be (see {@link UnknownOverlap}).
 * @example
 * ```js
 * const scene = rangeBarsChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   rows: [
 *     { label: 'ouderen', value: '20 tot 30', bounds: { low: 20, high: 30 }, qualifiers: ['schatting'], certainty: 'schatting' },
 *   ],
 *   columns: ['Wie', 'Aantal', 'Hoe zeker'],
 * });
 * scene.table.rows.at(-1); // ['ouderen', '20 tot 30', 'schatting']
 * ```
 */
export function rangeBarsChart(input: RangeBarsInput): Scene {
  if (input.rows.length === 0) throw new ChartInputError('range-bars', 'no rows. Expected at least one.');
  const scale = barScale(input.rows);
  if (input.overlap) checkOverlap(input.overlap, input.rows);
  const { rows, height, words } = placeWithOverlap(input);
  const nodes = [
    ...rows.flatMap((placed, i) => [...placed.nodes, ...rangeNodes(input.rows[i]!, placed, scale)]),
    ...(input.overlap ? overlapHatch(input.overlap, input.rows, rows, scale) : []),
    ...words,
  ];
  const axis = input.tick ? axisNodes(scale, height, input.tick) : [];
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: height + (axis.length > 0 ? 26 : 0),
    nodes: [...nodes, ...axis],
    table: barTable(input),
    points: barPoints(input.rows, rows, scale),
    grows: false,
    notes: [],
  };
}

/** The rows, those after the overlapping ones as much lower as the words of the overlap need. */
function placeWithOverlap({ rows: all, overlap }: RangeBarsInput): {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
  readonly words: readonly SceneNode[];
} {
  const { rows, height } = placeRows(all);
  if (!overlap) return { rows, height, words: [] };
  const last = Math.max(...overlap.rows);
  const words = overlapWords(overlap, rows[last]!);
  const lower = (row: PlacedRow): PlacedRow => ({
    ...row,
    barY: row.barY + words.height,
    nodes: row.nodes.map((n) => (n.type === 'text' ? { ...n, y: n.y + words.height } : n)),
  });
  return { rows: rows.map((row, i) => (i > last ? lower(row) : row)), height: height + words.height, words: words.nodes };
}

function rangeNodes(row: BarRow, placed: PlacedRow, scale: LinearScale): SceneNode[] {
  const zero = scale.at(0);
  const middle = placed.barY + placed.barHeight / 2;
  const zeroTick: SceneNode = {
    type: 'line',
    stroke: 'ink',
    strokeWidth: 1.5,
    x1: { f: zero, px: 0 },
    y1: placed.barY - 3,
    x2: { f: zero, px: 0 },
    y2: placed.barY + placed.barHeight + 3,
  };
  if (!row.bounds) return [zeroTick];
  const { low, high } = row.bounds;
  const body = bodyMark(row.qualifiers);
  const tone = body === 'dashed' ? 'expected' : 'accent';
  const base = { y: placed.barY, height: placed.barHeight, tone, body } as const;
  if (low === null || high === null || low === high)
    return [...barMark({ ...base, from: zero, to: scale.at((low ?? high)!), end: low === high ? endMark(row.qualifiers) : 'open-end' }), zeroTick];

  const nearest = Math.abs(low) <= Math.abs(high) ? low : high;
  const lead: SceneNode[] =
    low < 0 && high > 0
      ? []
      : [{ type: 'line', stroke: tone, strokeWidth: 1.5, x1: { f: zero, px: 0 }, y1: middle, x2: { f: scale.at(nearest), px: 0 }, y2: middle }];
  const caps = [low, high].map((end): SceneNode => ({
    type: 'line',
    stroke: tone,
    strokeWidth: 2.5,
    x1: { f: scale.at(end), px: 0 },
    y1: placed.barY - 2,
    x2: { f: scale.at(end), px: 0 },
    y2: placed.barY + placed.barHeight + 2,
  }));
  return [...lead, ...barMark({ ...base, from: scale.at(low), to: scale.at(high), end: 'none' }), ...caps, zeroTick];
}

/** Round ticks below the rows; the words of the outer ones are anchored to stay inside the frame. */
function axisNodes(scale: LinearScale, top: number, number: NumberWriter): SceneNode[] {
  const values = scale.ticks(2);
  const words = axisWords(number, values);
  return values.flatMap((value): SceneNode[] => {
    const f = scale.at(value);
    // Half of the words must find room on both sides of the tick; else they lean on the edge of the frame.
    const half = textWidth(words(value), 12, false) / 2 / NARROWEST_PX;
    const [at, anchor] = f < half ? ([0, 'start'] as const) : f > 1 - half ? ([1, 'end'] as const) : ([f, 'middle'] as const);
    return [
      { type: 'line', stroke: 'rule', x1: { f, px: 0 }, y1: top + 2, x2: { f, px: 0 }, y2: top + 8 },
      {
        type: 'text',
        x: { f: at, px: 0 },
        y: top + 22,
        size: 12,
        anchor,
        runs: [{ text: words(value), tone: 'muted' }],
      },
    ];
  });
}
