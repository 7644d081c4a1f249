import { el } from '@trendbeeld/charts';
import { documentHtml } from './head.js';
import { pageCard, type PageContent } from './page-content.js';
import type { Site } from './plan.js';
import { PAGE_WORDS } from '../words/page-words.js';

/**
 * The page that stands in a frame: the same figure and its source, without anything that would leave the frame or cannot work in
 * one. `data-frame` tells `page.js` where it is. It may stand in any page, so the address is there as text.
 */
export function frameHtml(content: PageContent, site: Site): string {
  const { page, address, title, up, root } = content;
  const words = PAGE_WORDS[page.language];
  const whole = page.kind === 'study';
  return documentHtml(
    {
      language: page.language,
      title,
      ...(site.inlineStyle && !content.short
        ? { styles: [], holdsStyle: 'frame' as const, theme: site.theme }
        : { styles: [`../${up}frame.css`, ...(whole ? [`../${up}list.css`] : [])] }),
      canonical: address,
      scheme: 'light',
      robots: 'noindex',
      draft: content.study.draft,
    },
    { 'data-frame': true, 'data-edition': page.edition },
    [
      el(
        'main',
        {},
        pageCard(content, true),
        el(
          'div',
          { class: 'trendbeeld' },
          page.edition && el('p', { class: 'tb-fine tb-edition' }, words.edition.text(page.edition)),
          el('p', { class: 'tb-fine tb-address' }, `${words.frameAddress} ${address}`),
        ),
      ),
      el('script', { src: `../${root}page.js`, defer: true }),
    ],
  );
}
