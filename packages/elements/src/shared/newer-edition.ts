import { pageAddress, type Page } from '@trendbeeld/cards/page';
import { BEHAVIOUR_WORDS } from '../words/behaviour-words.js';

/**
 * Tells politely, below a figure of an edition, that there is a newer one, with a link to the live page. Asks `editions.json` of the
 * published folder; where that cannot be had or names none that is newer, nothing happens. Never throws.
 *
 * @param figure gets the sentence as its last child. @param base the published folder. @param page as shown, with its edition;
 * without `kind` there is no page to link to.
 */
export async function tellNewerEdition(figure: Element, base: string, page: Omit<Page, 'kind'> & { readonly kind?: Page['kind'] }): Promise<void> {
  const { edition = '', kind, name, language, municipality } = page;
  try {
    const { latest, editions } = (await (await fetch(new URL('editions.json', base))).json()) as { latest: string; editions: string[] };
    // Oldest first; an edition that is not among them is not known to be older.
    if (!editions.includes(edition) || editions.indexOf(latest) <= editions.indexOf(edition)) return;
    const document = figure.ownerDocument;
    const words = BEHAVIOUR_WORDS[language];
    const link = document.createElement(kind ? 'a' : 'span');
    if (kind) link.setAttribute('href', pageAddress(base, { kind, name, language, ...(municipality ? { municipality } : {}) }));
    link.textContent = words.newer(latest);
    const sentence = document.createElement('p');
    sentence.className = 'tb-newer tb-fine';
    sentence.append(words.edition(edition), ' ', link);
    figure.append(sentence);
  } catch {
    // The figure is complete without it.
  }
}
