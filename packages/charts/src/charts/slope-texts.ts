import type { Box, Frame, LinePoint } from '../labels/boxes.js';
import { placeColumn, type ColumnLabel, type PlacedColumn } from '../labels/column.js';
import { candidatesOf, drawLabel, linesOf, type LabelLine, type LabelText, type Spot } from '../labels/label.js';
import { arrange } from '../labels/place.js';
import type { Across, SceneNode, Tone } from '../scene/node.js';
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

/** Sizes of values and names, and what lies between a point and its text, px. */
export const SLOPE = { value: 14, name: 13, gap: 9 } as const;

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
function valueLines(text: string): string[] {
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

/** A row of a slope chart with its look and the places of its points. */
export interface SlopeLine extends SlopeText {
  readonly tone: Tone;
  readonly bold: boolean;
  readonly stroke: Tone;
  /** Thickness of its line, px. */
  readonly width: number;
  /** px down at both moments; null for a missing value. */
  readonly ys: readonly [number | null, number | null];
}

/** Values left of the points. The same text at one place stands once. */
export function leftLabels(lines: readonly SlopeLine[], { start, lead }: SlopeColumns, frame: Frame): PlacedColumn {
  const valued = lines.flatMap((line) => {
    const [text, y] = [line.values[0], line.ys[0]];
    return text === null || y === null ? [] : [{ text, y, tone: line.tone, bold: line.bold }];
  });
  const firsts = valued.filter((l, i) => valued.findIndex((o) => o.text === l.text && o.y === l.y) === i);
  const labels = firsts.map(({ text, y, tone, bold }): ColumnLabel => {
    const shared = valued.some((o) => o.text === text && o.y === y && (o.tone !== tone || o.bold !== bold));
    const look = shared ? ({ bold: false, tone: 'ink' } as const) : { bold, tone };
    return { point: y, wish: y, text: linesOf(valueLines(text), { size: SLOPE.value, ...look }), tone: 'muted' };
  });
  return placeColumn(labels, { x: start, anchor: 'end', gap: SLOPE.gap, lead, between: 0, halo: false }, frame);
}

/** px between two labels of several lines. */
const BETWEEN = 6;

/**
 * Values right of the points; with `names` also the names and the words for what is missing: below the value at the narrowest
 * width, beside it where there is room. A row without a second value has its name where its line begins.
 */
export function rightLabels(lines: readonly SlopeLine[], { end, lead, room }: SlopeColumns, names: boolean, frame: Frame): PlacedColumn {
  const labels = lines.map((line): ColumnLabel => {
    const value = line.values[1];
    const point = line.ys[1];
    const alone = value === null ? [] : linesOf(valueLines(value), { size: SLOPE.value, bold: true, tone: line.tone });
    const below = (width: number): LabelText => linesOf(line.notes.flatMap((note) => wrapText(note, width, SLOPE.name, false)), { size: SLOPE.name, tone: 'muted' }); // prettier-ignore
    const place = { point, wish: point ?? line.ys[0] ?? frame.bottom, tone: 'muted' } as const;
    if (!names) return { ...place, text: alone };
    const narrow = firstLarger([...alone, ...nameLines(line, '', room.narrow), ...below(room.narrow)], value !== null);
    return { ...place, text: narrow, wide: firstLarger([...nameLines(line, value ?? '', room.wide), ...below(room.wide)], value !== null) };
  });
  return placeColumn(labels, { x: end, anchor: 'start', gap: SLOPE.gap, lead, between: names ? BETWEEN : 0, halo: false }, frame);
}

/** The first line is as large as a value where it holds one, all others as large as a name. */
const firstLarger = (text: LabelText, valued: boolean): LabelText => text.map(({ runs }, i) => ({ runs, size: valued && i === 0 ? SLOPE.value : SLOPE.name }));

/** A name in lines, after its value on the first one; the value stays in one piece. No value is the empty text. */
function nameLines({ label, bold, tone }: SlopeLine, value: string, width: number): LabelText {
  const whole = value.replaceAll(' ', '\u00a0');
  const size = whole ? SLOPE.value : SLOPE.name;
  return wrapText(whole ? `${whole} ${label}` : label, width, size, bold || whole !== '').map((line, i): LabelLine => {
    if (i > 0 || !whole || !line.startsWith(whole)) return { size, runs: [{ text: line, bold, tone }] };
    const rest = line.slice(whole.length);
    return { size, runs: [{ text: whole, bold: true, tone }, ...(rest ? [{ text: rest, bold, tone }] : [])] };
  });
}

/** Room above and below the values at both ends of the lines, px. */
const VALUE_HALF = 9;

/**
 * Names inside the plot, above or below their line at one of its ends, clear of all lines and values at the narrowest width;
 * null when one finds no place or a row has no line.
 */
export function directNames(lines: readonly SlopeLine[], { start, end }: SlopeColumns, frame: Frame): SceneNode[] | null {
  const [from, to] = [start, end].map((x) => x.f + x.px / NARROWEST_PX) as [number, number];
  const known = lines.flatMap(({ label, bold, tone, ys: [a, b] }) => (a === null || b === null ? [] : [{ label, bold, tone, a, b }]));
  if (known.length < lines.length) return null;
  const aside = SLOPE.gap / NARROWEST_PX;
  const boxes = known.flatMap(({ a, b }): Box[] => [
    { from: 0, to: from - aside, top: a - VALUE_HALF, bottom: a + VALUE_HALF },
    { from: to + aside, to: 1, top: b - VALUE_HALF, bottom: b + VALUE_HALF },
  ]);
  const labels = known.map(({ label, bold, tone, a, b }) => {
    const texts = [NARROWEST_PX, (to - from) * NARROWEST_PX - 8].map((width) =>
      linesOf(wrapText(label, width, SLOPE.name, bold), { size: SLOPE.name, bold, tone }),
    );
    const ends = [{ x: start, y: a, anchor: 'start' } as const, { x: end, y: b, anchor: 'end' } as const];
    // Close to the line first, above it first, at its start first.
    const spots = [6, 10, 14].flatMap((room) =>
      (['up', 'down'] as const).flatMap((grow) => ends.map((e): Spot => ({ ...e, gap: 3, grow, y: e.y + (grow === 'up' ? -room : room) }))),
    );
    return { candidates: candidatesOf(texts.filter((t) => t.length <= 2), spots) }; // prettier-ignore
  });
  const paths = known.map(({ a, b }): LinePoint[] => [
    { f: from, y: a },
    { f: to, y: b },
  ]);
  return arrange(labels, { boxes, lines: paths, frame })?.flatMap((name) => drawLabel(name)) ?? null;
}
