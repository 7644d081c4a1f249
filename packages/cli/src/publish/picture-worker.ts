/**
 * Makes PNG of SVG in a thread of its own. Imports nothing of this package, so that tests can run it as it is.
 *
 * @source https://www.w3.org/TR/png-3/: the chunks IHDR, pHYs, PLTE, iTXt, IDAT, IEND.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import type { PictureTask } from './pictures.js';

const { fonts } = workerData as { readonly fonts: readonly string[] };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** CSS pixels a metre, at 96 an inch. */
const PER_METRE = 3780;
/** Colours of a palette. */
const COLOURS = 256;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const made = Buffer.alloc(body.length + 8);
  made.writeUInt32BE(data.length, 0);
  body.copy(made, 4);
  made.writeUInt32BE(crc32(body), body.length + 4);
  return made;
}

const numbers = (...values: readonly number[]): Buffer => {
  const made = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => made.writeUInt32BE(value, i * 4));
  return made;
};

/**
 * Pixels with a palette: a drawing of few colours is a third as large that way. Of one with more than 256, the rarest become the nearest
 * of the others: those are single pixels at the rims of letters.
 */
function indexed(pixels: Uint8Array, width: number, height: number): { readonly palette: Buffer; readonly rows: Buffer } {
  // Four bytes as one number, which is then whole and small; neighbours are mostly alike.
  const all = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = new Map<number, number>();
  for (let i = 0; i < all.length;) {
    const value = all[i]!;
    let to = i + 1;
    while (to < all.length && all[to] === value) to += 1;
    counts.set(value, (counts.get(value) ?? 0) + to - i);
    i = to;
  }
  const chosen = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || a - b)
    .slice(0, COLOURS)
    .map(([value]) => value);
  const index = new Map(chosen.map((value, i) => [value, i]));
  for (const value of counts.keys()) if (!index.has(value)) index.set(value, nearest(value, chosen));
  // Each row begins with its filter: none, as neighbours of a flat drawing are alike already.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) fillRow(all, y * width, width, index, rows, y * (width + 1) + 1);
  return { palette: Buffer.from(chosen.flatMap((value) => [red(value), green(value), blue(value)])), rows };
}

/** Parts of four bytes that were read as one number: the first byte is the lowest. */
const red = (value: number): number => value & 255;
const green = (value: number): number => (value >> 8) & 255;
const blue = (value: number): number => (value >> 16) & 255;

/** Place of the colour that lies nearest. */
function nearest(value: number, chosen: readonly number[]): number {
  const far = (other: number): number => (red(value) - red(other)) ** 2 + (green(value) - green(other)) ** 2 + (blue(value) - blue(other)) ** 2;
  return chosen.reduce((best, other, i) => (far(other) < far(chosen[best]!) ? i : best), 0);
}

function fillRow(all: Int32Array, from: number, width: number, index: ReadonlyMap<number, number>, rows: Buffer, at: number): void {
  for (let x = 0; x < width;) {
    const value = all[from + x]!;
    let to = x + 1;
    while (to < width && all[from + to] === value) to += 1;
    rows.fill(index.get(value)!, at + x, at + to);
    x = to;
  }
}

/** Keyword, then: not compressed, no language, no translated keyword, each ending in a zero; then the text. */
const textChunk = ([keyword, text]: readonly [string, string]): Buffer =>
  chunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]));

function png({ svg, width, texts = {}, scale = 1 }: PictureTask): Uint8Array {
  const made = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: 'Fira Sans', sansSerifFamily: 'Fira Sans' },
    background: '#ffffff',
  }).render();
  const { palette, rows } = indexed(made.pixels, made.width, made.height);
  const header = Buffer.concat([numbers(made.width, made.height), Buffer.from([8, 3, 0, 0, 0])]);
  const density = Buffer.concat([numbers(PER_METRE * scale, PER_METRE * scale), Buffer.from([1])]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('pHYs', density),
    ...Object.entries(texts).map(textChunk),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

parentPort?.on('message', (task: PictureTask) => {
  try {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
    parentPort?.postMessage({ png: png(task) });
  } catch (cause) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window.
    parentPort?.postMessage({ error: cause instanceof Error ? cause.message : String(cause) });
  }
});
