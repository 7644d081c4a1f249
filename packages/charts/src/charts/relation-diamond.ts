import type { RelationPair } from '../describe/relations.js';
import { arc, directionAt, distance, inside, part, pointAt, type Block, type Curve, type Point } from '../marks/curves.js';
import { textWidth } from '../scene/text-width.js';

/** Size of the drawing of four subjects and their relations, px. */
export const DIAMOND = { width: 256, height: 376 } as const;
/** Middles and half sizes of the four subjects, px: top, right, bottom, left. */
export const SUBJECTS: readonly Block[] = [
  { x: 128, y: 62, w: 47, h: 19 },
  { x: 208, y: 188, w: 47, h: 19 },
  { x: 128, y: 314, w: 47, h: 19 },
  { x: 48, y: 188, w: 47, h: 19 },
];
/** Size of the counts, px. */
export const COUNT_SIZE = 13;
/** Loops inside a subject: middle and side of the base, away from the arrows. */
const LOOPS: readonly { readonly dx: number; readonly up: boolean }[] = [
  { dx: 0, up: true },
  { dx: 22, up: true },
  { dx: 0, up: false },
  { dx: -22, up: false },
];
const WIDTH = { least: 1.5, most: 6 } as const;

/** An arrow on its place. */
export interface PlacedArrow {
  readonly pair: RelationPair;
  /** Where the line runs, up to the head. */
  readonly curve: Curve;
  /** px; goes with the count. */
  readonly width: number;
  /** Corners of the head. */
  readonly head: readonly [Point, Point, Point];
  /** Middle of the count beside it. */
  readonly label: Point;
}

/** Places arrows for all pairs with a count above 0, with their counts clear of arrows, subjects and each other. */
export function placeDiamond(pairs: readonly RelationPair[], write: (count: number) => string): PlacedArrow[] {
  const drawn = pairs.filter((p) => p.count > 0);
  const largest = Math.max(...drawn.map((p) => p.count));
  const arrows = drawn.map((pair) => arrowOf(pair, Math.max(WIDTH.least, (WIDTH.most * pair.count) / largest)));
  // The middle of the drawing is the busiest: arrows through it choose first.
  const order = arrows.toSorted((a, b) => rank(a.pair) - rank(b.pair));
  const labels = order.reduce<{ readonly arrow: Bare; readonly block: Block }[]>(
    (done, arrow) => [
      ...done,
      {
        arrow,
        block: placeCount(
          arrow,
          arrows,
          done.map((d) => d.block),
          textWidth(write(arrow.pair.count), COUNT_SIZE, true),
        ),
      },
    ],
    [],
  );
  return arrows.map((arrow) => {
    const { x, y } = labels.find((l) => l.arrow === arrow)!.block;
    return { pair: arrow.pair, curve: arrow.curve, width: arrow.width, head: arrow.head, label: { x, y } };
  });
}

type Bare = Omit<PlacedArrow, 'label'>;

const opposite = (p: RelationPair): boolean => Math.abs(p.from - p.to) === 2;
const upright = (p: RelationPair): boolean => opposite(p) && SUBJECTS[p.from]!.x === SUBJECTS[p.to]!.x;
const rank = (p: RelationPair): number => (opposite(p) ? 0 : p.from === p.to ? 2 : 1);

function arrowOf(pair: RelationPair, width: number): Bare {
  const [from, to] = [SUBJECTS[pair.from]!, SUBJECTS[pair.to]!];
  const whole = pair.from === pair.to ? loop(from, LOOPS[pair.from]!) : arc(anchor(from, to), anchor(to, from), opposite(pair) ? 24 : 17);
  const steps = Array.from({ length: 201 }, (_, i) => i / 200);
  const start = pair.from === pair.to ? 0 : steps.findLast((t) => t < 0.5 && inside(pointAt(whole, t), from, 2))!;
  const end = pair.from === pair.to ? 1 : steps.find((t) => t > 0.5 && inside(pointAt(whole, t), to, 3))!;
  const tip = pointAt(whole, end);
  const size = 6 + width;
  // The line stops where the head begins, so that its blunt end never shows beside the tip.
  const stop = steps.findLast((t) => t < end && Math.hypot(pointAt(whole, t).x - tip.x, pointAt(whole, t).y - tip.y) >= size - 1.5) ?? start;
  const base = pointAt(whole, stop);
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const [ux, uy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const half = (2.5 + width) * 0.9;
  const corner = (side: number): Point => ({ x: tip.x - ux * size - uy * half * side, y: tip.y - uy * size + ux * half * side });
  return { pair, width, curve: part(whole, start, stop), head: [tip, corner(1), corner(-1)] };
}

/** Where an arrow to another subject is aimed at: off the middle for neighbours, so that heads do not meet in one place. */
function anchor(subject: Block, other: Block): Point {
  if (subject.x === other.x || subject.y === other.y) return subject;
  const side = Math.sign(other.x - subject.x);
  return { x: subject.x + side * (subject.x === DIAMOND.width / 2 ? 27 : 4), y: subject.y };
}

/** A loop on the upper or lower side of a subject. */
function loop(subject: Block, { dx, up }: { readonly dx: number; readonly up: boolean }): Curve {
  const side = up ? -1 : 1;
  const x = subject.x + dx;
  const y = subject.y + side * (subject.h + 3);
  return [
    { x: x - 10, y },
    { x: x - 22, y: y + side * 46 },
    { x: x + 22, y: y + side * 46 },
    { x: x + 10, y },
  ];
}

/** What a count keeps clear of: points of lines with half their width. */
const samples = (arrow: Bare): (Point & { readonly r: number })[] => [
  ...Array.from({ length: 41 }, (_, i) => ({ ...pointAt(arrow.curve, i / 40), r: arrow.width / 2 })),
  ...arrow.head.map((p) => ({ ...p, r: 1 })),
  ...arrow.head.map((p) => ({ x: (p.x + arrow.head[0].x) / 2, y: (p.y + arrow.head[0].y) / 2, r: 1 })),
];

/** Where along an arrow its count may stand, best first; upright ones through the middle keep theirs out of it. */
const BESIDE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
const UPRIGHT = [0.3, 0.7, 0.24, 0.76, 0.5, 0.36, 0.64, 0.42, 0.58, 0.18, 0.82] as const;

/** px that two counts keep from each other beyond what they keep from lines. */
const APART = 9;

/** The nearest free place beside an arrow: first at its best place, then along it and further out. The freest where none is free. */
function placeCount(arrow: Bare, arrows: readonly Bare[], taken: readonly Block[], width: number): Block {
  const marks = arrows.flatMap(samples);
  const [w, h] = [width / 2, COUNT_SIZE * 0.45];
  const candidates = [0, 3, 6, 9].flatMap((more) =>
    (upright(arrow.pair) ? UPRIGHT : BESIDE).flatMap((t) =>
      [1, -1].map((side): Block => {
        const [p, u] = [pointAt(arrow.curve, t), directionAt(arrow.curve, t)];
        const away = arrow.width / 2 + 3 + more + w * Math.abs(u.y) + h * Math.abs(u.x);
        return { x: p.x - u.y * away * side, y: p.y + u.x * away * side, w, h };
      }),
    ),
  );
  const room = (c: Block): number => {
    const frame = Math.min(c.x - c.w, DIAMOND.width - c.x - c.w, c.y - c.h, DIAMOND.height - c.y - c.h);
    const gap = (b: Block): number => Math.max(Math.abs(c.x - b.x) - c.w - b.w, Math.abs(c.y - b.y) - c.h - b.h);
    // Two counts close together would read as one row of numbers.
    const blocks = [...SUBJECTS.map(gap), ...taken.map((b) => gap(b) - APART)];
    return Math.min(frame, ...blocks, ...marks.map((m) => distance(m, c) - m.r));
  };
  return candidates.find((c) => room(c) >= 2.5) ?? candidates.toSorted((a, b) => room(b) - room(a))[0]!;
}
