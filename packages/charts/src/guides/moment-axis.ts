import { textWidth } from '../scene/text-width.js';
import type { SceneNode } from '../scene/node.js';
import { NARROWEST_PX } from '../scene/scene.js';

/** A moment on a time axis: its fraction of the width and its words. */
export interface AxisMoment {
  readonly f: number;
  readonly text: string;
}

/**
 * Short lines below the plot at moments, with their words where there is room for them at the narrowest width; the first has
 * room first. None give nothing.
 *
 * @param marks in order of time; `bottom` of the plot in px, the words take 20 px below it.
 */
export function momentAxis(marks: readonly AxisMoment[], bottom: number): SceneNode[] {
  const size = 12;
  const texts: { readonly from: number; readonly to: number }[] = [];
  return marks.flatMap(({ f, text }): SceneNode[] => {
    const width = textWidth(text, size, false) / NARROWEST_PX;
    const anchor = f === 0 ? 'start' : f + width / 2 > 1 ? 'end' : 'middle';
    const from = anchor === 'start' ? f : anchor === 'end' ? f - width : f - width / 2;
    const tick: SceneNode = { type: 'line', stroke: 'muted', x1: { f, px: 0 }, y1: bottom, x2: { f, px: 0 }, y2: bottom + 5 };
    if (texts.some((t) => from < t.to + 0.02 && t.from < from + width + 0.02)) return [tick];
    texts.push({ from, to: from + width });
    return [tick, { type: 'text', x: { f, px: 0 }, y: bottom + 18, size, anchor, runs: [{ text, tone: 'muted' }] }];
  });
}
