import { parsePeriod } from '@trendbeeld/data';
import { max, min } from 'd3-array';
import { lineTable, type LineFacts } from '../describe/line-table.js';
import { ChartInputError } from '../errors.js';
import { breakGuide, periodAxis, washGuide, type Break } from '../guides/periods.js';
import { valueGuide } from '../guides/values.js';
import type { Box, Frame, LinePoint, Obstacles } from '../labels/boxes.js';
import { brokenLines, candidatesOf, linesOf, type Label, type LabelText, type Spot } from '../labels/label.js';
import { noteRows, place } from '../labels/place.js';
import { NEAR_SPOTS, numbersAround, ROOM_BELOW, spotsAround } from '../labels/spots.js';
import { textColumn } from '../labels/text-column.js';
import { expectationMark, type LineExpectation } from '../marks/expectation.js';
import { lineMark, pointBoxes, pointMarks, segmentsOf, type PlacedPoint, type Timed } from '../marks/line.js';
import { linearScale, type LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';

export { lineTable } from '../describe/line-table.js';

/** Input of {@link lineChart}. */
export interface LineInput extends SceneTexts, LineFacts {
  readonly expectation?: LineExpectation;
  /** Changes of definition or boundary before a period: the line stops and a mark says why. Default: none. */
  readonly breaks?: readonly Break[];
  /**
   * Words at a point: "piek: februari 2014". At a gap they stand above the periods. Each period lies within the observations
   * and the expectation. Default: none.
   */
  readonly annotations?: readonly { readonly period: string; readonly text: string }[];
  /** Years up to this one are washed: what the makers of an expectation knew. */
  readonly knownUntil?: string;
}

/** Space between the unit and the plot, and height of the plot, px. */
const PLOT = { above: 22, height: 176 } as const;
/** How the unit above the plot is set. */
const UNIT = { x: { f: 0, px: 0 }, y: 1, narrow: NARROWEST_PX, wide: WIDE_PX, size: 13, line: 17, align: 'bottom' } as const;
/** Extra height above the plot for the words of an expectation that fit nowhere inside it, px. */
const NOTE_PX = 18;

/**
 * A line through time and, beside it, what was expected: a band, a band that is open at one side, or a target. Gaps stay gaps. A
 * provisional value is a hollow point. A break of the series stops the line. Words that do not fit on a narrow page are numbered notes
 * there.
 *
 *     observations ─► 1 timed ─► 2 scales ─► 3 paths and points (fractions) ─► 4 labels clear of the line ─► scene
 *
 * One observation is a point, and so is one between two gaps. Where all values are null the plot says that figures are missing. Zero
 * is included where the values come near it.
 *
 * @throws {ChartInputError} without an observation of a known period, or for an annotation outside the periods.
 * @example
 * ```js
 * const scene = lineChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   observations: [
 *     { period: '2020', value: 8.7, status: 'definitive' },
 *     { period: '2014', value: 8.3, status: 'provisional' },
 *   ],
 *   unit: '% van de beroepsbevolking',
 *   number: String,
 *   period: (id) => id,
 *   words: { period: 'Jaar', value: 'Waarde', status: 'Status', missing: 'geen gegevens', provisional: 'voorlopig', definitive: 'definitief' },
 * });
 * scene.table.rows.at(-1); // ['2014', '8.3', 'voorlopig']
 * ```
 */
export function lineChart(input: LineInput): Scene {
  const all = input.observations.flatMap((o): Timed[] => {
    const period = parsePeriod(o.period);
    return period ? [{ ...o, time: period.time }] : [];
  });
  if (all.length === 0) throw new ChartInputError('line', 'no observations. Expected at least one with a period such as "2020".');

  const unit = textColumn([{ text: input.unit, tone: 'muted' }], UNIT);
  const top = unit.height + PLOT.above + (input.expectation ? NOTE_PX : 0);
  const frame = { top, bottom: top + PLOT.height };
  const room = { top: unit.height + 2, bottom: frame.bottom };
  const periods = periodsOf(all, input.expectation);
  const x = timeScale(periods);
  const y = valueScale(all, input.expectation, frame);
  const breaks = input.breaks ?? [];
  const segments = segmentsOf(
    all,
    breaks.map((b) => parsePeriod(b.before)?.time ?? null).filter((t) => t !== null),
  );
  const points = segments.flat().map((o): PlacedPoint => ({ f: x(o.time), y: y.at(o.value!), o }));
  const drawn = pointMarks(points, segments);
  const expectation = input.expectation ? expectationMark(input.expectation, x, y, frame) : null;
  const stops = breakGuide(breaks, x, frame);

  // The most important words first: each keeps clear of those before it.
  const ticks = points.length > 0 || expectation ? y.ticks(3) : [];
  const zero: readonly Box[] = ticks.includes(0) ? [{ from: 0, to: 1, top: y.at(0) - 1, bottom: y.at(0) + 1 }] : [];
  const lines: readonly Box[] = [...zero, ...(expectation?.boxes ?? []), ...stops.boxes, ...pointBoxes(drawn)];
  const around = (boxes: readonly Box[]): Obstacles => ({ boxes, lines: [points], frame: room });
  const expected = place(expectation ? [expectation.label] : [], around(lines));
  const values = valueGuide(ticks, y, input.number, points, [...lines, ...expected.boxes]);
  const before = [...lines, ...expected.boxes, ...values.labelBoxes];
  const labels = place(pointLabels(points, input), around(before));
  const words = [...(points.length === 0 ? [missingWords(input.words.missing, frame)] : []), ...stops.labels, ...annotationLabels(input, all, x, y, frame)];
  const placed = place(words, around([...before, ...labels.boxes]), expected.notes);
  const axis = periodAxis(periods, x, frame.bottom, input.period);
  const rows = noteRows([...expected.rows, ...placed.rows], frame.bottom + axis.height + 4);

  const nodes: SceneNode[] = [
    ...washGuide(input.knownUntil, x, frame),
    ...values.nodes,
    ...unit.nodes,
    ...(expectation?.nodes ?? []),
    ...lineMark(segments, x, y),
    ...stops.nodes,
    ...drawn,
    ...expected.nodes,
    ...labels.nodes,
    ...placed.nodes,
    ...axis.nodes,
    ...rows.nodes,
  ];
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: frame.bottom + axis.height + (rows.height > 0 ? rows.height + 4 : 0),
    nodes,
    table: lineTable({ ...input, observations: all }),
    points: all.map((o) => (o.value === null ? null : { x: { f: x(o.time), px: 0 }, y: y.at(o.value) })),
    notes: placed.notes,
  };
}

/** Says in the middle of an empty plot that figures are missing; a little higher or lower where something stands there. */
function missingWords(text: string, { top, bottom }: Frame): Label {
  const middle = (top + bottom) / 2;
  const spots = [0, -22, 22, -44, 44, -66, 66].map((dy): Spot => ({ x: { f: 0.5, px: 0 }, anchor: 'middle', y: middle - 13 + dy, grow: 'down' }));
  return { candidates: candidatesOf(brokenLines(text, { size: 13, tone: 'muted' }), spots), note: { text, tone: 'muted', marks: [{ f: 0.5, y: middle }] } };
}

/** The words at points. */
function annotationLabels({ annotations = [] }: LineInput, all: readonly Timed[], x: (time: number) => number, y: LinearScale, { bottom }: Frame): Label[] {
  return annotations.map(({ period, text }) => {
    const time = parsePeriod(period)?.time;
    const f = time === undefined ? NaN : x(time);
    if (!(f >= 0 && f <= 1)) throw new ChartInputError('line', `annotation at ${period}. Expected a period between the first and the last.`);
    const value = all.find((o) => o.time === time)?.value ?? null;
    const point: LinePoint = { f, y: value === null ? bottom : y.at(value) };
    const candidates = candidatesOf(brokenLines(text, { size: 13, tone: 'ink' }), spotsAround(point));
    return { candidates, note: { text, tone: 'ink', marks: numbersAround(point) } };
  });
}

/** Ids of all periods in order, with the end of the expectation where it lies beyond the last observation. */
function periodsOf(all: readonly Timed[], expectation: LineExpectation | undefined): string[] {
  const periods = all.map((o) => o.period);
  const end = expectation?.to ? parsePeriod(expectation.to) : null;
  return end && end.time > all.at(-1)!.time ? [...periods, end.id] : periods;
}

/** Fractions of the width for times; one period alone stands in the middle. */
function timeScale(periods: readonly string[]): (time: number) => number {
  const first = parsePeriod(periods[0]!)!.time;
  const last = parsePeriod(periods.at(-1)!)!.time;
  return (time) => (last === first ? 0.5 : (time - first) / (last - first));
}

/**
 * From the lowest to the highest of all values and limits, with zero where they come near it. Where the line ends near the bottom
 * it is drawn higher, so that its latest value has room below.
 */
function valueScale(all: readonly Timed[], expectation: LineExpectation | undefined, { top, bottom }: Frame): LinearScale {
  const values = [...all.map((o) => o.value), expectation?.bounds.low ?? null, expectation?.bounds.high ?? null, expectation?.start ?? null].filter(
    (v) => v !== null,
  );
  const low = min(values) ?? 0;
  const high = max(values) ?? 1;
  const fromZero = low > 0 && low < high * 0.6;
  const toZero = high < 0 && high > low * 0.6;
  const scale = (end: number): LinearScale => linearScale([fromZero ? 0 : low, toZero ? 0 : high], [end, top]);
  const last = all.findLast((o) => o.value !== null);
  const y = scale(bottom);
  // Zero stays at the foot of the plot.
  const cramped = last && y.domain[0] !== 0 && y.at(last.value!) + ROOM_BELOW > bottom;
  return cramped ? scale(bottom - ROOM_BELOW) : y;
}

/**
 * Labels of the latest and the highest point; with equal values of the latest alone. Where a value with its period has no room the
 * value stands there alone.
 */
function pointLabels(points: readonly PlacedPoint[], { number, period }: LineInput): Label[] {
  const last = points.at(-1);
  if (!last) return [];
  const top = points.reduce((a, b) => (b.o.value! > a.o.value! ? b : a));
  return [last, ...(top.o.time === last.o.time || top.o.value === last.o.value ? [] : [top])].map((point) => {
    const value = number(point.o.value!);
    const text = (words: string): LabelText => linesOf([words], { size: 14, tone: 'ink', bold: true });
    const spots = spotsAround(point);
    const long = candidatesOf([text(`${value} in ${period(point.o.period)}`)], spots);
    // A bare number far from its point could be read as the value of another one.
    return { candidates: [...long, ...candidatesOf([text(value)], spots.slice(0, NEAR_SPOTS))] };
  });
}
