import { el, markupToString } from '@trendbeeld/charts';
import { addressOf, sentenceOf, type SnippetInput } from './quote.js';

/** The sentence as a link, in a paragraph of its own. The address alone is `pageAddress`. @throws {RangeError} as `pagePath`. */
export function linkHtml(input: SnippetInput): string {
  return markupToString(el('p', {}, el('a', { href: addressOf(input) }, sentenceOf(input))));
}

/**
 * The sentence and the bare address, as text and not as HTML: for wikis and other places that show tags but make addresses links.
 *
 * @throws {RangeError} as `pagePath`.
 */
export const plainText = (input: SnippetInput): string => `${sentenceOf(input)} ${addressOf(input)}`;
