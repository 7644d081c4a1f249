import { hasMunicipalFigure } from '@trendbeeld/cards';
import { pagePath } from '@trendbeeld/cards/snippets';
import { el, type MarkupElement } from '@trendbeeld/charts';
import { headlineOf } from '@trendbeeld/data';
import { listPage, type TextFile } from './index-pages.js';
import { BUILDER, COUNCIL, relativeTo, THEME_MAKER, type Site } from './plan.js';
import { THEME_PAGE_WORDS } from '../words/theme-page-words.js';
import { pictureData } from './theme.js';
import { BUILDER_PAGE_WORDS } from '../words/builder-page-words.js';

/**
 * The pages where editors make an embed: choose, see, copy. Without script each is the list of all addresses, from which the script
 * (`builder.js`) knows what there is to choose.
 */
export function builderPages(site: Site): readonly TextFile[] {
  const { study } = site;
  return study.source.languages.map((language) => {
    const words = BUILDER_PAGE_WORDS[language];
    const path = BUILDER[language];
    /** A link that says which subject it is. */
    const link = (kind: 'trend' | 'domain' | 'study', name: string, group: string, text: string): MarkupElement =>
      el(
        'li',
        {},
        el(
          'a',
          {
            href: relativeTo(path, pagePath({ kind, name, language })),
            'data-topic': `${kind}:${name}`,
            'data-group': group,
            'data-municipal': kind !== 'study' && hasMunicipalFigure(study, name),
          },
          text,
        ),
      );
    const addresses = el(
      'section',
      { 'data-addresses': true, 'aria-labelledby': 'addresses' },
      el('h2', { id: 'addresses' }, words.addresses),
      el('p', {}, words.text),
      el('noscript', {}, el('p', {}, words.why)),
      study.domains.flatMap(({ ref, title }) => [
        el('h3', {}, title[language]),
        el(
          'ul',
          { class: 'tp-links' },
          link('domain', ref, title[language], words.domain),
          study.trends.filter((t) => t.domain === ref).map((t) => link('trend', t.slug, title[language], headlineOf(t)[language])),
        ),
      ]),
      el('h3', {}, words.study),
      el('ul', { class: 'tp-links' }, link('study', '', words.study, study.source.title)),
    );
    return listPage(
      site,
      language,
      path,
      words.title,
      [
        el('p', { class: 'tp-lead' }, words.lead),
        el('p', {}, el('a', { href: relativeTo(path, COUNCIL[language]) }, words.several)),
        el('p', {}, el('a', { href: relativeTo(path, THEME_MAKER[language]) }, THEME_PAGE_WORDS[language].title)),
        el('div', { id: 'picture', 'data-builder': relativeTo(path, ''), 'data-languages': study.source.languages.join(' '), ...pictureData(site.theme) }),
        addresses,
      ],
      {
        description: words.lead,
        other: BUILDER[language === 'nl' ? 'en' : 'nl'],
        links: [el('script', { type: 'module', src: `${relativeTo(path, '')}builder.js` })],
      },
    );
  });
}
