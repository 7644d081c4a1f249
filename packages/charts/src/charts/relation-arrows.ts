import { checkCounts, relationPairs, pairTable, type RelationCounts } from '../describe/relations.js';
import { wrapText } from '../scene/text-width.js';
import { arrowShapes } from '../marks/curved-arrow.js';
import type { Block } from '../marks/curves.js';
import type { InsetShape, SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';
import type { Scene, SceneTexts } from '../scene/scene.js';
import { COUNT_SIZE, placeArrows, placeCounts } from './placed-arrows.js';
import { NAME, ringOf, type Ring } from './relation-ring.js';

/** Input of {@link relationArrowsChart}. */
export interface RelationArrowsInput extends SceneTexts, RelationCounts {
  /** Headers of the table: from, to, count. */
  readonly columns: readonly [string, string, string];
  /** Writes a count. */
  readonly number: (value: number) => string;
  /** For the table where all counts are 0: "geen". */
  readonly words: { readonly none: string };
}

/** Height of a line of a name, px. */
const LINE = 15;

/** The most subjects whose arrows can be told apart. With more of them leave this drawing out and show `relationMatrixChart` alone. */
export const MOST_ARROW_DOMAINS = 5;

/**
 * Subjects on a ring with an arrow for each way that one relates to another. The first subject stands on top, the others follow
 * clockwise; four subjects make a diamond. An arrow is thicker for more relations and has its count beside it. Relations inside a
 * subject are a loop. The drawing shows the shape of the whole: where much runs to, and where nothing does. `relationMatrixChart` of the
 * same counts stands beside it, for reading off and for walking through. The drawing keeps its size and stands in the middle of the
 * width. It works for any number of subjects, and can be read up to {@link MOST_ARROW_DOMAINS} of them.
 *
 * A count of 0 has no arrow and no row in the table. Where all counts are 0 the subjects stand alone, and a row says so. Where one of
 * the counts has no room beside its arrow all counts are left out; the table has them. A name takes two lines, or three in another
 * number of subjects than four. A longer one is cut short and stands whole in the table.
 *
 * @throws {ChartInputError} without names, for counts that do not go with them, and for a count that is negative or no whole number.
 * @example
 * ```js
 * const scene = relationArrowsChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   names: ['Wonen', 'Economie'],
 *   counts: [
 *     [0, 3],
 *     [1, 0],
 *   ],
 *   columns: ['Van', 'Naar', 'Aantal'],
 *   number: String,
 *   words: { none: 'geen' },
 * });
 * scene.table.rows.at(-1); // ['Economie', 'Wonen', '1']
 * ```
 */
export function relationArrowsChart(input: RelationArrowsInput): Scene {
  checkCounts('relation-arrows', input);
  const pairs = relationPairs(input).filter((p) => p.count > 0);
  const ring = ringOf(input.names);
  const arrows = placeArrows(pairs, ring);
  const counts = placeCounts(arrows, ring, input.number) ?? [];
  const table = pairTable(pairs, input.names, input.title, input.columns, input.number);
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: ring.height,
    nodes: [
      { type: 'inset', x: { f: 0.5, px: -ring.width / 2 }, y: 0, shapes: [...ring.subjects.map(subjectShape), ...arrows.flatMap(arrowShapes)] },
      ...ring.subjects.flatMap((subject, i) => nameNodes(input.names[i] ?? '', subject, ring)),
      ...counts.map((c) => textAt(input.number(c.pair.count), c.x - ring.width / 2, c.y + COUNT_SIZE * 0.36, COUNT_SIZE)),
    ],
    table: pairs.length > 0 ? table : { ...table, rows: [['', '', input.words.none]], columns: table.columns.map((c) => ({ label: c.label })) },
    points: [],
    grows: false,
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

function nameNodes(name: string, { x, y, w }: Block, { width, lines: most }: Ring): SceneNode[] {
  const lines = wrapText(name, 2 * w - NAME.aside, NAME.size, true);
  const last = lines[most - 1] ?? '';
  const shown = lines.length > most ? [...lines.slice(0, most - 1), `${last.replace(/-$/, '').slice(0, -1)}…`] : lines;
  return shown.map((line, i) => textAt(line, x - width / 2, y + NAME.size * 0.36 + (i - (shown.length - 1) / 2) * LINE, NAME.size));
}

/** A bold text over the drawing, `x` px from the middle of the width: the drawing and its texts move together. */
const textAt = (text: string, x: number, y: number, size: number): SceneNode => ({
  type: 'text',
  x: { f: 0.5, px: round(x) },
  y: round(y),
  size,
  anchor: 'middle',
  runs: [{ text, bold: true }],
});
