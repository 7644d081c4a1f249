import { DRAFT_WORDS } from '@trendbeeld/cards';
import { el, markupToString, type MarkupChild, type MarkupElement } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { stylesIn, type Document } from './styles.js';
import type { PublishedTheme } from './theme.js';

/** What stands in the head of a published page. */
export interface HeadInput {
  readonly language: Language;
  readonly title: string;
  readonly description?: string;
  /** Relative addresses of the style sheets, in order. */
  readonly styles: readonly string[];
  /** Whose style stands in the document itself: as much of it as its figures need. Default: none. */
  readonly holdsStyle?: Document;
  /** What that style looks like. Default: our own. */
  readonly theme?: PublishedTheme | undefined;
  /** Absolute address under which the page wants to be known. */
  readonly canonical: string;
  /** Colour schemes that the document has. Default: both, as the reader's system asks. */
  readonly scheme?: 'light';
  /** For robots: `noindex` for what stands elsewhere as well. Default: nothing. */
  readonly robots?: string;
  /** Languages, oEmbed and cards for social media. Default: none. */
  readonly links?: readonly MarkupChild[];
  /** That nobody approved what stands in it: the document says so first. Default: not so. */
  readonly draft?: true | undefined;
}

/** A whole document as a string. The same input gives the same bytes. */
export function documentHtml(head: HeadInput, attributes: MarkupElement['attributes'], body: readonly MarkupChild[]): string {
  const { language, title, description, styles, holdsStyle, theme, canonical, scheme = 'light dark', robots, links = [], draft } = head;
  const words = DRAFT_WORDS[language];
  const stamp = draft && el('aside', {}, words.stamp);
  const root = el(
    'html',
    { lang: language, ...attributes },
    el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width' }),
      el('title', {}, draft && !title.startsWith(words.title('')) ? words.title(title) : title),
      description && el('meta', { name: 'description', content: description }),
      el('meta', { name: 'color-scheme', content: scheme }),
      robots && el('meta', { name: 'robots', content: robots }),
      styles.map((href) => el('link', { rel: 'stylesheet', href })),
      el('link', { rel: 'canonical', href: canonical }),
      links,
    ),
    el('body', {}, stamp, body),
  );
  const html = markupToString(root);
  const held = holdsStyle ? stylesIn(html, holdsStyle, theme) : [];
  // What stands in a style is no markup: nothing in it is escaped.
  return `<!doctype html>${html.replace('</head>', () => `${held.map((css) => `<style>${css}</style>`).join('')}</head>`)}\n`;
}

/** The same page in every language, itself included, for search engines. */
export const languageLinks = (alternates: readonly { readonly language: Language; readonly href: string }[]): MarkupElement[] =>
  alternates.map(({ language, href }) => el('link', { rel: 'alternate', hreflang: language, href }));

/** What a page shows when its address is shared. */
export interface SocialCard {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  /** Absolute address; null where no picture was made. */
  readonly image: { readonly url: string; readonly width: number; readonly height: number; readonly alt: string } | null;
}

/** The card for social media: OpenGraph, and the one name of Twitter that has no OpenGraph twin. */
export function socialCard({ language, title, description, url, image }: SocialCard): MarkupElement[] {
  const property = (name: string, content: string | number): MarkupElement => el('meta', { property: `og:${name}`, content });
  return [
    property('type', 'article'),
    property('locale', language === 'nl' ? 'nl_NL' : 'en_GB'),
    property('title', title),
    property('description', description),
    property('url', url),
    ...(image
      ? [property('image', image.url), property('image:width', image.width), property('image:height', image.height), property('image:alt', image.alt)]
      : []),
    el('meta', { name: 'twitter:card', content: image ? 'summary_large_image' : 'summary' }),
  ];
}
