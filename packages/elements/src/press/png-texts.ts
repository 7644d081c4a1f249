/**
 * What a PNG says of itself.
 *
 * @source https://www.w3.org/TR/png-3/#11iTXt
 */

/** Bytes before the first chunk, and of the chunk that must come first. */
const HEADER = 8 + 25;

function crc(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Keyword, then: not compressed, no language, no translated keyword, each ending in a zero.
  const body = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const made = new Uint8Array(body.length + 8);
  const view = new DataView(made.buffer);
  view.setUint32(0, body.length - 4);
  made.set(body, 4);
  view.setUint32(body.length + 4, crc(body));
  return made;
}

/** A PNG with texts by their keywords. */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts = [png.subarray(0, HEADER), ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)), png.subarray(HEADER)];
  const made = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}
