import type { SceneNode } from '../scene/node.js';
import { textBlock } from '../labels/text-block.js';

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
    const block = textBlock(
      [
        { text: row.value, bold: true },
        { text: row.label, bold: false },
      ],
      y,
    );
    const barY = y + block.height + BAR.above;
    y = barY + BAR.height + BAR.below;
    return { nodes: block.nodes, barY, barHeight: BAR.height };
  });
  return { rows: placed, height: Math.max(0, y - BAR.below) + 4 };
}
