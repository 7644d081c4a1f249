/** A place in the window, px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the window: its edges in px, and how much worse it is that a sentence lies on it, in px of distance. */
export type Area = readonly [left: number, top: number, right: number, bottom: number, cost: number];

/** A rectangle with some px around it. Default: none, and it costs nothing. */
export const areaOf = ({ left, top, right, bottom }: DOMRect, px = 0, cost = 0): Area => [left - px, top - px, right + px, bottom + px, cost];

/** Places that are tried from top to bottom, and from left to right. */
const STEPS = 64;
/** px of a place outside the drawing that lie over its edge, so that a hand can reach it. */
const TOUCH_PX = 0.5;
/** How much worse a place above or below the drawing is than one within it, px of distance. */
const OUTSIDE = 60;

/**
 * Where a sentence of a size stands in the window: close to a point and clear of areas. A place above or below the drawing is taken where
 * there is none within it; it touches the drawing, so that a hand can reach it.
 *
 * @param width of the sentence, px, no more than that of the frame; and its `height`. @param frame the drawing.
 * @returns the share of the free room of the frame that lies to the left of it, 0 to 1; and its top edge, px.
 */
export function clearPlace(width: number, height: number, frame: DOMRect, point: Spot, areas: readonly Area[]): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let least = Infinity;
  // From right below the drawing to right above it, both touching it.
  for (let k = 0; k <= STEPS; k++)
    for (let i = 0; i <= STEPS; i++) {
      const top = frame.bottom - TOUCH_PX - (k / STEPS) * (frame.height + height - 2 * TOUCH_PX);
      const own = areaOf(new DOMRect(frame.left + (i / STEPS) * (frame.width - width), top, width, height));
      let cost = Math.hypot(...gaps(point, own)) + (top < frame.top || own[3] > frame.bottom ? OUTSIDE : 0);
      for (const a of areas) if (a[0] < own[2] && a[2] > own[0] && a[1] < own[3] && a[3] > top) cost += a[4];
      if (cost >= least) continue;
      least = cost;
      best = [i / STEPS, top];
    }
  return best;
}

/** px from a spot to the nearest edge of an area, across and down; 0 within it. */
const gaps = ({ x, y }: Spot, [left, top, right, bottom]: Area): readonly number[] => [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];

/** px that a hand has to move before its way is known. */
const MOVED_PX = 4;

/** Whether a hand that went from one spot to another may be on its way to an area: it came nearer in both directions, or hardly moved. */
export function headsFor(from: Spot, to: Spot, area: Area): boolean {
  const before = gaps(from, area);
  return Math.hypot(to.x - from.x, to.y - from.y) < MOVED_PX || gaps(to, area).every((gap, i) => gap === 0 || gap < before[i]!);
}
