import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { apart, flatColours, repainted } from './flat-colours.js';

/**
 * What is tolerated. The edges of letters and lines may be a little lighter or darker (`threshold`, of 1 for black against white), and in
 * no square of 24 px may more than a few pixels differ by more: a digit of 12 px that became another one differs in 29, text that
 * moved by 1 px in more than 100. Measured on cards; the tests beside this file hold it.
 */
const TOLERATED = { threshold: 0.1, includeAA: true, windowSize: 24 } as const;
const MOST_IN_A_SQUARE = 6;
/** A coarse comparison lets the size of a picture differ by so many px. */
const COARSE_PX = 2;
/** A colour that fills areas may differ by so much of a channel, which nobody sees. */
const NEAR = 5;
/** Pixels inside an area of one colour that make it count. */
const FLAT = 60;

/** How two pictures differ; null when they do not. */
export interface Difference {
  /** In words, for the one who runs the test. */
  readonly why: string;
  /** The picture of before, pale, with what differs in red. */
  readonly overlay: PNG;
}

/** The picture on a white ground of a size that holds both. */
function widened(picture: PNG, width: number, height: number): PNG {
  if (picture.width === width && picture.height === height) return picture;
  const wide = new PNG({ width, height });
  wide.data.fill(255);
  PNG.bitblt(picture, wide, 0, 0, picture.width, picture.height, 0, 0);
  return wide;
}

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

/** Flat colours of one picture that the other has nothing like. */
function onlyIn(one: PNG, other: PNG): number[] {
  // A line at another place may fill a few pixels less.
  const known = flatColours(other, FLAT / 3);
  return flatColours(one, FLAT).filter((colour) => !known.some((near) => apart(near, colour) <= NEAR));
}

/**
 * Compares a picture with the one that was accepted.
 *
 * @param coarse where a machine draws letters and lines otherwise: only sizes (a few px may differ) and flat colours then count.
 */
export function difference(before: PNG, after: PNG, coarse = false): Difference | null {
  if (before.width === after.width && before.data.equals(after.data)) return null;
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const [a, b] = [widened(before, width, height), widened(after, width, height)];
  const overlay = new PNG({ width, height });
  const most = coarse ? 0 : pixelmatch(a.data, b.data, null, width, height, TOLERATED);
  const grown = Math.max(Math.abs(before.width - after.width), Math.abs(before.height - after.height));
  const size = grown <= (coarse ? COARSE_PX : 0) ? '' : `${before.width} × ${before.height} px became ${after.width} × ${after.height}`;
  const colours = [...onlyIn(before, after), ...onlyIn(after, before)].map(hex);
  const painted = coarse ? 0 : repainted(a, b, NEAR);
  const why = [size, most > MOST_IN_A_SQUARE ? `${most} pixels of one square differ` : '', colours.length > 0 ? `colours: ${colours.join(', ')}` : '',
    painted >= FLAT ? `${painted} pixels of areas have another colour` : ''].filter(Boolean);
  if (why.length === 0) return null;
  pixelmatch(a.data, b.data, overlay.data, width, height, { ...TOLERATED, threshold: colours.length > 0 || painted >= FLAT ? 0.02 : TOLERATED.threshold, alpha: 0.25 });
  return { why: why.join('; '), overlay };
}
