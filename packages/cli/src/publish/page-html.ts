import { el } from '@trendbeeld/charts';
import { pageAddress } from '@trendbeeld/cards/snippets';
import { documentHtml, languageLinks, socialCard, type SocialCard } from './head.js';
import { inLanguages, pageCard, type PageContent } from './page-content.js';
import { downloads, footer, header, municipalities, notes, own, related, use } from './page-parts.js';
import type { Site } from './plan.js';
import { figuresLink, studyLinks } from './study-pages.js';

/**
 * The page of a trend, a domain or the study itself: complete and readable without script.
 *
 * @param image the picture for social media; null where none was made.
 */
export function pageHtml(content: PageContent, site: Site, image: SocialCard['image']): string {
  const { page, address, quote, title, up, root } = content;
  const { language } = page;
  const whole = page.kind === 'study';
  const description = quote.sentence;
  return documentHtml(
    {
      language,
      title,
      description,
      ...(site.inlineStyle && !content.short
        ? { styles: [], holdsStyle: 'page' as const, theme: site.theme }
        : { styles: [`${up}page.css`, ...(whole ? [`${up}list.css`] : [])] }),
      canonical: address,
      ...(page.edition ? { robots: 'noindex' } : {}),
      draft: content.study.draft,
      links: [
        ...languageLinks(inLanguages(content).map((p) => ({ language: p.language, href: pageAddress(site.base, p) }))),
        el('link', { rel: 'alternate', type: 'application/json+oembed', href: `${address}oembed.json`, title: quote.title }),
        ...socialCard({ language, title: quote.title, description, url: address, image }),
      ],
    },
    { 'data-edition': page.edition },
    [
      header(content),
      el(
        'main',
        {},
        notes(content),
        pageCard(content, false),
        downloads(content, site, whole || page.edition ? null : figuresLink(page.path, language)),
        use(content),
        whole ? [page.edition ? null : studyLinks(site, page.path, language), own(content)] : [municipalities(content, site), related(content)],
      ),
      footer(content.study, language),
      el('script', { src: `${root}page.js`, defer: true }),
    ],
  );
}
