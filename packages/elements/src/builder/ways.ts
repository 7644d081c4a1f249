import {
  cspLines,
  elementHtml,
  frameHtml,
  linkHtml,
  pageAddress,
  pictureHtml,
  plainText,
  quoteHtml,
  scriptHtml,
  type HashedFile,
  type Rung,
  type SnippetInput,
} from '@trendbeeld/cards/snippets';
import type { Saying } from './saying.js';

/** The ways to take a page along, in the order in which they are shown. */
export const WAYS = ['quote', 'address', 'text', 'code', 'frame', 'element', 'picture', 'link'] as const;
/** A way to take a page along. */
export type Way = (typeof WAYS)[number];

/** What each way pastes; null for one that this folder does not have. */
export function waysOf(input: SnippetInput, picture: Saying['picture']): Readonly<Record<Way, string | null>> {
  const quote = quoteHtml(input);
  return {
    quote,
    address: pageAddress(input.base, input.page, input.dress),
    text: plainText(input),
    code: quote,
    frame: frameHtml(input),
    element: elementHtml(input),
    // The file beside the page has the usual headline, so its text has it too.
    picture: picture && pictureHtml({ base: input.base, page: input.page, quote: input.quote, ...picture, picture: 'picture.svg' }),
    link: linkHtml(input),
  };
}

/** Ways that have lines of a policy, in the order in which an administrator is told them. */
const POLICIES: readonly (Rung | 'script')[] = ['link', 'script', 'frame', 'oembed', 'picture', 'element'];

/** The lines for the administrator: a way and what it needs, each on lines of its own. */
export const policyText = (base: string, none: string, names: Readonly<Record<string, string>>): string =>
  POLICIES.map((rung) => {
    const lines = cspLines(rung, base);
    return [`# ${names[rung] ?? rung}`, ...(lines.length > 0 ? lines : [`# ${none}`])].join('\n');
  }).join('\n\n');

/** The script of a site that is always up to date, and the one that never changes. */
export const scriptsOf = (base: string, hashed: HashedFile | undefined): { readonly stable: string; readonly hashed: string | null } => ({
  stable: scriptHtml(base, 'stable'),
  hashed: hashed ? scriptHtml(base, 'hashed', hashed) : null,
});
