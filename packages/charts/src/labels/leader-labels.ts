import { NARROWEST_PX } from '../scene/scene.js';
import { textWidth, wrapText } from '../scene/text-width.js';

/** A label that hangs on a vertical line, like a flag on its pole. */
export interface LeaderLabel {
  /** Place of the line, fraction of the width. */
  readonly f: number;
  readonly text: string;
  readonly bold: boolean;
}

/** A label on its place. */
export interface PlacedLabel {
  readonly label: LeaderLabel;
  readonly lines: readonly string[];
  /** Lines of text between the lowest line of this label and the scale: 0 is the nearest. */
  readonly level: number;
  /** Side of the line where the text stands. */
  readonly side: 'start' | 'end';
}

/** px between the line and its text. */
export const LEADER_GAP_PX = 5;
/** px between a text and what is not its own. */
const CLEAR_PX = 5;
/** px kept free at the edges of the frame. */
const EDGE_PX = 4;
/** Narrower widths that a label may be wrapped to, px, where its full width is in the way of others. */
const NARROWER_PX = [150, 110, 80, 60] as const;
const MAX_LEVEL = 9;

/**
 * Places labels beside vertical lines so that no text lies over a text or over the line of another, at the narrowest width.
 * Lines keep their fractions and texts their px, so that all gaps only grow with the width: what is clear there is clear
 * everywhere. Earlier labels come nearer to the scale. A label wider than the room at its side is wrapped.
 *
 * None give none. Labels at the same place stand one above the other. A label that fits nowhere is left out (its fact stands
 * in the table); with up to four labels this does not happen.
 */
export function placeLeaderLabels(labels: readonly LeaderLabel[], size: number): { readonly placed: readonly PlacedLabel[]; readonly levels: number } {
  const placed = search(labels, size, false, []) ?? search(labels, size, true, []) ?? greedy(labels, size);
  return { placed, levels: Math.max(0, ...placed.map((p) => p.level + p.lines.length)) };
}

/** The arrangement that is lowest for the labels in their order; null when there is none. `split`: words may be broken. */
function search(labels: readonly LeaderLabel[], size: number, split: boolean, done: readonly PlacedLabel[]): PlacedLabel[] | null {
  const [label, ...rest] = labels;
  if (!label) return [...done];
  for (const candidate of candidates(label, size, split)) {
    if (!done.every((p) => clear(p, candidate, size))) continue;
    const found = search(rest, size, split, [...done, candidate]);
    if (found) return found;
  }
  return null;
}

/** Each label where it still fits. */
function greedy(labels: readonly LeaderLabel[], size: number): PlacedLabel[] {
  return labels.reduce<PlacedLabel[]>((done, label) => {
    const found = candidates(label, size, true).find((c) => done.every((p) => clear(p, c, size)));
    return found ? [...done, found] : done;
  }, []);
}

/** Places to try: a low level and few lines first; then the side with more room. */
function candidates(label: LeaderLabel, size: number, split: boolean): PlacedLabel[] {
  const sides = label.f <= 0.5 ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const widest = Math.ceil(Math.max(...label.text.split(' ').map((word) => textWidth(word, size, label.bold))));
  const shapes = sides.flatMap((side) => {
    const room = (side === 'start' ? 1 - label.f : label.f) * NARROWEST_PX - LEADER_GAP_PX - EDGE_PX;
    return [room, ...[...NARROWER_PX, widest].filter((w) => w < room)].map((width) => ({
      side,
      lines: width < 24 ? [] : wrapText(label.text, width, size, label.bold),
    }));
  });
  // A word is broken only where no side has room for it, or no arrangement is found without.
  const whole = shapes.filter((s) => s.lines.join(' ') === label.text);
  const usable = whole.length > 0 && !split ? whole : shapes.filter((s) => s.lines.length > 0);
  const cost = (p: PlacedLabel): number => p.level + 1.5 * p.lines.length + (whole.some((w) => w.lines === p.lines) ? 0 : 6);
  return Array.from({ length: MAX_LEVEL }, (_, level) => usable.map((s): PlacedLabel => ({ label, level, ...s })))
    .flat()
    .toSorted((a, b) => cost(a) - cost(b));
}

/** Left and right edge of a text at the narrowest width, px. */
function span(p: PlacedLabel, size: number): readonly [number, number] {
  const width = Math.max(...p.lines.map((l) => textWidth(l, size, p.label.bold)));
  const line = p.label.f * NARROWEST_PX;
  return p.side === 'start' ? [line + LEADER_GAP_PX, line + LEADER_GAP_PX + width] : [line - LEADER_GAP_PX - width, line - LEADER_GAP_PX];
}

/** Whether two labels and their lines are clear of each other, at the narrowest width and so at every other. */
function clear(a: PlacedLabel, b: PlacedLabel, size: number): boolean {
  const sameLevel = a.level < b.level + b.lines.length && b.level < a.level + a.lines.length;
  if (sameLevel && !apart(a, b, size)) return false;
  return !crosses(a, b, size) && !crosses(b, a, size);
}

/** Whether the texts stand beside each other in the order of their lines: the gap between them then grows with the width. */
function apart(a: PlacedLabel, b: PlacedLabel, size: number): boolean {
  if (a.label.f === b.label.f) return a.side !== b.side;
  const [left, right] = a.label.f < b.label.f ? [a, b] : [b, a];
  return span(left, size)[1] + CLEAR_PX <= span(right, size)[0];
}

/**
 * Whether the line of `a` runs through the text of `b`: it reaches from the scale to the top of `a`, and lies at the text's
 * side of the line of `b` without being beyond the text. A line at the other side only moves away.
 */
function crosses(a: PlacedLabel, b: PlacedLabel, size: number): boolean {
  if (a.level + a.lines.length <= b.level) return false;
  const [from, to] = span(b, size);
  const line = a.label.f * NARROWEST_PX;
  return b.side === 'start' ? a.label.f > b.label.f && line < to + CLEAR_PX : a.label.f < b.label.f && line > from - CLEAR_PX;
}
