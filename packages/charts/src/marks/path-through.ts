import type { LinePoint } from '../labels/boxes.js';
import { round } from '../scene/round.js';

/** A path of straight pieces through points, in the space of a `PathNode`. No points give an empty path. */
export const pathThrough = (points: readonly LinePoint[]): string =>
  points.map(({ f, y }, i) => `${i === 0 ? 'M' : 'L'}${round(f * 100)},${round(y)}`).join('');
