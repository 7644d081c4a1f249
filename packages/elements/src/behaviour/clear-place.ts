/** A rectangle, px from the left and the top of a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place, px from the left and the top of a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a sentence keeps clear of. */
export interface Around {
  /** Width and height of the drawing. */
  readonly frame: { readonly width: number; readonly height: number };
  /** The place that is told. */
  readonly point: Spot;
  /** Where the pointer is; null without one. */
  readonly pointer: Spot | null;
  /** Boxes of the texts of the drawing. */
  readonly texts: readonly Box[];
  /** Places along the lines of the drawing. */
  readonly line: readonly Spot[];
}

/** px from a point to the sentence beside it: outside the ring. */
const GAP_PX = 14;
/** px within which a line is near its point. */
const NEAR_PX = 60;
/** px between a sentence and a text. */
const ROOM_PX = 2;
/**
 * How much worse a place is, in px of distance: on the ring or the pointer, on the text nearest to the point, on another text, for each
 * place of a line near the point and of one further away, outside the drawing, and to a side of the pointer, where a hand that follows a line would run into it.
 */
const COST = { ring: 1e6, nearest: 1e4, text: 3e3, line: 24, far: 6, outside: 60, side: 150 } as const;

/**
 * Where a sentence of a size stands: near its point, clear of all texts and, where that can be, of the lines. A place above or below the
 * drawing is taken where there is none within it. Where no place is clear, it is the one that covers least.
 *
 * @param size of the sentence, px; no wider than the frame.
 * @returns left and top edge, px. The left one lies within the frame.
 */
export function clearPlace(size: { readonly width: number; readonly height: number }, around: Around): { readonly left: number; readonly top: number } {
  const { frame, point, pointer, texts } = around;
  const [far, deep] = [Math.max(0, frame.width - size.width), frame.height - 1];
  const lefts = beside(point.x, size.width, texts, 'left', 'right', 0, far);
  const tops = beside(point.y, size.height, texts, 'top', 'bottom', 1 - size.height, deep);
  const nearest = texts.toSorted((a, b) => distance(point, a) - distance(point, b))[0];
  const hard = pointer ? [point, pointer] : [point];

  let best = { left: 0, top: deep };
  let least = Infinity;
  for (const top of tops)
    for (const left of lefts) {
      const box = { left, top, right: left + size.width, bottom: top + size.height };
      let cost = hard.reduce((sum, spot) => sum + distance(spot, box) + (distance(spot, box) < GAP_PX - 1 ? COST.ring : 0), 0);
      if (top < 0 || box.bottom > frame.height) cost += COST.outside;
      if (pointer && pointer.y > top - 8 && pointer.y < box.bottom + 8) cost += COST.side;
      if (cost >= least) continue;
      for (const text of texts) {
        const covered = overlap(box, text);
        if (covered > 0) cost += (text === nearest ? COST.nearest : COST.text) + covered;
      }
      for (const spot of around.line)
        if (distance(spot, box) <= ROOM_PX) cost += Math.hypot(spot.x - point.x, spot.y - point.y) < NEAR_PX ? COST.line : COST.far;
      if (cost >= least) continue;
      least = cost;
      best = { left, top };
    }
  return best;
}

/** Places along one direction: before, behind and on the middle of a point, and close before and behind each text. */
function beside(at: number, size: number, texts: readonly Box[], from: 'left' | 'top', to: 'right' | 'bottom', low: number, high: number): number[] {
  const all = [at - size / 2, at - GAP_PX - size, at + GAP_PX, low, high, 0, ...texts.flatMap((t) => [t[from] - ROOM_PX - size, t[to] + ROOM_PX])];
  return [...new Set(all.map((n) => Math.round(Math.min(high, Math.max(low, n)))))];
}

/** px² that two boxes share, with room between them; 0 when they are apart. */
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right + 1) - Math.max(a.left, b.left - 1)) * Math.max(0, Math.min(a.bottom, b.bottom + 1) - Math.max(a.top, b.top - 1));

/** px from a spot to the nearest edge of a box; 0 within it. */
export const distance = ({ x, y }: Spot, { left, right, top, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** px that a hand has to move before its way is known. */
const MOVED_PX = 4;

/** Whether a hand that went from one spot to another may be on its way to a box. True as long as it hardly moved. */
export function headsFor(from: Spot, to: Spot, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.hypot(dx, dy) < MOVED_PX) return true;
  // When the hand is between the two edges, in each direction; a standstill is between them always or never.
  const [left, right] = between(to.x, dx, box.left, box.right);
  const [top, bottom] = between(to.y, dy, box.top, box.bottom);
  return Math.min(right, bottom) >= Math.max(left, top, 0);
}

/** From when to when a place that moves by `step` lies between two edges, with some px at either side. */
function between(at: number, step: number, low: number, high: number): readonly [number, number] {
  const [a, b] = [(low - MOVED_PX - at) / (step || 1e-6), (high + MOVED_PX - at) / (step || 1e-6)];
  return a < b ? [a, b] : [b, a];
}
