import { checkPlaces, rankingTable, type RankingInput } from '../describe/ranking.js';
import { ChartInputError } from '../errors.js';
import { axisWords } from '../guides/axis-words.js';
import { classOf } from '../scales/classes.js';
import { textColumn } from '../labels/text-column.js';
import { textWidth, wrapText } from '../scene/text-width.js';
import type { InsetShape, Paint, SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';

/** Input of {@link mapChart}. */
export interface MapInput extends SceneTexts, Omit<RankingInput, 'words'> {
  /** Title of the drawing and of its table. */
  readonly title: string;
  /** Closed outlines as path data by code, in the units of `viewBox`. */
  readonly shapes: Readonly<Record<string, string>>;
  /** Width and height of the space of the shapes. */
  readonly viewBox: readonly [number, number];
  /** Code of the reader's own place; null for none. */
  readonly own: string | null;
  /** Limits between the classes, ascending; one to six of them. A value at a limit belongs above it. See `quantileLimits`. */
  readonly classes: readonly number[];
  readonly words: {
    /** For a place without a figure: "geen gegevens". */
    readonly missing: string;
    /** Words of a class, from written limits; null for an open end: "tot 10", "10 tot 20", "20 of meer". */
    readonly range: (low: string | null, high: string | null) => string;
  };
}

/** Height of the map, px: smallest and largest. It fills the narrowest width, and is a little larger on wide ones. */
const HEIGHT = { least: 160, most: 420 } as const;
const KEY = { box: 14, gap: 6, column: 6, line: 22, size: 12 } as const;
/** How dark the lightest and the darkest class are. */
const TINT = { light: 0.14, dark: 1 } as const;

/**
 * Places as shapes, in classes from light to dark. Use it for a pattern in space: where is it high, and where is it low? A map never
 * stands alone. A `stripPlotChart` of the same values stands beside it: that one shows how many places have how much, and a reader can
 * walk through it by keyboard. Use it for shares only, not for counts of people: a large area is not many people.
 *
 * Classes below zero are in the other tone, and dark far from zero. A class with zero inside is grey. A place without a figure has a
 * thin outline and no fill. The own place has a thick outline. A code without a shape stands in the table alone. A shape without a
 * value is drawn as missing.
 *
 * @throws {ChartInputError} without values or shapes, for a code twice, an invalid value, an own code that is not among the
 * values, for no limits or more than six, or limits that do not ascend.
 * @example
 * ```js
 * const scene = mapChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   values: [{ code: 'GM0001', label: 'Hier', value: 12 }, { code: 'GM0002', label: 'Daar', value: 25 }],
 *   shapes: { GM0001: 'M0,0L50,0L50,100L0,100Z', GM0002: 'M50,0L100,0L100,100L50,100Z' },
 *   viewBox: [100, 100],
 *   own: 'GM0001',
 *   classes: [20],
 *   unit: '% van de inwoners',
 *   number: String,
 *   columns: ['Gemeente', 'Waarde'],
 *   words: { missing: 'geen gegevens', range: (low, high) => (low === null ? `tot ${high}` : `${low} of meer`) },
 * });
 * scene.table.rows.at(-1); // ['Hier', '12']
 * ```
 */
export function mapChart(input: MapInput): Scene {
  check(input);
  const key = keyNodes(input);
  const [width, height] = input.viewBox;
  const mapHeight = Math.round(Math.min(HEIGHT.most, Math.max(HEIGHT.least, (1.15 * NARROWEST_PX * height) / width)));
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: key.height + mapHeight + 4,
    nodes: [...key.nodes, { type: 'picture', y: key.height, height: mapHeight, viewBox: input.viewBox, shapes: shapesOf(input) }],
    table: rankingTable(input),
    points: [],
    grows: false,
    notes: [],
  };
}

function check({ values, own, shapes, classes, viewBox }: MapInput): void {
  checkPlaces('map', values, own);
  if (Object.keys(shapes).length === 0) throw new ChartInputError('map', 'no shapes. Expected at least one.');
  if (!(viewBox[0] > 0 && viewBox[1] > 0)) throw new ChartInputError('map', `invalid space: ${viewBox.join(' by ')}. Expected two sizes above 0.`);
  if (classes.length < 1 || classes.length > 6) throw new ChartInputError('map', `${classes.length} limits. Expected one to six.`);
  if (classes.some((c, i) => !Number.isFinite(c) || (i > 0 && c <= classes[i - 1]!)))
    throw new ChartInputError('map', `limits do not ascend: ${classes.join(', ')}.`);
}

/** How each class is painted, from low to high. */
export function classPaints(limits: readonly number[]): Paint[] {
  const count = limits.length + 1;
  const sides = Array.from({ length: count }, (_, i) => {
    const [low, high] = [limits[i - 1] ?? -Infinity, limits[i] ?? Infinity];
    // Where no limit is at or below zero, the lowest class is simply low; zero then is no limit of meaning.
    if (high <= 0) return 'expected' as const;
    return low >= 0 || limits[0]! > 0 ? ('accent' as const) : ('muted' as const);
  });
  return sides.map((fill, i): Paint => {
    const same = sides.flatMap((s, j) => (s === fill ? [j] : []));
    const rank = fill === 'expected' ? same.length - 1 - same.indexOf(i) : same.indexOf(i);
    const tint =
      fill === 'muted'
        ? TINT.light
        : TINT.light + ((TINT.dark - TINT.light) * (rank + (same.length === count ? 0 : 1))) / Math.max(1, same.length - (same.length === count ? 1 : 0));
    return { fill, fillOpacity: Math.round(tint * 100) / 100 };
  });
}

/** Borders stand back; they separate, the tints speak. */
const BORDER: Paint = { stroke: 'ground', strokeWidth: 0.6 };
const MISSING: Paint = { stroke: 'muted', strokeWidth: 0.8 };

/** One shape for each class that occurs, one for what is missing, and the own outline on top. */
function shapesOf({ shapes, values, classes, own }: MapInput): InsetShape[] {
  const value = new Map(values.map((v) => [v.code, v.value]));
  const groups = new Map<number | null, string[]>();
  for (const [code, d] of Object.entries(shapes)) {
    const v = value.get(code) ?? null;
    const group = v === null ? null : classOf(v, classes);
    groups.set(group, [...(groups.get(group) ?? []), d]);
  }
  const joined = (group: number | null, paint: Paint): InsetShape[] => (groups.has(group) ? [{ ...paint, d: groups.get(group)!.join('') }] : []);
  const ownShape = own === null ? undefined : shapes[own];
  return [
    ...joined(null, MISSING),
    ...classPaints(classes).flatMap((paint, i) => joined(i, { ...paint, ...BORDER })),
    ...(ownShape === undefined ? [] : [{ d: ownShape, stroke: 'ground', strokeWidth: 5 } as const, { d: ownShape, stroke: 'ink', strokeWidth: 2.5 } as const]),
  ];
}

/** An entry of the key. */
interface KeyItem {
  readonly text: string;
  readonly paint: Paint;
}

/** The unit and the key: a box and its words for each class, in as many columns as fit; missing and the own place below. */
function keyNodes(input: MapInput): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const { classes, number, words, values, shapes } = input;
  const limits = classes.map(axisWords(number, classes));
  const known = new Set(values.filter((v) => v.value !== null).map((v) => v.code));
  const items: KeyItem[] = classPaints(classes).map((paint, i) => ({ text: words.range(limits[i - 1] ?? null, limits[i] ?? null), paint }));
  const missing: KeyItem[] = Object.keys(shapes).every((code) => known.has(code)) ? [] : [{ text: words.missing, paint: MISSING }];
  const own = values.filter((v) => v.code === input.own && shapes[v.code] !== undefined);
  const head = textColumn([{ text: input.unit, tone: 'muted' }], { x: { f: 0, px: 0 }, y: 0, narrow: NARROWEST_PX, wide: WIDE_PX, size: 13 });
  const first = placeKey(items, head.height + 6);
  const second = placeKey([...missing, ...own.map((v) => ({ text: v.label, paint: { stroke: 'ink', strokeWidth: 2.5 } as const }))], first.end);
  return { nodes: [...head.nodes, ...first.nodes, ...second.nodes], height: second.end + 10 };
}

/** Entries in columns of equal width, each read downward; one column, wrapped, where two do not fit. */
function placeKey(items: readonly KeyItem[], top: number): { readonly nodes: readonly SceneNode[]; readonly end: number } {
  const indent = KEY.box + KEY.gap;
  const widest = Math.ceil(Math.max(0, ...items.map((item) => textWidth(item.text, KEY.size, false)))) + indent;
  const columns = Math.max(1, Math.min(3, Math.floor((NARROWEST_PX + KEY.column) / (widest + KEY.column))));
  const rows = Math.ceil(items.length / columns);
  const nodes: SceneNode[] = [];
  let y = top;
  let end = top;
  items.forEach(({ text, paint }, i) => {
    if (i % rows === 0) y = top;
    const x = Math.floor(i / rows) * (widest + KEY.column);
    const lines = columns > 1 ? [text] : wrapText(text, NARROWEST_PX - indent - 4, KEY.size, false);
    nodes.push(
      { type: 'rect', ...paint, x: { f: 0, px: x + 1 }, y: y + 1, width: { px: KEY.box - 2 }, height: KEY.box - 2 },
      ...lines.map((line, j): SceneNode => ({
        type: 'text',
        x: { f: 0, px: x + indent },
        y: y + 12 + j * 16,
        size: KEY.size,
        runs: [{ text: line }],
      })),
    );
    y += KEY.line + (lines.length - 1) * 16;
    end = Math.max(end, y);
  });
  return { nodes, end };
}
