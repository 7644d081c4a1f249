/** Then and since in a picture: what was expected, what came, the verdict; each with its date and how sure it is. */
import { el, PAPER, type MarkupElement } from '@trendbeeld/charts';
import type { Formatters, TrendEntry } from '@trendbeeld/data';
import { cellsOf, type Cell } from '../card/then-since.js';
import { small } from '../words/letters.js';
import { breaksWord, linesOf, lineBlock, paragraph, placed, rule, signAt, stacked, tidy, widthOf, type Block, type Style } from '../block/type.js';

/** The sizes of a strip, px. */
export interface StripSizes {
  /** Of labels and small words. */
  readonly fine: number;
  /** Of a number. */
  readonly number: number;
  /** Of a value in words, and of the verdict. */
  readonly words: number;
}

const FINE = { leading: 1.3, tone: 'muted' } as const;

/** The words of a value, without its sign. */
const textOf = ({ value }: Cell): string => value.filter((part) => typeof part === 'string').join('');
const signOf = ({ value }: Cell): MarkupElement | undefined => value.find((part) => typeof part !== 'string');

/** Whether a value is a number, which is set large. */
const isNumber = (cell: Cell): boolean => cell.kind !== 'verdict' && cell.kind !== 'none' && /\d/.test(textOf(cell));

/** The largest size, down to that of words, in which a value stands on one line. */
function valueSize(cell: Cell, width: number, { number, words }: StripSizes): number {
  if (!isNumber(cell)) return words;
  for (let size = number; size > words; size -= 1) if (widthOf(textOf(cell), { size, bold: true }) <= width) return size;
  return words;
}

/** What a line of a font of ordinary width takes of the room that is kept for the widest one. */
const ORDINARY = 0.8;

/** The value of a cell: its sign before it, and what was expected on a dashed line, as it is drawn in the graphic. */
function valueBlock(cell: Cell, width: number, sizes: StripSizes): Block {
  const expected = cell.kind === 'expected';
  const sign = signOf(cell);
  const full = valueSize(cell, width, sizes);
  const indent = (size: number): number => (sign ? size * 1.45 : 0);
  // A long word asks for smaller type rather than a dash.
  let size = full;
  while (size > sizes.fine && breaksWord(textOf(cell), width - indent(size), { size, bold: true })) size -= 1;
  const style: Style = { size, leading: 1.2, bold: true, tone: expected ? 'expected' : 'ink' };
  const lines = linesOf(textOf(cell), width - indent(size), style);
  const set = lineBlock(lines, style);
  const marked = expected ? Math.max(...lines.map((line) => widthOf(line, style))) * ORDINARY : 0;
  const below = set.height + size * 0.16;
  return {
    nodes: [
      ...(sign ? [signAt(sign, 0, size * 0.02, size * 1.16, cell.kind === 'verdict' ? 'accent' : expected ? 'expected' : 'accent')] : []),
      ...placed(set, indent(size), 0),
      ...(expected
        ? [
            el('line', {
              x1: tidy(indent(size)),
              y1: tidy(below),
              x2: tidy(indent(size) + marked),
              y2: tidy(below),
              stroke: PAPER.expected,
              'stroke-width': 2,
              'stroke-dasharray': '5 4',
            }),
          ]
        : []),
    ],
    height: expected ? below + 2 : set.height,
  };
}

const labelBlock = (cell: Cell, width: number, sizes: StripSizes): Block => paragraph(cell.label, width, { ...FINE, size: sizes.fine });

/** One cell. @param label px that its label gets, so that the values of a row stand level. Default: what it needs. */
function cellBlock(cell: Cell, width: number, sizes: StripSizes, label = 0): Block {
  const name = labelBlock(cell, width, sizes);
  const rest = stacked([
    [0, valueBlock(cell, width, sizes)],
    [sizes.fine * 0.3, paragraph(cell.more, width, { ...FINE, size: sizes.fine })],
  ]);
  const top = Math.max(label, name.height);
  const below = top + sizes.fine * 0.15;
  return { nodes: [...placed(name, 0, top - name.height), ...placed(rest, 0, below)], height: below + rest.height };
}

/** The narrowest that a cell is set, as a multiple of the size of its small words. */
const NARROWEST = 9;

/**
 * The cells beside each other between two lines; where there is no room for all of them two in a row, the verdict across.
 *
 * @param sizes of its type, px.
 */
export function stripRow(cells: readonly Cell[], width: number, sizes: StripSizes): Block {
  const gap = sizes.fine * 0.9;
  const together = (width - gap * 2 * (cells.length - 1)) / cells.length >= sizes.fine * NARROWEST;
  const across = cells.length > 2 && cells.length % 2 === 1 ? cells.slice(0, -1) : cells;
  const rows: (readonly Cell[])[] = [];
  if (together) rows.push(cells);
  else {
    for (let i = 0; i < across.length; i += 2) rows.push(across.slice(i, i + 2));
    if (across.length < cells.length) rows.push(cells.slice(-1));
  }
  const made = rows.flatMap((row) => [[sizes.fine * 0.8, besides(row, width, gap, sizes, !together)] as const, [sizes.fine * 0.8, rule(width)] as const]);
  return stacked([[0, rule(width)], ...made]);
}

/**
 * Cells in columns: each as wide as what it holds asks for, with a line between them.
 *
 * @param gap px at each side of a line.
 * @param even whether all are equally wide, so that those of several rows stand below each other. Default: false.
 */
export function besides(cells: readonly Cell[], width: number, gap: number, sizes: StripSizes, even = false): Block {
  const room = width - gap * 2 * (cells.length - 1);
  const asked = cells.map((cell) => (even ? room / cells.length : askedWidth(cell, sizes)));
  const all = asked.reduce((sum, w) => sum + w, 0);
  // What is left over goes to all alike; what is missing is taken from each by its share.
  const widths = asked.map((w) => (all <= room ? w + (room - all) / cells.length : (w / all) * room));
  const label = Math.max(...cells.map((cell, i) => labelBlock(cell, widths[i]!, sizes).height));
  let x = 0;
  const blocks = cells.map((cell, i) => {
    const made = { x, block: cellBlock(cell, widths[i]!, sizes, label) };
    x += widths[i]! + gap * 2;
    return made;
  });
  const height = Math.max(...blocks.map(({ block }) => block.height));
  return {
    nodes: blocks.flatMap(({ x: at, block }, i) => [
      ...(i > 0 ? [el('line', { x1: tidy(at - gap), y1: 0, x2: tidy(at - gap), y2: tidy(height), stroke: PAPER.rule })] : []),
      ...placed(block, at, 0),
    ]),
    height,
  };
}

/** The width at which a cell needs no more than two lines for its value and its label, within bounds. */
function askedWidth(cell: Cell, sizes: StripSizes): number {
  const number = isNumber(cell);
  const value = widthOf(textOf(cell), { size: number ? sizes.number : sizes.words, bold: true }) + (signOf(cell) ? sizes.words * 1.45 : 0);
  const fine = Math.max(widthOf(cell.label, { size: sizes.fine }), widthOf(cell.more, { size: sizes.fine }) * 0.65);
  return Math.max(sizes.fine * NARROWEST, Math.min(Math.max(number ? value : Math.max(value * 0.75, Math.min(value, sizes.fine * 11)), fine), sizes.fine * 16));
}

/** Rows of cells below each other, with lines between them; the cells of one row stand beside each other. */
export function stripColumn(rows: readonly (readonly Cell[])[], width: number, sizes: StripSizes): Block {
  const gap = sizes.fine * 0.55;
  return stacked(rows.flatMap((row, i) => [[gap, i > 0 ? rule(width) : null] as const, [gap, besides(row, width, sizes.fine * 0.6, sizes)] as const]));
}

/** A cell as a sentence: "Verwacht in 2020: ongeveer 9 % (voorspelling)." @param brief without its small words. */
export function cellWords(cell: Cell, brief = false): string {
  const text = textOf(cell);
  const more = brief || cell.more === '' ? '' : cell.kind === 'none' ? ` ${cell.more}` : ` (${cell.more})`;
  return `${cell.label}: ${cell.kind === 'none' || cell.kind === 'verdict' ? small(text) : text}${more}.`;
}

/**
 * The cells of a strip as sentences: what was said, what came, and last the verdict where there is one.
 *
 * @example
 * stripTexts(trendEntry(study, 'woningbouw'), createFormatters('nl'));
 */
export const stripTexts = (entry: TrendEntry, format: Formatters): readonly string[] => cellsOf(entry, format).map((cell) => cellWords(cell));
