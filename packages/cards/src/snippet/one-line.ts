/** White space, line ends and control characters. */
const UNSEEN = /[\s\p{Cc}]+/gu;
/** Marks that turn the direction of all text behind them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text on one line, as a blank line breaks a snippet in a CMS: white space, line ends and characters that cannot be seen become
 * one space, marks that turn the direction of text go. Never throws.
 */
export const oneLine = (text: string): string => text.replace(TURNS, '').replace(UNSEEN, ' ').trim();
