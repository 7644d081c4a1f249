/** White space, line ends and control characters. */
const UNSEEN = /[\s\p{Cc}]+/gu;
/** Marks that turn the direction of all text behind them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text on one line, as a blank line breaks a snippet in a CMS: white space, line ends and characters that cannot be seen become
 * one space, marks that turn the direction of text go. Never throws.
 */
export const oneLine = (text: string): string => text.replace(TURNS, '').replace(UNSEEN, ' ').trim();

/** Most characters of a headline that an embedder gives. */
const LONGEST = 200;
/** A character that can be seen. */
const SEEN = /[^\p{C}\p{Z}\p{DI}\u2800]/u;

/** The headline that an embedder gives: on one line, at most 200 characters, empty where nothing of it can be seen. Never throws. */
export function givenHeadline(text: string): string {
  const line = oneLine(text);
  return SEEN.test(line) ? Array.from(line).slice(0, LONGEST).join('') : '';
}
