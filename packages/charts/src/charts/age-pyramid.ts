import type { NumberWriter } from '@trendbeeld/data';
import { ticks } from 'd3-array';
import { ChartInputError } from '../errors.js';
import { keyGuide, type KeyEntry } from '../guides/key.js';
import { VALUE_AXIS_PX, valueAxis } from '../guides/value-axis.js';
import { placeRowNames, type PlacedRowNames } from '../guides/row-names.js';
import { drawLabel, type Candidate } from '../labels/label.js';
import { arrange } from '../labels/place.js';
import { candidatesAtEnds, rowEndBoxes, type RowEnds, type RowsPlace } from '../labels/row-ends.js';
import { textColumn } from '../labels/text-column.js';
import { stepOutline, stepRim } from '../marks/step-outline.js';
import type { Paint, SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts, type Table } from '../scene/scene.js';

/** One age group at three moments; null where there is no figure. */
export interface AgeGroup {
  /** "65 tot 75 jaar". */
  readonly label: string;
  readonly before: number | null;
  readonly now: number | null;
  readonly expected: number | null;
}

/** Input of {@link agePyramidChart}. */
export interface AgePyramidInput extends SceneTexts {
  /** From young to old; drawn with the oldest on top. About ten. */
  readonly groups: readonly AgeGroup[];
  /** Words for the three moments: "2020", "2023", "2043, vooruitblik". */
  readonly states: { readonly before: string; readonly now: string; readonly expected: string };
  /** What is counted, above the drawing: "× 1.000 inwoners". Default: nothing stands there; then the title says it. */
  readonly unit?: string;
  /** Writes a value without its unit. */
  readonly number: NumberWriter;
  /** Headers of the table: age, then, now, expected. */
  readonly columns: readonly [string, string, string, string];
  /** What stands for a missing figure, in the table. Default: "–". */
  readonly missing?: string;
}

/** px between an age and its bar, and between bars. */
const GAP = { names: 8, bars: 4 } as const;
/** Where the scale ends: the outline of the largest group lies inside the frame. */
const END = 0.985;

const THEN: Paint = { stroke: 'ink', strokeWidth: 1.75 };
const EXPECTED: Paint = { stroke: 'expected', strokeWidth: 2.25, dash: [5, 3] };

/**
 * A bar for each age group as it is now. Over the bars lie the outlines of then and of what is expected. Use it to show how an age
 * structure shifts, for about five to twelve groups of equal width in years. It has one side on purpose: the sources give no sexes,
 * and a pyramid with two sides would invent a split. For a few broad groups bars are plainer.
 *
 *     groups ─► 1 rows, oldest on top ─► 2 scale from zero ─► 3 bars and outlines ─► 4 names of the three, beside them or above
 *
 * Then is a thin whole line, and what is expected is a dashed one. A missing figure is a gap in its bar or outline. Each name stands
 * beside its end or in its bar when all three find room at the narrowest width. Otherwise all stand above, each with a sample. A
 * moment without any figure has no name. With one group the outlines are short upright lines. Where all is zero there is a zero line.
 * Without any figure the ages stand at an empty line.
 *
 * @throws {ChartInputError} without groups, or for a value that is negative or no finite number.
 * @example
 * ```js
 * const scene = agePyramidChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   groups: [
 *     { label: '0 tot 65 jaar', before: 80, now: 78, expected: 70 },
 *     { label: '65 jaar en ouder', before: 20, now: 22, expected: 30 },
 *   ],
 *   states: { before: '2020', now: '2023', expected: '2043' },
 *   number: String,
 *   columns: ['Leeftijd', '2020', '2023', '2043'],
 * });
 * scene.table.rows[0]; // ['65 jaar en ouder', '20', '22', '30']
 * ```
 */
export function agePyramidChart(input: AgePyramidInput): Scene {
  check(input.groups);
  const rows = input.groups.toReversed();
  const names = placeRowNames(
    rows.map((r) => r.label),
    GAP.names,
  );
  const most = Math.max(0, ...rows.flatMap((r) => [r.before ?? 0, r.now ?? 0, r.expected ?? 0]));
  const at = (value: number): number => names.edge + (value / (most || 1)) * (END - names.edge);
  const head = textColumn([{ text: input.unit ?? '', tone: 'muted' }], { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 13 });

  const ends = (of: 'before' | 'now' | 'expected'): (number | null)[] => rows.map((r) => (r[of] === null ? null : at(r[of])));
  const states = [
    { label: input.states.before, tone: 'ink', ends: ends('before'), bar: false },
    { label: input.states.now, tone: 'accent', ends: ends('now'), bar: true },
    { label: input.states.expected, tone: 'expected', ends: ends('expected'), bar: false },
  ] as const satisfies readonly State[];
  // Without a key the rows begin right below the head; labels are placed there, and a key comes only where they find no room.
  const shown = states.filter((s) => s.ends.some((end) => end !== null));
  const topAfter = (height: number): number => head.height + height + (most > 0 ? VALUE_AXIS_PX + 6 : 6);
  const rowsAt = (y: number): RowsPlace => ({ tops: rows.map((_, i) => y + i * names.height), height: names.height, edge: names.edge });
  const named = placeNames(shown, rowsAt(topAfter(0)));
  const key = named ? { nodes: [], height: 0 } : keyGuide(shown.map(keyEntry), { top: head.height + 6, indent: 34, size: 13, between: 1 });
  const top = topAfter(named ? 0 : key.height + 4);
  const { tops } = rowsAt(top);
  const bottom = top + rows.length * names.height;

  const nodes: SceneNode[] = [
    ...head.nodes,
    ...key.nodes,
    ...names.draw(top),
    ...states[1].ends.flatMap((end, i) => (end === null ? [] : [barNode(end, tops[i]!, names)])),
    ...stepRim(states[0].ends, tops, bottom),
    ...stepRim(states[2].ends, tops, bottom),
    ...stepOutline(states[0].ends, tops, bottom, THEN),
    ...stepOutline(states[2].ends, tops, bottom, EXPECTED),
    { type: 'line', stroke: 'ink', strokeWidth: 1.5, x1: { f: names.edge, px: 0 }, y1: top - 3, x2: { f: names.edge, px: 0 }, y2: bottom + 3 },
    ...(named ?? []).flatMap((name) => drawLabel(name, undefined, false)),
    ...(most > 0 ? valueAxis({ at, domain: [0, most], ticks: (count) => ticks(0, most, count) }, top - 3, input.number, []) : []),
  ];
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: bottom + 8,
    nodes,
    table: tableOf(input, rows),
    points: rows.map((r, i) => {
      const value = r.now ?? r.expected ?? r.before;
      return value === null ? null : { x: { f: at(value), px: 0 }, y: tops[i]! + names.height / 2 };
    }),
    grows: true,
    notes: [],
  };
}

function check(groups: readonly AgeGroup[]): void {
  if (groups.length === 0) throw new ChartInputError('age-pyramid', 'no groups. Expected at least one.');
  for (const g of groups)
    for (const value of [g.before, g.now, g.expected])
      if (value !== null && !(value >= 0 && Number.isFinite(value)))
        throw new ChartInputError('age-pyramid', `invalid value of "${g.label}": ${value}. Expected a number of people, or null.`);
}

/** The bar of now, from the edge of the names. */
const barNode = (end: number, top: number, { edge, height }: PlacedRowNames): SceneNode => ({
  type: 'rect',
  fill: 'accent',
  x: { f: edge, px: 0 },
  y: top + GAP.bars / 2,
  width: { f: end - edge },
  height: height - GAP.bars,
});

/** One of the three moments. */
type State = RowEnds & { readonly label: string; readonly tone: 'ink' | 'accent' | 'expected' };

/**
 * The names of the moments, each beside its end in the row where it reaches furthest beyond the others, or else in its bar; null
 * when one of them finds no room.
 */
function placeNames(states: readonly State[], rows: RowsPlace): readonly Candidate[] | null {
  const frame = { top: rows.tops[0] ?? 0, bottom: (rows.tops.at(-1) ?? 0) + rows.height };
  const marks = states.map((s) => rowEndBoxes(s, rows));
  const labels = states.map((state, i) => {
    const style = { size: 13, bold: true, tone: state.tone } as const;
    return { candidates: candidatesAtEnds(state.label, style, state, states, rows), own: marks[i] ?? [] };
  });
  return arrange(labels, { boxes: marks.flat(), lines: [], frame });
}

/** A name above the drawing with a sample of its mark. */
const keyEntry = ({ label, tone, bar }: State): KeyEntry => ({
  text: label,
  tone,
  bold: true,
  down: 3,
  sample: [bar ? { d: 'M0,0L26,0L26,11L0,11Z', fill: 'accent' } : { d: 'M0,6L26,6', ...(tone === 'ink' ? THEN : EXPECTED) }],
});

/** Rows as they are drawn, the oldest first. */
function tableOf({ title, unit, number, columns, missing = '–' }: AgePyramidInput, rows: readonly AgeGroup[]): Table {
  const [age, ...states] = columns;
  const exact = number.exact ?? number;
  const of = ['before', 'now', 'expected'] as const;
  return {
    caption: unit === undefined ? title : `${title} (${unit})`,
    columns: [
      { label: age },
      ...states.map((label, i) => ({ label, numeric: true, values: rows.map((r) => r[of[i]!]), ...(unit === undefined ? {} : { unit }) })),
    ],
    rows: rows.map((r) => [r.label, ...of.map((state) => (r[state] === null ? missing : exact(r[state])))]),
  };
}
