import type { SceneNode, Show, TextNode } from '../scene/node.js';
import { NARROWEST_PX, WIDE_PX } from '../scene/scene.js';
import { hits, overlaps, type Box, type Frame, type LinePoint } from './boxes.js';
import { textWidth } from '../scene/text-width.js';

export type { Box, Frame, LinePoint } from './boxes.js';

const TICK = 12;
const POINT = 14;
/** Baseline of a label close below its point, and how far letters reach below a baseline, px. */
const BELOW = 22;
const DESCENT = 4;
/** Room that a label close below its point needs, px. */
export const ROOM_BELOW = BELOW + DESCENT;
/** How many of the places to try are close to the point: a bare number further away could be read as another one's. */
const CLOSE = 6;

/**
 * Places the labels of grid lines above them, all at one side: the side where the line runs through fewest of them at the
 * narrowest width (a label is widest there in fractions, so it is clear everywhere). A label that the line would run through
 * is left out: its neighbours tell it.
 */
export function placeTickLabels(
  ticks: readonly { readonly text: string; readonly y: number }[],
  points: readonly LinePoint[],
  obstacles: readonly Box[],
): SceneNode[] {
  const sides = (['start', 'end'] as const).map((side) =>
    ticks.flatMap(({ text, y }): SceneNode[] => {
      const width = (textWidth(text, TICK, false) + 4) / NARROWEST_PX;
      const box: Box = { from: side === 'start' ? 0 : 1 - width, to: side === 'start' ? width : 1, top: y - TICK - 5, bottom: y - 2 };
      if (hits(box, points) || obstacles.some((o) => overlaps(o, box))) return [];
      return [{ type: 'text', x: { f: side === 'start' ? 0 : 1, px: 0 }, y: y - 5, size: TICK, anchor: side, runs: [{ text, tone: 'muted' }] }];
    }),
  );
  return sides[1]!.length > sides[0]!.length ? sides[1]! : sides[0]!;
}

/** The label of a point. */
export interface PointLabel extends LinePoint {
  readonly text: string;
  /** Stands in for the text where only this fits. Default: nothing does. */
  readonly short?: string;
}

/**
 * Places labels of points above or below them, clear of the line, of each other and of obstacles. A label that fits at the
 * narrowest width stands at every width; another is shown from 480 px up where it fits there, and its short form elsewhere;
 * where only the short form fits from 480 px up, it stands there alone, close by. What fits nowhere is left out: its value
 * stands in the table. Gives the boxes of the labels as well.
 */
export function placePointLabels(
  labels: readonly PointLabel[],
  points: readonly LinePoint[],
  obstacles: readonly Box[],
  frame: Frame,
): { readonly nodes: readonly SceneNode[]; readonly boxes: readonly Box[] } {
  const taken: Box[] = [...obstacles];
  const nodes: SceneNode[] = [];
  const clear = (box: Box): boolean =>
    box.from >= -0.001 && box.to <= 1.001 && box.top >= frame.top && box.bottom <= frame.bottom && !hits(box, points) && !taken.some((o) => overlaps(o, box));
  const place = ({ f, y }: LinePoint, text: string, width: number, most = Infinity): PlacedLabel | null => {
    const found = candidates({ f, y }, (textWidth(text, POINT, true) + 4) / width)
      .slice(0, most)
      .find(({ box }) => clear(box));
    if (!found) return null;
    return { box: found.box, node: { type: 'text', x: { f, px: 0 }, y: found.y, size: POINT, anchor: found.anchor, halo: true, runs: [{ text, bold: true }] } };
  };
  const add = (label: PlacedLabel | null, show?: Show): void => {
    if (!label) return;
    nodes.push(show ? { ...label.node, show } : label.node);
    taken.push(label.box);
  };
  for (const label of labels) {
    const everywhere = place(label, label.text, NARROWEST_PX);
    add(everywhere);
    if (everywhere) continue;
    const placeShort = (width: number, most?: number): PlacedLabel | null => (label.short === undefined ? null : place(label, label.short, width, most));
    // The short and the long form are never shown together: the one may lie over the other.
    const short = placeShort(NARROWEST_PX);
    const wide = place(label, label.text, WIDE_PX) ?? (short ? null : placeShort(WIDE_PX, CLOSE));
    add(short, wide ? 'narrow' : undefined);
    add(wide, 'wide');
  }
  return { nodes, boxes: taken.slice(obstacles.length) };
}

interface PlacedLabel {
  readonly node: TextNode;
  readonly box: Box;
}

/** Places to try, best first: close above, close below, then further away; centred, then to either side. */
function candidates(
  label: { readonly f: number; readonly y: number },
  width: number,
): { readonly box: Box; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }[] {
  return [-10, BELOW, -22, 34, -36, 48].flatMap((dy) =>
    (['middle', 'end', 'start'] as const).map((anchor) => {
      const from = label.f - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
      const y = label.y + dy;
      return { anchor, y, box: { from, to: from + width, top: y - POINT, bottom: y + DESCENT } };
    }),
  );
}
