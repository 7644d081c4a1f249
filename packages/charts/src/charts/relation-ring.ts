import type { RelationPair } from '../describe/relations.js';
import { arc, type Block, type Curve } from '../marks/curves.js';
import { wrapText } from '../scene/text-width.js';

/** Where subjects stand and how arrows run between them, px. */
export interface Ring {
  readonly width: number;
  readonly height: number;
  /** In the order of the subjects, the first on top, then clockwise. */
  readonly subjects: readonly Block[];
  /** The curve of a relation: between the middles of two subjects, or a loop at one. */
  readonly curve: (pair: RelationPair) => Curve;
  /** Where along an arrow its count may stand, 0 to 1, best first. */
  readonly along: (pair: RelationPair) => readonly number[];
  /** Arrows of a lower rank choose the places of their counts first. */
  readonly rank: (pair: RelationPair) => number;
  /** Thickness of the arrow with the largest count, px; others are thinner in proportion. */
  readonly thickest: number;
  /** Most lines of a name. */
  readonly lines: number;
}

const WIDTH = 256;
const MIDDLE = WIDTH / 2;
/** Room above the highest and below the lowest subject for a loop and its count, px from the middle of the subject. */
const ROOM = 62;

/** Size of the names, and px of a subject's width that stay free beside them. */
export const NAME = { size: 12, aside: 4 } as const;

/** The ring for some subjects: four stand as a diamond, others at equal angles. Subjects are higher where a name takes three lines. */
export const ringOf = (names: readonly string[]): Ring => (names.length === 4 ? DIAMOND : evenRing(names));

/** A loop on the upper or lower side of a subject; `reach` of its control points, px. */
function loop(subject: Block, dx: number, up: boolean, reach: number): Curve {
  const side = up ? -1 : 1;
  const x = subject.x + dx;
  const y = subject.y + side * (subject.h + 3);
  return [
    { x: x - 10, y },
    { x: x - 22, y: y + side * reach },
    { x: x + 22, y: y + side * reach },
    { x: x + 10, y },
  ];
}

/** Along most arrows counts stand in the middle; those that run through the middle of the drawing keep theirs out of it. */
const BESIDE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
const OUTSIDE = [0.3, 0.7, 0.24, 0.76, 0.5, 0.36, 0.64, 0.42, 0.58, 0.18, 0.82] as const;

const FOUR: readonly Block[] = [
  { x: 128, y: 62, w: 47, h: 19 },
  { x: 208, y: 188, w: 47, h: 19 },
  { x: 128, y: 314, w: 47, h: 19 },
  { x: 48, y: 188, w: 47, h: 19 },
];
const FOUR_LOOPS = [
  { dx: 0, up: true },
  { dx: 22, up: true },
  { dx: 0, up: false },
  { dx: -22, up: false },
] as const;
const opposite = (p: RelationPair): boolean => Math.abs(p.from - p.to) === 2;

/** Four subjects: top, right, bottom, left. */
export const DIAMOND: Ring = {
  width: WIDTH,
  height: 376,
  subjects: FOUR,
  thickest: 6,
  lines: 2,
  curve: (pair) => {
    const [from, to] = [FOUR[pair.from]!, FOUR[pair.to]!];
    const { dx, up } = FOUR_LOOPS[pair.from]!;
    return pair.from === pair.to ? loop(from, dx, up, 46) : arc(anchor(from, to), anchor(to, from), opposite(pair) ? 24 : 17);
  },
  along: (pair) => (opposite(pair) && pair.from % 2 === 0 ? OUTSIDE : BESIDE),
  rank: (pair) => (opposite(pair) ? 0 : pair.from === pair.to ? 2 : 1),
};

/** Where an arrow of the diamond is aimed at: off the middle for neighbours, so that heads do not meet in one place. */
function anchor(subject: Block, other: Block): Block {
  if (subject.x === other.x || subject.y === other.y) return subject;
  const side = Math.sign(other.x - subject.x);
  return { ...subject, x: subject.x + side * (subject.x === MIDDLE ? 27 : 4) };
}

/** From this number of subjects on the ring is set more closely. */
const MANY = 7;

/** Subjects at equal angles on a rounded ring, which is as high as they need. Arrows leave them towards the middle. */
function evenRing(names: readonly string[]): Ring {
  const count = names.length;
  const many = count >= MANY;
  const w = many ? 42 : 47;
  const high = names.some((name) => wrapText(name, 2 * w - NAME.aside, NAME.size, true).length > 2);
  const h = high ? 27 : 19;
  const span = Math.ceil(count / 2) * (2 * h + (many ? 30 : 52));
  const subjects = Array.from({ length: count }, (_, i): Block => {
    const turn = (2 * i) / count;
    const across = Math.sin(turn * Math.PI);
    const side = Math.abs(across) < 1e-9 ? 0 : Math.sign(across) * Math.abs(across) ** 0.4;
    return { x: MIDDLE + (MIDDLE - w - 1) * side, y: ROOM + span * Math.min(turn, 2 - turn), w, h };
  });
  const lowest = Math.max(...subjects.map((s) => s.y));
  const at = (i: number): Block => subjects[i] ?? { x: MIDDLE, y: ROOM, w, h };
  return {
    width: WIDTH,
    // One subject has its loop above it and nothing below.
    height: lowest + (count === 1 ? h + 8 : ROOM),
    subjects,
    thickest: count > 4 ? 4 : 6,
    lines: high ? 3 : 2,
    curve: ({ from, to }) => {
      const subject = at(from);
      if (from === to) return loop(subject, 22 * Math.sign(Math.round(subject.x - MIDDLE)), subject.y <= ROOM + span / 2, many ? 24 : 46);
      return inward(subject, at(to), span, many ? 20 : 45);
    },
    along: () => OUTSIDE,
    rank: ({ from, to }) => (from === to ? 2 : 1),
  };
}

/**
 * A curve between two subjects that leaves each of them towards the middle, to the right of the way there.
 *
 * @param span height of the ring, px; `spread` of the arrows along a subject in the middle, px.
 */
function inward(from: Block, to: Block, span: number, spread: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [nx, ny] = [-(to.y - from.y) / length, (to.x - from.x) / length];
  const aside = (p: { readonly x: number; readonly y: number }, by: number) => ({ x: p.x + nx * by, y: p.y + ny * by });
  const end = (a: Block, b: Block) =>
    central(a) ? { x: a.x + ((b.x - a.x) / MIDDLE) * spread, y: a.y } : { x: a.x, y: a.y + ((b.y - a.y) / span) * (a.h - 7) };
  const control = (a: Block, b: Block) =>
    central(a) ? { x: MIDDLE + (b.x - MIDDLE) * 0.15, y: a.y + (b.y - a.y) * 0.45 } : { x: MIDDLE + (a.x - MIDDLE) * 0.1, y: a.y + (b.y - a.y) * 0.12 };
  return [aside(end(from, to), 4), aside(control(from, to), 7), aside(control(to, from), 7), aside(end(to, from), 4)];
}

const central = ({ x }: Block): boolean => Math.abs(x - MIDDLE) < 1;
