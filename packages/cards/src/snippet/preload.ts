import { el, markupToString } from '@trendbeeld/charts';
import { cardPath } from '../tags.js';
import { folder, pagePath } from './page.js';
import { TAG_OF } from './element.js';
import type { SnippetInput } from './quote.js';
import { URL } from './url.js';

/**
 * Two lines for the head of a page whose first view holds an element without its figure, or a quote: the elements and the figure are
 * asked for beside the page, not after the script. With them the graphic stands a request earlier. They need the script (`scriptHtml`).
 *
 * @param input of the page that is shown. A headline, a size or a municipality changes nothing: the figure of the study is the same.
 * @example
 * const input = { base: 'https://stad.example/trends/', page: { kind: 'trend', name: 'woningbouw', language: 'nl' } };
 * preloadHtml(input); // <link rel="modulepreload" href="…/trendbeeld.elements.js"> and, below it, <link rel="preload" href="…/woningbouw.json" …>
 * @throws {RangeError} as `pagePath`.
 */
export function preloadHtml({ base, page }: Pick<SnippetInput, 'base' | 'page'>): string {
  const at = folder(base).href;
  // A name or an edition that is no name leads nowhere else.
  pagePath(page);
  const card = cardPath(TAG_OF[page.kind], page.kind === 'study' ? 'study' : page.name);
  const figure = `${page.edition ? `e/${page.edition}/` : ''}data/figures/${page.language}/${card}.json`;
  return [
    el('link', { rel: 'modulepreload', href: new URL('trendbeeld.elements.js', at).href }),
    el('link', { rel: 'preload', href: new URL(figure, at).href, as: 'fetch', crossorigin: 'anonymous' }),
  ]
    .map((link) => markupToString(link))
    .join('\n');
}
