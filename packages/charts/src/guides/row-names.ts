import type { SceneNode, Show } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import { textWidth, wrapText } from '../scene/text-width.js';

/** Names at the left of rows that touch each other; all rows are equally high. */
export interface PlacedRowNames {
  /** Where the rows begin, fraction of the width. */
  readonly edge: number;
  /** Height of a row, px. */
  readonly height: number;
  /** The names, for rows that begin so many px from the top of the scene. */
  readonly draw: (top: number) => readonly SceneNode[];
}

const SIZE = 13;
const LINE = 16;
/** Least height of a row, and the room above and below its name together, px. */
const ROW = { least: 24, free: 5 } as const;
/** Widths of the column to try, px, the smallest first. */
const WIDTHS = Array.from({ length: 36 }, (_, i) => 30 + 2 * i);

/**
 * Names of rows, set to the right against the edge where the rows begin. The column is as narrow as it can be with at most two lines for
 * a name and no broken word. Names that do not fit in this way take the widest column and more lines. From 480 px up they stand in fewer
 * lines. Without names the rows have the least height.
 *
 * @param gap px between a name and the edge.
 */
export function placeRowNames(names: readonly string[], gap: number): PlacedRowNames {
  const width = WIDTHS.find((w) => names.every((name) => fits(name, w))) ?? WIDTHS.at(-1)!;
  const edge = (width + gap) / NARROWEST_PX;
  const narrow = names.map((name) => wrapText(name, width, SIZE, false));
  const wide = names.map((name) => wrapText(name, edge * WIDE_PX - gap, SIZE, false));
  const height = Math.max(ROW.least, ...narrow.map((lines) => ROW.free + LINE * lines.length));
  const set = (lines: readonly string[], top: number, show?: Show): SceneNode[] =>
    lines.map((text, i) => ({
      type: 'text',
      x: { f: edge, px: -gap },
      // The middle of the letters lies in the middle of the row.
      y: top + height / 2 + (i - (lines.length - 1) / 2) * LINE + SIZE * 0.35,
      hang: top + height / 2,
      size: SIZE,
      anchor: 'end',
      runs: [{ text }],
      ...(show ? { show } : {}),
    }));
  const row = (i: number, top: number): SceneNode[] =>
    narrow[i]!.length === wide[i]!.length ? set(narrow[i]!, top) : [...set(narrow[i]!, top, 'narrow'), ...set(wide[i]!, top, 'wide')];
  return { edge, height, draw: (top) => names.flatMap((_, i) => row(i, top + i * height)) };
}

/** Whether a name stands in one or two lines of a width without a broken word. */
function fits(name: string, width: number): boolean {
  return name.split(' ').every((word) => textWidth(word, SIZE, false) <= width) && wrapText(name, width, SIZE, false).length <= 2;
}
