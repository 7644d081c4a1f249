/**
 * Widths of characters in em: for each the widest of four measured settings, rounded up. Measured in Chromium: Liberation Sans
 * (the widths of Arial), the same a fifth wider, the same with the text spacing of WCAG 1.4.12 (letters .12 em and words .16 em
 * further apart), and DejaVu Sans. One factor over one font did not suffice: text spacing makes a space twice as wide
 * (0.28 becomes 0.56 em) and an i half as wide again, but an m only a seventh. `test/overlap.browser.test.ts` measures whole texts.
 * No canvas: the same answer in Node and in every browser.
 */
const WIDTHS: readonly (readonly [characters: string, em: number])[] = [
  ["ijl'’‘", 0.345],
  ['!.,:;|/\\[]I·', 0.4],
  ['ft', 0.42],
  ['()-r²³', 0.455],
  ['"“”`', 0.52],
  [' \u00a0', 0.56],
  ['cksvxyzçJ', 0.62],
  ['%', 1.07],
  ['w', 0.875],
  ['+=<>×−#~^', 0.84],
  ['GOQÖ', 0.94],
  ['mM½¼¾', 1.01],
  ['W', 1.135],
  ['@—…→←', 1.22],
];

const BY_CHARACTER = new Map(WIDTHS.flatMap(([characters, em]) => characters.split('').map((c) => [c, em] as const)));

/** Width of letters and digits that are not in the table: 0.676, and what WebKitGTK adds, which sets letters on whole px. */
const LETTER = 0.695;
/** Width of capitals that are not in the table. */
const CAPITAL = 0.87;
/** What a bold letter is wider than a plain one; a space is not. */
const BOLD = 0.058;

/** Width of a character, em. */
function characterWidth(c: string): number {
  return BY_CHARACTER.get(c) ?? (c >= 'A' && c <= 'Z' ? CAPITAL : LETTER);
}

/**
 * Width of a text in px for a size in px. Empty text is 0 wide. An upper bound: no text of the
 * examples was wider in Chromium, Firefox or WebKitGTK in the settings above.
 */
export function textWidth(text: string, size: number, bold: boolean): number {
  let em = 0;
  for (const c of text) em += characterWidth(c) + (bold && c !== ' ' && c !== '\u00a0' ? BOLD : 0);
  return em * size;
}

/**
 * Breaks a text into lines no wider than `width` px. A word that is wider by itself is broken in the middle with a dash.
 * Empty text gives one empty line.
 */
export function wrapText(text: string, width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/ +/)) {
    const last = lines.length - 1;
    const joined = lines[last] ? `${lines[last]} ${word}` : word;
    if (textWidth(joined, size, bold) <= width) {
      lines[last] = joined;
      continue;
    }
    const pieces = breakWord(word, width, size, bold);
    if (lines[last] === '') lines.pop();
    lines.push(...pieces);
  }
  return lines;
}

/** A word in pieces that each fit, joined by dashes; whole when it fits. */
function breakWord(word: string, width: number, size: number, bold: boolean): string[] {
  if (textWidth(word, size, bold) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const c of word) {
    if (piece && textWidth(`${piece}${c}-`, size, bold) > width) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += c;
  }
  return [...pieces, piece];
}
