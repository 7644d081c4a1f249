import type { Across, SceneNode, Show, Tone } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import { wrapText } from '../scene/text-width.js';
import { isClear, overlaps, type Box, type LinePoint, type Obstacles } from './boxes.js';
import { drawLabel, labelBox, leaderBoxes, ROOM_PX, type Candidate, type Label, type LabelNote } from './label.js';

/** Labels on their places. */
export interface PlacedLabels {
  readonly nodes: readonly SceneNode[];
  /** The nodes of each label, in the order of the labels; an empty list for one that was left out. */
  readonly byLabel: readonly (readonly SceneNode[])[];
  /** What they take, for labels that come after them. */
  readonly boxes: readonly Box[];
  /** For `Scene.notes`: the words that give way to a number, in the order of the numbers; those that were given come first. */
  readonly notes: readonly string[];
  /** Words with their number that fit nowhere in the drawing, not even where there is room: for {@link noteRows}. */
  readonly rows: readonly { readonly number: number; readonly text: string }[];
}

const SIZE = 13;
const LINE = 17;
const NUMBER = 12;

/**
 * Places labels, each on the first of its candidates that is clear of all obstacles and of the labels before it. A candidate that
 * is clear at the narrowest width stands at every width, unless a better one is clear from 480 px up: then that one stands there.
 * A label without room at the narrowest width is shown from 480 px up alone. With a note, a number in a circle then stands for it
 * on narrow pages, and at every width when the words fit nowhere. Notes of the same words have one number. No labels give nothing.
 *
 * @param given notes of labels that were placed before; numbers go on after them. Default: none.
 */
export function place(labels: readonly Label[], obstacles: Obstacles, given: readonly string[] = []): PlacedLabels {
  const notes: string[] = [...given];
  const rows: { readonly number: number; readonly text: string }[] = [];
  const taken = new Map<Label, readonly Box[]>();
  const take = (label: Label, boxes: readonly Box[], show?: Show): void =>
    void taken.set(label, [...(taken.get(label) ?? []), ...boxes.map((box) => (show ? { ...box, show } : box))]);
  // A label has another box at each of the two widths that are laid out.
  const takeAt = (label: Label, candidate: Candidate, show: Show): void => take(label, boxesOf(candidate, show === 'narrow' ? NARROWEST_PX : WIDE_PX), show);
  // The words of a label in two widths are never seen together: they may lie over each other.
  const around = (label: Label): Surroundings => ({
    marks: { ...obstacles, boxes: obstacles.boxes.filter((box) => !label.own?.includes(box)) },
    taken: [...taken].flatMap(([other, boxes]) => (other === label ? [] : boxes)),
  });
  const first = new Map<Label, Candidate>();
  for (const label of labels.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) {
    const others = around(label);
    const narrow = label.pinned ?? label.candidates.find((c) => fits(c, others, NARROWEST_PX));
    if (!narrow) continue;
    first.set(label, narrow);
    takeAt(label, narrow, 'narrow');
    // Until it finds a better place where there is room, it stands there as well.
    takeAt(label, narrow, 'wide');
  }
  const byLabel = labels.map((label): readonly SceneNode[] => {
    const nodes: SceneNode[] = [];
    const narrow = first.get(label);
    const others = around(label);
    // A line that leads to a label is drawn at every width, and so is its label.
    const wide = narrow?.leader || label.always ? narrow : label.candidates.find((c) => c === narrow || (!c.leader && fits(c, others, WIDE_PX)));
    if (wide && wide !== narrow) {
      taken.set(
        label,
        (taken.get(label) ?? []).filter((box) => box.show === 'narrow'),
      );
      takeAt(label, wide, 'wide');
    }
    if (narrow) nodes.push(...drawLabel(narrow, wide === narrow ? undefined : 'narrow', label.halo));
    else if (label.note) {
      const { text, tone } = label.note;
      if (!notes.includes(text)) notes.push(text);
      const number = notes.indexOf(text) + 1;
      const mark = placeNumber(label.note, number, others);
      take(label, [mark.box], wide ? 'narrow' : undefined);
      nodes.push(...numberNodes(mark, number, tone, wide ? 'narrow' : undefined));
      if (!wide && !rows.some((r) => r.number === number)) rows.push({ number, text });
    }
    if (wide && wide !== narrow) nodes.push(...drawLabel(wide, 'wide', label.halo));
    return nodes;
  });
  return { nodes: byLabel.flat(), byLabel, boxes: [...taken.values()].flat(), notes, rows };
}

/** What a label keeps clear of: the marks of the drawing, and the boxes of other labels, which have their room in them. */
interface Surroundings {
  readonly marks: Obstacles;
  readonly taken: readonly Box[];
}

const boxesOf = (candidate: Candidate, widthPx: number): Box[] => [labelBox(candidate, widthPx), ...leaderBoxes(candidate, widthPx)];

/** Whether a label is clear at a width. A line that leads to it may cross the lines of the plot, but nothing else. */
function fits(candidate: Candidate, { marks: all, taken }: Surroundings, widthPx: number): boolean {
  const room = ROOM_PX / widthPx;
  const hidden: Show = widthPx < WIDE_PX ? 'wide' : 'narrow';
  const here = (boxes: readonly Box[]): readonly Box[] => boxes.filter((box) => box.show !== hidden);
  const marks = { ...all, boxes: here(all.boxes) };
  const [words, leaders] = [labelBox(candidate, widthPx), leaderBoxes(candidate, widthPx)];
  return (
    isClear(words, marks, room) &&
    leaders.every((l) => isClear({ ...l, from: l.from - room, to: l.to + room }, { ...marks, lines: [] }, room)) &&
    !here(taken).some((box) => overlaps(box, words) || leaders.some((l) => overlaps(box, l)))
  );
}

/** How many places `arrange` tries before it gives up. */
const TRIES = 20_000;

/** Labels pinned to the candidates that {@link arrange} finds for all of them together; as they are where it finds none. */
export function pinned(labels: readonly Label[], obstacles: Obstacles): readonly Label[] {
  const found = arrange(labels, obstacles);
  return found ? labels.map((label, i) => ({ ...label, pinned: found[i]! })) : labels;
}

/**
 * One candidate for each label so that all are clear of all obstacles and of each other at the narrowest width, and so at every
 * width; null when no such arrangement is found. Earlier labels choose first, and give way only where a later one has no place.
 */
export function arrange(labels: readonly Pick<Label, 'candidates' | 'own'>[], obstacles: Obstacles): Candidate[] | null {
  let tries = TRIES;
  const next = (done: readonly Candidate[], taken: readonly Box[]): Candidate[] | null => {
    const label = labels[done.length];
    if (!label) return [...done];
    const around = { marks: { ...obstacles, boxes: obstacles.boxes.filter((box) => !label.own?.includes(box)) }, taken };
    for (const candidate of label.candidates) {
      if (tries-- <= 0) return null;
      if (!fits(candidate, around, NARROWEST_PX)) continue;
      const found = next([...done, candidate], [...taken, ...boxesOf(candidate, NARROWEST_PX)]);
      if (found) return found;
    }
    return null;
  };
  return next([], []);
}

/**
 * Words that fit nowhere in the drawing, as numbered lines below it, for where there is room; a narrow page tells them below the
 * drawing. No rows take no height.
 *
 * @param y top of the rows, px.
 * @param hang what they hang on where the drawing is made higher, px. Default: `y`.
 */
export function noteRows(rows: PlacedLabels['rows'], y: number, hang = y): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const lines = rows.flatMap(({ number, text }) => wrapText(`${number}. ${text}`, WIDE_PX, SIZE, false));
  return {
    nodes: lines.map((text, i) => ({ type: 'text', x: { f: 0, px: 0 }, y: y + SIZE + i * LINE, hang, size: SIZE, runs: [{ text }], show: 'wide' })),
    height: lines.length * LINE,
  };
}

interface PlacedNumber {
  readonly x: Across;
  readonly y: number;
  readonly r: number;
  readonly box: Box;
}

/** A number at the first clear place; else over a line, clear of words; else over any mark; else inside the width. */
function placeNumber({ marks, on }: LabelNote, number: number, { marks: obstacles, taken }: Surroundings): PlacedNumber {
  const r = number > 9 ? 13 : 9;
  const [first] = marks;
  const { top, bottom } = obstacles.frame;
  const heights = Array.from({ length: Math.max(0, Math.floor((bottom - top - 2 * r - 4) / 6)) }, (_, i) => top + r + 2 + i * 6);
  const elsewhere = heights.toSorted((a, b) => Math.abs(a - first.y) - Math.abs(b - first.y)).map((y): LinePoint => ({ f: first.f, y }));
  const places = [...marks, ...(on ? [] : elsewhere)].flatMap((at) => [0, r + 1, -r - 1].map((px) => numberAt(at, px, r)));
  const all = { ...obstacles, boxes: [...obstacles.boxes, ...taken] };
  return (
    places.find((p) => isClear(p.box, all)) ??
    (on && numberAt(on, 0, r)) ??
    places.find((p) => isClear(p.box, { ...all, lines: [] })) ??
    places.find((p) => isClear(p.box, { ...all, boxes: taken, lines: [] })) ??
    places.find((p) => p.box.from >= 0 && p.box.to <= 1) ??
    numberAt(first, 0, r)
  );
}

/** A number's circle beside a place; its box reaches from the place itself on, for every width. */
function numberAt({ f, y }: LinePoint, px: number, r: number): PlacedNumber {
  const [left, right] = px === 0 ? [-r - 1, r + 1] : px > 0 ? [0, px + r + 1] : [px - r - 1, 0];
  return { x: { f, px }, y, r, box: { from: f + left / NARROWEST_PX, to: f + right / NARROWEST_PX, top: y - r - 2, bottom: y + r + 2 } };
}

function numberNodes({ x, y, r }: PlacedNumber, number: number, tone: Tone, show: Show | undefined): SceneNode[] {
  const shown = show ? { show } : {};
  return [
    { type: 'circle', x, y, r, fill: 'ground', stroke: tone, strokeWidth: 1.5, ...shown },
    { type: 'text', x, y: y + 4.3, hang: y, size: NUMBER, anchor: 'middle', runs: [{ text: String(number), bold: true, tone }], ...shown },
  ];
}
