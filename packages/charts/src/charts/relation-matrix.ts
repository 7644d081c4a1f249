import { checkCounts, relationPairs, pairTable, type RelationPair } from '../describe/relations.js';
import { ChartInputError } from '../errors.js';
import { lineHeight } from '../labels/text-column.js';
import { textWidth, wrapText } from '../scene/text-width.js';
import type { SceneNode, TextNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type ScenePoint } from '../scene/scene.js';
import { relationGrid, type RelationGrid } from './relation-grid.js';
import type { RelationMatrixInput } from './relation-matrix-input.js';

/** Fraction of the width that the names of the rows take. */
const NAMES = 0.26;
const ROW_PX = 44;
const SIZE = { narrow: 12, wide: 13, count: 14 } as const;
/** Radius of the largest circle, px: beside its number it fits a cell of four at the narrowest width. */
const LARGEST = 9;
/** Middle of the circle, start of the number and middle of a 0, px from the middle of a cell. */
const CIRCLE_PX = -LARGEST - 3;
const NUMBER_PX = 3;
const ZERO_PX = NUMBER_PX + 4;
/** Up to so many subjects have room for their names beside their rows. */
const BESIDE = 4;
const MOST = 12;

/**
 * How often each subject relates to each, as a table of circles: the area of a circle is the count, and its number stands beside
 * it. The row is where a relation starts, the column is where it ends. Relations inside one subject stand on the washed diagonal.
 * Use it for one to twelve subjects with directions. `relationArrowsChart` shows the shape of the whole for a few subjects; this
 * drawing is exact, and a reader can walk through it by keyboard.
 *
 * A count of 0 is a number without a circle. All 0: numbers alone. Long names wrap. From five subjects on, and
 * where a word of a name would break, each row has its name above its cells, and the columns have short names or the numbers of the
 * rows.
 *
 * @throws {ChartInputError} without names, for more than twelve, for counts or short names that do not go with them, and for a
 * count that is negative or no whole number.
 * @example
 * ```js
 * const scene = relationMatrixChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   names: ['Wonen', 'Economie'],
 *   counts: [
 *     [0, 3],
 *     [1, 0],
 *   ],
 *   corner: { rows: 'van', columns: 'naar' },
 *   columns: ['Van', 'Naar', 'Aantal'],
 *   number: String,
 *   words: { none: 'geen' },
 * });
 * scene.table.rows.at(-1); // ['Economie', 'Economie', 'geen']
 * ```
 */
export function relationMatrixChart(input: RelationMatrixInput): Scene {
  checkCounts('relation-matrix', input);
  const { names, words } = input;
  if (names.length > MOST) throw new ChartInputError('relation-matrix', `${names.length} names. Expected at most ${MOST}.`);
  if (input.short && input.short.length !== names.length) throw new ChartInputError('relation-matrix', 'short names do not go with the names.');
  const { nodes, height, points } = fitBeside(input) ? namesBeside(input) : relationGrid(input);
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height,
    nodes,
    table: pairTable(relationPairs(input), names, input.title, input.columns, (count) => (count === 0 ? words.none : input.number(count))),
    points,
    grows: false,
    notes: [],
  };
}

/** Whether names have room beside their rows at the narrowest width: few enough, with short names or names of which no word breaks. */
function fitBeside({ names, short }: RelationMatrixInput): boolean {
  const width = Math.min(NAMES, cellWidth(names.length)) * NARROWEST_PX - 4;
  const whole = names.every((name) => name.split(' ').every((word) => textWidth(word, SIZE.narrow, false) <= width));
  return names.length <= BESIDE && (short !== undefined || whole);
}

/** A matrix with the names at the left of the rows and above the columns. */
function namesBeside(input: RelationMatrixInput): RelationGrid {
  const { names } = input;
  const head = headNodes(input);
  const rowTop = (i: number): number => head.height + i * ROW_PX;
  const largest = Math.max(...input.counts.flat());
  const pairs = relationPairs(input);
  const nodes: SceneNode[] = [
    ...names.map((_, i): SceneNode => ({
      type: 'rect',
      fill: 'wash',
      x: { f: cellLeft(i, names.length), px: 0 },
      y: rowTop(i),
      width: { f: cellWidth(names.length) },
      height: ROW_PX,
    })),
    ...[...names.keys(), names.length].map((i): SceneNode => ({
      type: 'line',
      stroke: 'rule',
      x1: { f: 0, px: 0 },
      y1: rowTop(i),
      x2: { f: 1, px: 0 },
      y2: rowTop(i),
    })),
    ...head.nodes,
    ...names.flatMap((name, i) => nameNodes(name, input.short?.[i], rowTop(i))),
    ...pairs.flatMap((p) => cellNodes(p.count, largest, cellLeft(p.to + 0.5, names.length), rowTop(p.from) + ROW_PX / 2, input.number)),
  ];
  // The ring of a walk stands around the circle, or around the 0, and leaves the number free.
  const pointOf = (p: RelationPair): ScenePoint => ({
    x: { f: cellLeft(p.to + 0.5, names.length), px: p.count === 0 ? ZERO_PX : CIRCLE_PX },
    y: rowTop(p.from) + ROW_PX / 2,
  });
  return { nodes, height: rowTop(names.length) + 6, points: pairs.map(pointOf) };
}

const cellWidth = (count: number): number => (1 - NAMES) / count;
const cellLeft = (i: number, count: number): number => NAMES + i * cellWidth(count);

/** A circle with its number at the right; a muted number alone for 0. */
function cellNodes(count: number, largest: number, f: number, y: number, number: (value: number) => string): SceneNode[] {
  const text = { type: 'text', x: { f, px: NUMBER_PX }, y: y + 5, size: SIZE.count } as const;
  if (count === 0) return [{ ...text, runs: [{ text: number(count), tone: 'muted' }] }];
  return [
    { type: 'circle', x: { f, px: CIRCLE_PX }, y, r: Math.round(LARGEST * Math.sqrt(count / largest) * 100) / 100, fill: 'accent' },
    { ...text, runs: [{ text: number(count), bold: true }] },
  ];
}

/** The corner words and the names of the columns, standing on the first rule. */
function headNodes(input: RelationMatrixInput): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const { names, corner } = input;
  const line = lineHeight(SIZE.wide);
  const width = cellWidth(names.length);
  const lines = names.map((name, i) => ({
    narrow: wrapText(input.short?.[i] ?? name, width * NARROWEST_PX - 2, SIZE.narrow, false),
    wide: wrapText(name, width * WIDE_PX - 6, SIZE.wide, true),
  }));
  const most = Math.max(...lines.flatMap((l) => [l.narrow.length, l.wide.length]));
  const top = line + 2;
  const height = top + most * line + 8;
  const draw = (text: readonly string[], i: number, show: 'narrow' | 'wide'): SceneNode[] =>
    text.map((t, j) => ({
      type: 'text',
      x: { f: cellLeft(i + 0.5, names.length), px: 0 },
      y: height - 9 - (text.length - 1 - j) * line,
      size: SIZE[show],
      anchor: 'middle',
      runs: [{ text: t, bold: show === 'wide' }],
      show,
    }));
  const word = (text: string, f: number, y: number): SceneNode => ({ type: 'text', x: { f, px: 0 }, y, size: 12, runs: [{ text, tone: 'muted' }] });
  return {
    nodes: [
      word(corner.columns, NAMES, 13),
      word(corner.rows, 0, height - 9),
      ...lines.flatMap((l, i) => [...draw(l.narrow, i, 'narrow'), ...draw(l.wide, i, 'wide')]),
    ],
    height,
  };
}

/** The name of a row, in the middle of its height; at most two lines. */
function nameNodes(name: string, short: string | undefined, top: number): SceneNode[] {
  const draw = (text: string, width: number, show: NonNullable<TextNode['show']>): SceneNode[] => {
    const lines = wrapText(text, NAMES * width - 4, SIZE[show], show === 'wide');
    const line = lines.length > 2 ? 14 : lineHeight(SIZE[show]);
    return lines.map((t, j) => ({
      type: 'text',
      x: { f: 0, px: 0 },
      y: top + ROW_PX / 2 + 5 + (j - (lines.length - 1) / 2) * line,
      size: SIZE[show],
      runs: [{ text: t, bold: show === 'wide' }],
      show,
    }));
  };
  return [...draw(short ?? name, NARROWEST_PX, 'narrow'), ...draw(name, WIDE_PX, 'wide')];
}
