import { parsePeriod } from '@trendbeeld/data';
import { lineTable, type LineFacts } from '../describe/line-table.js';
import { ChartInputError } from '../errors.js';
import { breakGuide, momentGuide, periodAxis, washGuide, type Break, type Moment } from '../guides/periods.js';
import { valueGuide } from '../guides/values.js';
import type { Box, Frame, LinePoint, Obstacles } from '../labels/boxes.js';
import { brokenLines, candidatesOf, type Label, type Spot } from '../labels/label.js';
import { noteRows, pinned, place, type PlacedLabels } from '../labels/place.js';
import { NEAR_SPOTS, numbersAround, ROOM_BELOW, spotsAround } from '../labels/spots.js';
import { textColumn } from '../labels/text-column.js';
import { expectationMark, type LineExpectation } from '../marks/expectation.js';
import { lineMark, pointBoxes, pointMarks, segmentsOf, timed, type PlacedPoint, type Timed } from '../marks/line.js';
import { extentNearZero, linearScale, type LinearScale } from '../scales/linear.js';
import { periodsOf, timeScale } from '../scales/time.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';

export { lineTable } from '../describe/line-table.js';

/** Input of {@link lineChart}. */
export interface LineInput extends SceneTexts, LineFacts {
  readonly expectation?: LineExpectation;
  /** A value that is aimed at, beside the expectation. Default: none. */
  readonly target?: LineExpectation;
  /** Changes of definition or boundary before a period: the line stops and a mark says why. Default: none. */
  readonly breaks?: readonly Break[];
  /**
   * Words at a point: "piek: februari 2014". At a gap they stand above the periods. Each period lies within the observations
   * and the expectation. Default: none.
   */
  readonly annotations?: readonly { readonly period: string; readonly text: string }[];
  /** Years up to this one are washed: what the makers of an expectation knew. */
  readonly knownUntil?: string;
  /**
   * When the study was made, as a named rule; where it lies outside the observations, the axis reaches to it. Default: no rule.
   * @throws nothing: an unknown period has no rule.
   */
  readonly moment?: Moment;
}

/** Expectations that a chart of its own draws beside the line. */
export interface OtherExpectations {
  readonly expectations: readonly LineExpectation[];
  /** Draws one of them. */
  readonly mark: typeof expectationMark;
}

/** Height of the whole, of the words between the unit and the plot, with one line and with two, and the least height of the plot, px. */
const SIZE = { height: 194, line: 18, lines: 35, plot: 110 } as const;
/** How the unit above the plot is set. */
const UNIT = { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 12, line: 16, align: 'bottom' } as const;

/**
 * A line through time and, beside it, what was expected: a band, a band that is open at one side, or a target. Gaps stay gaps. A
 * provisional value is a hollow point. A break of the series stops the line. Words that do not fit on a narrow page are numbered notes
 * there. The moment of the study is a named rule, and every grid line has its value. The latest value, the one that lies furthest from it,
 * and where there is room the first are named where they stand.
 *
 *     observations ─► 1 timed ─► 2 scales ─► 3 paths and points (fractions) ─► 4 labels clear of the line ─► scene
 *
 * One observation is a point, and so is one between two gaps. Where all values are null the plot says that figures are missing. Zero
 * is included where the values come near it.
 *
 * @param others expectations that a chart of its own draws beside the line. Default: none.
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
export function lineChart(input: LineInput, others?: OtherExpectations): Scene {
  const all = timed(input.observations);
  if (all.length === 0) throw new ChartInputError('line', 'no observations. Expected at least one with a period such as "2020".');

  // The axis reaches to the moment and to the end of the expectation where these lie beyond the observations.
  const marked = [input.expectation, input.target, ...(others?.expectations ?? [])].filter((e) => e !== undefined);
  const beyond = marked.flatMap((e) => [...(e.path?.map((p) => p.period) ?? []), e.to ?? '']);
  const periods = periodsOf([{ all }], [...beyond, input.moment?.period ?? '']);
  const x = timeScale(periods);
  const height = unitHeight(input.unit);
  const top = height + (marked.length > 0 ? SIZE.lines : SIZE.line);
  const axisAt = (foot: number): ReturnType<typeof periodAxis> => periodAxis(periods, x, foot, input.period);
  const frame = { top, bottom: Math.max(top + SIZE.plot, SIZE.height - axisAt(0).height) };
  const unit = textColumn([{ text: input.unit, tone: 'muted' }], { ...UNIT, hang: top });
  const room = { top: height, bottom: frame.bottom };
  const y = valueScale(all, marked, frame);
  const breaks = input.breaks ?? [];
  const segments = segmentsOf(all, breaks);
  const points = segments.flat().map((o): PlacedPoint => ({ f: x(o.time), y: y.at(o.value!), o }));
  const drawn = pointMarks(points, segments);
  const moment = momentGuide(input.moment, x, frame);
  const expected = marked.map((e) => (others?.expectations.includes(e) ? others.mark : expectationMark)(e, x, y, frame, moment.boxes[0]));
  const stops = breakGuide(breaks, x, frame);

  // The most important words first: each keeps clear of those before it.
  const ticks = points.length > 0 || expected.length > 0 ? y.ticks(3) : [];
  const zero: readonly Box[] = ticks.includes(0) ? [{ from: 0, to: 1, top: y.at(0) - 1, bottom: y.at(0) + 1 }] : [];
  const marks: readonly Box[] = [...expected.flatMap((e) => e.boxes), ...stops.boxes, ...moment.boxes, ...pointBoxes(drawn)];
  // Several forecasts have their words at the right: there each value stands where its line is clear.
  const values = valueGuide(ticks, y, input.number, [points], marks, { isFree: others !== undefined });
  const before = [...zero, ...marks, ...values.labelBoxes];
  const around = (boxes: readonly Box[]): Obstacles => ({ boxes, lines: [points], frame: room });
  const { labels: named, cut } = nameMarks([...expected.map((e) => e.label), ...moment.labels], pointLabels(points, input), moment.boxes, around(before));
  const words = [...(points.length === 0 ? [missingWords(input.words.missing, frame)] : []), ...stops.labels, ...annotationLabels(input, all, x, y, frame)];
  const placed = place(words, around([...before, ...named.boxes]), named.notes);
  const axis = axisAt(frame.bottom);
  const rows = noteRows([...named.rows, ...placed.rows], frame.bottom + axis.height + 4, frame.bottom);

  const nodes: SceneNode[] = [
    ...washGuide(input.knownUntil, x, frame),
    ...values.nodes,
    ...unit.nodes,
    ...moment.nodes.flatMap((rule) => cutRule(rule, cut)),
    ...expected.flatMap((e) => e.nodes),
    ...lineMark(segments, x, y),
    ...stops.nodes,
    ...drawn,
    ...named.nodes,
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
    grows: true,
    notes: placed.notes,
  };
}

/**
 * Places the words of marks, then those of points. The latest value is always named, where that can be: where it finds no place it chooses
 * first, and may stand over an upright rule, which is cut beside it.
 */
function nameMarks(
  marks: readonly Label[],
  [latest, ...others]: readonly Label[],
  rules: readonly Box[],
  obstacles: Obstacles,
): { readonly labels: PlacedLabels; readonly cut: readonly SceneNode[] } {
  const shown = (nodes: readonly SceneNode[]): boolean => nodes.some((n) => n.type === 'text' && n.show !== 'wide');
  const usual = place([...pinned([...marks, ...(latest ? [latest] : [])], obstacles), ...others], obstacles);
  if (!latest || shown(usual.byLabel[marks.length]!)) return { labels: usual, cut: [] };
  const first = place([{ ...latest, own: rules }, ...marks, ...others], obstacles);
  return { labels: first, cut: first.byLabel[0]! };
}

/** An upright rule without what lies beside texts, px. */
function cutRule(rule: SceneNode, texts: readonly SceneNode[]): SceneNode[] {
  const [text] = texts.filter((n) => n.type === 'text');
  if (!text) return [rule];
  const over = text.y - text.size - 3;
  // The head of the rule goes where a text reaches into it.
  if (rule.type === 'inset') return over < rule.y ? [] : [rule];
  if (rule.type !== 'line') return [rule];
  return [...(over > rule.y1 ? [{ ...rule, y2: over }] : []), { ...rule, y1: text.y + 6 }];
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

/** Height of the unit above a plot, px. */
const unitHeight = (unit: string): number => textColumn([{ text: unit }], UNIT).height;

/**
 * From the lowest to the highest of all values and limits, with zero where they come near it. Where the line ends near the bottom
 * it is drawn higher, so that its latest value has room below.
 */
function valueScale(all: readonly Timed[], expected: readonly LineExpectation[], { top, bottom }: Frame): LinearScale {
  const bounds = expected.flatMap(({ bounds: { low, high }, start = null, path = [] }) => [low, high, start, ...path.flatMap((p) => [p.value, p.low, p.high])]);
  const extent = extentNearZero([...all.map((o) => o.value), ...bounds]);
  const scale = (end: number): LinearScale => linearScale(extent, [end, top]);
  const last = all.findLast((o) => o.value !== null);
  const y = scale(bottom);
  // Zero stays at the foot of the plot.
  const cramped = last && y.domain[0] !== 0 && y.at(last.value!) + ROOM_BELOW > bottom;
  return cramped ? scale(bottom - ROOM_BELOW) : y;
}

/**
 * Labels of the latest point, of the one that lies furthest from it, and of the first; equal values are named once. Where a value with its
 * period has no room the value stands there alone, but the first is then left out.
 */
function pointLabels(points: readonly PlacedPoint[], { number, period }: LineInput): Label[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const away = (p: PlacedPoint): number => Math.abs(p.o.value! - last.o.value!);
  const far = points.reduce((a, b) => (away(b) > away(a) ? b : a));
  const named = [last, far, first].filter((p, i, all) => all.findIndex((o) => o.o.value === p.o.value) === i);
  return named.map((point) => {
    const value = { text: number(point.o.value!), bold: true, tone: 'ink' } as const;
    const all = spotsAround(point);
    const near = all.slice(0, NEAR_SPOTS);
    const words = [[{ size: 13, runs: [value, { text: ` ${period(point.o.period)}`, tone: 'muted' }] }]] as const;
    const bare = [[{ size: 13, runs: [value] }]] as const;
    // A bare number far from its point could be read as the value of another one, but not at the end of the line.
    if (point === last) return { candidates: [...candidatesOf(words, all), ...candidatesOf(bare, all)] };
    if (point === far) return { candidates: [...candidatesOf(words, all), ...candidatesOf(bare, near)] };
    return { candidates: candidatesOf(words, near) };
  });
}
