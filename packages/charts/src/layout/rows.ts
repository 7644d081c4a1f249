import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';
import { wrapText } from './text-width.js';

/** Size of the text in rows, px, and the height of its line. */
const TEXT = { size: 14, line: 19 } as const;
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
 * Lays out rows of a bar graphic: the value in bold, its label below it, both wrapped for the narrowest width, and the bar below it.
 * So no label can run into a bar or out of the frame, at any width.
 */
export function placeRows(rows: readonly { readonly value: string; readonly label: string }[]): {
  readonly rows: readonly PlacedRow[];
  readonly height: number;
} {
  let y = 0;
  const placed = rows.map((row): PlacedRow => {
    const lines = [row.value, row.label].flatMap((text, i) => wrapText(text, NARROWEST_PX, TEXT.size, i === 0).map((line) => ({ text: line, bold: i === 0 })));
    const nodes = lines.map((line, i): SceneNode => ({ type: 'text', x: { f: 0, px: 0 }, y: y + TEXT.size + i * TEXT.line, size: TEXT.size, runs: [line] }));
    const barY = y + lines.length * TEXT.line + BAR.above;
    y = barY + BAR.height + BAR.below;
    return { nodes, barY, barHeight: BAR.height };
  });
  return { rows: placed, height: Math.max(0, y - BAR.below) + 4 };
}
