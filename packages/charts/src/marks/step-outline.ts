import type { Paint, SceneNode } from '../scene/node.js';
import { round } from '../scene/round.js';

/** Thickness of the rim that keeps an outline clear of bars, px. */
const RIM_PX = 5;

/**
 * The outline of rows as a stepped line from top to bottom. A missing row is a gap in it. Without any known row there is no line.
 *
 * @param ends fraction of the width for each row, null for none; `tops` of the rows in px, and the `bottom` of the last.
 */
export function stepOutline(ends: readonly (number | null)[], tops: readonly number[], bottom: number, paint: Paint): SceneNode[] {
  const parts = ends.flatMap((end, i): string[] => {
    if (end === null) return [];
    const x = round(end * 100);
    const goesOn = i > 0 && ends[i - 1] !== null;
    return [`${goesOn ? 'L' : 'M'}${x},${round(tops[i]!)}L${x},${round(tops[i + 1] ?? bottom)}`];
  });
  return pathOf(parts, paint);
}

/**
 * Strips in the colour of the background that lie below an outline, one for each row. Draw the strips of all outlines before the first
 * outline, so that no strip cuts an outline.
 */
export const stepRim = (ends: readonly (number | null)[], tops: readonly number[], bottom: number): SceneNode[] =>
  pathOf(
    ends.flatMap((end, i) => {
      const x = end === null ? null : round(end * 100);
      return x === null ? [] : [`M${x},${round(tops[i]!)}L${x},${round(tops[i + 1] ?? bottom)}`];
    }),
    { stroke: 'ground', strokeWidth: RIM_PX },
  );

const pathOf = (parts: readonly string[], paint: Paint): SceneNode[] => (parts.length === 0 ? [] : [{ type: 'path', ...paint, d: parts.join('') }]);
