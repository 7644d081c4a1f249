import { el, type MarkupElement } from '@trendbeeld/charts';
import { listPage, type TextFile } from './index-pages.js';
import { OWN_FIGURES_WORDS, type OwnFiguresWords } from '../words/own-figures-words.js';
import { OWN_FIGURES, relativeTo, type Site } from './plan.js';

/** The pages that say how a table becomes a graphic, in both languages. */
export function ownFiguresPages(site: Site): readonly TextFile[] {
  return site.study.source.languages.map((language) => {
    const words = OWN_FIGURES_WORDS[language];
    const path = `${language}/${OWN_FIGURES}`;
    const address = new URL(path, site.base).href;
    const steps = words.steps.map((text, i) => el('li', {}, text, i === 2 && el('code', { class: 'tp-address' }, address)));
    const content = [
      el('p', { class: 'tp-lead' }, words.lead),
      // The assistant fills it; without script the page says how it is done by hand.
      el('div', { 'data-assistant': address }),
      el('h2', {}, words.how),
      el('ol', {}, steps),
      el('h2', {}, words.example),
      el('p', {}, words.made),
      exampleTable(words),
      el('p', {}, words.works),
      el('p', {}, words.more),
    ];
    return listPage(site, language, path, words.title, content, {
      description: words.lead,
      links: [el('script', { type: 'module', src: `${relativeTo(path, '')}assistant.js` })],
    });
  });
}

/** What an editor writes. Here the link of the caption leads to this very page. */
function exampleTable({ caption, head, rows, source }: OwnFiguresWords): MarkupElement {
  return el(
    'table',
    {},
    el('caption', {}, el('a', { href: './' }, caption), `. ${source}`),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        head.map((text) => el('th', { scope: 'col' }, text)),
      ),
    ),
    el(
      'tbody',
      {},
      rows.map(([period, value, status]) => el('tr', {}, el('th', { scope: 'row' }, period), el('td', {}, value), el('td', {}, status))),
    ),
  );
}
