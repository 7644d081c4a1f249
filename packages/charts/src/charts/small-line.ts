import { parsePeriod } from '@trendbeeld/data';
import { lineTable, type LineFacts } from '../describe/line-table.js';
import { ChartInputError } from '../errors.js';
import { dotted, yearWords, type Break } from '../guides/periods.js';
import type { Frame } from '../labels/boxes.js';
import { expectationMark, type LineExpectation } from '../marks/expectation.js';
import { lineMark, pointMarks, segmentsOf, timed, type Timed } from '../marks/line.js';
import { extentNearZero, type LinearScale } from '../scales/linear.js';
import type { InsetShape, SceneNode } from '../scene/node.js';
import type { Scene, SceneTexts } from '../scene/scene.js';

/** Input of {@link smallLineChart}. */
export interface SmallLineInput extends SceneTexts, LineFacts {
  /** First and last year of the axis, whole years: the same for all drawings that stand side by side. */
  readonly years: readonly [from: number, to: number];
  /** What was expected; its words are not drawn. Default: none. */
  readonly expectation?: LineExpectation;
  /** When the study was made: "2020-08". A dotted rule, with its year below. Outside the years it is not drawn. Default: none. */
  readonly moment?: string;
  /** Changes of definition or boundary before a period: the line stops there. Their words are not drawn. Default: none. */
  readonly breaks?: readonly Break[];
}

/** Height of the whole, top and foot of the plot, and room that the line keeps from both, px. */
const SIZE = { height: 96, top: 4, bottom: 77, room: 7 } as const;

/** The sign for an axis that does not begin at zero: two slanted strokes that cut the foot. */
const BROKEN: readonly InsetShape[] = [
  { d: 'M4,4L8,-4L13,-4L9,4Z', fill: 'ground' },
  { d: 'M4,4L8,-4M9,4L13,-4', stroke: 'ink', strokeWidth: 1.25 },
];

/**
 * A line through time for drawings that stand side by side and are compared by their shape: the same years in all of them, beside it what
 * was expected, and the moment of the study. It names nothing but the first year, that of the moment, and the last; its words stand beside
 * it. For one series by itself use `lineChart`, which names its values. Each has a scale of values of its own: do not use it to compare
 * amounts.
 *
 *     observations ─► 1 those within the years ─► 2 scales ─► 3 line, last point, what was expected ─► scene
 *
 * The axis runs from the start of the first year to the end of the last one. Observations outside it are in the table alone. Where zero is
 * in the scale it has a line; where it is not, two slanted strokes at the left of the foot say so. Gaps stay gaps, a provisional value is a
 * hollow point, and one value is a point. Equal values lie in the middle. Where all values are null only the axis is drawn.
 *
 * @throws {ChartInputError} for years that are not whole or do not ascend, and without an observation of a known period within them.
 * @example
 * ```js
 * const scene = smallLineChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   years: [2010, 2024],
 *   moment: '2020-08',
 *   observations: [
 *     { period: '2012', value: 8.7, status: 'definitive' },
 *     { period: '2024', value: 3.9, status: 'definitive' },
 *   ],
 *   unit: '% van de beroepsbevolking',
 *   number: String,
 *   period: (id) => id,
 *   words: { period: 'Jaar', value: 'Waarde', status: 'Status', missing: 'geen gegevens', provisional: 'voorlopig', definitive: 'definitief' },
 * });
 * scene.table.rows.at(-1); // ['2024', '3.9', 'definitief']
 * ```
 */
export function smallLineChart(input: SmallLineInput): Scene {
  const [from, to] = input.years;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from >= to)
    throw new ChartInputError('small-line', `invalid years: ${from} to ${to}. Expected two whole years, the first before the last.`);
  const x = (time: number): number => (time - from) / (to + 1 - from);
  const inside = (time: number | undefined): time is number => time !== undefined && time >= from && time < to + 1;
  const all = timed(input.observations);
  const shown = all.filter((o) => inside(o.time));
  if (shown.length === 0) throw new ChartInputError('small-line', `no observations from ${from} to ${to}. Expected at least one.`);

  const frame: Frame = { top: SIZE.top, bottom: SIZE.bottom };
  const y = scaleOf(shown, input.expectation, frame);
  const segments = segmentsOf(shown, input.breaks);
  const points = segments.flat().map((o) => ({ f: x(o.time), y: y.at(o.value!), o }));
  const moment = parsePeriod(input.moment ?? '')?.time;
  const year = (at: number, f: number): { readonly f: number; readonly text: string } => ({ f, text: input.period(String(at)) });

  const nodes: SceneNode[] = [
    ...footOf(y, frame),
    ...(inside(moment) ? [dotted(x(moment), frame)] : []),
    ...(input.expectation ? expectationMark(input.expectation, x, y, frame).nodes : []),
    ...lineMark(segments, x, y),
    ...pointMarks(points, segments),
    ...yearWords([year(from, 0), year(to, 1), ...(inside(moment) ? [year(Math.floor(moment), x(moment))] : [])], frame.bottom),
  ];
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: SIZE.height,
    nodes,
    table: lineTable({ ...input, observations: all }),
    points: all.map((o) => (o.value === null || !inside(o.time) ? null : { x: { f: x(o.time), px: 0 }, y: y.at(o.value) })),
    grows: true,
    notes: [],
  };
}

/** From the lowest to the highest of all values and limits, with zero at the very edge where they come near it. */
function scaleOf(all: readonly Timed[], expectation: LineExpectation | undefined, { top, bottom }: Frame): LinearScale {
  const { low = null, high = null } = expectation?.bounds ?? {};
  const [least, most] = extentNearZero([...all.map((o) => o.value), low, high, expectation?.start ?? null]);
  const [foot, head] = [least === 0 ? bottom : bottom - SIZE.room, most === 0 ? top : top + SIZE.room];
  const at = (value: number): number => (least === most ? (foot + head) / 2 : foot + ((value - least) / (most - least)) * (head - foot));
  return { at, domain: [least, most], ticks: () => [] };
}

/** The line of zero; without zero in the scale a quiet foot with the sign for that. */
function footOf({ at, domain: [low, high] }: LinearScale, { bottom }: Frame): SceneNode[] {
  const line = (y: number, strong: boolean): SceneNode => ({
    type: 'line',
    stroke: strong ? 'ink' : 'muted',
    strokeWidth: strong ? 1.5 : 1,
    x1: { f: 0, px: 0 },
    y1: y,
    x2: { f: 1, px: 0 },
    y2: y,
  });
  if (low <= 0 && high >= 0) return [line(at(0), true)];
  return [line(bottom, false), { type: 'inset', x: { f: 0, px: 0 }, y: bottom, shapes: BROKEN }];
}
