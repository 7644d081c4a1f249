import type { Spot } from './annotation.js';
import type { LinePoint } from './boxes.js';

/** Places around a point: close above and below, then further away; centred, then to either side. */
export function spotsAround({ f, y }: LinePoint): Spot[] {
  return [-10, 22, -22, 34, -36, 48].flatMap((dy) =>
    (['middle', 'end', 'start'] as const).map((anchor): Spot => ({ f, anchor, y: y + dy, grow: dy < 0 ? 'up' : 'down' })),
  );
}

/** Places for a number around a point: above it, below it, then further away. */
export const marksAround = ({ f, y }: LinePoint): readonly [LinePoint, ...LinePoint[]] => [
  { f, y: y - 18 },
  ...[18, -30, 30, -42, 42].map((dy): LinePoint => ({ f, y: y + dy })),
];
