import type { RelationPair } from '../describe/relations.js';
import { curvedArrow, type CurvedArrow } from '../marks/curved-arrow.js';
import { directionAt, distance, pointAt, type Block, type Point } from '../marks/curves.js';
import { textWidth } from '../scene/text-width.js';
import type { Ring } from './relation-ring.js';

/** Size of the counts, px. */
export const COUNT_SIZE = 13;
/** Least thickness of an arrow, px. */
const THINNEST = 1.5;

/** An arrow of a relation on its place. */
export interface PlacedArrow extends CurvedArrow {
  readonly pair: RelationPair;
}

/** The middle of a count beside its arrow, px. */
export interface PlacedCount extends Point {
  readonly pair: RelationPair;
}

/** An arrow for each pair with a count above 0, on the curves of a ring. No such pair gives none. */
export function placeArrows(pairs: readonly RelationPair[], ring: Ring): PlacedArrow[] {
  const drawn = pairs.filter((p) => p.count > 0);
  const largest = Math.max(...drawn.map((p) => p.count));
  return drawn.map((pair) => {
    const [from, to] = [ring.subjects[pair.from], ring.subjects[pair.to]];
    const ends = from && to && from !== to ? ([from, to] as const) : null;
    return { pair, ...curvedArrow(ring.curve(pair), ends, Math.max(THINNEST, (ring.thickest * pair.count) / largest)) };
  });
}

/**
 * The counts of arrows, clear of arrows, subjects and each other, in the order of the arrows; null when one of them has no room: a
 * number over arrows could belong to any of them. This drawing keeps its size, so
 * distances are true ones in px, to curves; labels of charts that grow with the width are placed by `labels/`.
 */
export function placeCounts(arrows: readonly PlacedArrow[], ring: Ring, write: (count: number) => string): PlacedCount[] | null {
  const marks = arrows.flatMap(samples);
  const taken = new Map<PlacedArrow, Block>();
  // The middle of the drawing is the busiest: arrows through it choose first.
  for (const arrow of arrows.toSorted((a, b) => ring.rank(a.pair) - ring.rank(b.pair))) {
    const block = placeCount(arrow, marks, [...taken.values()], ring, textWidth(write(arrow.pair.count), COUNT_SIZE, true));
    if (!block) return null;
    taken.set(arrow, block);
  }
  return arrows.flatMap((arrow) => {
    const block = taken.get(arrow);
    return block ? [{ pair: arrow.pair, x: block.x, y: block.y }] : [];
  });
}

/** A point of an arrow with half the width of the line there, px. */
interface Sample extends Point {
  readonly r: number;
}

/** What a count keeps clear of. */
const samples = (arrow: PlacedArrow): Sample[] => [
  ...Array.from({ length: 41 }, (_, i) => ({ ...pointAt(arrow.curve, i / 40), r: arrow.width / 2 })),
  ...arrow.head.map((p) => ({ ...p, r: 1 })),
  ...arrow.head.map((p) => ({ x: (p.x + arrow.head[0].x) / 2, y: (p.y + arrow.head[0].y) / 2, r: 1 })),
];

/** Room that a count keeps on every side, px. */
const ROOM = 2.5;
/** px that two counts keep from each other beyond what they keep from lines. */
const APART = 9;

/**
 * The nearest free place beside an arrow: first at its best place, then along it and further out. Where none has its full room the
 * freest one that is clear; null when none is.
 */
function placeCount(arrow: PlacedArrow, marks: readonly Sample[], taken: readonly Block[], ring: Ring, width: number): Block | null {
  const [w, h] = [width / 2, COUNT_SIZE * 0.45];
  const candidates = [0, 3, 6, 9].flatMap((more) =>
    ring.along(arrow.pair).flatMap((t) =>
      [1, -1].map((side): Block => {
        const [p, u] = [pointAt(arrow.curve, t), directionAt(arrow.curve, t)];
        const away = arrow.width / 2 + 3 + more + w * Math.abs(u.y) + h * Math.abs(u.x);
        return { x: p.x - u.y * away * side, y: p.y + u.x * away * side, w, h };
      }),
    ),
  );
  const room = (c: Block): number => {
    const frame = Math.min(c.x - c.w, ring.width - c.x - c.w, c.y - c.h, ring.height - c.y - c.h);
    const gap = (b: Block): number => Math.max(Math.abs(c.x - b.x) - c.w - b.w, Math.abs(c.y - b.y) - c.h - b.h);
    // Two counts close together would read as one row of numbers.
    const blocks = [...ring.subjects.map(gap), ...taken.map((b) => gap(b) - APART)];
    return Math.min(frame, ...blocks, ...marks.map((m) => distance(m, c) - m.r));
  };
  const free = candidates.find((c) => room(c) >= ROOM);
  if (free) return free;
  const [freest] = candidates.map((block) => ({ block, room: room(block) })).toSorted((a, b) => b.room - a.room);
  return freest && freest.room > 0 ? freest.block : null;
}
