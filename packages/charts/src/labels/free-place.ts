import type { SceneNode, Show, Tone } from '../scene/node.js';
import { hits, overlaps, type Box, type Frame, type LinePoint } from './boxes.js';
import { textWidth } from '../scene/text-width.js';

/** One line of a label. */
export interface BlockLine {
  readonly text: string;
  /** px; at least 12. */
  readonly size: number;
  readonly bold: boolean;
  readonly tone: Tone;
}

/** A label of one or more lines that is set as one. */
export type Block = readonly BlockLine[];

/** A place for a block. */
export interface Spot {
  /** Fraction of the width where the block is anchored. */
  readonly f: number;
  /** Offset from there, px. */
  readonly px: number;
  /** Top of the block, px. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What a label keeps clear of. */
export interface Obstacles {
  readonly boxes: readonly Box[];
  /** Lines without gaps, each as its points in order. */
  readonly lines: readonly (readonly LinePoint[])[];
  readonly frame: Frame;
}

/** Height of a line for its size, px. */
const lineOf = (size: number): number => size + 4;
/** px at either side of a block that stay empty. */
const ROOM_PX = 3;

/** Height of a block, px; 0 for no lines. */
export const blockHeight = (block: Block): number => block.reduce((sum, l) => sum + lineOf(l.size), 0);

/** Width of the widest line of a block, px, as an upper bound; 0 for no lines. */
export const blockWidth = (block: Block): number => Math.max(0, ...block.map((l) => textWidth(l.text, l.size, l.bold)));

/** The box of a block on a spot, in fractions of a width of `widthPx`. */
export function blockBox(block: Block, { f, px, y, anchor }: Spot, widthPx: number): Box {
  const width = blockWidth(block) / widthPx;
  const at = f + px / widthPx;
  const from = at - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { from, to: from + width, top: y, bottom: y + blockHeight(block) };
}

/** Whether a box lies inside the frame and clear of all obstacles, with room at either side, at a width of `widthPx`. */
export function isFree(box: Box, { boxes, lines, frame }: Obstacles, widthPx: number): boolean {
  if (box.from < -0.001 || box.to > 1.001 || box.top < frame.top || box.bottom > frame.bottom) return false;
  const room = { ...box, from: box.from - ROOM_PX / widthPx, to: box.to + ROOM_PX / widthPx };
  return !boxes.some((b) => overlaps(b, room)) && !lines.some((l) => hits(room, l));
}

/** The first spot where a block is free; null for none. */
export function freeSpot(block: Block, spots: readonly Spot[], obstacles: Obstacles, widthPx: number): Spot | null {
  return spots.find((spot) => isFree(blockBox(block, spot, widthPx), obstacles, widthPx)) ?? null;
}

/** The lines of a block on a spot, with a rim that keeps them clear of grid lines. */
export function blockNodes(block: Block, { f, px, y, anchor }: Spot, show?: Show): SceneNode[] {
  return block.map(({ text, size, bold, tone }, i) => ({
    type: 'text',
    x: { f, px },
    y: y + blockHeight(block.slice(0, i)) + size,
    size,
    anchor,
    halo: true,
    runs: [{ text, bold, tone }],
    ...(show ? { show } : {}),
  }));
}
