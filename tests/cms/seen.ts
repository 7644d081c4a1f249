import { findBlock } from '../../packages/elements/src/site/find-block.js';
import { BASE } from './cases.js';
import type { Seen } from './verdict.js';

/** Elements that stand on lines of their own. */
const BLOCKS = 'p, blockquote, div, figure, figcaption, h1, h2, h3, h4, h5, h6, li, br, img, iframe, trend-card, domain-overview';

/**
 * What a reader meets in a piece of HTML that stands in a page, as the browser (or jsdom) reads it. Needs `DOMParser` and
 * `HTMLAnchorElement`.
 */
export function seen(html: string): Seen {
  const { body } = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const links = [...body.querySelectorAll('a')];
  const page: Omit<Seen, 'text'> = {
    links: links.map((a) => ({ href: a.getAttribute('href') ?? '', text: a.textContent })),
    pictures: [...body.querySelectorAll('img')].map((img) => ({ src: img.getAttribute('src') ?? '', alt: img.alt })),
    frames: [...body.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src') ?? ''),
    elements: body.querySelectorAll('trend-card, domain-overview').length,
    graphics: links.filter((a) => findBlock(a, BASE)).map((a) => a.href),
  };
  for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
  for (const frame of body.querySelectorAll('iframe')) frame.textContent = '';
  for (const block of body.querySelectorAll(BLOCKS)) {
    block.before('\n');
    block.after('\n');
  }
  return { ...page, text: body.textContent };
}
