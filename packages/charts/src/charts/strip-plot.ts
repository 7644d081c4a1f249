import { checkPlaces, ranked, rankingTable, type PlaceValue, type RankingInput } from '../describe/ranking.js';
import { VALUE_AXIS_PX, valueAxis } from '../guides/value-axis.js';
import { drawLabel, textHeight } from '../labels/label.js';
import { hangFlags, type Flag } from '../labels/spots.js';
import { lineHeight, textColumn } from '../labels/text-column.js';
import { textWidth, wrapText } from '../scene/text-width.js';
import { drawStacks, stacksOf, type Stacks } from '../marks/dot-stacks.js';
import { tickStrip } from '../marks/tick-strip.js';
import { linearScale, type LinearScale } from '../scales/linear.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';

/** Input of {@link stripPlotChart}. */
export interface StripPlotInput extends SceneTexts, RankingInput {
  /** Title of the drawing and of its table. */
  readonly title: string;
  /** Code of the reader's own place; null for none. */
  readonly own: string | null;
  /** A value to compare with, such as the country; null for none. */
  readonly reference: { readonly label: string; readonly value: number } | null;
  readonly words: RankingInput['words'] & {
    /** What a dot of a stack is: "één stip per gemeente". Default: it is not said. */
    readonly dot?: string;
    /** How many places the highest bar holds: "hoogste staaf: 50 gemeenten". Default: it is not said. */
    readonly highest?: (count: number) => string;
  };
}

/** A place with a value. */
interface Named {
  readonly label: string;
  readonly value: number;
}

/** The own place, where it has a value. */
interface OwnPlace extends Named {
  readonly code: string;
}

const STRIP_PX = 44;
/** Room between the strip and the labels below it, px. */
const BELOW_PX = 6;
const LABEL = { size: 14, line: lineHeight(14) } as const;
/** Ends of the scale, so that a tick at an end lies inside the frame. */
const RANGE: readonly [number, number] = [0.008, 0.992];
/** The same where places are stacked: half a column and the ring of the own dot lie inside. */
const STACKS_RANGE: readonly [number, number] = [0.03, 0.97];
/** Room above the highest column, for the ring of the own dot, px. */
const ABOVE_PX = 8;
/** The own place among stacked ones, px: radius of its dot on a bar, and room between a dot and its ring. */
const OWN = { r: 3.5, ring: 2.75 } as const;

/**
 * One value for each of many places, as thin ticks on one scale: where ticks lie close the strip is dark. Use it for up to about 400
 * municipalities, to show the spread and the place of one among all. For fewer than about ten places bars are better. It does not show
 * a development in time.
 *
 *     values ─► 1 scale ─► 2 ticks in layers, or stacks ─► 3 labels (own above; reference, lowest, highest below) ─► scene
 *
 * Where values are rounded so coarsely that two or more places share one on average, ticks would fall upon each other: each value then
 * has a column, with a dot for each place; or a bar as high as their number, where the highest column would not fit 112 px (see
 * `stacksOf`, which holds the whole rule).
 *
 * The own place is a thick tick, or a dot in a ring on top of its column, with its name and value. The lowest and the highest places are named. Two places that share an end are
 * both named; more than two are told by their value alone. A missing value has no tick. A missing own value is told in words. Without
 * any value the words for missing stand there. A zero line is drawn where zero lies within the scale.
 *
 * @throws {ChartInputError} without values, for a code twice, for an invalid value, or an own code that is not among them.
 * @example
 * ```js
 * const scene = stripPlotChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   values: [{ code: 'GM0001', label: 'Hier', value: 12 }, { code: 'GM0002', label: 'Daar', value: 25 }],
 *   own: 'GM0001',
 *   reference: { label: 'Nederland', value: 20 },
 *   unit: '% van de inwoners',
 *   number: String,
 *   columns: ['Gemeente', 'Waarde'],
 *   words: { missing: 'geen gegevens' },
 * });
 * scene.table.rows.at(-1); // ['Hier', '12']
 * ```
 */
export function stripPlotChart(input: StripPlotInput): Scene {
  checkPlaces('strip-plot', input.values, input.own);
  const own = input.values.find((v) => v.code === input.own) ?? null;
  const wide = scaleOf(input, STACKS_RANGE, 12);
  const stacks = wide && stacksOf(input.values, input.own, wide);
  const scale = stacks ? wide : scaleOf(input, RANGE, 6);
  const head = textColumn(headOf(input, own, stacks), { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 13 });
  const known = own?.value == null ? null : { ...own, value: own.value };
  const y = head.height + 6;
  const label = known && scale ? ownNodes(known, scale.at(known.value), y, input.number) : { nodes: [], height: 0 };
  const at = y + label.height;
  const plot = scale && (stacks ? stackNodes(input, known, scale, stacks, label.nodes, at) : stripNodes(input, known, scale, label.nodes, at));
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: plot?.height ?? head.height + 8,
    nodes: [...head.nodes, ...(plot?.nodes ?? [])],
    table: rankingTable(input),
    points: ranked(input.values).map((v) => (v.value === null || !plot ? null : { x: { f: scale.at(v.value), px: 0 }, y: plot.at(v.code) })),
    grows: false,
    notes: [],
  };
}

/** What is drawn on the scale. */
interface Plot {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
  /** Where a place with a value stands, px from the top, by its code. */
  readonly at: (code: string) => number;
}

/** All that is drawn on the scale, from `y` down, below the label of the own place: ticks in a strip. */
function stripNodes(input: StripPlotInput, own: OwnPlace | null, scale: LinearScale, label: readonly SceneNode[], y: number): Plot {
  const top = y + VALUE_AXIS_PX;
  const bottom = top + STRIP_PX;
  const below = hangFlags(namedBelow(input, own, scale), { size: LABEL.size, tone: 'ink' }, bottom, BELOW_PX);
  return {
    nodes: [
      { type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y: top, width: { f: 1 }, height: STRIP_PX },
      ...valueAxis(scale, top, input.number, own ? [scale.at(own.value)] : []),
      ...tickStrip(
        input.values.flatMap((v) => (v.value === null ? [] : [scale.at(v.value)])),
        top,
        bottom,
      ),
      ...zeroLine(scale, top, bottom),
      ...(input.reference ? [clearing(scale.at(input.reference.value), 6, top, bottom), referenceLine(scale.at(input.reference.value), top - 3, bottom)] : []),
      ...below.flatMap((flag) => drawLabel(flag, undefined, false)),
      ...label,
      ...(own ? ownTick(scale.at(own.value), y, top, bottom) : []),
    ],
    height: Math.max(bottom, ...below.map(({ spot, text }) => spot.y + textHeight(text))) + 4,
    at: () => (top + bottom) / 2,
  };
}

/** All that is drawn on the scale, from `y` down, below the label of the own place: columns on a line, with the numbers of the scale below them. */
function stackNodes(input: StripPlotInput, own: OwnPlace | null, scale: LinearScale, stacks: Stacks, label: readonly SceneNode[], y: number): Plot {
  const top = y + ABOVE_PX;
  const bottom = Math.ceil(top + stacks.highest * stacks.pitch);
  const flags = namedBelow(input, own, scale);
  const below = hangFlags(flags, { size: LABEL.size, tone: 'ink' }, bottom, VALUE_AXIS_PX);
  // The numbers of an axis stand above it: the place below the columns is that above a line further down.
  const numbers = valueAxis(
    scale,
    bottom + VALUE_AXIS_PX + 4,
    input.number,
    flags.map(({ f }) => f),
  ).filter((node) => node.type === 'text');
  const at = (code: string): number => bottom - stacks.rise.get(code)!;
  return {
    nodes: [
      // At the left end zero is told by the scale.
      ...(scale.domain[0] < 0 ? zeroLine(scale, top, bottom) : []),
      ...(input.reference ? [referenceLine(scale.at(input.reference.value), top - 4, bottom)] : []),
      drawStacks(stacks, scale, bottom),
      { type: 'line', stroke: 'ink', strokeWidth: 1, x1: { f: 0, px: 0 }, y1: bottom + 1, x2: { f: 1, px: 0 }, y2: bottom + 1 },
      ...numbers.map((node): SceneNode => ({ type: 'line', stroke: 'ink', x1: node.x, y1: bottom + 1, x2: node.x, y2: bottom + 6 })),
      ...numbers,
      ...below.flatMap((flag) => drawLabel(flag, undefined, false)),
      ...label,
      ...(own ? ownDot(scale.at(own.value), y, at(own.code), stacks) : []),
    ],
    height: Math.max(bottom + VALUE_AXIS_PX, ...below.map(({ spot, text }) => spot.y + textHeight(text))) + 4,
    at,
  };
}

/** A scale over all values and the reference; null without any value of a place. */
function scaleOf({ values, reference }: StripPlotInput, range: readonly [number, number], steps: number): LinearScale | null {
  const numbers = values.map((v) => v.value).filter((v) => v !== null);
  if (numbers.length === 0) return null;
  const all = reference ? [...numbers, reference.value] : numbers;
  return linearScale([Math.min(...all), Math.max(...all)], range, steps);
}

/** The unit and how places are stacked; and in words what cannot be drawn. */
function headOf({ values, unit, words }: StripPlotInput, own: PlaceValue | null, stacks: Stacks | null): { text: string; tone: 'muted' | 'ink' }[] {
  const none = values.every((v) => v.value === null);
  const missing = own?.value === null ? `${own.label}: ${words.missing}` : none ? words.missing : '';
  const how = stacks && (stacks.dots ? words.dot : words.highest?.(stacks.highest));
  return [
    { text: [unit, how].filter(Boolean).join(' · '), tone: 'muted' },
    { text: missing, tone: 'ink' },
  ];
}

/** The reference, the lowest and the highest; the own place is named above and not again. */
function namedBelow(input: StripPlotInput, own: Named | null, scale: LinearScale): Flag[] {
  const known = ranked(input.values).filter((v) => v.value !== null);
  const ends = [...new Set([known.at(-1)!.value!, known[0]!.value!])].filter((v) => v !== own?.value);
  const label = (name: string, value: number): Flag => ({ f: scale.at(value), text: `${name} ${input.number(value)}`.trim() });
  const named = ends.map((value) => {
    const names = known.filter((v) => v.value === value).map((v) => v.label);
    return label(names.length > 2 ? '' : names.join(', '), value);
  });
  return [...(input.reference ? [label(input.reference.label, input.reference.value)] : []), ...named];
}

/** The own place's name and value above the scale: in the middle over its tick, or as near to it as the frame allows. */
function ownNodes(own: Named, f: number, y: number, number: (value: number) => string): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const lines = wrapText(`${own.label} ${number(own.value)}`, NARROWEST_PX - 6, LABEL.size, true);
  const half = Math.max(...lines.map((l) => textWidth(l, LABEL.size, true))) / 2 + 3;
  const at = f * NARROWEST_PX;
  const anchor = at < half ? 'start' : at > NARROWEST_PX - half ? 'end' : 'middle';
  const px = { start: -at, middle: 0, end: NARROWEST_PX - at }[anchor];
  const text = (line: string, i: number): SceneNode => ({
    type: 'text',
    x: { f, px },
    y: y + LABEL.size + i * LABEL.line,
    size: LABEL.size,
    anchor,
    runs: [{ text: line, bold: true }],
  });
  return { nodes: lines.map(text), height: lines.length * LABEL.line };
}

function zeroLine(scale: LinearScale, top: number, bottom: number): SceneNode[] {
  const [low, high] = scale.domain;
  if (low > 0 || high < 0) return [];
  const x = { f: scale.at(0), px: 0 };
  return [{ type: 'line', stroke: 'ink', strokeWidth: 1.5, x1: x, y1: top - 4, x2: x, y2: bottom + 4 }];
}

/** Free ground of some px around a line in the strip, so that it stands out where ticks are dense. */
const clearing = (f: number, px: number, top: number, bottom: number): SceneNode => ({
  type: 'rect',
  fill: 'ground',
  x: { f, px: -px / 2 },
  y: top,
  width: { px },
  height: bottom - top,
});

/** The own tick, thick, with a line up to its label at `from`. */
function ownTick(f: number, from: number, top: number, bottom: number): SceneNode[] {
  const x = { f, px: 0 };
  return [
    { type: 'line', stroke: 'accent', strokeWidth: 2, x1: x, y1: from + 2, x2: x, y2: top },
    clearing(f, 9, top, bottom),
    { type: 'line', stroke: 'accent', strokeWidth: 5, x1: x, y1: top - 3, x2: x, y2: bottom + 3 },
  ];
}

/** The own dot in its ring, with a line up to its label at `from`. */
function ownDot(f: number, from: number, y: number, { dots, pitch }: Stacks): SceneNode[] {
  const x = { f, px: 0 };
  const r = dots ? Math.max(OWN.r, pitch / 2 - 0.5) : OWN.r;
  const ring = r + OWN.ring;
  return [
    { type: 'line', stroke: 'accent', strokeWidth: 2, x1: x, y1: from + 2, x2: x, y2: y - ring },
    { type: 'circle', fill: 'ground', stroke: 'accent', strokeWidth: 2, x, y, r: ring },
    { type: 'circle', fill: 'accent', x, y, r },
  ];
}

/** The reference: a dashed line; its words hang below. */
function referenceLine(f: number, top: number, bottom: number): SceneNode {
  const x = { f, px: 0 };
  return { type: 'line', stroke: 'ink', strokeWidth: 2, dash: [4, 2], x1: x, y1: top, x2: x, y2: bottom };
}
