import { URL } from './url.js';
/** A way to embed, from the one that asks least of its host to the one that asks most. */
export type Rung = 'link' | 'quote' | 'picture' | 'frame' | 'oembed' | 'element';

/**
 * Directives that each rung needs. The link and the quote need nothing. What the script draws has its style with it; a style sheet stands in
 * the page for the place of a graphic, and for the static card inside an element.
 */
const DIRECTIVES: Readonly<Record<Rung | 'script', readonly string[]>> = {
  link: [],
  quote: [],
  picture: ['img-src'],
  frame: ['frame-src'],
  oembed: ['frame-src'],
  element: ['script-src', 'style-src', 'connect-src'],
  script: ['script-src', 'style-src', 'connect-src'],
};

/**
 * What a host adds to its content-security policy for a rung, a directive a line: `script-src https://trends.example`. Empty where
 * nothing is needed.
 *
 * @param rung `script` is the quote with the site script; the quote alone needs nothing.
 * @param base address of the published folder.
 * @param ownOrigin the folder is served from the host's own origin: then `'self'` does. Default: false.
 * @example
 * cspLines('frame', 'https://stad.example/trends/'); // ['frame-src https://stad.example']
 * @throws {TypeError} for a base that is no absolute address.
 */
export function cspLines(rung: Rung | 'script', base: string, ownOrigin = false): readonly string[] {
  const source = ownOrigin ? "'self'" : new URL(base).origin;
  return DIRECTIVES[rung].map((directive) => `${directive} ${source}`);
}
