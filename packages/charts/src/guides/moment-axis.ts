import { candidatesOf, linesOf, widestLine, type Label } from '../labels/label.js';
import { place } from '../labels/place.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';

/** A moment on a time axis: its fraction of the width and its words. */
export interface AxisMoment {
  readonly f: number;
  readonly text: string;
}

/** Room between a plot and the words of moments below it, px. */
const BELOW_PX = 6;

/**
 * The words of moments below a plot, each at its moment or leaning on the edge of the frame. A moment whose words have no room at
 * the narrowest width has none; the first has room first.
 *
 * @param moments in order of time; `bottom` of the plot in px.
 * @returns the words of each moment, in the order of the moments; an empty list for one without room.
 */
export function momentWords(moments: readonly AxisMoment[], bottom: number): readonly (readonly SceneNode[])[] {
  const labels = moments.map(({ f, text }): Label => {
    const words = linesOf([text], { size: 12, tone: 'muted' });
    const half = widestLine(words) / NARROWEST_PX / 2;
    const anchor = f < half ? 'start' : f + half > 1 ? 'end' : 'middle';
    return { candidates: candidatesOf([words], [{ x: { f, px: 0 }, anchor, y: bottom + BELOW_PX, grow: 'down' }]), always: true, halo: false };
  });
  const obstacles = { boxes: [], lines: [], frame: { top: -Infinity, bottom: Infinity } };
  return place(labels, obstacles).byLabel;
}
