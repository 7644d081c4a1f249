import { NARROWEST_PX } from '../scene/scene.js';
import { textWidth, wrapText } from '../scene/text-width.js';
import type { Box, LinePoint } from './boxes.js';
import { linesOf, ROOM_PX, textHeight, type Candidate, type LabelNote, type LabelStyle, type LabelText, type Spot } from './label.js';
import { arrange } from './place.js';

/** Room between a point and a label close above or below it, px; then further away. */
const ABOVE = [6, 18, 32] as const;
const BELOW = [8, 20, 34] as const;

/** Room that a label of 14 px close below a point needs, px. */
export const ROOM_BELOW = BELOW[0] + 18;

/** Spots around a point: close above and below it, then further away; centred, then to either side. */
export function spotsAround({ f, y }: LinePoint): Spot[] {
  return ABOVE.flatMap((above, i) =>
    [{ y: y - above, grow: 'up' } as const, { y: y + (BELOW[i] ?? above), grow: 'down' } as const].flatMap((edge) =>
      (['middle', 'end', 'start'] as const).map((anchor): Spot => ({ x: { f, px: 0 }, anchor, ...edge })),
    ),
  );
}

/** How many of the spots around a point are near to it. */
export const NEAR_SPOTS = 12;

/** Places for a number around a point: above it, below it, then further away. */
export const numbersAround = ({ f, y }: LinePoint): readonly [LinePoint, ...LinePoint[]] => [
  { f, y: y - 18 },
  ...[18, -30, 30, -42, 42].map((dy): LinePoint => ({ f, y: y + dy })),
];

/** Room between a mark and its label, px, to try in this order. From {@link LEADER_FROM} on a line leads to the label. */
const GAPS = [5, 9, 14, 20, 28, 36, 46, 58, 72, 84, 96, 108, 120, 132, 144] as const;
const LEADER_FROM = 14;

/** Candidates above and below a mark that spans some of the width: close to it, then further away with a line that leads there. */
export function candidatesBeside(mark: Box, text: LabelText): Candidate[] {
  const inside = (share: number): number => mark.from + (mark.to - mark.from) * share;
  const middles = [
    ['middle', inside(0.5)],
    ['start', inside(0.5)],
    ['end', inside(0.5)],
  ] as const;
  const close = [['start', mark.from], ['end', mark.to], ...middles] as const;
  // A line at the very edge of a mark would look like an axis.
  const far = [['start', inside(0.06)], ['end', inside(0.94)], ...middles] as const;
  return GAPS.flatMap((gap) =>
    (['up', 'down'] as const).flatMap((grow) =>
      (gap < LEADER_FROM ? close : far).map(([anchor, f]): Candidate => {
        const y = grow === 'up' ? mark.top - gap : mark.bottom + gap;
        const spot: Spot = { x: { f, px: 0 }, anchor, y, grow };
        if (gap < LEADER_FROM) return { text, spot };
        return { text, spot, leader: grow === 'up' ? [y + 1, mark.top] : [mark.bottom, y] };
      }),
    ),
  );
}

/** Places for the number of a mark: close above and below its middle; without room there, on the mark itself. */
export function numbersBeside(mark: Box): Pick<LabelNote, 'marks' | 'on'> {
  const f = (mark.from + mark.to) / 2;
  const at = (y: number): LinePoint => ({ f, y });
  return { marks: [at(mark.top - 14), at(mark.bottom + 14), at(mark.top - 18), at(mark.bottom + 18)], on: at((mark.top + mark.bottom) / 2) };
}

/**
 * Spots above and below a line, the nearest to it first, among those the nearest to its end. Labels end at their place, or begin
 * there.
 *
 * @param gap room between the place and the text, px.
 */
export function spotsAlong(points: readonly LinePoint[], gap: number): Spot[] {
  const places = points.toReversed().flatMap((p, i, all) => {
    const before = all[i + 1];
    return before ? [p, { f: (p.f + before.f) / 2, y: (p.y + before.y) / 2 }] : [p];
  });
  return [5, 10, 16, 24].flatMap((room) =>
    places.flatMap(({ f, y }) =>
      [{ y: y - room, grow: 'up' } as const, { y: y + room, grow: 'down' } as const].flatMap((edge) =>
        (['end', 'start'] as const).map((anchor): Spot => ({ x: { f, px: 0 }, gap, anchor, ...edge })),
      ),
    ),
  );
}

/** Room between an upright line and the text that hangs on it, px. */
const FLAG_PX = 5;
/** Narrower widths that the text of a flag may be broken to, px, where its full width is in the way of others. */
const NARROWER_PX = [150, 110, 80, 60] as const;
const LEVELS = 9;
/** How many levels further down a candidate counts for one more line of text, and for a word that is broken. */
const COST = { line: 1.5, broken: 6 } as const;

/** A text that hangs on an upright line below a scale, like a flag on its pole. */
export interface Flag {
  /** Place of the line, fraction of the width. */
  readonly f: number;
  readonly text: string;
}

/**
 * Flags clear of each other, earlier ones nearer to the scale. Words are broken only where no arrangement is found without. Three
 * flags always find room; more may find none, and then none is drawn. No flags give none.
 *
 * @param y bottom of the scale, px; `below` the room between the scale and the first level.
 */
export function hangFlags(all: readonly Flag[], style: LabelStyle, y: number, below: number): readonly Candidate[] {
  const obstacles = { boxes: [], lines: [], frame: { top: y, bottom: Infinity } };
  const labels = (split: boolean) => all.map((flag) => ({ candidates: flagCandidates(flag, style, { y, below, split }) }));
  return arrange(labels(false), obstacles) ?? arrange(labels(true), obstacles) ?? [];
}

/**
 * Candidates of a flag: a low level and few lines first, then the side with more room. A text that is wider than the room is broken;
 * `split` says whether words may be broken where a side has room for whole ones.
 */
function flagCandidates(
  { f, text }: Flag,
  style: LabelStyle,
  { y, below, split }: { readonly y: number; readonly below: number; readonly split: boolean },
): Candidate[] {
  const { size, bold = false } = style;
  const sides = f <= 0.5 ? (['start', 'end'] as const) : (['end', 'start'] as const);
  const widest = Math.ceil(Math.max(...text.split(' ').map((word) => textWidth(word, size, bold))));
  const shapes = sides.flatMap((anchor) => {
    const room = (anchor === 'start' ? 1 - f : f) * NARROWEST_PX - FLAG_PX - ROOM_PX;
    return [room, ...[...NARROWER_PX, widest].filter((w) => w < room)].flatMap((width) =>
      width < 24 ? [] : [{ anchor, lines: wrapText(text, width, size, bold) }],
    );
  });
  const whole = shapes.filter((s) => s.lines.join(' ') === text);
  const usable = whole.length > 0 && !split ? whole : shapes;
  const cost = (level: number, shape: (typeof shapes)[number]): number => level + COST.line * shape.lines.length + (whole.includes(shape) ? 0 : COST.broken);
  return Array.from({ length: LEVELS }, (_, level) => usable.map((shape) => ({ level, shape })))
    .flat()
    .toSorted((a, b) => cost(a.level, a.shape) - cost(b.level, b.shape))
    .map(({ level, shape: { anchor, lines } }): Candidate => {
      const set = linesOf(lines, style);
      const top = y + below + level * (size + 4);
      return { text: set, spot: { x: { f, px: 0 }, gap: FLAG_PX, anchor, y: top, grow: 'down' }, leader: [y, top + textHeight(set) - 3] };
    });
}
