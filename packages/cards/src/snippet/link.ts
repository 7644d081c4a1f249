import { el, markupToString } from '@trendbeeld/charts';
import { addressOf, sentenceOf, type SnippetInput } from './quote.js';

/**
 * The sentence as a link, in a paragraph of its own. The address alone is `pageAddress`.
 *
 * @example
 * const input = { base: 'https://stad.example/trends/', page: { kind: 'trend', name: 'woningbouw', language: 'nl' }, quote: trendQuote(study, { trend: 'woningbouw', language: 'nl' }) };
 * linkHtml(input); // sentence and link, in one paragraph
 * @throws {RangeError} as `pagePath`.
 */
export function linkHtml(input: SnippetInput): string {
  return markupToString(el('p', {}, el('a', { href: addressOf(input) }, sentenceOf(input))));
}

/**
 * The sentence, and on a line of its own the bare address, as text and not as HTML: for wikis, mails and text fields, which make addresses
 * links; WordPress makes such a line the graphic.
 *
 * @example
 * const input = { base: 'https://stad.example/trends/', page: { kind: 'trend', name: 'woningbouw', language: 'nl' }, quote: trendQuote(study, { trend: 'woningbouw', language: 'nl' }) };
 * plainText(input); // the sentence, then, on the next line, https://stad.example/trends/nl/t/woningbouw/
 * @throws {RangeError} as `pagePath`.
 */
export const plainText = (input: SnippetInput): string => `${sentenceOf(input)}\n${addressOf(input)}`;
