import { servedBases, SHARED } from '../shared/early.js';
import { below } from './folder.js';

/** The path of a published page. */
const PAGE = /\/(nl|en)\/[td]\/[a-z\d-]+(\/GM\d{4})?\/$/;

/**
 * Says once in the console that a page has links like ours at the end of a quote or on a line of their own, and none of them lies in the
 * folders of its scripts: it would be silent else, and an administrator would not know why. Says nothing for a page without such links.
 */
export function warnOfOthers(): void {
  addEventListener('load', () => {
    const shared = (document as unknown as Record<symbol, { told?: boolean }>)[SHARED]!;
    const bases = servedBases();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('blockquote a,p>a:only-child')].filter((a) => PAGE.test(a.pathname));
    if (shared.told || !links[0] || links.some((a) => bases.some((base) => below(base, a.href)))) return;
    shared.told = true;
    // oxlint-disable-next-line no-console -- for the administrator of the page, who has no other place to read it.
    console.warn(`Trendbeeld: ${links[0].href} is not in ${bases.join(' or ')}. Set data-base on the script.`);
  });
}
