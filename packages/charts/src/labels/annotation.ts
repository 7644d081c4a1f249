import type { Across, SceneNode, Show, TextNode, Tone } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import { hits, overlaps, type Box, type Frame, type LinePoint } from './boxes.js';
import { textWidth, wrapText } from '../scene/text-width.js';

/** A place for words: where they are anchored, and to which side further lines go. */
export interface Spot {
  /** Fraction of the width. */
  readonly f: number;
  /** px aside, away from the anchor's side. Default: 0. */
  readonly px?: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Base line of the line of text nearest to what it speaks of, px. */
  readonly y: number;
  /** `up`: more lines stand above `y`; `down`: below it. */
  readonly grow: 'up' | 'down';
}

/** Words in a drawing that speak of a place in it. */
export interface Annotation {
  /** Any length; not empty. */
  readonly text: string;
  readonly tone: Tone;
  /** Default: false. */
  readonly bold?: boolean;
  /** Places for the words, best first. */
  readonly spots: readonly Spot[];
  /** Places for the number that stands for the words where they do not fit, best first; when none is clear, one above or below. */
  readonly marks: readonly [LinePoint, ...LinePoint[]];
  /** Boxes out of `taken` that belong to what it speaks of: it may touch them. Default: none. */
  readonly own?: readonly Box[];
}

/** What annotations keep clear of. */
export interface Scenery {
  /** The line of the plot; empty without one. */
  readonly points: readonly LinePoint[];
  readonly taken: readonly Box[];
  /** Where words and numbers may stand. */
  readonly frame: Frame;
}

/** Annotations on their places. */
export interface PlacedAnnotations {
  readonly nodes: readonly SceneNode[];
  /** What they take, for labels that come after them. */
  readonly boxes: readonly Box[];
  /** For `Scene.notes`: the words that give way to a number, in order of the numbers; those that were given come first. */
  readonly notes: readonly string[];
  /** Words with their number that fit nowhere in the plot, not even where there is room: for {@link annotationRows}. */
  readonly rows: readonly { readonly number: number; readonly text: string }[];
}

const SIZE = 13;
const LINE = 17;
const NUMBER = 12;

/**
 * Places annotations in order, the most important first. Words that fit clear of everything at the narrowest width stand in
 * the drawing at every width. Others stand there from 480 px up; below that a number in a circle stands at the place they speak
 * of, and the words are told below the drawing. Long words are broken into at most three lines. The same words twice have one
 * number. None gives nothing.
 *
 * @param given notes of annotations that were placed before; numbers go on after them. Default: none.
 */
export function placeAnnotations(annotations: readonly Annotation[], scenery: Scenery, given: readonly string[] = []): PlacedAnnotations {
  const nodes: SceneNode[] = [];
  const boxes: Box[] = [];
  const notes: string[] = [...given];
  const rows: { readonly number: number; readonly text: string }[] = [];
  for (const annotation of annotations) {
    const around = { ...scenery, taken: [...scenery.taken.filter((box) => !annotation.own?.includes(box)), ...boxes] };
    const clear = (box: Box): boolean => isClear(box, around);
    const direct = placeWords(annotation, NARROWEST_PX, clear);
    if (direct) {
      // Where there is room they may have a better place, or stand in fewer lines.
      const wide = placeWords(annotation, WIDE_PX, clear, 'wide');
      const apart = wide !== null && (wide.nodes.length < direct.nodes.length || wide.rank < direct.rank);
      nodes.push(...(apart ? [...direct.nodes.map((n) => ({ ...n, show: 'narrow' }) as const), ...wide.nodes] : direct.nodes));
      boxes.push(direct.box, ...(apart ? [wide.box] : []));
      continue;
    }
    if (!notes.includes(annotation.text)) notes.push(annotation.text);
    const number = notes.indexOf(annotation.text) + 1;
    const mark = placeMark(annotation.marks, number, around);
    const words = placeWords(annotation, WIDE_PX, clear, 'wide');
    // Without a place for the words the number stays at every width.
    nodes.push(...numberNodes(mark, number, annotation.tone, words ? 'narrow' : undefined), ...(words?.nodes ?? []));
    boxes.push(mark.box, ...(words ? [words.box] : []));
    if (!words && !rows.some((r) => r.number === number)) rows.push({ number, text: annotation.text });
  }
  return { nodes, boxes, notes, rows };
}

/**
 * Words that fit nowhere in the plot, as numbered lines below it, for where there is room; a narrow page tells them below the
 * drawing. No rows take no height.
 *
 * @param y top of the rows, px.
 */
export function annotationRows(rows: PlacedAnnotations['rows'], y: number): { readonly nodes: readonly SceneNode[]; readonly height: number } {
  const lines = rows.flatMap(({ number, text }) => wrapText(`${number}. ${text}`, WIDE_PX, SIZE, false));
  return {
    nodes: lines.map((text, i) => ({ type: 'text', x: { f: 0, px: 0 }, y: y + SIZE + i * LINE, size: SIZE, runs: [{ text }], show: 'wide' })),
    height: lines.length * LINE,
  };
}

function isClear(box: Box, { points, taken, frame }: Scenery): boolean {
  const inside = box.from >= -0.001 && box.to <= 1.001 && box.top >= frame.top && box.bottom <= frame.bottom;
  return inside && !hits(box, points) && !taken.some((o) => overlaps(o, box));
}

interface PlacedWords {
  readonly nodes: readonly TextNode[];
  readonly box: Box;
  /** Which of the spots it is; 0 is the best. */
  readonly rank: number;
}

/** The words at the first clear spot, in one line or broken; null when there is none. */
function placeWords({ text, tone, bold = false, spots }: Annotation, width: number, clear: (box: Box) => boolean, show?: Show): PlacedWords | null {
  const whole = textWidth(text, SIZE, bold);
  const broken = [0.6, 0.42].map((part) => wrapText(text, Math.max(100, whole * part), SIZE, bold)).filter((lines) => lines.length > 1 && lines.length <= 3);
  for (const lines of [[text], ...broken])
    for (const [rank, spot] of spots.entries()) {
      const box = boxOf(lines, spot, width, bold);
      if (!clear(box)) continue;
      const first = spot.y - (spot.grow === 'up' ? (lines.length - 1) * LINE : 0);
      const nodes = lines.map((line, i): TextNode => ({
        type: 'text',
        x: { f: spot.f, px: aside(spot) },
        y: first + i * LINE,
        size: SIZE,
        anchor: spot.anchor,
        halo: true,
        runs: [{ text: line, ...(bold ? { bold } : {}), tone }],
        ...(show ? { show } : {}),
      }));
      return { nodes, box, rank };
    }
  return null;
}

const aside = ({ anchor, px = 0 }: Spot): number => (anchor === 'end' ? -px : anchor === 'start' ? px : 0);

/** What lines of text take at a width, from their anchor on: so it is clear at every greater width as well. */
function boxOf(lines: readonly string[], spot: Spot, width: number, bold: boolean): Box {
  const wide = (Math.max(...lines.map((l) => textWidth(l, SIZE, bold))) + 4 + (spot.px ?? 0)) / width;
  const from = spot.f - (spot.anchor === 'start' ? 0 : spot.anchor === 'end' ? wide : wide / 2);
  const more = (lines.length - 1) * LINE;
  return { from, to: from + wide, top: spot.y - SIZE - (spot.grow === 'up' ? more : 0), bottom: spot.y + 4 + (spot.grow === 'down' ? more : 0) };
}

interface PlacedMark {
  readonly x: Across;
  readonly y: number;
  readonly r: number;
  readonly box: Box;
}

/** A number at the first clear place; else on the line, clear of words; else where it was to be. */
function placeMark(marks: Annotation['marks'], number: number, { points, taken, frame }: Scenery): PlacedMark {
  const r = number > 9 ? 13 : 9;
  const [{ f, y: home }] = marks;
  const heights = Array.from({ length: Math.max(0, Math.floor((frame.bottom - frame.top - 2 * r - 4) / 6)) }, (_, i) => frame.top + r + 2 + i * 6);
  const elsewhere = heights.toSorted((a, b) => Math.abs(a - home) - Math.abs(b - home)).map((y): LinePoint => ({ f, y }));
  const places = [...marks, ...elsewhere].flatMap((at) => [0, r + 1, -r - 1].map((px) => markAt(at, px, r)));
  const clear = (p: PlacedMark, line: readonly LinePoint[]): boolean => isClear(p.box, { points: line, taken, frame });
  return places.find((p) => clear(p, points)) ?? places.find((p) => clear(p, [])) ?? places.find((p) => p.box.from >= 0 && p.box.to <= 1) ?? places[0]!;
}

/** A number's circle beside a place; its box reaches from the place itself on, for every width. */
function markAt({ f, y }: LinePoint, px: number, r: number): PlacedMark {
  const [left, right] = px === 0 ? [-r - 1, r + 1] : px > 0 ? [0, px + r + 1] : [px - r - 1, 0];
  return {
    x: { f, px },
    y,
    r,
    box: { from: f + left / NARROWEST_PX, to: f + right / NARROWEST_PX, top: y - r - 2, bottom: y + r + 2 },
  };
}

function numberNodes({ x, y, r }: PlacedMark, number: number, tone: Tone, show: Show | undefined): SceneNode[] {
  const shown = show ? { show } : {};
  return [
    { type: 'circle', x, y, r, fill: 'ground', stroke: tone, strokeWidth: 1.5, ...shown },
    { type: 'text', x, y: y + 4.3, size: NUMBER, anchor: 'middle', runs: [{ text: String(number), bold: true, tone }], ...shown },
  ];
}
