import type { NumberWriter } from '@trendbeeld/data';
import { max, min } from 'd3-array';
import { ChartInputError } from '../errors.js';
import { textColumn } from '../labels/text-column.js';
import type { SceneNode } from '../scene/node.js';
import { directNames, leftLabels, rightLabels, SLOPE, slopeColumns, type SlopeColumns, type SlopeLine, type SlopeText } from './slope-texts.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts, type Table, type TableColumn } from '../scene/scene.js';

/** One subject at two moments. */
export interface SlopeRow {
  /** Its name: "groothandel". Best at most 24 characters; longer ones take several lines. */
  readonly label: string;
  /** Value at the first moment; null where there is none. */
  readonly from: number | null;
  /** Value at the second moment; null where there is none. */
  readonly to: number | null;
  /** Whether the second value is provisional: its point is hollow. Default: false. */
  readonly provisional?: boolean;
  /** Drawn strongly; for one or two rows. Default: false. */
  readonly emphasised?: boolean;
}

/** Input of {@link slopeChart}. */
export interface SlopeInput extends SceneTexts {
  /** All in one unit. One to about eight. */
  readonly rows: readonly SlopeRow[];
  /** Words for the two moments: "2020", "2026". */
  readonly periods: readonly [string, string];
  /** What is counted, above the drawing. */
  readonly unit: string;
  /** Writes a value without its unit. */
  readonly number: NumberWriter;
  /** Headers of the table: what, the first moment, the second. */
  readonly columns: readonly [string, string, string];
  /** What stands for a missing value ("geen gegevens") and beside a hollow point ("voorlopig"). */
  readonly words: { readonly missing: string; readonly provisional: string };
}

/** Heights in px: the least of the plot, room between the moments and the plot, and the key below it. */
const PLOT = { least: 100, above: 12, key: 22 } as const;
/** Room above the plot where a name may stand over the highest line, px. */
const NAME_PX = 22;
/** The plot shows at least this share of the largest value, so that a small change does not look like a large one. */
const LEAST_SPAN = 0.1;

/**
 * Two moments, and a line between them for each subject. Use it to show which rose, which fell, and which passed which. For what
 * happened in between use `lineChart`. Where the amount itself is the point use `barsChart`: this drawing has no zero.
 *
 *     rows ─► 1 columns: values, lines, values ─► 2 scale ─► 3 names beside their lines, or else with their values at the
 *     right ─► 4 labels pushed apart ─► scene
 *
 * Emphasised rows are thick and bold, and the others are then thin and quiet. Without any, all rows are alike. A provisional second
 * value has a hollow point, and a key says so. A row with one value is a point without a line; its name stands at the right with the
 * words for what is missing. A row without values is only a name with these words, at the bottom. Negative values have no special
 * place. The plot ends at the lowest and the highest value, and it shows at least a tenth of the largest. A value that several rows
 * share stands once at the left.
 *
 * @throws {ChartInputError} without rows, or for a value that is no finite number.
 * @example
 * ```js
 * const scene = slopeChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   rows: [{ label: 'groothandel', from: 12, to: 15, provisional: true }],
 *   periods: ['2020', '2026'],
 *   unit: '% van de banen',
 *   number: String,
 *   columns: ['Sector', '2020', '2026'],
 *   words: { missing: 'geen gegevens', provisional: 'voorlopig' },
 * });
 * scene.table.rows.at(-1); // ['groothandel', '12', '15 (voorlopig)']
 * ```
 */
export function slopeChart(input: SlopeInput): Scene {
  const { rows, title, description, source } = input;
  if (rows.length === 0) throw new ChartInputError('slope', 'no rows. Expected at least one.');
  const wrong = rows.find((r) => [r.from, r.to].some((v) => v !== null && !Number.isFinite(v)));
  if (wrong) throw new ChartInputError('slope', `invalid value of "${wrong.label}": ${wrong.from}, ${wrong.to}. Expected finite numbers or null.`);
  const { columns, lines, nodes, bottom } = drawingOf(input, true) ?? drawingOf(input, false)!;
  const key = rows.some((r) => r.provisional && r.to !== null) ? keyNodes(input.words.provisional, bottom) : [];
  return {
    title,
    description,
    source,
    height: bottom + (key.length > 0 ? PLOT.key : 4),
    nodes: [...nodes, ...key],
    table: tableOf(input),
    points: lines.map(({ ys: [a, b] }) => (b !== null ? { x: columns.end, y: b } : a !== null ? { x: columns.start, y: a } : null)),
    grows: true,
    notes: [],
  };
}

/** All but the key. Null when names are to stand beside the lines (`direct`) and do not find room there. */
function drawingOf(input: SlopeInput, direct: boolean) {
  const texts = input.rows.map((r) => textsOf(r, input));
  const columns = slopeColumns(texts, input.periods[1], direct);
  const top = headOf(input, columns, false).height + PLOT.above + (direct ? NAME_PX : 0);
  const linesAt = (bottom: number): SlopeLine[] => {
    const y = scaleOf(input.rows, top, bottom);
    return input.rows.map((r, i) => ({ ...texts[i]!, ...lookOf(r, input.rows), ys: [y(r.from), y(r.to)] }));
  };
  // Labels that need more height than the plot make it higher.
  const need = rightLabels(linesAt(top), columns, !direct, { top: top - 9, bottom: top - 9 }).bottom;
  const plotBottom = Math.max(top + PLOT.least, need);
  const lines = linesAt(plotBottom);
  const frame = { top: top - 9, bottom: plotBottom + 9 };
  const names = direct ? directNames(lines, columns, { top: top - NAME_PX - 4, bottom: frame.bottom }) : [];
  const [left, right] = [leftLabels(lines, columns, frame), rightLabels(lines, columns, !direct, frame)];
  // Names beside lines that lie close together would not say which is which.
  if (!names || (direct && (left.moved || right.moved))) return null;
  const rules = [columns.start, columns.end].map((x): SceneNode => ({ type: 'line', stroke: 'rule', x1: x, y1: top - 8, x2: x, y2: plotBottom + 8 }));
  // Strong lines lie over quiet ones.
  const order = input.rows.map((r, i) => ({ r, line: lines[i]! })).toSorted((a, b) => Number(a.line.bold) - Number(b.line.bold));
  const marks = order.flatMap(({ r, line }) => markNodes(line, r.provisional ?? false, columns));
  return {
    columns,
    lines,
    bottom: Math.max(frame.bottom, left.bottom, right.bottom),
    nodes: [...headOf(input, columns, right.moved).nodes, ...rules, ...marks, ...left.nodes, ...right.nodes, ...names],
  };
}

function textsOf({ label, from, to }: SlopeRow, { periods, number, words }: SlopeInput): SlopeText {
  const values = [from, to].map((v) => (v === null ? null : number(v)));
  // A point at the left is told beside its name, which stands at the right.
  const told = from === null && to === null ? [words.missing] : periods.map((p, k) => `${p}: ${values[k] ?? words.missing}`);
  const notes = from !== null && to !== null ? [] : to !== null ? told.slice(0, 1) : told;
  return { label, values: [values[0]!, values[1]!], notes };
}

/** The look of a row: strong, quiet beside strong ones, or alike. */
function lookOf({ emphasised }: SlopeRow, rows: readonly SlopeRow[]): Pick<SlopeLine, 'tone' | 'bold' | 'stroke' | 'width'> {
  if (emphasised) return { tone: 'accent', bold: true, stroke: 'accent', width: 3.25 };
  const quiet = rows.some((r) => r.emphasised);
  return { tone: 'ink', bold: false, stroke: quiet ? 'muted' : 'accent', width: quiet ? 1.5 : 2.25 };
}

/** Places of values, the highest at the top; equal ones in the middle. */
function scaleOf(rows: readonly SlopeRow[], top: number, bottom: number): (value: number | null) => number | null {
  const values = rows.flatMap((r) => [r.from, r.to]).filter((v) => v !== null);
  const [low, high] = [min(values) ?? 0, max(values) ?? 0];
  const span = Math.max(high - low, LEAST_SPAN * Math.max(Math.abs(low), Math.abs(high))) || 1;
  return (value) => (value === null ? null : (top + bottom) / 2 - ((value - (low + high) / 2) / span) * (bottom - top));
}

/** The unit, and below it the two moments above their values. */
function headOf(
  { unit, periods }: SlopeInput,
  { end, lead, room }: SlopeColumns,
  moved: boolean,
): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const set = (hang: number): ReturnType<typeof textColumn> =>
    textColumn([{ text: unit, tone: 'muted' }], { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 12, line: 16, hang });
  const right = { f: end.f + (moved ? lead : 0), px: end.px + SLOPE.gap };
  const first = (width: number): number => right.f * width + right.px - 10;
  const y = set(0).height + 3;
  const momentsAt = (hang: number): ReturnType<typeof textColumn>[] => [
    textColumn([{ text: periods[0], bold: true, tone: 'muted' }], {
      y,
      size: SLOPE.name,
      hang,
      x: { f: 0, px: 0 },
      narrow: first(NARROWEST_PX),
      wide: first(WIDE_PX),
    }),
    textColumn([{ text: periods[1], bold: true, tone: 'muted' }], { y, size: SLOPE.name, hang, x: right, ...room }),
  ];
  // All hang on the foot of the head, so that they stay near the plot.
  const height = y + Math.max(...momentsAt(0).map((t) => t.height));
  return { nodes: [set(height), ...momentsAt(height)].flatMap((t) => t.nodes), height };
}

/** The line of a row and its points. */
function markNodes({ ys: [a, b], stroke, width, bold }: SlopeLine, provisional: boolean, { start, end }: SlopeColumns): SceneNode[] {
  const line: SceneNode[] = a !== null && b !== null ? [{ type: 'line', stroke, strokeWidth: width, x1: start, y1: a, x2: end, y2: b }] : [];
  const r = bold ? 5 : 4;
  const solid = { r, fill: stroke };
  const hollow = { r: r - 1, stroke, strokeWidth: 2, fill: 'ground' } as const;
  const first: SceneNode[] = a === null ? [] : [{ type: 'circle', x: start, y: a, ...solid }];
  const second: SceneNode[] = b === null ? [] : [{ type: 'circle', x: end, y: b, ...(provisional ? hollow : solid) }];
  return [...line, ...first, ...second];
}

/** What a hollow point means. */
function keyNodes(word: string, y: number): SceneNode[] {
  return [
    { type: 'circle', x: { f: 0, px: 6 }, y: y + 13, hang: y + 4, r: 4, stroke: 'ink', strokeWidth: 2, fill: 'ground' },
    ...textColumn([{ text: word }], { x: { f: 0, px: 17 }, y: y + 4, narrow: NARROWEST_PX - 17, wide: WIDE_PX - 17, size: SLOPE.name }).nodes,
  ];
}

function tableOf({ title, unit, rows, number, columns: [what, first, second], words }: SlopeInput): Table {
  const column = (label: string, key: 'from' | 'to'): TableColumn => ({ label, numeric: true, unit, values: rows.map((r) => r[key]) });
  const exact = number.exact ?? number;
  const cell = (value: number | null, provisional = false): string =>
    value === null ? words.missing : `${exact(value)}${provisional ? ` (${words.provisional})` : ''}`;
  return {
    caption: `${title} (${unit})`,
    columns: [{ label: what }, column(first, 'from'), column(second, 'to')],
    rows: rows.map((r) => [r.label, cell(r.from), cell(r.to, r.provisional)]),
  };
}
