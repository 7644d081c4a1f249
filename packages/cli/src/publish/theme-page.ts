import { el } from '@trendbeeld/charts';
import { THEME_PAGE_WORDS } from '../words/theme-page-words.js';
import { listPage, type TextFile } from './index-pages.js';
import { relativeTo, THEME_MAKER, type Site } from './plan.js';

/** The pages where a house style becomes a theme. Without script each says what can be done by hand. */
export function themePages(site: Site): readonly TextFile[] {
  const { study } = site;
  return study.source.languages.map((language) => {
    const words = THEME_PAGE_WORDS[language];
    const path = THEME_MAKER[language];
    return listPage(
      site,
      language,
      path,
      words.title,
      [el('p', { class: 'tp-lead' }, words.lead), el('div', { 'data-theme-maker': study.trends[0]?.slug ?? '' }, el('noscript', {}, el('p', {}, words.why)))],
      {
        description: words.lead,
        other: THEME_MAKER[language === 'nl' ? 'en' : 'nl'],
        links: [el('script', { type: 'module', src: `${relativeTo(path, '')}theme-maker.js` })],
      },
    );
  });
}
