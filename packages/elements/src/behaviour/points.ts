/** Where the fact of one row of a table is drawn. */
export interface Place {
  /** Per cent of the width of the drawing, 0 to 100. */
  readonly x: number;
  /** px from the top of the drawing, as high as it is now. */
  readonly y: number;
  /** px to the right of `x`; negative is to the left. */
  readonly aside: number;
}

/**
 * Reads `data-points`: "0,88.2 4.55,80,6 - 9.1,40%". One entry a row, null for "-" (a row without a mark) and for what is no pair
 * of numbers. An empty text gives an empty list.
 *
 * @param height of the drawing in px, asked whenever a place in per cent of it is: such a place moves with it.
 */
export function readPlaces(text: string, height: () => number): readonly (Place | null)[] {
  return (text.match(/\S+/g) ?? []).map((entry): Place | null => {
    const [x = NaN, down = NaN, aside = 0] = entry.replace('%', '').split(',').map(Number);
    if (!Number.isFinite(x + down + aside)) return null;
    return {
      x,
      aside,
      get y() {
        return entry.includes('%') ? (down / 100) * height() : down;
      },
    };
  });
}

/** Whether a list of at least two numbers only rises. */
const rises = (numbers: readonly number[]): boolean => numbers.length > 1 && numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);

/** Whether places follow each other from left to right, as points in time do. False below two places. */
export const runsAcross = (places: readonly (Place | null)[]): boolean => rises(known(places).map((p) => p.x));

/** px within which a pointer is near a point, where only the distance can tell. */
const NEAR_PX = 48;

/**
 * The row that a pointer is near, or null: in a drawing through time the nearest across, in stacked rows the nearest down, and
 * in any other the nearest point within 48 px. Rows without a mark are never near.
 *
 * @param at px from the left and the top of the drawing. @param width of the drawing, px.
 */
export function nearestRow(places: readonly (Place | null)[], at: { readonly x: number; readonly y: number }, width: number): number | null {
  const across = runsAcross(places) || level(places);
  const heights = known(places).map((p) => p.y);
  const down = rises(heights) || rises(heights.toReversed());
  let best: number | null = null;
  let least = across === down ? NEAR_PX : Infinity;
  for (const [row, place] of places.entries()) {
    if (!place) continue;
    const dx = (place.x / 100) * width + place.aside - at.x;
    const dy = place.y - at.y;
    const far = across === down ? Math.hypot(dx, dy) : Math.abs(across ? dx : dy);
    if (far >= least) continue;
    least = far;
    best = row;
  }
  return best;
}

/** Where the sentence of a row without a mark stands: in the middle between the marks beside it; null where there is no mark at all. */
export function placeOfGap(places: readonly (Place | null)[], row: number): Place | null {
  const before = places.slice(0, row).findLast((p) => p !== null);
  const after = places.slice(row + 1).find((p) => p !== null);
  if (!before || !after) return before ?? after ?? null;
  return { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2, aside: (before.aside + after.aside) / 2 };
}

const known = (places: readonly (Place | null)[]): readonly Place[] => places.filter((p) => p !== null);
/** Whether all marks stand at one height, as on a strip. */
const level = (places: readonly (Place | null)[]): boolean => new Set(known(places).map((p) => p.y)).size === 1;
