import { bodyMark, endMark, parsePeriod, type NumberWriter, type Observation } from '@trendbeeld/data';
import { momentGuide, periodAxis, washGuide, type Moment } from '../guides/periods.js';
import { valueGuide } from '../guides/values.js';
import type { Box, Frame } from '../labels/boxes.js';
import { linesOf, widestLine, type Label, type LabelText } from '../labels/label.js';
import { noteRows, pinned, place } from '../labels/place.js';
import { candidatesBeside, numbersBeside } from '../labels/spots.js';
import { textColumn } from '../labels/text-column.js';
import { textWidth, wrapText } from '../scene/text-width.js';
import { figuresKey, figuresLine } from '../marks/figures-behind.js';
import { segmentsOf, type Timed } from '../marks/line.js';
import { stepMark, stepReach } from '../marks/step.js';
import type { LinearScale } from '../scales/linear.js';
import { isAllZero, regimeTimeScale, regimeValueScale, spansOf, timedInMiddle, type Regime, type Span } from './regimes.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts, type Table } from '../scene/scene.js';

/** The figures of each year behind the levels. */
export interface RegimeFigures {
  /** In order of time; null is a gap. */
  readonly observations: readonly Observation[];
  /** What the thin line is: "groei in elk jaar". */
  readonly label: string;
  /** Periods up to and with this one are washed: what was known then. Default: no wash. */
  readonly knownUntil?: string;
  /** Words for the table. */
  readonly words: { readonly missing: string; readonly provisional: string; readonly definitive: string };
}

/** Input of {@link growthRegimesChart}. */
export interface GrowthRegimesInput extends SceneTexts {
  /** In order of time, not over each other. At least one. */
  readonly regimes: readonly Regime[];
  /** The last period on the axis. */
  readonly until: string;
  /** When the study was made, as a named rule; outside the axis it stands at its edge. Default: no rule. */
  readonly moment?: Moment;
  /** What is counted, above the plot: "groei in % per jaar". */
  readonly unit: string;
  /** Default: the levels alone. */
  readonly figures?: RegimeFigures;
  /** Writes a value without its unit. */
  readonly number: NumberWriter;
  /** Writes a period: "1970". */
  readonly period: (id: string) => string;
  /** Headers of the table: period, level, how sure. */
  readonly columns: readonly [string, string, string];
}

/** Heights of the whole to try, and height of the plot: the least, and where all is zero, px. */
const SIZE = { heights: [194, 212, 230, 250, 270], plot: 96, zero: 24 } as const;
/** How the unit above the plot is set. */
const UNIT = { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 12, line: 16 } as const;
/** Room for labels above and below the levels, px: two lines above the highest one; more where the figures of each year take the room between them. */
const ROOM = { above: 42, aboveFigures: 58, below: 6, belowNegative: 38 } as const;
/** Width at which the words of a period are wrapped at the earliest, px. */
const PERIOD_PX = 180;
/** Thickness of one level, px. */
const STEP_PX = 8;

/**
 * Periods with one level each, as steps on a time axis, with a band for what was expected. Use it for "first so much a year, then so
 * much, and expected so much". Where a level changes within its period use `lineChart`. It is not for one period alone.
 *
 *     regimes ─► 1 two scales ─► 2 steps ─► 3 labels clear of all marks ─► 4 grid, figures and axis behind ─► scene
 *
 * A measured level is solid, a provisional one is light with an outline, and an expected one is dashed. A round number has blurred
 * edges. An open bound dissolves upwards or downwards. A period without an end dissolves to the right. Negative levels lie below the
 * zero line, which is always drawn. A label without room at the narrowest width becomes a numbered note there. Figures that are all
 * missing draw no line.
 *
 * @throws {ChartInputError} without regimes, for an unknown period, for regimes out of order or beyond the axis.
 * @example
 * ```js
 * const scene = growthRegimesChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   regimes: [
 *     { from: '1970', to: '2007', bounds: { low: 2.7, high: 2.7 }, qualifiers: ['gemeten'], label: '2,7 %', periodWords: '1970 tot en met 2007', certainty: 'gemeten' },
 *   ],
 *   until: '2020',
 *   unit: 'groei in % per jaar',
 *   number: String,
 *   period: (id) => id,
 *   columns: ['Periode', 'Groei', 'Hoe zeker'],
 * });
 * scene.table.rows.at(-1); // ['1970 tot en met 2007', '2,7 %', 'gemeten']
 * ```
 */
export function growthRegimesChart(input: GrowthRegimesInput): Scene {
  // The height at which the fewest labels become numbers; the lowest of these.
  return SIZE.heights.map((height) => sceneOf(input, height)).reduce((a, b) => (b.notes.length < a.notes.length ? b : a));
}

function sceneOf(input: GrowthRegimesInput, height: number): Scene {
  const spans = spansOf(input.regimes, input.until);
  const all = timedInMiddle(input.figures?.observations ?? []);
  const head = textColumn([{ text: input.unit, tone: 'muted' }], UNIT);
  const behind = input.figures && all.some((o) => o.value !== null) ? input.figures.label : null;
  const key = behind === null ? { nodes: [], height: 0 } : figuresKey(behind, head.height);
  const room = { top: head.height + key.height + 2 };
  const top = room.top + (behind === null ? ROOM.above : ROOM.aboveFigures);
  const axisAt = (foot: number): ReturnType<typeof periodAxis> => periodAxis(endsOf(input, all), x, foot, input.period);
  const x = regimeTimeScale(spans, input.until, input.regimes.at(-1)!.to === null, all);
  const zeroes = isAllZero(input.regimes, all);
  const frame: Frame = { top, bottom: zeroes ? top + SIZE.zero : Math.max(top + SIZE.plot, height - axisAt(0).height) };
  const moment = momentGuide(input.moment, x, frame);
  const below = input.regimes.some((r) => (r.bounds.low ?? r.bounds.high)! < 0) ? ROOM.belowNegative : ROOM.below;
  const y = regimeValueScale(input.regimes, all, [frame.bottom - below, frame.top]);

  const segments = segmentsOf(all);
  const lines = segments.map((s) => s.map((o) => ({ f: x(o.time), y: y.at(o.value!) })));
  const boxes = spans.map((span, i) => boxOf(span, input.regimes[i]!, x, y));
  const reaches = boxes.map((box, i) => stepReach(box, endOf(input.regimes[i]!)));
  const zero: Box = { from: 0, to: 1, top: y.at(0) - 2, bottom: y.at(0) + 2 };
  const ticks = all.length > 0 ? y.ticks(3) : [0];
  const values = valueGuide(ticks, y, input.number, lines, [...reaches, ...moment.boxes]);
  const obstacles = { boxes: [...reaches, zero, ...moment.boxes, ...values.labelBoxes], lines, frame: { ...room, bottom: frame.bottom } };
  // Where all find a place together, each has that; else the first to choose have one, and others a number.
  const labels = place(pinned([...input.regimes.map((r, i) => labelOf(r, reaches[i]!)), ...moment.labels], obstacles), obstacles);
  const axis = axisAt(frame.bottom);
  const rows = noteRows(labels.rows, frame.bottom + axis.height + 4, frame.bottom);

  const nodes: SceneNode[] = [
    ...washGuide(input.figures?.knownUntil, (time) => x(time + 1), frame),
    ...values.nodes,
    ...head.nodes,
    ...key.nodes,
    ...moment.nodes,
    ...lines.filter((l) => l.length > 1).map(figuresLine),
    ...input.regimes.flatMap((r, i) => stepMark({ ...boxes[i]!, body: bodyMark(r.qualifiers), end: endOf(r), open: r.to === null })),
    ...labels.nodes,
    ...axis.nodes,
    ...rows.nodes,
  ];
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: frame.bottom + axis.height + (rows.height > 0 ? rows.height + 6 : 0),
    nodes,
    table: tableOf(input, all),
    points: [
      ...boxes.map((b) => ({ x: { f: (b.from + b.to) / 2, px: 0 }, y: (b.top + b.bottom) / 2 })),
      ...all.map((o) => (o.value === null ? null : { x: { f: x(o.time), px: 0 }, y: y.at(o.value) })),
    ],
    grows: true,
    notes: labels.notes,
  };
}

/** The box of a step: as thick as a step for one number, from bound to bound for a range. */
function boxOf({ start, end }: Span, { bounds }: Regime, x: (t: number) => number, y: LinearScale): Box {
  const near = (bounds.low ?? bounds.high)!;
  const far = bounds.low === null || bounds.high === null ? near : bounds.high;
  const thin = near === far ? STEP_PX / 2 : 0;
  return { from: x(start), to: x(end), top: y.at(far) - thin, bottom: y.at(near) + thin };
}

/** How the level ends: with a closed range exactly; otherwise as its words say, or open at the side without a bound. */
function endOf({ bounds, qualifiers }: Regime): 'none' | 'soft' | 'up' | 'down' {
  if (bounds.high === null) return 'up';
  if (bounds.low === null) return 'down';
  if (bounds.low !== bounds.high) return 'none';
  const end = endMark(qualifiers);
  return end === 'soft-end' ? 'soft' : end === 'open-end' ? 'up' : end === 'ceiling' ? 'down' : 'none';
}

/** The label of a step, or its number. Short steps choose first, as long ones have more room. */
function labelOf(regime: Regime, step: Box): Label {
  return {
    candidates: candidatesBeside(step, textOf(regime)),
    note: { text: `${regime.label}, ${regime.periodWords}`, tone: 'ink', ...numbersBeside(step) },
    rank: step.to - step.from,
  };
}

/** The level in bold and its period below, in lines of about one length where it is much longer than the level. */
function textOf(r: Regime): LabelText {
  const tone = bodyMark(r.qualifiers) === 'dashed' ? 'expected' : 'ink';
  const level = linesOf([r.label], { size: 14, bold: true, tone });
  const whole = textWidth(r.periodWords, 12, false);
  const lines = Math.ceil(whole / Math.max(PERIOD_PX, widestLine(level)));
  const period = wrapText(r.periodWords, lines === 1 ? whole : (whole / lines) * 1.15, 12, false);
  return [...level, ...linesOf(period, { size: 12, tone: 'muted' })];
}

/** The first period that is drawn, and the last of the axis. */
function endsOf({ regimes, until }: GrowthRegimesInput, all: readonly Timed[]): string[] {
  const first = regimes[0]!.from;
  const known = all[0] && all[0].time < parsePeriod(first)!.time ? all[0].period : first;
  return known === until ? [until] : [known, until];
}

function tableOf({ title, unit, columns, regimes, figures, number, period }: GrowthRegimesInput, all: readonly Timed[]): Table {
  const exact = number.exact ?? number;
  const values = [...regimes.map((r) => r.bounds.low ?? r.bounds.high), ...all.map((o) => o.value)];
  return {
    caption: `${title} (${unit})`,
    columns: [{ label: columns[0] }, { label: columns[1], numeric: true, values }, { label: columns[2] }],
    rows: [
      ...regimes.map((r) => [r.periodWords, r.label, r.certainty]),
      ...all.map((o) => [
        period(o.period),
        o.value === null ? figures!.words.missing : exact(o.value),
        o.value === null ? '' : o.status === 'provisional' ? figures!.words.provisional : figures!.words.definitive,
      ]),
    ],
  };
}
