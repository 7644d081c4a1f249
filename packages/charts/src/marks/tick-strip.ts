import type { SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';

/** Width of one tick, per cent of the width. It is a hairline on a narrow page and a thin bar on a wide one. */
const TICK = 0.3;
/** A place becomes darker with each tick up to so many of them. */
const LAYERS = 4;

/**
 * Many thin ticks as a few paths. A tick that lies over another one goes into the next path, so that dense places are darker. Each
 * stands at a tenth of a per cent, half a px at most from its place on a page of 1,000 px: finer places would weigh more than they show.
 *
 * @param fractions places of the ticks, fractions of the width, in any order. None give no paths.
 * @param top and `bottom` of the ticks, px.
 */
export function tickStrip(fractions: readonly number[], top: number, bottom: number): SceneNode[] {
  const layers: number[][] = Array.from({ length: LAYERS }, () => []);
  for (const f of fractions.toSorted((a, b) => a - b)) {
    const at = Math.round(f * 1000) / 10;
    (layers.find((l) => l.length === 0 || at - l.at(-1)! >= TICK) ?? layers.at(-1)!).push(at);
  }
  return layers
    .filter((l) => l.length > 0)
    .map((l): SceneNode => ({
      type: 'path',
      fill: 'ink',
      fillOpacity: 0.5,
      d: l
        .map((at) => [round(at - TICK / 2), round(at + TICK / 2)])
        .map(([a, b]) => `M${a},${top}L${b},${top}L${b},${bottom}L${a},${bottom}Z`)
        .join(''),
    }));
}
