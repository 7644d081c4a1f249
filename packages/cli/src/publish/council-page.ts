import { pagePath } from '@trendbeeld/cards/snippets';
import { el } from '@trendbeeld/charts';
import { headlineOf } from '@trendbeeld/data';
import { COUNCIL_PAGE_WORDS } from '../words/council-page-words.js';
import { listPage, type TextFile } from './index-pages.js';
import { COUNCIL, relativeTo, type Site } from './plan.js';
import { pictureData } from './theme.js';

/**
 * The pages where a few trends become one paper for a council. Without script each is the list of trends, from which the script
 * (`council.js`) knows what there is to choose.
 */
export function councilPages(site: Site): readonly TextFile[] {
  const { study } = site;
  return study.source.languages.map((language) => {
    const words = COUNCIL_PAGE_WORDS[language];
    const path = COUNCIL[language];
    const trends = el(
      'div',
      { 'data-trends': true },
      study.domains.flatMap(({ ref, title }) => [
        el('h3', {}, title[language]),
        el(
          'ul',
          {},
          study.trends
            .filter((t) => t.domain === ref)
            .map((t) =>
              el(
                'li',
                {},
                el('a', { href: relativeTo(path, pagePath({ kind: 'trend', name: t.slug, language })), 'data-trend': t.slug }, headlineOf(t)[language]),
              ),
            ),
        ),
      ]),
    );
    return listPage(
      site,
      language,
      path,
      words.title,
      [
        el('p', { class: 'tp-lead' }, words.lead),
        el('div', { 'data-council': relativeTo(path, ''), ...pictureData(site.theme) }, el('noscript', {}, el('p', {}, words.why))),
        trends,
      ],
      {
        description: words.lead,
        other: COUNCIL[language === 'nl' ? 'en' : 'nl'],
        links: [el('script', { type: 'module', src: `${relativeTo(path, '')}council.js` })],
      },
    );
  });
}
