/** Which folder a script serves, however its host treats it: moved, put together with others, written into the page, served by a CDN. */

/** What a script knows of itself. */
export interface Whereabouts {
  /** The element that runs it; null for a module, and for what was evaluated. */
  readonly script: HTMLScriptElement | SVGScriptElement | null;
  /** Address of the folder, as it was published; empty where it was not. */
  readonly published: string;
}

const url = (address: string, from = document.baseURI): URL => new URL(address, from);

/** An address without what differs between the names of one host: `http:` or `https:`, `www.` or not. */
const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '');

/** A link below a folder, as that folder names it; null for any other. @param base ends in a slash. */
export const below = (base: string, href: string): string | null => (bare(href).startsWith(bare(base)) ? base + bare(href).slice(bare(base).length) : null);

/**
 * The folders that links may lie in, each ending in a slash, the one that things are loaded from first: what `data-base` says; else where the
 * script lies and where it was published. Things are loaded from where it was published, unless the script lies in a folder of that path, or
 * in one that a link of the page leads to.
 */
export function foldersOf({ script, published }: Whereabouts): readonly string[] {
  const find = (more: string): HTMLScriptElement | null => document.querySelector(`script[src*="trendbeeld"]${more}`);
  const told = (script ?? find('[data-base]'))?.getAttribute('data-base');
  if (told) return [url(told.replace(/\/*$/, '/')).href];
  const { src = '' } = (script ?? (published ? null : find('')) ?? {}) as { src?: string };
  const lies = /\/trendbeeld[^/]*$/.test(src) || !published ? url('.', src || document.baseURI).href : published;
  if (!published || lies === published) return [lies];
  const here = url(lies).pathname === url(published).pathname || [...document.links].some(({ href }) => below(lies, href));
  return here ? [lies, published] : [published, lies];
}
