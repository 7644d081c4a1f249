import { relationPairs } from '../describe/relations.js';
import { textColumn } from '../labels/text-column.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type ScenePoint } from '../scene/scene.js';
import { textWidth } from '../scene/text-width.js';
import type { RelationMatrixInput } from './relation-matrix-input.js';

/** Sizes of texts, px. */
const SIZE = { head: 12, name: 13, count: 13 } as const;
/** Height of the words of the columns, and room below a name, px. */
const HEAD = { corner: 18, line: 18, below: 6 } as const;
/** Radius of the largest circle; it fits a cell of twelve at the narrowest width. Height of a cell, and room below it, px. */
const CELL = { largest: 9, height: 40, below: 6 } as const;
/** Middle of a circle and base line of its number, px from the top of a cell. */
const CIRCLE_PX = 12;
const NUMBER_PX = 36;

/** A matrix of relations as drawn. */
export interface RelationGrid {
  readonly nodes: readonly SceneNode[];
  readonly height: number;
  /** The place of each pair, row by row. */
  readonly points: readonly ScenePoint[];
}

/**
 * A matrix for more subjects than have room beside their rows: each row has its name above its cells, so that the cells have the
 * whole width, and each cell has its circle above its number. Columns have the short names where all of these fit at the narrowest
 * width; otherwise the numbers of the rows. A number that is wider than its cell at the narrowest width is shown where there is room.
 */
export function relationGrid(input: RelationMatrixInput): RelationGrid {
  const { names, counts, corner, number } = input;
  const width = 1 / names.length;
  const short = fittingShort(input, width);
  const largest = Math.max(...counts.flat());
  const nodes: SceneNode[] = [
    { type: 'text', x: { f: 0, px: 0 }, y: 13, size: SIZE.head, runs: [{ text: `${corner.rows} ↓  ${corner.columns} →`, tone: 'muted' }] },
    ...names.map((_, i): SceneNode => ({
      type: 'text',
      x: { f: (i + 0.5) * width, px: 0 },
      y: HEAD.corner + 13,
      size: SIZE.head,
      anchor: 'middle',
      runs: [{ text: short?.[i] ?? String(i + 1), bold: true }],
    })),
  ];
  const points: ScenePoint[] = [];
  let y = HEAD.corner + HEAD.line + 2;
  for (const [from, name] of names.entries()) {
    const words = short ? name : `${from + 1}. ${name}`;
    const text = textColumn([{ text: words, bold: true }], { x: { f: 0, px: 0 }, y: y + 5, narrow: NARROWEST_PX, wide: WIDE_PX, size: SIZE.name });
    const top = y + 5 + text.height + HEAD.below;
    nodes.push(rule(y), { type: 'rect', fill: 'wash', x: { f: from * width, px: 0 }, y: top - 2, width: { f: width }, height: CELL.height + 2 }, ...text.nodes);
    for (const pair of relationPairs(input).filter((p) => p.from === from)) {
      const f = (pair.to + 0.5) * width;
      nodes.push(...cellNodes(number(pair.count), pair.count / (largest || 1), { f, top, width }));
      points.push({ x: { f, px: 0 }, y: top + (pair.count === 0 ? NUMBER_PX - 5 : CIRCLE_PX) });
    }
    y = top + CELL.height + CELL.below;
  }
  return { nodes: [...nodes, rule(y)], height: y + 6, points };
}

/** The short names, where there are any and all fit their columns in one line. */
function fittingShort({ short }: RelationMatrixInput, width: number): readonly string[] | null {
  return short?.every((text) => textWidth(text, SIZE.head, true) + 4 <= width * NARROWEST_PX) ? short : null;
}

const rule = (y: number): SceneNode => ({ type: 'line', stroke: 'rule', x1: { f: 0, px: 0 }, y1: y, x2: { f: 1, px: 0 }, y2: y });

/** A circle whose area is the share of the largest count, and its number below it; a muted number alone for 0. */
function cellNodes(count: string, share: number, { f, top, width }: { readonly f: number; readonly top: number; readonly width: number }): SceneNode[] {
  const x = { f, px: 0 };
  const wider = textWidth(count, SIZE.count, share > 0) > width * NARROWEST_PX;
  const runs = share > 0 ? [{ text: count, bold: true }] : [{ text: count, tone: 'muted' } as const];
  const text: SceneNode = { type: 'text', x, y: top + NUMBER_PX, size: SIZE.count, anchor: 'middle', runs, ...(wider ? { show: 'wide' } : {}) };
  const r = Math.round(CELL.largest * Math.sqrt(share) * 100) / 100;
  return share > 0 ? [{ type: 'circle', x, y: top + CIRCLE_PX, r, fill: 'accent' }, text] : [text];
}
