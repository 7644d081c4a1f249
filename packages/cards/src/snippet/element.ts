import { el, markupToString } from '@trendbeeld/charts';
import type { Tag } from '../tags.js';
import { givenHeadline } from './one-line.js';
import type { Page } from './page.js';
import { linkMarkup, paragraphs, type SnippetInput } from './quote.js';

/** What an element is made of. */
export interface ElementInput extends SnippetInput {
  /** Static card inside the tag, as `staticTrendCard` gives it. Default: the two paragraphs of the quote. */
  readonly card?: string;
}

/** Ends of what stands by itself: where a host drops the tags, a space keeps the words apart. In a line of a drawing it would be seen. */
const ENDS = /<\/(?:text|desc|p|h[1-6]|dt|dd|li|th|td|div|summary|caption|figcaption|svg)>|<\/strong>(?=<small)/g;

/** The tag that shows what a page shows. */
export const TAG_OF: Readonly<Record<Page['kind'], Tag>> = { trend: 'trend-card', domain: 'domain-overview', study: 'study-overview' };

/**
 * The element for templates and developers, never empty, with a link to its page in a paragraph of its own: where a host takes the tag
 * away, the site script still finds it. The page that it stands in loads the script (`scriptHtml`).
 *
 * @param input `card` is put in as it is; everything else is escaped. A static card wants the style sheet `trendbeeld.css` too.
 * @example
 * const input = { base: 'https://stad.example/trends/', page: { kind: 'trend', name: 'woningbouw', language: 'nl' }, quote: trendQuote(study, { trend: 'woningbouw', language: 'nl' }) };
 * elementHtml({ ...input, card: staticTrendCard(study, { trend: 'woningbouw' }) }); // <trend-card trend="woningbouw" …>…</trend-card>
 * @throws {RangeError} as `pagePath`.
 */
export function elementHtml(input: ElementInput): string {
  const { page, dress } = input;
  const attributes = {
    [page.kind]: page.name || undefined,
    municipality: page.municipality,
    lang: page.language,
    headline: givenHeadline(dress?.headline ?? '') || undefined,
    theme: dress?.theme,
    size: dress?.size,
    'heading-level': dress?.headingLevel,
    edition: page.edition,
  };
  const html = markupToString(el(TAG_OF[page.kind], attributes, ...(input.card === undefined ? paragraphs(input) : [])));
  if (input.card === undefined) return html;
  const link = markupToString(el('p', {}, linkMarkup(input)));
  return html.replace(/(?=<\/[a-z-]+>$)/, () => `${input.card!.replaceAll(ENDS, '$& ')}${link}`);
}
