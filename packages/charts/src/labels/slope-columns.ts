import type { Across } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import { textWidth, wrapText } from '../scene/text-width.js';

/** The texts of one row of a slope chart. */
export interface SlopeText {
  readonly label: string;
  /** Its values as they are written, at both moments; null for a missing one. */
  readonly values: readonly [string | null, string | null];
  /** Words for what is missing, below the name; empty when nothing is. */
  readonly notes: readonly string[];
}

/** Sizes of values and names, the height of a line of each, and what lies between a point and its text, px. */
export const SLOPE = { value: 14, name: 13, line: 17, gap: 9 } as const;

/** Where the parts of a slope chart stand across. Lines begin and end with the same px, so that they keep to their points. */
export interface SlopeColumns {
  readonly start: Across;
  readonly end: Across;
  /** Fraction of the width between a point and a text that had to move; 0 where none may move. */
  readonly lead: number;
  /** px for the texts at the right, at the narrowest width and from the wide width on. */
  readonly room: { readonly narrow: number; readonly wide: number };
}

const LEAD = 0.03;
/** Values take about this many px; longer ones ("−1,25 miljoen") are set in lines, but a number is never broken. */
const VALUE_PX = 92;
/** Names below values take at most this many px at the narrowest width, so that the lines have room; a long word a little more. */
const NAME_PX = { usual: 104, word: 120 } as const;
/** The least length of a line at the narrowest width, px. */
const LINE_PX = 46;

/** Width of the widest line, px; 0 for none. */
const widest = (lines: readonly string[], size: number, bold: boolean): number => Math.max(0, ...lines.map((l) => textWidth(l, size, bold)));

/** A value in lines: broken between words only. */
export function valueLines(text: string): string[] {
  return wrapText(text, Math.max(VALUE_PX, widest(text.split(' '), SLOPE.value, true)), SLOPE.value, true);
}

/**
 * Three columns: values, lines, values with names. `direct`: names stand beside the lines, so that the right column holds only
 * values and the second moment. The lines get what is left at the narrowest width, and a greater share of what is added.
 */
export function slopeColumns(texts: readonly SlopeText[], second: string, direct: boolean): SlopeColumns {
  const valuesOf = (k: 0 | 1): number => {
    const lines = texts.flatMap((t) => (t.values[k] === null ? [] : valueLines(t.values[k])));
    return widest(lines, SLOPE.value, true);
  };
  const lead = direct ? 0 : LEAD;
  const px = Math.ceil(valuesOf(0)) + SLOPE.gap;
  const right = 2 + Math.max(valuesOf(1), direct ? widest(second.split(' '), SLOPE.name, true) : namesWidth(texts));
  const end = Math.max(lead + LINE_PX / NARROWEST_PX, (NARROWEST_PX - px - SLOPE.gap - right) / NARROWEST_PX - lead);
  const roomAt = (width: number): number => (1 - end - lead) * width - px - SLOPE.gap;
  return { start: { f: lead, px }, end: { f: end, px }, lead, room: { narrow: roomAt(NARROWEST_PX), wide: roomAt(WIDE_PX) } };
}

/** What names and notes want of the right column at the narrowest width, px. */
function namesWidth(texts: readonly SlopeText[]): number {
  const all = texts.flatMap((t) => [t.label, ...t.notes]);
  const words = widest(all.flatMap((t) => t.split(' ')), SLOPE.name, true); // prettier-ignore
  return Math.min(widest(all, SLOPE.name, true), Math.max(NAME_PX.usual, Math.min(NAME_PX.word, words)));
}
