import { parsePeriod, type Observation } from '@trendbeeld/data';
import { max, min } from 'd3-array';
import { ChartInputError } from '../errors.js';
import { breakGuide, periodAxis, washGuide } from '../guides/periods.js';
import { valueGuide } from '../guides/values.js';
import { placePointLabels, type Box } from '../layout/label-placement.js';
import { expectationMark, type LineExpectation } from '../marks/expectation.js';
import { lineMark, pointMarks, segmentsOf, type PlacedPoint, type Timed } from '../marks/line.js';
import { linearScale, type LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import type { Scene, SceneTexts, Table } from '../scene/scene.js';

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

  const top = PLOT.top + (input.expectation ? NOTE_PX : 0);
  const frame = { top, bottom: top + PLOT.height };
  const periods = periodsOf(all, input.expectation);
  const x = timeScale(periods);
  const y = valueScale(all, input.expectation, [frame.bottom, frame.top]);
  const segments = segmentsOf(all, input.break ? (parsePeriod(input.break.before)?.time ?? null) : null);
  const points = segments.flat().map((o): PlacedPoint => ({ f: x(o.time), y: y.at(o.value!), o }));
  const expectation = input.expectation ? expectationMark(input.expectation, x, y, frame, points) : null;
  const obstacles: readonly Box[] = expectation?.boxes ?? [];
  const values = valueGuide(points.length > 0 || expectation ? y.ticks(3) : [], y, input.number, points, obstacles);

  const nodes: SceneNode[] = [
    ...washGuide(input.knownUntil, x, frame),
    ...values.nodes,
    { type: 'text', x: { f: 0, px: 0 }, y: 14, size: 13, runs: [{ text: input.unit, tone: 'muted' }] },
    ...(expectation?.nodes ?? []),
    ...lineMark(segments, x, y),
    ...breakGuide(input.break, x, frame),
    ...pointMarks(points, segments),
    ...placePointLabels(labelled(points, input), points, [...obstacles, ...values.labelBoxes], { top: UNIT_PX, bottom: frame.bottom }),
    ...periodAxis(periods, x, frame.bottom, input.period),
  ];
  if (points.length === 0)
    nodes.push({
      type: 'text',
      x: { f: 0.5, px: 0 },
      y: (frame.top + frame.bottom) / 2,
      size: 14,
      anchor: 'middle',
      runs: [{ text: input.words.missing, tone: 'muted' }],
    });
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: frame.bottom + PLOT.axis,
    nodes,
    table: lineTable({ ...input, observations: all }),
  };
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

function valueScale(all: readonly Timed[], expectation: LineExpectation | undefined, range: readonly [number, number]): LinearScale {
  const values = [...all.map((o) => o.value), expectation?.bounds.low ?? null, expectation?.bounds.high ?? null, expectation?.start ?? null].filter(
    (v) => v !== null,
  );
  const low = min(values) ?? 0;
  const high = max(values) ?? 1;
  const fromZero = low > 0 && low < high * 0.6;
  const toZero = high < 0 && high > low * 0.6;
  return linearScale([fromZero ? 0 : low, toZero ? 0 : high], range);
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

/**
 * The observations as a table: period, value, status. A gap says that the figure is missing. Also for series that may not be
 * drawn, so that they are written the same way.
 */
export function lineTable({
  observations,
  title,
  unit,
  number,
  period,
  words,
}: Pick<LineInput, 'observations' | 'title' | 'unit' | 'number' | 'period' | 'words'>): Table {
  return {
    caption: `${title} (${unit})`,
    columns: [{ label: words.period }, { label: words.value, numeric: true }, { label: words.status }],
    rows: observations.map((o) =>
      o.value === null
        ? [period(o.period), words.missing, '']
        : [period(o.period), number(o.value), o.status === 'provisional' ? words.provisional : words.definitive],
    ),
  };
}
