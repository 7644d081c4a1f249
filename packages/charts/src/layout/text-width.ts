/**
 * Widths of characters in em, measured on DejaVu Sans: one of the widest fonts for the web, so that what fits here fits in
 * the fonts of municipalities too. No canvas: the same answer in Node and in every browser.
 */
const NARROW = new Set("ijl.,:;'|!()[]’‘/ \u00a0Iftr-".split(''));
const WIDE = new Set('mwMW%@—…€'.split(''));

/** Width of a character, em. */
function characterWidth(c: string): number {
  if (NARROW.has(c)) return c === 'f' || c === 't' || c === 'r' ? 0.42 : 0.35;
  if (WIDE.has(c)) return 0.96;
  return c >= 'A' && c <= 'Z' ? 0.7 : 0.625;
}

/** Width of a text in px for a size in px. Empty text is 0 wide. An upper bound rather than an average. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let em = 0;
  for (const c of text) em += characterWidth(c);
  return em * size * (bold ? 1.11 : 1);
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
