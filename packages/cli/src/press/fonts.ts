/** The open font of pictures in files, and what it cannot write. */
import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { fontFiles } from './shelf.js';

/** Files by weight. */
export const FONTS = { 400: fontFiles()[0]!, 700: fontFiles().at(-1)! } as const;

let face: Font | null = null;

/** The signs of a text that the font has not, each once, in order: emoji, other scripts. White space and joiners are none. */
export function missingSigns(text: string): readonly string[] {
  face ??= create(readFileSync(FONTS[700])) as Font;
  const known = face;
  return [...new Set(text)].filter((sign) => !/[\s\p{Cf}\u00a0]/u.test(sign) && !known.hasGlyphForCodePoint(sign.codePointAt(0)!));
}
