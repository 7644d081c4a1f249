import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { eachPixel, flatColours } from './flat-colours.js';

/** Colours that fill areas are kept as they are; so many pixels inside make an area. */
const AREA = 1;
/** Colours that a palette can hold. */
const MOST = 256;
/** Bits of each channel by which rare colours are told apart, from fine to coarse; the first that fits is taken. */
const BITS = [4, 3, 2] as const;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** The palette of a picture, and the place in it of each of its colours. */
function paletteOf(picture: PNG): { readonly palette: readonly number[]; readonly index: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  eachPixel(picture, (colour) => counts.set(colour, (counts.get(colour) ?? 0) + 1));
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const flat = flatColours(picture, AREA);
  for (const bits of BITS) {
    const mask = 0x010101 * (256 - 2 ** (8 - bits));
    const palette = [...flat];
    const near = new Map<number, number>();
    const index = new Map<number, number>(palette.map((colour, i) => [colour, i]));
    for (const colour of byCount) {
      if (index.has(colour)) continue;
      // The first of its kind is the most frequent.
      const known = near.get(colour & mask) ?? palette.push(colour) - 1;
      near.set(colour & mask, known);
      index.set(colour, known);
    }
    if (palette.length <= MOST) return { palette, index };
  }
  throw new RangeError('more flat colours than a palette can hold');
}

/** A picture with the colours that its small file will have: two pictures are compared so, as one of them comes from a file. */
export function reduced(picture: PNG): PNG {
  const { palette, index } = paletteOf(picture);
  const other = new PNG({ width: picture.width, height: picture.height });
  eachPixel(picture, (colour, pixel) => other.data.writeUInt32BE(palette[index.get(colour)!]! * 256 + 255, pixel * 4));
  return other;
}

/**
 * A picture as a small PNG file, with a palette: flat colours stay as they are; rare ones, of the edges of letters, become one that is near,
 * which is less than a comparison tolerates. Without transparency. pngjs reads such a file; it cannot write one.
 */
export function smallPng(picture: PNG): Buffer {
  const { width, height } = picture;
  const { palette, index } = paletteOf(picture);
  // Each row begins with its filter: none.
  const rows = Buffer.alloc(height * (width + 1));
  eachPixel(picture, (colour, pixel) => (rows[pixel + Math.floor(pixel / width) + 1] = index.get(colour)!));
  const colours = Buffer.alloc(palette.length * 3);
  for (const [i, colour] of palette.entries()) colours.writeUIntBE(colour, i * 3, 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, a palette.
  header.set([8, 3], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
