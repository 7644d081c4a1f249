import { parsePeriod } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import type { Box, Frame } from '../labels/boxes.js';
import { brokenLines, candidatesOf, type Spot } from '../labels/label.js';
import { pathMark, type ExpectationMark, type LineExpectation } from '../marks/expectation.js';
import type { LinearScale } from '../scales/linear.js';
import { NARROWEST_PX, type Scene } from '../scene/scene.js';
import { lineChart, type LineInput } from './line.js';

/** One edition of an expectation, beside a line. */
export interface FanEdition {
  /** On its mark: "2008: 17,5 miljoen". */
  readonly label: string;
  /** When it was said: a year or a month. */
  readonly published: string;
  /** The year for which it holds. */
  readonly year: string;
  /** What it expects, in the unit of the line. */
  readonly value: number;
}

/** Input of {@link editionsFanChart}. */
export interface EditionsFanInput extends Omit<LineInput, 'expectation' | 'target'> {
  /** By date, the oldest first. At least one. */
  readonly editions: readonly FanEdition[];
}

/**
 * What happened as a line, and from it what each edition of one expectation expected: a dashed line from the line itself, at the date of the
 * edition, to a point at the number and the year that it names. The newest is the strongest. Use it for a number that is expected for
 * different years; for one year, or for years alone, use `editionsChart`.
 *
 * Between two figures the line of an edition begins where the line itself runs. Words that find no place are numbered notes.
 *
 * @throws {ChartInputError} without editions, for one before the first figure or after the last one, or one that expects what has passed.
 * @example
 * ```js
 * const scene = editionsFanChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   observations: [
 *     { period: '2010', value: 16.6, status: 'definitive' },
 *     { period: '2020', value: 17.4, status: 'definitive' },
 *   ],
 *   editions: [{ label: '2014: 17,9', published: '2014-12', year: '2030', value: 17.9 }],
 *   unit: 'miljoen inwoners',
 *   number: String,
 *   period: (id) => id,
 *   words: { period: 'Jaar', value: 'Waarde', status: 'Status', missing: 'geen gegevens', provisional: 'voorlopig', definitive: 'definitief' },
 * });
 * scene.table.rows.at(-1); // ['2020', '17.4', 'definitief']
 * ```
 */
export function editionsFanChart({ editions, ...line }: EditionsFanInput): Scene {
  if (editions.length === 0) throw new ChartInputError('editions-fan', 'no editions. Expected at least one.');
  const expectations = editions.map((e): LineExpectation & { readonly start: number } => {
    const start = valueAt(line, timeOf(e.published));
    if (start === null)
      throw new ChartInputError(
        'editions-fan',
        `"${e.label}" was said outside the figures, in ${e.published}. Expected a date between the first and the last.`,
      );
    if (timeOf(e.year) <= timeOf(e.published)) throw new ChartInputError('editions-fan', `"${e.label}" expects what had passed. Expected a later year.`);
    return { label: e.label, from: e.published, to: e.year, start, bounds: { low: e.value, high: e.value } };
  });
  const newest = expectations.at(-1);
  // The newest chooses the place of its words first.
  return lineChart(line, { expectations: expectations.toReversed(), mark: (e, x, y, frame) => editionMark(e, x, y, frame, e === newest) });
}

const timeOf = (period: string): number => parsePeriod(period)?.time ?? Number.NaN;

/** The value of a line at a moment, evenly between the figures on both sides; null outside them. */
function valueAt({ observations }: Pick<LineInput, 'observations'>, time: number): number | null {
  const known = observations.flatMap((o) => (o.value === null ? [] : [{ time: timeOf(o.period), value: o.value }])).toSorted((a, b) => a.time - b.time);
  const [before, after] = [known.findLast((o) => o.time <= time), known.find((o) => o.time >= time)];
  if (!before || !after) return null;
  return before.time === after.time ? before.value : before.value + ((after.value - before.value) * (time - before.time)) / (after.time - before.time);
}

/** The dashed line of an edition, the point that it leads to, and its words beside that point. */
function editionMark(e: LineExpectation, x: (t: number) => number, y: LinearScale, frame: Frame, newest: boolean): ExpectationMark {
  const [from, to] = [x(timeOf(e.from)), x(timeOf(e.to!))];
  const [start, end] = [y.at(e.start!), y.at(e.bounds.high!)];
  const path = pathMark(e, { from, to, start, end }, frame);
  const at = (dy: number, anchor: Spot['anchor'], grow: Spot['grow']): Spot => ({ x: { f: to, px: 0 }, anchor, y: end + dy, grow, hang: end });
  const spots = ([4, 12, 28] as const).flatMap((off) => (['end', 'middle'] as const).flatMap((anchor) => [at(-off, anchor, 'up'), at(off, anchor, 'down')]));
  const point: Box = { from: to - 6 / NARROWEST_PX, to: to + 6 / NARROWEST_PX, top: end - 6, bottom: end + 6 };
  return {
    nodes: [
      ...path.nodes.map((node) => (node.type === 'line' ? { ...node, strokeWidth: newest ? 2.5 : 1.5 } : node)),
      { type: 'circle', x: { f: to, px: 0 }, y: end, r: newest ? 4.5 : 3.5, strokeWidth: 2, stroke: 'expected', fill: newest ? 'expected' : 'ground' },
    ],
    label: {
      candidates: candidatesOf(brokenLines(e.label, { size: 13, tone: 'expected', bold: newest }), spots),
      note: {
        text: e.label,
        tone: 'expected',
        marks: [
          { f: to, y: end - 14 },
          { f: to, y: end + 14 },
          { f: to, y: end - 30 },
          { f: to, y: end + 30 },
        ],
      },
      own: [point],
    },
    boxes: [...path.boxes, point],
  };
}
