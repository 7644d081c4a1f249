/**
 * Addresses of published pages. What changes figures or language is in the path, a query only dresses. Small, as the site script
 * carries it: it may import nothing but `one-line.ts`.
 */
import { URL, type ParsedUrl, type Query } from './url.js';
import type { Language } from '@trendbeeld/data';
import type { Size } from '../card/dress.js';
import { givenHeadline, oneLine } from './one-line.js';

/** A published page: what it shows, in which language, for which municipality, in which edition. */
export interface Page {
  readonly kind: 'trend' | 'domain' | 'study';
  /** Name of the trend (`woningbouw`) or domain (`wonen`): small letters and digits with single dashes. Of the study itself: empty. */
  readonly name: string;
  readonly language: Language;
  /** CBS code of a municipality, `GM0363`. Default: the Netherlands. */
  readonly municipality?: string;
  /** Name of an edition, `2026-11`, whose figures never change. Default: the live page. */
  readonly edition?: string;
}

/** Names of themes that every published folder has. */
type Named = 'neutral' | 'newsroom' | 'print';
type Scheme = 'light' | 'dark';
/** A theme by name, a scheme, or both. */
export type PageTheme = Scheme | Named | `${Named} ${Scheme}`;
const THEME = /^(light|dark|(neutral|newsroom|print)( light| dark)?)$/;
/**
 * Whether a text is a theme of a page.
 *
 * @example
 * isPageTheme('newsroom dark'); // true
 */
export const isPageTheme = (text: string): text is PageTheme => THEME.test(text);

/** How a page is dressed for the place it stands in; nothing here changes a figure, and a host may ignore it. */
export interface PageDress {
  /**
   * The embedder's headline in place of the page's own: on one line, at most 200 characters. Default, also for one of which nothing can be
   * seen: the page's own. A page that is opened by itself keeps its own, and tells that of the embedder apart.
   */
  readonly headline?: string;
  /** A theme by name, a scheme, or both (`newsroom dark`). Default: that of who published, in what the reader's system asks for. */
  readonly theme?: PageTheme;
  /** How much is shown. Default: the page's own, `full` for a page and `card` for a frame. */
  readonly size?: Size;
  /** Level of the first heading, 1 to 6. Default: the page's own. */
  readonly headingLevel?: number;
}

/** `e/<edition>/`, language, `t` or `d` with a name and a municipality, and what a web server may add or leave out at the end. */
const PATH = /^(?:e\/([0-9a-z][0-9a-z.-]*)\/)?(nl|en)(?:\/([td])\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/(GM\d{4}))?)?(?:\/(?:index\.html)?)?$/;
/** What a browser would quietly repair: backslashes, white space, steps to another folder, plain or encoded. */
const REPAIRED = /[\\\s]|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

/**
 * Path of a page below the published folder: `nl/t/woningbouw/GM0363/`, `e/2026-11/nl/d/wonen/`, and `nl/` of the study itself, which
 * has no name and no municipality.
 *
 * @example
 * pagePath({ kind: 'trend', name: 'woningbouw', language: 'nl', municipality: 'GM0363' }); // 'nl/t/woningbouw/GM0363/'
 * @throws {RangeError} where a name, code or edition is not written as it should be, so that no address leads elsewhere.
 */
export function pagePath({ kind, name, language, municipality, edition }: Page): string {
  const topic = kind === 'study' ? '' : `${kind === 'trend' ? 't' : 'd'}/${name}/${municipality ? `${municipality}/` : ''}`;
  const path = `${edition ? `e/${edition}/` : ''}${language}/${topic}`;
  if (!PATH.test(path)) throw new RangeError(`wrong address of a page: ${JSON.stringify(path)}. Expected a path such as "nl/t/woningbouw/GM0363/".`);
  return path;
}

/**
 * Whole address of a page.
 *
 * @param base address of the published folder, absolute (`https://…`); a missing slash at its end is added.
 * @example
 * pageAddress('https://stad.example/trends', { kind: 'domain', name: 'wonen', language: 'en' }, { theme: 'dark' });
 * // 'https://stad.example/trends/en/d/wonen/?theme=dark'
 * @throws {RangeError} as {@link pagePath}. @throws {TypeError} for a base that is no absolute address.
 */
export function pageAddress(base: string, page: Page, dress: PageDress = {}): string {
  const address = new URL(pagePath(page), folder(base).href);
  const { headline = '', theme, size, headingLevel } = dress;
  for (const [key, value] of Object.entries({ headline: givenHeadline(headline), theme, size, level: headingLevel }))
    if (value) address.searchParams.set(key, String(value));
  return address.href;
}

/**
 * The page that an address names; null for every other address: of another host or folder, with another spelling, of a frame or
 * a file. A missing slash at the end or an `index.html` is no matter, nor is what stands behind `#`. Never throws. A name is only
 * looked at for its spelling: whether such a trend was published, the host knows.
 *
 * @example
 * parsePageAddress('https://stad.example/trends/', 'https://stad.example/trends/nl/t/woningbouw/?size=graphic');
 * // { page: { kind: 'trend', name: 'woningbouw', language: 'nl' }, dress: { size: 'graphic' } }
 */
export function parsePageAddress(base: string, address: string): { page: Page; dress: PageDress } | null {
  const page = pageOf(base, address);
  return page && { page, dress: dressOf(new URL(address).searchParams) };
}

/** The page of {@link parsePageAddress} alone, without its dress: all that the site script needs. */
export function pageOf(base: string, address: string): Page | null {
  if (REPAIRED.test(address.split(/[?#]/, 1)[0]!) || !URL.canParse(address) || !URL.canParse(base)) return null;
  const [url, from] = [new URL(address), folder(base)];
  if (!/^https?:/.test(from.href) || !url.href.startsWith(from.href)) return null;
  const [, edition, language, kind, name = '', municipality] = PATH.exec(url.pathname.slice(from.pathname.length)) ?? [];
  if (!language) return null;
  return {
    kind: kind === 't' ? 'trend' : name ? 'domain' : 'study',
    name,
    language: language as Language,
    ...(municipality && { municipality }),
    ...(edition && { edition }),
  };
}

/** What a query says of the dress; what is not understood is passed over. */
function dressOf(query: Query): PageDress {
  const headline = givenHeadline(query.get('headline') ?? '');
  const [theme, size, level] = ['theme', 'size', 'level'].map((key) => oneLine(query.get(key) ?? ''));
  return {
    ...(headline && { headline }),
    ...(isPageTheme(theme!) && { theme }),
    ...(isSize(size) && { size }),
    // The name of earlier addresses.
    ...(size === 'compact' && { size: 'graphic' as const }),
    ...(level && /^[1-6]$/.test(level) && { headingLevel: Number(level) }),
  };
}

const isSize = (text: string | undefined): text is Size => text === 'graphic' || text === 'card' || text === 'full';

/** The published folder, with the slash at its end, without query. */
export function folder(base: string): ParsedUrl {
  const url = new URL(base);
  url.search = url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
