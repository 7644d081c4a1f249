import { NARROWEST_PX } from '../scene/scene.js';
import { textWidth, wrapText } from '../scene/text-width.js';
import type { Box } from './boxes.js';
import { linesOf, ROOM_PX, textHeight, widestLine, type Candidate, type LabelStyle, type Spot } from './label.js';

/** Where one state ends in rows that touch each other: as bars, or as an outline over bars. */
export interface RowEnds {
  /** Fraction of the width for each row from top to bottom; null for a row without a figure. */
  readonly ends: readonly (number | null)[];
  /** Whether it is bars, which may have a name inside them; an outline else. */
  readonly bar: boolean;
}

/** The rows on their places. */
export interface RowsPlace {
  /** Top of each row, px. */
  readonly tops: readonly number[];
  /** Height of all rows, px. */
  readonly height: number;
  /** Fraction of the width where bars begin. */
  readonly edge: number;
}

/** px between an end and its name, and px that an end has to reach beyond the others to be named there. */
const GAP = 10;
const AHEAD = 4;

/** The boxes of bars, or of the upright and the lying parts of an outline. Rows without a figure have none. */
export function rowEndBoxes({ ends, bar }: RowEnds, { tops, height, edge }: RowsPlace): Box[] {
  // A name keeps its own room as well.
  const half = (AHEAD - ROOM_PX) / NARROWEST_PX;
  return tops.flatMap((top, row): Box[] => {
    const [end, next] = [ends[row] ?? null, ends[row + 1] ?? null];
    if (end === null) return [];
    const bottom = top + height;
    const lying = next === null ? [] : [{ from: Math.min(end, next), to: Math.max(end, next), top: bottom - 1, bottom: bottom + 1 }];
    return bar ? [{ from: edge, to: end, top, bottom }] : [{ from: end - half, to: end + half, top, bottom }, ...lying];
  });
}

/**
 * Candidates for the name of a state: right of its ends where it reaches beyond all other states, furthest first, in one line or
 * two, which may reach into the next row; then, for bars, inside the longest bar that no outline runs through.
 */
export function candidatesAtEnds(name: string, style: LabelStyle, state: RowEnds, states: readonly RowEnds[], rows: RowsPlace): Candidate[] {
  return [...rightOfEnds(name, style, state, states, rows), ...(state.bar ? insideBars(name, style, states, rows) : [])];
}

function rightOfEnds(name: string, style: LabelStyle, state: RowEnds, states: readonly RowEnds[], { tops, height }: RowsPlace): Candidate[] {
  const { size, bold = false } = style;
  const places = tops.flatMap((top, row) => {
    const end = state.ends[row] ?? null;
    if (end === null) return [];
    const ahead = end - Math.max(0, ...states.flatMap((s) => (s === state ? [] : [s.ends[row] ?? 0])));
    const room = (1 - end) * NARROWEST_PX - GAP;
    const lines = textWidth(name, size, bold) <= room ? [name] : room < 40 ? [] : wrapText(name, room, size, bold);
    // The name of a bar has one line: in the next row it could lie over the bar.
    const fits = lines.length > 0 && lines.length <= (state.bar ? 1 : 2) && !lines.some((l) => l.endsWith('-'));
    return fits && ahead * NARROWEST_PX >= AHEAD ? [{ top, end, ahead, lines }] : [];
  });
  return places
    .toSorted((a, b) => a.lines.length - b.lines.length || b.ahead - a.ahead)
    .map(({ top, end, lines }) => {
      const text = linesOf(lines, style);
      const taken = textHeight(text) + 2 <= height ? 1 : 2;
      return { text, spot: spotAt(end, top + (taken * height - textHeight(text)) / 2) };
    });
}

function insideBars(name: string, style: LabelStyle, states: readonly RowEnds[], { tops, height, edge }: RowsPlace): Candidate[] {
  const text = linesOf([name], { ...style, tone: 'ground' });
  const need = edge + (2 * GAP + widestLine(text)) / NARROWEST_PX;
  return tops
    .map((top, row) => ({ top, free: Math.min(...states.map((s) => s.ends[row] ?? (s.bar ? 0 : 1))) }))
    .filter(({ free }) => free >= need)
    .toSorted((a, b) => b.free - a.free)
    .map(({ top }) => ({ text, spot: spotAt(edge, top + (height - textHeight(text)) / 2) }));
}

const spotAt = (f: number, y: number): Spot => ({ x: { f, px: 0 }, gap: GAP, anchor: 'start', y, grow: 'down' });
