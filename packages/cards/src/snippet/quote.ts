import { el, markupToString, type MarkupElement } from '@trendbeeld/charts';
import { givenHeadline, oneLine } from './one-line.js';
import { pageAddress, type Page, type PageDress } from './page.js';

/** What every snippet says in words; made from the same data as the card by `trendQuote`, `domainQuote` and `studyQuote`. */
export interface Quote {
  /** Headline of the trend, domain or study. */
  readonly title: string;
  /** One to three sentences that read by themselves: figure, unit, period, certainty and source. */
  readonly sentence: string;
  /** Text of the link; says what is behind it and ends with the title. */
  readonly linkText: string;
  /** Name of the municipality that it is about. Default: the Netherlands. */
  readonly municipality?: string;
}

/** What a snippet is made of. */
export interface SnippetInput {
  /** Address of the published folder, absolute. */
  readonly base: string;
  readonly page: Page;
  /** Default: as the page is. */
  readonly dress?: PageDress;
  readonly quote: Quote;
}

/** Address of the page with its dress. */
export const addressOf = ({ base, page, dress }: SnippetInput): string => pageAddress(base, page, dress);

/** Title: the headline of the dress, else that of the quote. On one line. */
export const titleOf = ({ dress, quote }: SnippetInput): string => givenHeadline(dress?.headline ?? '') || oneLine(quote.title);

/** The title, with the municipality that it is about: what tells one frame from another. */
export const nameOf = (input: SnippetInput): string => [titleOf(input), input.quote.municipality].filter(Boolean).join(' – ');

/** The sentence, on one line. */
export const sentenceOf = ({ quote }: SnippetInput): string => oneLine(quote.sentence);

/** The link with its text; a headline of the dress stands there in place of the title. */
export function linkMarkup(input: SnippetInput): MarkupElement {
  const { title, linkText } = input.quote;
  return el('a', { href: addressOf(input) }, oneLine(linkText.replace(title, () => titleOf(input))));
}

/** The two paragraphs of a quote: sentence and link, with a space between that keeps them apart where a host drops paragraphs. */
export const paragraphs = (input: SnippetInput): readonly (MarkupElement | string)[] => [el('p', {}, sentenceOf(input)), ' ', el('p', {}, linkMarkup(input))];

/**
 * The quote: a block that needs no script. It may lose class, cite and data, and still says everything; the site script makes it
 * a graphic by its link alone, as that stands in a paragraph of its own. One line of HTML, everything escaped.
 *
 * @example
 * const input = { base: 'https://stad.example/trends/', page: { kind: 'trend', name: 'woningbouw', language: 'nl' }, quote: trendQuote(study, { trend: 'woningbouw', language: 'nl' }) };
 * quoteHtml(input); // <blockquote …>…</blockquote>
 * @throws {RangeError} for a page without an address; see `pagePath`.
 */
export function quoteHtml(input: SnippetInput): string {
  const { kind, name, municipality, language } = input.page;
  return markupToString(
    el(
      'blockquote',
      {
        class: 'trend-card',
        cite: addressOf(input),
        lang: language,
        [`data-${kind}`]: name || true,
        'data-municipality': municipality,
        'data-language': language,
      },
      ...paragraphs(input),
    ),
  );
}
