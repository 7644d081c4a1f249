import type { BaseElement } from '../shared/base-element.js';
import { askEarly, PATIENCE_MS, SHARED, type Early } from '../shared/early.js';
import { nearWatch } from '../shared/near.js';
import { languageOf } from '../words/element-words.js';
import { OURS } from '@trendbeeld/cards/tags';
import { findBlock, LINKS, type Found } from './find-block.js';
import { followHeights } from './frame-heights.js';
import { keepPlace, placeOf } from './keep-place.js';

/** What all site scripts of a document share, of whatever version: which folders are served, and the elements being loaded. */
interface Shared {
  readonly bases: string[];
  loading: Promise<unknown> | null;
  /** Whether a page without links to these folders was told of. */
  told?: boolean;
  /** Figures that are asked for beside the elements, not after them. */
  readonly early: Early;
}

/**
 * Makes graphics of the elements and quotes of a document, also of those that come later; loads the elements when the first of
 * them comes near. A second script of the same folder does nothing; one of another folder only serves links to that one.
 *
 * The page is not touched until a graphic is complete; then the block is replaced by the element, which holds the block. Where
 * that fails, or takes more than 10 s, the block stays, and gets the event `trendbeeld-error`.
 *
 * @param base the published folder, ends in a slash. @param load registers the elements.
 */
export function startSite(base: string, load: () => Promise<unknown>): void {
  if (!(SHARED in document)) Object.defineProperty(document, SHARED, { value: { bases: [], loading: null, early: new Map() } satisfies Shared });
  const shared = (document as unknown as Record<symbol, Shared>)[SHARED]!;
  if (shared.bases.includes(base)) return;
  const first = shared.bases.push(base) === 1;
  const near = nearWatch();
  const seen = new WeakSet<Element>();

  /** Registers the elements, unless the page has them already. A failure is forgotten: the next one may try again. */
  const elements = async (tag: string): Promise<unknown> => {
    if (customElements.get(tag)) return;
    shared.loading ??= load();
    try {
      await shared.loading;
    } catch (error) {
      shared.loading = null;
      throw error;
    }
  };

  /** Asks for a figure of the study while the elements are still on their way. */
  const ahead = (tag: string, name: string, language: string, edition = ''): void => {
    if (customElements.get(tag) || !/^[a-z\d-]+$/.test(name)) return;
    const folder = tag === 'trend-card' ? 't' : 'd';
    askEarly(shared.early, `${base}${edition && `e/${edition}/`}data/figures/${language}/${folder}/${name}.json`);
  };

  const serveElement = async (element: HTMLElement): Promise<void> => {
    const bears = element.querySelector('[data-key]');
    if (!bears) keepPlace(element, placeOf(element), false);
    await near(element);
    const name = element.getAttribute('trend') ?? element.getAttribute('domain');
    // What bears its figure asks for nothing, an edition has a folder of its own.
    if (name && !bears && !element.hasAttribute('edition')) ahead(element.localName, name, languageOf(element.closest('[lang]')?.getAttribute('lang')));
    // What stands inside stays.
    await elements(element.localName).catch(() => {});
  };

  const serveBlock = async (link: Element, { block }: Found): Promise<void> => {
    await near(block);
    // The page may have changed since.
    const found = findBlock(link, base);
    if (found?.block !== block) return;
    try {
      const element = await inTime(prepared(found));
      // Above the viewport it would move what is being read.
      if (block.getBoundingClientRect().bottom < 0) await near(block);
      if (block.matches(':focus-within')) await new Promise((resolve) => block.addEventListener('focusout', resolve, { once: true }));
      if (findBlock(link, base)?.block !== block || !block.isConnected) return;
      const place = placeOf(block);
      block.replaceWith(element);
      keepPlace(element, place, true);
      element.replaceChildren(block, found.source ?? '');
    } catch (error) {
      const { code = 'missing-file', message, details = {} } = error as { code?: string; message: string; details?: object };
      block.dispatchEvent(new CustomEvent('trendbeeld-error', { detail: { code, message, details }, bubbles: true, composed: true }));
    }
  };

  /** The element of a block with its figure, outside the page. */
  const prepared = async ({ block, source, page, address, language }: Found): Promise<HTMLElement> => {
    const tag = page && page.kind !== 'trend' ? (`${page.kind}-overview` as const) : 'trend-card';
    if (page) ahead(tag, page.name, page.language, page.edition);
    await elements(tag);
    const element = document.createElement(tag) as Element as BaseElement;
    element.takeAddress(base, address, language);
    // The element of a table reads it; the table itself stays in the page until then.
    if (!page) element.append(block.cloneNode(true), source?.cloneNode(true) ?? '');
    await element.prepare();
    return element;
  };

  const scan = (root: ParentNode & Node): void => {
    const all = (selector: string): Element[] => [...(root instanceof Element && root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
    const isNew = (element: Element): boolean => !seen.has(element) && Boolean(seen.add(element));
    if (first) for (const element of all(OURS)) if (!customElements.get(element.localName) && isNew(element)) void serveElement(element as HTMLElement);
    for (const link of all(LINKS)) {
      const found = findBlock(link, base);
      if (found && isNew(found.block)) void serveBlock(link, found);
    }
  };
  const begin = (): void => {
    scan(document);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element && node.isConnected) scan(node);
    }).observe(document, { childList: true, subtree: true });
  };
  followHeights(base);
  // Half a paragraph looks like a link alone.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();
}

/** The same promise, unless that takes too long. @throws {Error} then, with the code `timeout`. */
async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(Object.assign(new Error('The graphic took more than 10 s.'), { code: 'timeout' })), PATIENCE_MS);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
