import type { Mark } from '@trendbeeld/data';
import type { Across, InsetShape, Paint, SceneNode, Tone } from '../scene/node.js';

/** A bar between two values on a scale of fractions. */
export interface BarMark {
  /** Fractions of the width; `from` may lie right of `to` (a bar to the left of zero). */
  readonly from: number;
  readonly to: number;
  /** px from the top of the scene. */
  readonly y: number;
  /** px. */
  readonly height: number;
  readonly tone: Tone;
  /** How the study knows it: `solid`, `light` or `dashed`. */
  readonly body: Mark;
  /** How exact the end at `to` is: `open-end`, `soft-end`, or anything else for a straight end. */
  readonly end: Mark;
  /** How dark a light body is, 0 to 1. Default: 0.24. */
  readonly tint?: number;
}

/** px that an open end needs beyond the bar. */
export const OPEN_END_PX = 24;
/** px that a wavy end needs beyond the bar. */
const WAVE_PX = 6;

/**
 * A bar whose body and end say how sure it is. A filled body is measured; a light one with an outline is provisional, an estimate or
 * policy; a light one with a dashed outline is expected. A straight end is exact, a wavy end means about, and a dissolving end means more
 * than. A bar of no length is drawn as its end alone.
 */
export function barMark(bar: BarMark): SceneNode[] {
  const left = Math.min(bar.from, bar.to);
  const width = Math.abs(bar.to - bar.from);
  const toRight = bar.to >= bar.from;
  const outline = outlineOf(bar);
  const fill: Paint = { fill: bar.tone, fillOpacity: bar.body === 'solid' ? 1 : (bar.tint ?? 0.24) };
  const nodes: SceneNode[] = [{ type: 'rect', ...fill, x: { f: left, px: 0 }, y: bar.y, width: { f: width }, height: bar.height }];
  if (outline) {
    for (const y of [bar.y, bar.y + bar.height]) nodes.push({ type: 'line', ...outline, x1: { f: left, px: 0 }, y1: y, x2: { f: left + width, px: 0 }, y2: y });
    nodes.push(edge(bar.from, bar, outline));
  }
  nodes.push(...endOf(bar, fill, outline, toRight));
  return nodes;
}

function outlineOf(bar: BarMark): Paint | null {
  if (bar.body === 'solid') return null;
  return { stroke: bar.tone, strokeWidth: 1.5, ...(bar.body === 'dashed' ? { dash: [4, 3] } : {}) };
}

const edge = (f: number, bar: BarMark, paint: Paint): SceneNode => ({ type: 'line', ...paint, x1: at(f), y1: bar.y, x2: at(f), y2: bar.y + bar.height });
const at = (f: number, px = 0): Across => ({ f, px });

function endOf(bar: BarMark, fill: Paint, outline: Paint | null, toRight: boolean): SceneNode[] {
  const side = toRight ? 1 : -1;
  if (bar.end === 'open-end') {
    // Three slices, each thinner and further apart: the bar goes on, the study does not say how far.
    return [
      { gap: 3, size: 6 },
      { gap: 12, size: 4 },
      { gap: 19, size: 2 },
    ].map(({ gap, size }): SceneNode => ({
      type: 'rect',
      fill: bar.tone,
      fillOpacity: bar.body === 'solid' ? 1 : 0.55,
      x: at(bar.to, toRight ? gap : -gap - size),
      y: bar.y,
      width: { px: size },
      height: bar.height,
    }));
  }
  if (bar.end === 'soft-end') {
    const shapes: InsetShape[] = [{ ...fill, d: `${wave(bar.height, side)} L0,${bar.height} L0,0 Z` }];
    if (outline) shapes.push({ ...outline, d: wave(bar.height, side) });
    return [{ type: 'inset', x: at(bar.to), y: bar.y, shapes }];
  }
  return outline ? [edge(bar.to, bar, outline)] : bar.from === bar.to ? [edge(bar.to, bar, { stroke: bar.tone, strokeWidth: 3 })] : [];
}

/** A wavy edge of two waves from top to bottom. */
function wave(height: number, side: 1 | -1): string {
  const h = height / 4;
  const w = WAVE_PX * side;
  return `M0,0 Q${w * 2},${h / 2} ${w / 2},${h} Q${-w * 0.6},${h * 1.5} ${w / 2},${h * 2} Q${w * 2},${h * 2.5} ${w / 2},${h * 3} Q${-w * 0.6},${h * 3.5} 0,${h * 4}`;
}
