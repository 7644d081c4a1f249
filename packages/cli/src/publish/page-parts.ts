/** The parts of a page around its figure. Every address in them is relative, so that the folder can be moved. */
import { el, type MarkupChild, type MarkupElement } from '@trendbeeld/charts';
import type { Study } from '@trendbeeld/data';
import { stemOf, tableNames } from '../press/pack.js';
import { USE_ID } from './bundle.js';
import type { PageContent } from './page-content.js';
import { sibling, topicTitle } from './page-content.js';
import { municipalityName } from '../press/shelf.js';
import {
  besideOf,
  BUILDER,
  COUNCIL,
  THEME_MAKER,
  LISTED,
  national,
  OWN_FIGURES,
  planned,
  relativeTo,
  studyMunicipalities,
  topicsOf,
  USE,
  type PlannedPage,
  type Site,
  type Topic,
} from './plan.js';
import { BUILDER_PAGE_WORDS } from '../words/builder-page-words.js';
import { COUNCIL_PAGE_WORDS } from '../words/council-page-words.js';
import { THEME_PAGE_WORDS } from '../words/theme-page-words.js';
import { PAGE_WORDS } from '../words/page-words.js';

/** Folder of that page, below the page of the topic. */
export const ALL = 'gemeenten/';
/** Id of the list of municipalities on a page. */
const PLACES = 'gemeenten';

const link = (from: PlannedPage, to: PlannedPage | string, text: MarkupChild, rest: MarkupElement['attributes'] = {}): MarkupElement =>
  el('a', { href: relativeTo(from.path, typeof to === 'string' ? to : to.path), ...rest }, text);

/** Name of the site, the way up, and the other language. */
export function header({ study, page, topic, domain, up }: PageContent): MarkupElement {
  const words = PAGE_WORDS[page.language];
  const { language, name } = words.other;
  return el(
    'header',
    { class: 'tp-header' },
    el(
      'nav',
      { 'aria-label': words.path },
      el('a', { class: 'tp-name', href: `${up}${page.language}/` }, 'Trendbeeld'),
      topic.kind === 'trend' && link(page, sibling(study, page, { kind: 'domain', name: topic.domain }), domain),
    ),
    study.source.languages.includes(language) && link(page, sibling(study, page, { language }), name, { lang: language, hreflang: language }),
  );
}

/** What must be known before the figure: the edition, the municipality. */
export function notes({ page, municipality }: PageContent): readonly MarkupElement[] {
  const words = PAGE_WORDS[page.language];
  const { edition: _, path: __, ...live } = page;
  return [
    ...(page.edition ? [el('p', { class: 'tp-note tp-edition' }, words.edition.text(page.edition), ' ', link(page, planned(live), words.edition.live))] : []),
    ...(municipality ? [el('p', { class: 'tp-note' }, words.withMunicipality(municipality), ' ', link(page, national(page), words.withoutMunicipality))] : []),
  ];
}

/**
 * Figures and pictures as files; where there is no figure, this is said and only the pictures are there. Null where no file is offered.
 *
 * @param sources the way to the page of all sources; null for none.
 */
export function downloads({ study, page }: PageContent, site: Site, sources: MarkupElement | null): MarkupElement | null {
  const words = PAGE_WORDS[page.language].downloads;
  const { path, ...known } = page;
  const { drawn, png, press, ...beside } = besideOf(page, site);
  const tables = beside.tables ? tableNames(study, known) : [];
  const [table] = tables;
  const stem = stemOf(known);
  const json = beside.json ? 'figures.json' : page.municipality ? `${relativeTo(path, '')}data/municipalities/${page.municipality}.json` : null;
  const offered = [
    table !== undefined && ([table, 'csv'] as const),
    press && table !== undefined && (['figures.xlsx', 'xlsx'] as const),
    table !== undefined && json !== null && ([json, 'json'] as const),
    drawn && (['picture.svg', 'svg'] as const),
    png && (['picture.png', 'png'] as const),
    press && (['picture.pdf', 'pdf'] as const),
    press && (['pack.zip', 'zip'] as const),
  ].filter((file) => file !== false);
  if (offered.length === 0) return null;
  return el(
    'section',
    { class: 'tp-section', id: USE_ID },
    el('h2', {}, words.title),
    table === undefined && beside.tables && el('p', {}, words.none),
    press && el('p', {}, link(page, `${path}${USE[page.language]}`, words.more)),
    el(
      'ul',
      { class: 'tp-files' },
      offered.map(([file, kind]) => el('li', {}, el('a', { href: file, download: `${stem}.${kind}` }, words[kind]))),
    ),
    sources,
  );
}

/** A button that copies what stands before it, and where it is told that it did. The script of the page shows it. */
export const copyButton = (label: string, done: string): MarkupElement[] => [
  el('button', { type: 'button', class: 'tp-copy', 'data-done': done, hidden: true }, label),
  el('span', { role: 'status' }),
];

/** The page where editors make an embed, with the subject of a page chosen. @param from the page that leads there. Default: that page. */
export function builderAddress({ path, language, kind, name, municipality }: PlannedPage, from = path): string {
  const query = new URLSearchParams({ ...(kind === 'study' ? {} : { [kind]: name }), ...(municipality ? { municipality } : {}) }).toString();
  return `${relativeTo(from, BUILDER[language])}${query ? `?${query}` : ''}`;
}

/** How to show the graphic elsewhere: the address, and the text that can stand in its place. */
export function use({ page, address, quote }: PageContent): MarkupElement {
  const words = PAGE_WORDS[page.language].use;
  return el(
    'section',
    { class: 'tp-section tp-use' },
    el('h2', {}, words.title),
    el('p', {}, words.address),
    el('p', {}, el('code', { class: 'tp-address' }, address), ...(page.edition ? [] : copyButton(words.copyAddress, words.copied))),
    el('p', {}, words.quote),
    el('blockquote', { cite: address }, el('p', {}, quote.sentence)),
    ...(page.edition ? [] : copyButton(words.copyQuote, words.copied)),
    el('p', {}, words.condition),
    page.edition ? null : el('p', {}, el('a', { href: builderAddress(page) }, words.more)),
  );
}

/**
 * The municipalities that have a page for this topic, on its national page only; the others lead there. More than {@link LISTED} stand
 * on a page of their own. Null without any.
 */
export function municipalities({ study, page, topic }: PageContent, { municipalities: codes }: Site): MarkupElement | null {
  const none = topic.kind === 'trend' && study.trends.find((t) => t.slug === topic.name)?.noLocal;
  if (none && codes.length > 0) return el('section', { class: 'tp-section', id: PLACES }, el('p', {}, none[page.language]));
  if (!topic.municipal || codes.length === 0) return null;
  const words = PAGE_WORDS[page.language].municipalities;
  if (page.municipality) {
    return section(words.title, el('p', {}, el('a', { href: `${relativeTo(page.path, national(page).path)}#${PLACES}` }, words.other)));
  }
  const many = codes.length > LISTED;
  const listed = many ? codes.filter((code) => studyMunicipalities(study).includes(code)) : codes;
  return el(
    'section',
    { class: 'tp-section', id: PLACES },
    el('h2', {}, words.title),
    listed.length > 0 && municipalityList(study, page, listed),
    many && el('p', {}, link(page, `${page.path}${ALL}`, words.all(codes.length))),
  );
}

/** Links to the pages of a topic for municipalities, in order of name. */
export function municipalityList(study: Study, page: PlannedPage, codes: readonly string[], from: string = page.path): MarkupElement {
  const places = codes.map((code) => ({ code, name: municipalityName(code) })).toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
  return el(
    'ul',
    { class: 'tp-columns' },
    places.map(({ code, name }) =>
      el(
        'li',
        {},
        el('a', { href: relativeTo(from, sibling(study, page, { municipality: code }).path), 'aria-current': code === page.municipality && 'page' }, name),
      ),
    ),
  );
}

/** `'s-Gravenhage` stands under the G, as in Dutch lists. */
const sortKey = (name: string): string =>
  name
    .replace(/^'s-|^'t /, '')
    .normalize('NFD')
    .toLowerCase();

/** The ways to the pages for editors and for figures of one's own; null in an edition, which has none. */
export function own({ page: { edition, language } }: PageContent): MarkupElement | null {
  if (edition) return null;
  const below = (path: string): string => path.slice(`${language}/`.length);
  const links = {
    [below(BUILDER[language])]: BUILDER_PAGE_WORDS[language].title,
    [below(COUNCIL[language])]: COUNCIL_PAGE_WORDS[language].title,
    [below(THEME_MAKER[language])]: THEME_PAGE_WORDS[language].title,
    [OWN_FIGURES]: PAGE_WORDS[language].index.own,
  };
  return el(
    'ul',
    { class: 'tp-section tp-links' },
    Object.entries(links).map(([href, text]) => el('li', {}, el('a', { href }, text))),
  );
}

/** How many other trends the page of a trend names. */
const RELATED = 3;

/** Other trends of the domain, and the other domains. Null for the one domain of a study. */
export function related({ study, page, topic, domain }: PageContent): MarkupElement | null {
  const words = PAGE_WORDS[page.language].more;
  const topics = topicsOf(study);
  const all = topics.filter((t) => t.kind === 'trend' && t.domain === topic.domain);
  // Those that follow it, from the first again; the page of the domain has them all.
  const place = all.findIndex((t) => t.name === topic.name);
  const mine = [...all.slice(place + 1), ...all.slice(0, Math.max(0, place))].slice(0, RELATED);
  const domains = topics.filter((t) => t.kind === 'domain' && t.domain !== topic.domain);
  const items = (listed: readonly Topic[]): MarkupElement =>
    el(
      'ul',
      { class: 'tp-links' },
      listed.map((t) => el('li', {}, link(page, sibling(study, page, { kind: t.kind, name: t.name }), topicTitle(study, t, page.language)))),
    );
  if (topic.kind === 'domain' && domains.length === 0) return null;
  return el(
    'nav',
    { class: 'tp-section', 'aria-labelledby': 'more' },
    el('h2', { id: 'more' }, topic.kind === 'trend' ? words.trends(domain) : words.other),
    topic.kind === 'trend' && mine.length > 0 && items(mine),
    topic.kind === 'trend' && el('p', {}, link(page, sibling(study, page, { kind: 'domain', name: topic.domain }), words.toDomain)),
    topic.kind === 'domain' && items(domains),
  );
}

/** Under which conditions everything here may be used. */
export function footer(study: Study, language: PlannedPage['language']): MarkupElement {
  const { condition, disclaimer, licence } = study.source;
  return el(
    'footer',
    { class: 'tp-footer' },
    el('p', {}, condition[language], disclaimer && ` ${disclaimer[language]}`),
    el('p', {}, PAGE_WORDS[language].licence(licence)),
  );
}

function section(title: string, ...children: readonly MarkupChild[]): MarkupElement {
  return el('section', { class: 'tp-section' }, el('h2', {}, title), children);
}
