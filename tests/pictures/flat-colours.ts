import type { PNG } from 'pngjs';

/** Calls back with each pixel as one number, row by row. */
export function eachPixel({ data }: PNG, found: (colour: number, pixel: number) => void): void {
  for (let i = 0; i < data.length; i += 4) found((data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!, i / 4);
}

/** How far two colours are from each other: the largest difference of a channel, 0 to 255. */
export const apart = (a: number, b: number): number =>
  Math.max(Math.abs((a >> 16) - (b >> 16)), Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)), Math.abs((a & 255) - (b & 255)));

/** Calls back with each pixel that has its own colour beside it, above it and between these: of areas, and of lines that are thick. */
function eachFlat(picture: PNG, found: (colour: number, pixel: number) => void): void {
  const { width } = picture;
  const all = new Uint32Array(picture.data.length / 4);
  eachPixel(picture, (colour, i) => {
    all[i] = colour;
    if (i > width && i % width > 0 && colour === all[i - 1] && colour === all[i - width] && colour === all[i - width - 1]) found(colour, i);
  });
}

/**
 * Colours that fill areas, and lines that are thick. Edges of letters, and hairlines that lie between two rows of pixels, have colours by
 * chance.
 *
 * @param least so many pixels make a colour count.
 */
export function flatColours(picture: PNG, least: number): number[] {
  const counts = new Map<number, number>();
  eachFlat(picture, (colour) => counts.set(colour, (counts.get(colour) ?? 0) + 1));
  return [...counts].filter(([, count]) => count >= least).map(([colour]) => colour);
}

/** How many pixels of areas have another colour in the other picture, of the same size, and are of an area there too. */
export function repainted(one: PNG, other: PNG, near: number): number {
  const colours = new Int32Array(one.data.length / 4).fill(-1);
  eachFlat(one, (colour, i) => (colours[i] = colour));
  let count = 0;
  eachFlat(other, (colour, i) => {
    if (colours[i]! >= 0 && apart(colours[i]!, colour) > near) count++;
  });
  return count;
}
