import { pageOf, type Page } from '@trendbeeld/cards/page';
import { OURS } from '@trendbeeld/cards/tags';
import { below } from './folder.js';

/** Links that may be ours, by the attribute as it is written: each of our addresses names its language. Cheap on a large page. */
export const LINKS = 'a[href*=nl],a[href*=en]';

/** A block of the page that becomes a graphic. */
export interface Found {
  readonly block: Element;
  /** The paragraph below a table that names its source, "Bron: …"; it goes along. Else none. */
  readonly source?: Element | undefined;
  /** What its link names; null for a table with own figures. */
  readonly page: Page | null;
  /** Address of the link, as the folder names it. */
  readonly address: string;
  readonly language: Page['language'];
}

/** Where a link never becomes a graphic: menus, what a reader operates, and our own elements. */
const NEVER = `${OURS},nav,[role=navigation],menu,header,footer,button,summary,label`;
/** Blocks that hold texts; the nearest one around a link is its own. */
const BLOCKS = 'p,div,blockquote,figure,figcaption,section,article,aside,main,body,li,dd,dt,td,th,caption,h1,h2,h3,h4,h5,h6,address,details,form,pre';
/** What makes a link more than a line of text: a teaser or a button with a picture. */
const RICH = 'img,picture,video,p,div,h1,h2,h3,h4,h5,h6,ul,table';
/** Characters of a quote: longer ones have more to say than our sentence. */
const LONGEST = 800;
/** What our sentence holds: "(definitief; CBS, 80590ned)". */
const SENTENCE = /\([^()]*[;,] [^()]*\d{3}[^()]*\)/;

/**
 * The block that becomes a graphic by this link; null for a link that stays one: in running text that is not our sentence, in a list or
 * menu, in what is being edited, beside a frame or a picture of the same page, or of any other address.
 *
 * @param base the published folder, ends in a slash.
 */
export function findBlock(link: Element, base: string): Found | null {
  const address = link instanceof HTMLAnchorElement && below(base, link.href);
  if (!address || link.closest(NEVER) || link.isContentEditable) return null;
  const own = /^(nl|en)\/eigen-cijfers(?:[/?#]|$)/.exec(address.slice(base.length));
  if (own) {
    const block = tableOf(link);
    if (!block) return null;
    const next = block.nextElementSibling;
    const source = next && /^\s*(?:bron|source):.{1,300}$/is.test(next.textContent) ? next : undefined;
    return { block, source, page: null, address, language: own[1] as Page['language'] };
  }
  const page = pageOf(base, address);
  const block = page && !link.querySelector(RICH) && (quoteOf(link, link.href) ?? lineOf(link) ?? sentenceOf(link));
  if (!block || framed(block, link.href)) return null;
  return { block, page, address, language: page.language };
}

/** The quote that a link ends: by its class, or by what is left of it: a short block whose last line is the link, or that holds our sentence. */
function quoteOf(link: HTMLAnchorElement, address: string): Element | null {
  const quote = link.closest('.trend-card,blockquote');
  const text = quote?.textContent.trim() ?? '';
  if (!quote || quote === link || text.length > LONGEST || !text.endsWith(link.textContent.trim())) return null;
  const bare = !quote.querySelector('img,iframe,table,ul,ol') && [...quote.querySelectorAll('a')].every((a) => a.href === address);
  return quote.matches('.trend-card') || (bare && (lineOf(link) ?? (afterBreak(link) || SENTENCE.test(text)))) ? quote : null;
}

/** The block that holds nothing but the link. Cells, list items and headings name a link in a list or table: it stays one. */
function lineOf(link: Element): Element | null {
  const block = link.closest(BLOCKS);
  if (!block?.matches('p,div,blockquote,figure,section') || block.textContent.trim() !== link.textContent.trim()) return null;
  return block.closest('li,td,th,dd,dt') || block.querySelector('img,iframe,video,input,button,object') ? null : block;
}

/** The paragraph of our sentence with its link at the end, as an editor leaves it that knows no quotes, or makes a link of an address. */
function sentenceOf(link: HTMLAnchorElement): Element | null {
  const block = link.closest(BLOCKS);
  const [text, end] = [block?.textContent.trim() ?? '', link.textContent.trim()];
  if (!block?.matches('p,div,blockquote') || text.length > LONGEST || !text.endsWith(end) || !SENTENCE.test(text.slice(0, -end.length))) return null;
  const beside = (block.closest('blockquote') ?? block).previousElementSibling;
  return block.querySelectorAll('a,img,iframe').length > 1 || beside?.matches('img,:has(img)') || block.closest('li,td,th,dd,dt') ? null : block;
}

/** Whether a link stands on the last line of its block, where an editor made a line end of two paragraphs. */
function afterBreak(link: Element): boolean {
  let before = link.previousSibling;
  while (before instanceof Text && !before.data.trim()) before = before.previousSibling;
  return before?.nodeName === 'BR';
}

/** The table whose caption holds the link, with the figure around it where that bears the caption. */
function tableOf(link: Element): Element | null {
  const table = link.closest('caption')?.closest('table');
  if (table) return table;
  const figure = link.closest('figcaption')?.closest('figure');
  return figure?.querySelectorAll('table').length === 1 ? figure : null;
}

/** Whether a frame beside the block shows the same page already. */
function framed(block: Element, address: string): boolean {
  const page = address.split(/[?#]/, 1)[0]!.replace(/\/?(index\.html)?$/, '/');
  return [...((block.closest('blockquote') ?? block).parentElement?.querySelectorAll('iframe') ?? [])].some((frame) => frame.src.startsWith(page));
}
