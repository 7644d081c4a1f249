/**
 * What a title, a unit or a source may not bring into a page: control characters, marks that turn the direction of what follows
 * (a figure would be read backwards), and characters of no width. Joiners stay: emoji and some scripts need them.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for.
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/g;
/** More marks on one letter than any language writes: they would run over the lines above and below. */
const STACKED = /(\p{M}{4})\p{M}+/gu;
/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A text of own figures as it can stand in a sentence between figures: on one line, without control characters, whole
 * characters only, at most four marks on a letter. A text with letters from right to left is set apart by isolating marks
 * (U+2068, U+2069), so that the figures beside it stay in their order.
 *
 * Gives an empty text where nothing can be seen. Doing it twice changes nothing more. Never throws.
 */
export function readableText(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(STACKED, '$1')
    .trim();
  if (!/[^\p{Z}\p{C}\p{M}]/u.test(plain)) return '';
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain;
}
