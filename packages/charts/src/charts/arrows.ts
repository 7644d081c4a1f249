import type { Move } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { textColumn } from '../labels/text-column.js';
import { MOVE_GLYPHS } from '../marks/move-glyph.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX, type Scene, type SceneTexts } from '../scene/scene.js';

/** One direction. */
export interface ArrowRow {
  readonly move: Move;
  /** What moves: "aantal ouderen". */
  readonly subject: string;
  /** The direction in words: "neemt sterk toe". */
  readonly words: string;
  /** How sure it is: "verwachting". */
  readonly certainty: string;
}

/** Input of {@link arrowsChart}. */
export interface ArrowsInput extends SceneTexts {
  /** From top to bottom. At least one. */
  readonly rows: readonly ArrowRow[];
  /** Headers of the table: subject, direction, how sure. */
  readonly columns: readonly [string, string, string];
}

const GLYPH = { size: 24, indent: 40 } as const;
const ROW = { gap: 14, pad: 13 } as const;

/**
 * Directions without numbers. Each row has an arrow, what moves, and the direction and its certainty in words. Use it for what a study
 * says to go up or down without saying how much. Where there is a number, bars or a line show it. All arrows have one size, because a
 * length would be an invented number. The words say the same as the arrow, so that the arrow is never needed to understand it.
 *
 * Long words wrap. One row is a row. An empty certainty leaves its part out.
 *
 * @throws {ChartInputError} without rows.
 * @example
 * ```js
 * const scene = arrowsChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   rows: [{ move: 'up', subject: 'aantal ouderen', words: 'neemt toe', certainty: 'verwachting' }],
 *   columns: ['Wat', 'Richting', 'Hoe zeker'],
 * });
 * scene.table.rows.at(-1); // ['aantal ouderen', 'neemt toe', 'verwachting']
 * ```
 */
export function arrowsChart(input: ArrowsInput): Scene {
  if (input.rows.length === 0) throw new ChartInputError('arrows', 'no rows. Expected at least one.');
  let y = 2;
  const nodes = input.rows.flatMap((row, i): SceneNode[] => {
    const rule: SceneNode[] = i === 0 ? [] : [{ type: 'line', stroke: 'rule', x1: { f: 0, px: 0 }, y1: y, x2: { f: 1, px: 0 }, y2: y }];
    const top = y + (i === 0 ? 0 : ROW.pad);
    const text = textColumn([{ text: row.subject, bold: true }, { text: row.words }, { text: row.certainty, tone: 'muted' }], {
      x: { f: 0, px: GLYPH.indent },
      y: top,
      narrow: NARROWEST_PX - GLYPH.indent - 2,
      wide: WIDE_PX - GLYPH.indent,
    });
    y = top + Math.max(text.height, GLYPH.size) + ROW.gap;
    return [
      ...rule,
      { type: 'inset', x: { f: 0, px: 2 }, y: top + 5, shapes: [{ d: MOVE_GLYPHS[row.move], stroke: 'accent', strokeWidth: 2.5 }] },
      ...text.nodes,
    ];
  });
  const [subject, direction, sure] = input.columns;
  return {
    title: input.title,
    description: input.description,
    source: input.source,
    height: y - ROW.gap + 6,
    nodes,
    table: {
      caption: input.title,
      columns: [{ label: subject }, { label: direction }, { label: sure }],
      rows: input.rows.map((r) => [r.subject, r.words, r.certainty]),
    },
    points: [],
    grows: false,
    notes: [],
  };
}
