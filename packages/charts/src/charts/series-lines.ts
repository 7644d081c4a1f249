import { parsePeriod } from '@trendbeeld/data';
import { keyGuide, type KeyEntry } from '../guides/key.js';
import { breakGuide, momentGuide, periodAxis } from '../guides/periods.js';
import { valueGuide } from '../guides/values.js';
import type { Box, Frame, LinePoint, Obstacles } from '../labels/boxes.js';
import { COLUMN_LINE, placeColumn } from '../labels/column.js';
import { candidatesOf, drawLabel, linesOf, textHeight, type Candidate, type LabelText } from '../labels/label.js';
import { arrange, place } from '../labels/place.js';
import { spotsAlong, spotsAround } from '../labels/spots.js';
import { textColumn } from '../labels/text-column.js';
import { pointBoxes, segmentsOf } from '../marks/line.js';
import { seriesMark } from '../marks/series.js';
import { extentNearZero, linearScale, type LinearScale } from '../scales/linear.js';
import { periodsOf, timeScale } from '../scales/time.js';
import { seriesStyle, type SeriesStyle } from '../scene/series-style.js';
import { textWidth } from '../scene/text-width.js';
import type { LineNode, SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type Table } from '../scene/scene.js';
import type { DrawnSeries, SeriesLinesInput } from './drawn-series.js';

/** Height of the whole, the least of the plot, and the room above the plot for words, px. */
const SIZE = { height: 194, plot: 104, above: 20 } as const;
/** How the unit above the plot is set. */
const UNIT = { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 12, line: 16 } as const;
const VALUE = { size: 14, bold: true } as const;
const NAME = { size: 13, bold: true } as const;
/** Width of the sample of the line beside its name, and px between the two. */
const SAMPLE = { width: 22, gap: 6 } as const;
/** px between the end of a line and its value, and the fraction of the width that a value stands further away where one had to move. */
const END = { gap: 8, lead: 0.025 } as const;

/**
 * Two to four series as lines that differ by dash and tone, with one scale: values at their ends, pushed apart, names beside their lines,
 * or above the plot when they find no room.
 *
 * @param base a value that all lines have in common, drawn as a strong line: 100 for indices. null for none: zero is in the scale then
 * where values come near it.
 */
export function seriesLines(input: SeriesLinesInput, series: readonly DrawnSeries[], base: number | null, table: Table): Scene {
  const periods = periodsOf(series);
  const shown = periodsOf(series, input.moment ? [input.moment.period] : []);
  const ends = series.map((s) => s.all.findLast((o) => o.value !== null)!);
  const x = timeScale(shown, 1 - endRoom(ends.map((o) => input.number(o.value!))));
  const axisAt = (foot: number): ReturnType<typeof periodAxis> => periodAxis(shown, x, foot, input.period);
  const { height } = textColumn([{ text: input.unit }], UNIT);

  const plotAt = (top: number): Plot => plotOf(input, series, base, shown, x, { top, bottom: Math.max(top + SIZE.plot, SIZE.height - axisAt(0).height) });
  const direct = plotAt(height + SIZE.above);
  // Names that are not all beside their lines all stand above the plot: one way of naming in one drawing.
  const order = series.map((s, i) => ({ ...keyOf(s.label, seriesStyle(i)), end: ends[i]!.value! })).toSorted((a, b) => b.end - a.end);
  const keyed = (hang: number): ReturnType<typeof keyGuide> => keyGuide(order, { top: height + 4, indent: 34, size: 13, hang });
  const plot = direct.names ? direct : plotAt(height + keyed(0).height + 4 + SIZE.above);
  const key = direct.names ? null : keyed(plot.frame.top);
  const axis = axisAt(plot.frame.bottom);
  const head = textColumn([{ text: input.unit, tone: 'muted' }], { ...UNIT, hang: plot.frame.top });
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: plot.frame.bottom + axis.height,
    nodes: [...head.nodes, ...(key?.nodes ?? []), ...plot.nodes, ...(key ? [] : (plot.names ?? [])), ...axis.nodes],
    table,
    points: periods.map((id) => {
      const o = series[0]!.all.find((p) => p.period === id);
      return o && o.value !== null ? { x: { f: x(o.time), px: 0 }, y: plot.y.at(o.value) } : null;
    }),
    grows: true,
    notes: plot.notes,
  };
}

/** A plot with its lines and values; `names` is null when a name found no room beside its line. */
interface Plot {
  readonly frame: Frame;
  readonly y: LinearScale;
  readonly nodes: readonly SceneNode[];
  readonly names: readonly SceneNode[] | null;
  readonly notes: readonly string[];
}

/** Room that labels leave before the last points, px. */
const POINT_PX = 3;

/** The last value of a line, and where the line ends. */
interface EndValue extends LinePoint {
  readonly text: LabelText;
  readonly time: number;
}

/** Fraction of the width that values beside the last ends need. */
const endRoom = (texts: readonly string[]): number =>
  END.lead + (END.gap + Math.max(0, ...texts.map((text) => textWidth(text, VALUE.size, VALUE.bold))) + 2) / NARROWEST_PX;

/** Values right of the lines that end at the last period, pushed apart. */
function endValues(ends: readonly EndValue[], frame: Frame): { readonly nodes: readonly SceneNode[]; readonly boxes: readonly Box[] } {
  const [f] = ends.map((e) => e.f);
  if (f === undefined) return { nodes: [], boxes: [] };
  const labels = ends.map(({ y, text }) => ({ point: y, wish: y, text, tone: text[0]?.runs[0]?.tone ?? 'ink' }));
  const room = { top: frame.top - 12, bottom: frame.bottom + 2 };
  const column = placeColumn(labels, { x: { f, px: 0 }, anchor: 'start', ...END, between: 0, halo: true }, room);
  return { nodes: column.nodes, boxes: column.tops.map((top) => ({ from: f - POINT_PX / NARROWEST_PX, to: 1, top, bottom: top + COLUMN_LINE })) };
}

/** A name with a short piece of its line before it, or after a name that ends at its place. */
function nameNodes(name: Candidate, { tone, width, dash }: SeriesStyle): SceneNode[] {
  const { x, anchor, y, grow } = name.spot;
  const d = anchor === 'start' ? `M0,0L${SAMPLE.width},0` : `M${-SAMPLE.width},0L0,0`;
  const top = grow === 'up' ? y - textHeight(name.text) : y;
  return [{ type: 'inset', x, y: top + NAME.size / 2 + 2, hang: y, shapes: [{ d, stroke: tone, strokeWidth: width, ...dash }] }, ...drawLabel(name)];
}

/** A name above the plot with a sample of its line. */
const keyOf = (text: string, { tone, width, dash }: SeriesStyle): KeyEntry => ({
  text,
  tone,
  down: 9,
  sample: [{ d: 'M0,0L28,0', stroke: tone, strokeWidth: width, ...dash }],
});

/** The line of a value that all have in common. */
const baseLine = (y: number, right: number): { readonly line: LineNode; readonly box: Box } => ({
  line: { type: 'line', stroke: 'ink', strokeWidth: 1.25, x1: { f: 0, px: 0 }, y1: y, x2: { f: right, px: 0 }, y2: y },
  box: { from: 0, to: 1, top: y - 1.5, bottom: y + 1.5 },
});

function plotOf(
  input: SeriesLinesInput,
  series: readonly DrawnSeries[],
  base: number | null,
  periods: readonly string[],
  x: (time: number) => number,
  frame: Frame,
): Plot {
  const values = series.flatMap((s) => s.all.map((o) => o.value)).filter((v) => v !== null);
  const extent = base === null ? extentNearZero(values) : ([Math.min(base, ...values), Math.max(base, ...values)] as const);
  const y = linearScale(extent, [frame.bottom, frame.top]);
  const segments = series.map((s) => segmentsOf(s.all, s.breaks));
  const lines = segments.map((all) => all.map((s) => s.map((o): LinePoint => ({ f: x(o.time), y: y.at(o.value!) }))));
  const right = x(parsePeriod(periods.at(-1)!)!.time);
  const lastOf = series.map((s, i): EndValue => {
    const o = s.all.findLast((p) => p.value !== null)!;
    return { f: x(o.time), y: y.at(o.value!), text: linesOf([input.number(o.value!)], { ...VALUE, tone: seriesStyle(i).tone }), time: o.time };
  });
  const ends = endValues(
    lastOf.filter((e) => e.f === right),
    frame,
  );
  const marks = segments.flatMap((s, i) =>
    seriesMark(
      s.map((part) => part.map((o) => ({ f: x(o.time), y: y.at(o.value!), hollow: o.status === 'provisional' }))),
      seriesStyle(i),
    ),
  );
  const moment = momentGuide(input.moment, x, frame);
  const stops = breakGuide(
    series.flatMap((s) => s.breaks ?? []),
    x,
    frame,
  );
  // A line that all have in common is the strong one, also where zero is in the scale.
  const common = base === null ? null : baseLine(y.at(base), right);
  const ticks = base === null ? y.ticks(3) : [...y.ticks(3).filter((t) => Math.abs(y.at(t) - y.at(base)) > 20), base].toSorted((a, b) => a - b);
  const upright = [...moment.boxes, ...stops.boxes];
  const guide = valueGuide(ticks, y, input.number, lines.flat(), [...ends.boxes, ...upright, ...pointBoxes(marks)], { right, kept: [0, base ?? 0] });
  const all: Obstacles = {
    boxes: [...ends.boxes, ...(common ? [common.box] : []), ...upright, ...guide.labelBoxes],
    lines: lines.flat(),
    frame: { top: frame.top - SIZE.above + 2, bottom: frame.bottom },
  };
  const rule = place([...moment.labels, ...stops.labels], all);
  // Values of lines that end earlier stand at their ends where there is room; without room the table tells them.
  const early = place(
    lastOf.filter((e) => e.f !== right).map((e) => ({ candidates: candidatesOf([e.text], spotsAround(e)) })),
    { ...all, boxes: [...all.boxes, ...rule.boxes] },
  );
  const named = arrange(
    series.map((s, i) => {
      const text = linesOf([s.label], { ...NAME, tone: seriesStyle(i).tone });
      return { candidates: candidatesOf([text], spotsAlong(lines[i]!.flat(), SAMPLE.width + SAMPLE.gap)) };
    }),
    { ...all, boxes: [...all.boxes, ...rule.boxes, ...early.boxes] },
  );
  return {
    frame,
    y,
    nodes: [
      ...guide.nodes,
      ...(common ? [common.line] : []),
      ...moment.nodes,
      ...stops.nodes,
      ...marks.toReversed(),
      ...rule.nodes,
      ...early.nodes,
      ...ends.nodes,
    ],
    names: named ? named.flatMap((name, i) => nameNodes(name, seriesStyle(i))) : null,
    notes: rule.notes,
  };
}
