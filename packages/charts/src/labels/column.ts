import type { Across, SceneNode, Show, Tone } from '../scene/node.js';
import type { Frame } from './boxes.js';
import type { LabelText } from './label.js';
/** A label in a column of labels. */
export interface Wish {
  /** Where its top wants to be, px. */
  readonly top: number;
  /** px. */
  readonly height: number;
}

/**
 * Tops of labels that do not lie over each other, each as near to its wish as the others allow; their order is that of the
 * wishes (equal wishes: that of the input). None gives none.
 *
 * @param frame top and bottom that they stay within. Labels that are higher together than the frame begin at its top and run
 * out below: make the frame high enough.
 * @param gap px between two labels. Default: 0.
 */
export function pushApart(labels: readonly Wish[], frame: { readonly top: number; readonly bottom: number }, gap = 0): number[] {
  // Groups of labels that touch: each stands where the mean of its members' wishes puts it, and joins the one above when they meet.
  const groups: { readonly members: number[]; readonly height: number; readonly top: number }[] = [];
  const order = labels.map((_, i) => i).toSorted((a, b) => labels[a]!.top - labels[b]!.top);
  for (const i of order) {
    let group = groupOf([i], labels, frame, gap);
    while (groups.length > 0 && groups.at(-1)!.top + groups.at(-1)!.height + gap > group.top) {
      group = groupOf([...groups.pop()!.members, ...group.members], labels, frame, gap);
    }
    groups.push(group);
  }
  const tops: number[] = labels.map(() => 0);
  for (const { members, top } of groups) {
    let y = top;
    for (const i of members) {
      tops[i] = y;
      y += labels[i]!.height + gap;
    }
  }
  return tops;
}

/** Labels close together where they are nearest to their wishes, within the frame. */
function groupOf(
  members: number[],
  labels: readonly Wish[],
  frame: { readonly top: number; readonly bottom: number },
  gap: number,
): { readonly members: number[]; readonly height: number; readonly top: number } {
  let offset = 0;
  let sum = 0;
  for (const i of members) {
    sum += labels[i]!.top - offset;
    offset += labels[i]!.height + gap;
  }
  const height = offset - gap;
  return { members, height, top: Math.max(frame.top, Math.min(sum / members.length, frame.bottom - height)) };
}

/** A label in a column, beside a point of a drawing. */
export interface ColumnLabel {
  /** px down of its point; null without one: no line leads to it. */
  readonly point: number | null;
  /** px down where the middle of its first line wants to be. */
  readonly wish: number;
  /** Its lines at the narrowest width. */
  readonly text: LabelText;
  /** Its lines from 480 px up; no more of them. Default: the same at every width. */
  readonly wide?: LabelText;
  /** Tone of the line that leads to it. */
  readonly tone: Tone;
}

/** Where a column stands. */
export interface ColumnPlace {
  /** Where the points are. */
  readonly x: Across;
  readonly anchor: 'start' | 'end';
  /** Room between the points and the labels, px. */
  readonly gap: number;
  /** Fraction of the width by which all labels stand further away where one had to move. */
  readonly lead: number;
  /** Least room between two labels, px. */
  readonly between: number;
  /** Whether a rim keeps labels clear of lines below them. */
  readonly halo: boolean;
}

/** Labels of a column on their places. */
export interface PlacedColumn {
  readonly nodes: readonly SceneNode[];
  /** Top of each label, px, in the order of the labels. */
  readonly tops: readonly number[];
  /** px down where the lowest one ends; the frame's top for none. */
  readonly bottom: number;
  /** Whether one had to move away from its point. */
  readonly moved: boolean;
}

/** Height of a line in a column, whatever its size, and its base line, px. */
export const COLUMN_LINE = 17;
const BASE = 13.5;
/** px that a label's middle may lie beside its point before a line joins the two, and that such a line keeps from its ends. */
const NEAR = 3;

/** Labels above each other, their first lines beside their points, pushed apart; thin lines join them to these where one had to move. */
export function placeColumn(labels: readonly ColumnLabel[], { x, anchor, gap, lead, between, halo }: ColumnPlace, frame: Frame): PlacedColumn {
  const half = COLUMN_LINE / 2;
  const heights = labels.map((l) => l.text.length * COLUMN_LINE);
  const tops = pushApart(labels.map((l, i) => ({ top: l.wish - half, height: heights[i] ?? 0 })), frame, between); // prettier-ignore
  const placed = labels.map((label, i) => ({ label, top: tops[i] ?? 0, bottom: (tops[i] ?? 0) + (heights[i] ?? 0) }));
  const moved = placed.some(({ label: { point }, top }) => point !== null && Math.abs(top + half - point) > NEAR);
  const side = anchor === 'start' ? 1 : -1;
  const at: Across = { f: x.f + (moved ? side * lead : 0), px: x.px + side * gap };
  const nodes = placed.flatMap(({ label: { point, text, wide, tone }, top }): readonly SceneNode[] => {
    const set = (lines: LabelText, show?: Show): SceneNode[] =>
      lines.map(({ size, runs }, i) => ({
        type: 'text',
        x: at,
        y: top + BASE + i * COLUMN_LINE,
        hang: top + half,
        size,
        anchor,
        runs,
        ...(halo ? { halo } : {}),
        ...(show ? { show } : {}),
      }));
    const px = x.px + side * (gap - NEAR);
    const join: SceneNode[] =
      moved && point !== null ? [{ type: 'line', stroke: tone, x1: { f: x.f, px }, y1: point, x2: { f: at.f, px }, y2: top + half }] : [];
    return [...join, ...(wide ? [...set(text, 'narrow'), ...set(wide, 'wide')] : set(text))];
  });
  return { nodes, tops, moved, bottom: Math.max(frame.top, ...placed.map((p) => p.bottom)) };
}
