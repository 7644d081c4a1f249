import type { Across, SceneNode, Show, TextRun, Tone } from '../scene/node.js';
import { textWidth, wrapText } from '../scene/text-width.js';
import type { Box, LinePoint } from './boxes.js';

/** One line of a label. */
export interface LabelLine {
  /** px; at least 12. */
  readonly size: number;
  readonly runs: readonly TextRun[];
}

/** The lines of a label, from top to bottom. */
export type LabelText = readonly LabelLine[];

/** A place for a label. */
export interface Spot {
  /** The place that the label is anchored to. */
  readonly x: Across;
  /** Room between that place and the text, px; for `start` and `end`. Default: 0. */
  readonly gap?: number;
  /** Which part of the text stands at the place: `start` sets the text to the right of it, `end` to the left. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** The edge of the text that lies nearest to what it speaks of, px: its bottom for `up`, its top for `down`. */
  readonly y: number;
  /** Where further lines go. */
  readonly grow: 'up' | 'down';
  /**
   * What the label hangs on where the drawing is made higher, px. Beyond the box of the label nothing may come between the two.
   * Default: `y`, so that a label draws back towards its place and what is clear at the least height is clear at every height.
   */
  readonly hang?: number;
}

/** One way to set a label: its lines at a spot. */
export interface Candidate {
  readonly text: LabelText;
  readonly spot: Spot;
  /** Ends of an upright line between the label and what it speaks of, px; it stands at the spot. Default: no line. */
  readonly leader?: readonly [top: number, bottom: number];
}

/** Words in a drawing that speak of a place in it. */
export interface Label {
  /** Ways to set it, best first. None: only its note is told. */
  readonly candidates: readonly Candidate[];
  /** The one of its candidates that stands at the narrowest width, found by `arrange`. Default: the first that is clear. */
  readonly pinned?: Candidate;
  /** The number that stands for the words where they do not fit. Default: without room they are left out, as the table tells them. */
  readonly note?: LabelNote;
  /** Boxes out of the obstacles that belong to what it speaks of: it may touch them. Default: none. */
  readonly own?: readonly Box[];
  /** Whether it is left out where it is not clear at the narrowest width. Default: false; it is then shown where there is room. */
  readonly always?: boolean;
  /** Whether a rim in the colour of the background keeps it clear of lines below it. Default: true. */
  readonly halo?: boolean;
  /** Labels of a lower rank choose their place first; equal ones in their order. Default: 0. */
  readonly rank?: number;
}

/** What is told below the drawing where a label does not fit in it. */
export interface LabelNote {
  readonly text: string;
  readonly tone: Tone;
  /** Places for the number, best first. */
  readonly marks: readonly [LinePoint, ...LinePoint[]];
  /** Where the number stands when none of these is clear. Default: at the nearest clear height above or below the first one. */
  readonly on?: LinePoint;
}

/** How the words of a label look. */
export interface LabelStyle {
  readonly size: number;
  readonly tone: Tone;
  /** Default: false. */
  readonly bold?: boolean;
}

/** Room that a label keeps at either side, px; none at the line that leads to it, where another label may hang as well. */
export const ROOM_PX = 2;

/** Height of a line of text for its size, px. */
const heightOf = ({ size }: LabelLine): number => size + 4;

/** Height of the lines of a label, px. No lines are 0 high. */
export const textHeight = (text: LabelText): number => text.reduce((sum, line) => sum + heightOf(line), 0);

/** Width of the widest line of a label, px, as an upper bound. No lines are 0 wide. */
export const widestLine = (text: LabelText): number =>
  Math.max(0, ...text.map(({ size, runs }) => runs.reduce((sum, r) => sum + textWidth(r.text, size, r.bold ?? false), 0)));

/** Texts as the lines of a label, all with one look. */
export const linesOf = (texts: readonly string[], { size, tone, bold = false }: LabelStyle): LabelText =>
  texts.map((text) => ({ size, runs: [{ text, bold, tone }] }));

/** Words in one line, and broken into two or three lines of at least 100 px, best first. */
export function brokenLines(text: string, style: LabelStyle): LabelText[] {
  const { size, bold = false } = style;
  const whole = textWidth(text, size, bold);
  const broken = [0.6, 0.42].map((part) => wrapText(text, Math.max(100, whole * part), size, bold)).filter((lines) => lines.length > 1 && lines.length <= 3);
  return [[text], ...broken].map((lines) => linesOf(lines, style));
}

/** Each text at each spot: the first text at all spots first. */
export const candidatesOf = (texts: readonly LabelText[], spots: readonly Spot[]): Candidate[] =>
  texts.flatMap((text) => spots.map((spot) => ({ text, spot })));

/**
 * The box of a label, as fractions of a width of `widthPx`. It reaches from the place of the label on, so that what is clear at a
 * width is clear at every greater width as well: all labels draw back towards their places.
 */
export function labelBox({ text, spot, leader }: Candidate, widthPx: number): Box {
  const { x, gap = 0, anchor, y, grow } = spot;
  const at = x.f + x.px / widthPx;
  const width = widestLine(text);
  const [near, far] = [leader ? 0 : ROOM_PX / widthPx, (gap + width + ROOM_PX) / widthPx];
  const half = (width / 2 + ROOM_PX) / widthPx;
  const [from, to] = anchor === 'start' ? [at - near, at + far] : anchor === 'end' ? [at - far, at + near] : [at - half, at + half];
  const height = textHeight(text);
  return grow === 'up' ? { from, to, top: y - height, bottom: y } : { from, to, top: y, bottom: y + height };
}

/** The box of the line that leads to a label: it has no width. None without a line. */
export function leaderBoxes({ spot: { x }, leader }: Candidate, widthPx: number): Box[] {
  const at = x.f + x.px / widthPx;
  return leader ? [{ from: at, to: at, top: leader[0], bottom: leader[1] }] : [];
}

/**
 * A label at its spot, with the line that leads to it.
 *
 * @param show where it is shown. Default: everywhere. A leader is always shown.
 * @param halo whether a rim keeps it clear of lines below it. Default: true.
 */
export function drawLabel({ text, spot, leader }: Candidate, show?: Show, halo = true): SceneNode[] {
  const { x, gap = 0, anchor, y, grow, hang = y } = spot;
  const top = grow === 'up' ? y - textHeight(text) : y;
  const px = x.px + (anchor === 'start' ? gap : anchor === 'end' ? -gap : 0);
  const lines = text.map(({ size, runs }, i): SceneNode => ({
    type: 'text',
    x: { f: x.f, px },
    y: top + textHeight(text.slice(0, i)) + size,
    hang,
    size,
    anchor,
    runs,
    ...(halo ? { halo } : {}),
    ...(show ? { show } : {}),
  }));
  return leader ? [{ type: 'line', stroke: 'muted', strokeWidth: 1, x1: x, y1: leader[0], x2: x, y2: leader[1] }, ...lines] : lines;
}
