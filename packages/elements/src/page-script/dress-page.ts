import type { PageDress } from '@trendbeeld/cards/page';

/**
 * Dresses the static cards of a page by its query. No figure and no source changes. A headline is text, never markup, and nobody speaks
 * under the name of who published: it stands in place of the page's own only where another page embeds this one; else it is told apart.
 *
 * `theme` becomes `html[data-theme]`, which style sheets follow, `graphic` the class `tb-size-graphic` of each figure; `card` and `full`
 * close and open what stands below it. A level
 * moves all headings of a figure together, never below 6.
 *
 * @param told what to say of a headline; undefined where the page is embedded.
 */
export function dressPage(document: Document, { headline, theme, size, headingLevel }: PageDress, told?: (headline: string) => string): void {
  const figures = [...document.querySelectorAll('.trendbeeld')];
  const [figure] = figures;
  if (theme) document.documentElement.dataset['theme'] = theme;
  for (const each of size ? figures : []) {
    each.classList.toggle('tb-size-graphic', size === 'graphic');
    for (const more of each.querySelectorAll<HTMLDetailsElement>('.tb-more')) more.open = size === 'full';
  }
  if (!figure) return;
  const title = figure.querySelector('.tb-title');
  if (headline && title) {
    if (told) {
      const note = document.createElement('p');
      note.className = 'tb-fine';
      note.textContent = told(headline);
      title.after(note);
    } else title.textContent = headline;
  }
  if (headingLevel && title) shiftHeadings(figure, headingLevel - Number(title.localName.slice(1)));
}

/** Moves the levels of all headings of a figure. */
function shiftHeadings(figure: Element, by: number): void {
  for (const heading of by ? figure.querySelectorAll('h1,h2,h3,h4,h5,h6') : []) {
    const level = Math.min(6, Math.max(1, Number(heading.localName.slice(1)) + by));
    const moved = document.createElement(`h${level}`);
    for (const { name, value } of heading.attributes) moved.setAttribute(name, value);
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
  }
}
