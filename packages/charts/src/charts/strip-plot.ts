import { max, min } from 'd3-array';
import { checkPlaces, ranked, rankingTable, type PlaceValue, type RankingInput } from '../describe/ranking.js';
import { VALUE_AXIS_PX, valueAxis } from '../guides/value-axis.js';
import { drawLabel, textHeight } from '../labels/label.js';
import { hangFlags, type Flag } from '../labels/spots.js';
import { lineHeight, textColumn } from '../labels/text-column.js';
import { textWidth, wrapText } from '../scene/text-width.js';
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
}

/** A place with a value. */
interface Named {
  readonly label: string;
  readonly value: number;
}

const STRIP_PX = 44;
/** Room between the strip and the labels below it, px. */
const BELOW_PX = 6;
const LABEL = { size: 14, line: lineHeight(14) } as const;
/** Ends of the scale, so that a tick at an end lies inside the frame. */
const RANGE: readonly [number, number] = [0.008, 0.992];

/**
 * One value for each of many places, as thin ticks on one scale: where ticks lie close the strip is dark. Use it for up to about 400
 * municipalities, to show the spread and the place of one among all. For fewer than about ten places bars are better. It does not show
 * a development in time.
 *
 *     values ─► 1 scale ─► 2 ticks in layers ─► 3 labels (own above; reference, lowest, highest below) ─► scene
 *
 * The own place is a thick tick with its name and value. The lowest and the highest places are named. Two places that share an end are
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
  const scale = scaleOf(input);
  const head = textColumn(headOf(input, own), { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 13 });
  const strip = scale ? stripNodes(input, own?.value == null ? null : { label: own.label, value: own.value }, scale, head.height + 6) : null;
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: strip?.height ?? head.height + 8,
    nodes: [...head.nodes, ...(strip?.nodes ?? [])],
    table: rankingTable(input),
    points: ranked(input.values).map((v) => (v.value === null || !scale ? null : { x: { f: scale.at(v.value), px: 0 }, y: strip!.middle })),
    grows: false,
    notes: [],
  };
}

/** All that is drawn on the scale, from `y` down. */
function stripNodes(
  input: StripPlotInput,
  own: Named | null,
  scale: LinearScale,
  y: number,
): { readonly nodes: readonly SceneNode[]; readonly height: number; readonly middle: number } {
  const ownLabel = own ? ownNodes(own, scale.at(own.value), y, input.number) : { nodes: [], height: 0 };
  const top = y + ownLabel.height + VALUE_AXIS_PX;
  const bottom = top + STRIP_PX;
  const below = hangFlags(namedBelow(input, own, scale), { size: LABEL.size, tone: 'ink' }, bottom, BELOW_PX);
  return {
    nodes: [
      { type: 'rect', fill: 'wash', x: { f: 0, px: 0 }, y: top, width: { f: 1 }, height: STRIP_PX },
      ...valueAxis(scale, top, input.number, own ? [scale.at(own.value)] : []),
      ...tickStrip(
        ranked(input.values).flatMap((v) => (v.value === null ? [] : [scale.at(v.value)])),
        top,
        bottom,
      ),
      ...zeroLine(scale, top, bottom),
      ...(input.reference ? referenceNodes(scale.at(input.reference.value), top, bottom) : []),
      ...below.flatMap((flag) => drawLabel(flag, undefined, false)),
      ...ownLabel.nodes,
      ...(own ? ownTick(scale.at(own.value), y + ownLabel.height, top, bottom) : []),
    ],
    height: Math.max(bottom, ...below.map(({ spot, text }) => spot.y + textHeight(text))) + 4,
    middle: (top + bottom) / 2,
  };
}

/** A scale over all values and the reference; null without any value of a place. */
function scaleOf({ values, reference }: StripPlotInput): LinearScale | null {
  const numbers = values.map((v) => v.value).filter((v) => v !== null);
  if (numbers.length === 0) return null;
  const all = reference ? [...numbers, reference.value] : numbers;
  return linearScale([min(all)!, max(all)!], RANGE, 6);
}

/** The unit, and in words what cannot be drawn. */
function headOf(input: StripPlotInput, own: PlaceValue | null): { text: string; tone: 'muted' | 'ink' }[] {
  const none = input.values.every((v) => v.value === null);
  const missing = own?.value === null ? `${own.label}: ${input.words.missing}` : none ? input.words.missing : '';
  return [
    { text: input.unit, tone: 'muted' },
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

/** The reference: a dashed line through the strip; its words hang below. */
function referenceNodes(f: number, top: number, bottom: number): SceneNode[] {
  const x = { f, px: 0 };
  return [clearing(f, 6, top, bottom), { type: 'line', stroke: 'ink', strokeWidth: 2, dash: [4, 2], x1: x, y1: top - 3, x2: x, y2: bottom }];
}
