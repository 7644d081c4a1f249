import type { SceneNode } from '../scene/node.js';
import { textColumn } from '../labels/text-column.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';

/** Height of a bar, px; space between a text and its bar; space between rows. */
const BAR = { height: 18, above: 7, below: 18 } as const;

/** A row laid out: its text, and where its bar goes. */
export interface PlacedRow {
  /** The lines of text. */
  readonly nodes: readonly SceneNode[];
  /** Top of the bar, px. */
  readonly barY: number;
  /** Height of the bar, px. */
  readonly barHeight: number;
}

/**
 * Lays out rows of a bar graphic: the value in bold, its label below it, both wrapped, and the bar below it.
 * So no label can run into a bar or out of the frame, at any width.
 */
export function placeRows(rows: readonly { readonly value: string; readonly label: string }[]): {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
} {
  let y = 0;
  const placed = rows.map((row): PlacedRow => {
    const place = { x: { f: 0, px: 0 }, y, narrow: NARROWEST_PX, wide: WIDE_PX, align: 'bottom' } as const;
    const block = textColumn([{ text: row.value, bold: true }, { text: row.label }], place);
    const barY = y + block.height + BAR.above;
    y = barY + BAR.height + BAR.below;
    return { nodes: block.nodes, barY, barHeight: BAR.height };
  });
  return { rows: placed, height: Math.max(0, y - BAR.below) + 4 };
}
