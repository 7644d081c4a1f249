import { checkCounts, pairsOf, pairTable, type RelationCounts } from '../describe/relations.js';
import { ChartInputError } from '../errors.js';
import { COUNT_SIZE, DIAMOND, placeDiamond, SUBJECTS, type PlacedArrow } from './relation-diamond.js';
import { wrapText } from '../scene/text-width.js';
import type { Block } from '../marks/curves.js';
import type { InsetShape, SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';
import type { Scene, SceneTexts } from '../scene/scene.js';

/** Input of {@link relationArrowsChart}. */
export interface RelationArrowsInput extends SceneTexts, RelationCounts {
  /** Headers of the table: from, to, count. */
  readonly columns: readonly [string, string, string];
  /** Writes a count. */
  readonly number: (value: number) => string;
  /** For the table where all counts are 0: "geen". */
  readonly words: { readonly none: string };
}

const NAME = { size: 12, line: 15 } as const;

/**
 * Four subjects as a diamond (the first on top, then clockwise) with an arrow for each way that one relates to another: thicker
 * for more, the count beside it, a loop for relations inside a subject. It shows the shape of the whole: where much runs to,
 * where nothing. `relationMatrixChart` of the same counts stands beside it for reading off and walking through. The drawing keeps
 * its size and stands in the middle of the width.
 *
 * A count of 0 has no arrow and no row in the table; all 0 give the subjects alone and a row that says so. Names take up to two
 * lines; what is longer is cut short and stands whole in the table.
 *
 * @throws {ChartInputError} for other than four names, counts that do not go with them, and a count that is negative or no
 * whole number.
 */
export function relationArrowsChart(input: RelationArrowsInput): Scene {
  checkCounts('relation-arrows', input);
  if (input.names.length !== SUBJECTS.length) throw new ChartInputError('relation-arrows', `${input.names.length} names. Expected ${SUBJECTS.length}.`);
  const pairs = pairsOf(input).filter((p) => p.count > 0);
  const arrows = placeDiamond(pairs, input.number);
  const table = pairTable(pairs, input.names, input.title, input.columns, input.number);
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: DIAMOND.height,
    nodes: [
      { type: 'inset', x: { f: 0.5, px: -DIAMOND.width / 2 }, y: 0, shapes: [...SUBJECTS.map(subjectShape), ...arrows.flatMap(arrowShapes)] },
      ...input.names.flatMap((name, i) => nameNodes(name, SUBJECTS[i]!)),
      ...arrows.map((a) => textAt(input.number(a.pair.count), a.label.x, a.label.y + COUNT_SIZE * 0.36, COUNT_SIZE)),
    ],
    table: pairs.length > 0 ? table : { ...table, rows: [['', '', input.words.none]], columns: table.columns.map((c) => ({ label: c.label })) },
    points: [],
    notes: [],
  };
}

/** A box with round corners. */
function subjectShape({ x, y, w, h }: Block): InsetShape {
  const r = 8;
  const d =
    `M${x - w + r},${y - h}h${2 * (w - r)}a${r},${r} 0 0 1 ${r},${r}v${2 * (h - r)}a${r},${r} 0 0 1 ${-r},${r}` +
    `h${-2 * (w - r)}a${r},${r} 0 0 1 ${-r},${-r}v${-2 * (h - r)}a${r},${r} 0 0 1 ${r},${-r}z`;
  return { d, fill: 'wash', stroke: 'muted', strokeWidth: 1.5 };
}

/** The line and the head of an arrow. */
function arrowShapes({ curve, head, width }: PlacedArrow): InsetShape[] {
  const at = (p: { readonly x: number; readonly y: number }): string => `${round(p.x)},${round(p.y)}`;
  const [a, b, c, d] = curve;
  return [
    { d: `M${at(a)}C${at(b)} ${at(c)} ${at(d)}`, stroke: 'accent', strokeWidth: round(width) },
    { d: `M${head.map(at).join('L')}Z`, fill: 'accent' },
  ];
}

function nameNodes(name: string, { x, y, w }: Block): SceneNode[] {
  const lines = wrapText(name, 2 * w - 4, NAME.size, true);
  const shown = lines.length > 2 ? [lines[0]!, `${lines[1]!.replace(/-$/, '').slice(0, -1)}…`] : lines;
  return shown.map((line, i) => textAt(line, x, y + NAME.size * 0.36 + (i - (shown.length - 1) / 2) * NAME.line, NAME.size));
}

/** A bold text over the drawing; the drawing and its texts move together with the middle of the width. */
const textAt = (text: string, x: number, y: number, size: number): SceneNode => ({
  type: 'text',
  x: { f: 0.5, px: round(x - DIAMOND.width / 2) },
  y: round(y),
  size,
  anchor: 'middle',
  runs: [{ text, bold: true }],
});
