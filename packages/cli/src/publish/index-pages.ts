import { el, type MarkupChild } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { documentHtml, languageLinks } from './head.js';
import { topicTitle } from './page-content.js';
import { ALL, footer, municipalityList } from './page-parts.js';
import { LISTED, planned, relativeTo, topicsOf, type Site } from './plan.js';
import { PAGE_WORDS } from '../words/page-words.js';

/** A file of a site with its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Pages that lead to the others beside the overview of the study: the choice of language, the lists of municipalities. */
export function indexPages(site: Site): readonly TextFile[] {
  return [choice(site), ...placeLists(site)];
}

const folderOf = ({ edition }: Site): string => (edition ? `e/${edition}/` : '');

/** What else stands in the head of a list page. */
export interface ListHead {
  readonly description?: string;
  /** A style sheet of the folder beside those of pages. Default: none. */
  readonly style?: string;
  /** Whether the content has the heading of the page itself. Default: no. */
  readonly headed?: boolean;
  /** Path of the page in the other language. Default: the same below its folder. */
  readonly other?: string;
  /** Default: none. */
  readonly links?: readonly MarkupChild[];
}

/** A list page: header with the name and the other language, a heading, and what follows. */
export function listPage(site: Site, language: Language, path: string, title: string, content: readonly MarkupChild[], head: ListHead = {}): TextFile {
  const { description, style, headed, links = [] } = head;
  const other = PAGE_WORDS[language].other;
  const both = site.study.source.languages.includes(other.language);
  const folder = folderOf(site);
  const up = relativeTo(path, folder);
  const inOther = head.other ?? path.replace(`${folder}${language}/`, `${folder}${other.language}/`);
  const address = (at: string): string => new URL(at, site.base).href;
  const text = documentHtml(
    {
      language,
      title: `${title} – Trendbeeld`,
      ...(description ? { description } : {}),
      styles: [...(style ? [`${up}${style}`] : []), `${up}page.css`, `${up}list.css`],
      canonical: address(path),
      ...(site.edition ? { robots: 'noindex' } : {}),
      draft: site.study.draft,
      links: [...languageLinks([{ language, href: address(path) }, ...(both ? [{ language: other.language, href: address(inOther) }] : [])]), ...links],
    },
    {},
    [
      el(
        'header',
        { class: 'tp-header' },
        el('nav', { 'aria-label': PAGE_WORDS[language].path }, el('a', { class: 'tp-name', href: relativeTo(path, `${folder}${language}/`) }, 'Trendbeeld')),
        both && el('a', { href: relativeTo(path, inOther), lang: other.language, hreflang: other.language }, other.name),
      ),
      el('main', { class: 'tp-list' }, !headed && el('h1', {}, title), content),
      footer(site.study, language),
    ],
  );
  return { path: `${path}index.html`, text };
}

/** The page without a language: a choice, as no script may choose for the reader. */
function choice(site: Site): TextFile {
  const { languages, title, headline } = site.study.source;
  const path = folderOf(site);
  const text = documentHtml(
    {
      language: 'nl',
      title: `${title} – Trendbeeld`,
      styles: ['page.css', 'list.css'],
      canonical: new URL(path, site.base).href,
      ...(site.edition ? { robots: 'noindex' } : {}),
      draft: site.study.draft,
      links: languageLinks(languages.map((language) => ({ language, href: new URL(`${path}${language}/`, site.base).href }))),
    },
    {},
    [
      el(
        'main',
        { class: 'tp-list' },
        el('h1', {}, title),
        languages.map((language) =>
          el(
            'p',
            { class: 'tp-lead', lang: language },
            el('a', { href: `${language}/`, hreflang: language }, headline?.[language] ?? title, languages.length > 1 && ` (${ownName(language)})`),
          ),
        ),
      ),
    ],
  );
  return { path: `${path}index.html`, text };
}

/** What a language calls itself: the other one knows. */
const ownName = (language: Language): string => PAGE_WORDS[PAGE_WORDS[language].other.language].other.name;

/** Where a site has more municipalities than a page can list: a page with all of them for each topic that has figures of theirs. */
function placeLists(site: Site): readonly TextFile[] {
  if (site.municipalities.length <= LISTED) return [];
  const { study } = site;
  const topics = topicsOf(study).filter((t) => t.municipal);
  return topics.flatMap((topic) =>
    study.source.languages.map((language) => {
      const { kind, name } = topic;
      const page = planned({ kind, name, language, ...(site.edition ? { edition: site.edition } : {}) });
      const path = `${page.path}${ALL}`;
      const title = PAGE_WORDS[language].municipalities.title;
      const back = el('p', { class: 'tp-lead' }, el('a', { href: relativeTo(path, page.path) }, topicTitle(study, topic, language)));
      return listPage(site, language, path, title, [back, municipalityList(study, page, site.municipalities, path)]);
    }),
  );
}
