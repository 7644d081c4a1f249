import type { SceneNode, Tone } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';
import { textWidth, wrapText } from '../scene/text-width.js';

/** One state of rows: where it ends in each of them. */
export interface StateLine {
  readonly label: string;
  readonly tone: Tone;
  /** Fraction of the width for each row from top to bottom; null for a row without a figure. */
  readonly ends: readonly (number | null)[];
  /** Whether it is a bar, whose name may stand in it. */
  readonly inside: boolean;
}

/** Names of states on their places; the drawing needs the top of the rows. */
export interface PlacedStates {
  readonly draw: (top: number) => readonly SceneNode[];
}

const SIZE = 13;
const LINE = 16;
const ASIDE_PX = 10;
/** px that a name keeps from lines beside it. */
const CLEAR_PX = 4;

interface Place {
  readonly state: number;
  readonly row: number;
  /** How far the state reaches beyond the others there: where this is most it is named. */
  readonly lead: number;
  readonly lines: readonly string[];
}

/**
 * Names of overlaid states, each beside its own end in the row where it reaches furthest beyond the others; a bar that reaches
 * furthest nowhere has its name inside it, where no outline runs through. Null when one of them finds no room at the narrowest
 * width. States without any figure are left out.
 *
 * @param heights of the rows, px; `left` the fraction of the width where the bars begin.
 */
export function placeStateLabels(states: readonly StateLine[], heights: readonly number[], left: number): PlacedStates | null {
  const taken = new Set<number>();
  const draws: ((top: number) => SceneNode)[] = [];
  const topOf = (row: number): number => heights.slice(0, row).reduce((a, b) => a + b, 0);
  for (const [i, state] of states.entries()) {
    if (state.ends.every((e) => e === null)) continue;
    const place = beside(states, i, heights, taken);
    if (place) {
      for (let k = 0; k < rowsFor(place, heights); k++) taken.add(place.row + k);
      const total = heights.slice(place.row, place.row + rowsFor(place, heights)).reduce((a, b) => a + b, 0);
      draws.push(
        ...place.lines.map((text, n) => (top: number): SceneNode => ({
          type: 'text',
          x: { f: state.ends[place.row]!, px: ASIDE_PX },
          y: top + topOf(place.row) + total / 2 - (place.lines.length * LINE) / 2 + n * LINE + SIZE - 0.5,
          size: SIZE,
          runs: [{ text, bold: true, tone: state.tone }],
        })),
      );
      continue;
    }
    const row = state.inside ? inBar(states, i, heights, left, taken) : null;
    if (row === null) return null;
    taken.add(row);
    draws.push((top) => ({
      type: 'text',
      x: { f: left, px: ASIDE_PX },
      y: top + topOf(row) + heights[row]! / 2 + SIZE / 2 - 2,
      size: SIZE,
      runs: [{ text: state.label, bold: true, tone: 'ground' }],
    }));
  }
  return { draw: (top) => draws.map((d) => d(top)) };
}

/** How many rows the lines of a name take from its row on. */
function rowsFor({ row, lines }: Place, heights: readonly number[]): number {
  let [height, rows] = [heights[row] ?? 0, 1];
  while (height < lines.length * LINE + 4 && row + rows < heights.length) height += heights[row + rows++]!;
  return rows;
}

/** The best place right of the end of a state, in one or two lines; null for none. */
function beside(states: readonly StateLine[], i: number, heights: readonly number[], taken: ReadonlySet<number>): Place | null {
  const { label, ends } = states[i]!;
  const places = ends.flatMap((end, row): Place[] => {
    if (end === null) return [];
    const others = states.flatMap((s, k) => (k === i ? [] : [s.ends[row] ?? 0]));
    const lead = end - Math.max(...others);
    if (lead * NARROWEST_PX < CLEAR_PX) return [];
    const room = (1 - end) * NARROWEST_PX - ASIDE_PX;
    const lines = textWidth(label, SIZE, true) <= room ? [label] : room < 40 ? [] : wrapText(label, room, SIZE, true);
    if (lines.length === 0 || lines.length > 2 || lines.some((l) => l.endsWith('-'))) return [];
    const place: Place = { state: i, row, lead, lines };
    const rows = Array.from({ length: rowsFor(place, heights) }, (_, k) => row + k);
    const height = rows.reduce((sum, r) => sum + heights[r]!, 0);
    if (height < lines.length * LINE + 4 || rows.some((r) => taken.has(r))) return [];
    // No state may reach into the words in any of the rows that they take.
    const limit = end + (ASIDE_PX - CLEAR_PX) / NARROWEST_PX;
    return rows.every((r) => states.every((s) => (s.ends[r] ?? 0) < limit || (r === row && s === states[i]))) ? [place] : [];
  });
  return places.toSorted((a, b) => a.lines.length - b.lines.length || b.lead - a.lead)[0] ?? null;
}

/** The row in whose bar a name fits, clear of all outlines: the longest; null for none. */
function inBar(states: readonly StateLine[], i: number, heights: readonly number[], left: number, taken: ReadonlySet<number>): number | null {
  const need = left + (2 * ASIDE_PX + textWidth(states[i]!.label, SIZE, true)) / NARROWEST_PX;
  const rows = heights.flatMap((_, row) => {
    const near = Math.min(...states.map((s) => s.ends[row] ?? (s.inside ? 0 : 1)));
    return near >= need && !taken.has(row) ? [{ row, near }] : [];
  });
  return rows.toSorted((a, b) => b.near - a.near)[0]?.row ?? null;
}
