/** Longest text alternative, in characters. */
const LONGEST = 400;

/**
 * A text alternative of whole sentences: what must be there (title, sentence, source), and between them as much of what the
 * drawing shows as fits. Nothing is cut in the middle of a sentence.
 *
 * @param first always there, in order · @param says sentences of the drawing · @param last always there, at the end.
 */
export function altText(first: readonly string[], says: string, last: string): string {
  const head = first.filter(Boolean).map(sentence).join(' ');
  let room = LONGEST - head.length - last.length - 2;
  const shown: string[] = [];
  for (const part of says.match(/.+?[.!?](?=\s|$)|.+$/g) ?? []) {
    const text = part.trim();
    if (text.length + 1 > room) break;
    room -= text.length + 1;
    shown.push(text);
  }
  return [head, ...shown, last].filter(Boolean).join(' ');
}

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
