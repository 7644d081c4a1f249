import { el, markupToString } from '@trendbeeld/charts';
import type { Tag } from '../tags.js';
import { oneLine } from './one-line.js';
import type { Page } from './page.js';
import { paragraphs, type SnippetInput } from './quote.js';

/** What an element is made of. */
export interface ElementInput extends SnippetInput {
  /** Static card inside the tag, as `staticTrendCard` gives it. Default: the two paragraphs of the quote. */
  readonly card?: string;
}

/** The tag that shows what a page shows. */
export const TAG_OF: Readonly<Record<Page['kind'], Tag>> = { trend: 'trend-card', domain: 'domain-overview', study: 'study-overview' };

/**
 * The element for templates and developers, never empty. The page that it stands in loads the script (`scriptHtml`).
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
    headline: oneLine(dress?.headline ?? '') || undefined,
    theme: dress?.theme,
    size: dress?.size,
    'heading-level': dress?.headingLevel,
    edition: page.edition,
  };
  const html = markupToString(el(TAG_OF[page.kind], attributes, ...(input.card === undefined ? paragraphs(input) : [])));
  return input.card === undefined ? html : html.replace(/(?=<\/[a-z-]+>$)/, () => input.card!);
}
