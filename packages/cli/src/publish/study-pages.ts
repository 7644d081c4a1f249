/** The pages about a study as a whole: how it hangs together, what came of all its statements, and its figures with sources and revisions. */
import { el, markupToString, type MarkupChild, type MarkupElement } from '@trendbeeld/charts';
import {
  createFormatters,
  headlineOf,
  type Formatters,
  type IndicatorSource,
  type IndicatorSummary,
  type Language,
  type Revision,
  type Study,
} from '@trendbeeld/data';
import { sourcesOf, type MunicipalIndicator } from '@trendbeeld/data/figures';
import { outcomesMarkup, placeWords, relationsMarkup, revisionSentence, sourceLinks } from '@trendbeeld/cards';
import { measureWords } from '../press/measure-words.js';
import { indicatorOf, municipalIndicators, revisions } from '../press/shelf.js';
import { listPage, type TextFile } from './index-pages.js';
import { scopeName } from '../press/scope-name.js';
import { planned, relativeTo, type Site } from './plan.js';
import { STUDY_PAGES_WORDS } from '../words/study-pages-words.js';

/** Folders of these pages, below a language. */
export const STUDY_PAGES = { relations: 'verbanden/', outcomes: 'uitkomsten/', figures: 'cijfers/' } as const;
const FEED = 'feed.xml';
/** Style of cards, as the embed bundle has it: these pages hold no style themselves. */
const CARD_STYLE = 'trendbeeld.css';

/** An indicator as these pages list it: of the country or of municipalities. */
type Listed = IndicatorSummary & Partial<Pick<MunicipalIndicator, 'netherlands'>>;

/** All of these pages, with the feed of revisions, in the languages of the study. */
export function aboutStudyPages(site: Site): readonly TextFile[] {
  return site.study.source.languages.flatMap((language) => [
    relationsPage(site, language),
    outcomesPage(site, language),
    figuresPage(site, language),
    revisionsFeed(site, language),
  ]);
}

/** The ways to these pages from that of the study. */
export function studyLinks({ study }: Site, from: string, language: Language): MarkupElement {
  const words = STUDY_PAGES_WORDS[language];
  const titles = { relations: words.relations.title, outcomes: words.outcomes, figures: words.figures.title };
  const shown = (Object.keys(titles) as (keyof typeof titles)[]).filter((name) => name !== 'relations' || study.relations.length > 0);
  return el(
    'nav',
    { class: 'tp-section', 'aria-labelledby': 'about' },
    el('h2', { id: 'about' }, words.more),
    el(
      'ul',
      { class: 'tp-links' },
      shown.map((name) => el('li', {}, el('a', { href: relativeTo(from, `${language}/${STUDY_PAGES[name]}`) }, titles[name]))),
    ),
  );
}

/** The way from a page to the sources and rules of all figures. */
export const figuresLink = (from: string, language: Language): MarkupElement =>
  el('p', {}, el('a', { href: relativeTo(from, `${language}/${STUDY_PAGES.figures}`) }, STUDY_PAGES_WORDS[language].figures.title));

function relationsPage(site: Site, language: Language): TextFile {
  const { study } = site;
  const words = STUDY_PAGES_WORDS[language].relations;
  const inTrends = new Set(study.trends.flatMap((t) => [...t.statements, ...t.directions]));
  const whole = [...study.statements, ...study.directions].filter((e) => !inTrends.has(e.ref));
  const places = (ids: readonly string[]): string =>
    study.places
      .filter((p) => ids.includes(p.id))
      .map((p) => placeWords(p, study.places, language))
      .join('; ');
  const content = [
    relationsMarkup(study, { language, headingLevel: 1 }),
    whole.length > 0 && [
      el('h2', {}, words.whole),
      el('p', {}, words.wholeLead),
      el(
        'ul',
        {},
        whole.map((e) => el('li', {}, el('p', {}, e.text[language], ' ', el('small', {}, places(e.places))))),
      ),
    ],
  ].flat();
  return listPage(site, language, `${language}/${STUDY_PAGES.relations}`, words.title, content, { style: CARD_STYLE, headed: true });
}

function outcomesPage(site: Site, language: Language): TextFile {
  const title = STUDY_PAGES_WORDS[language].outcomes;
  return listPage(site, language, `${language}/${STUDY_PAGES.outcomes}`, title, [outcomesMarkup(site.study, { language, headingLevel: 1 })], {
    style: CARD_STYLE,
    headed: true,
  });
}

/** Every figure of a study with its source, and what was revised. */
function figuresPage(site: Site, language: Language): TextFile {
  const { study } = site;
  const format = createFormatters(language, study.source.units);
  const words = STUDY_PAGES_WORDS[language].figures;
  const path = `${language}/${STUDY_PAGES.figures}`;
  const shown = study.outcomes.indicators;
  /** By area: that of the Netherlands, and of each scope that a figure of the study is about. */
  const areas = [...new Set(shown.map((i) => i.scope))];
  const used = new Set(study.trends.flatMap((t) => t.municipal));
  const municipal = municipalIndicators().filter((i) => used.has(i.id));
  const told = revisionsOf(study, [...shown, ...municipal]);
  const item = (indicator: Listed): MarkupElement => figureItem(study, indicator, path, format);
  const content = [
    el('p', { class: 'tp-lead' }, words.lead),
    el('h2', { id: 'herzien' }, words.revised),
    told.length === 0
      ? el('p', {}, words.none)
      : el(
          'ul',
          {},
          told.map(({ revision, indicator }) => el('li', {}, `${indicator.title[language]}: ${revisionSentence(revision, indicator, format)}`)),
        ),
    el('p', {}, el('a', { href: FEED }, words.feed)),
    areas.map((scope) => [el('h2', {}, words.of(scopeName(study, scope, language))), ...shown.filter((i) => i.scope === scope).map(item)]),
    municipal.length > 0 && [el('h2', {}, words.municipal), municipal.map(item)],
  ].flat(3);
  return listPage(site, language, path, words.title, content, {
    description: words.lead,
    links: [el('link', { rel: 'alternate', type: 'application/atom+xml', href: FEED, title: words.revised })],
  });
}

/** One figure: what it is, what a period means, the rule, and each source with its address. */
function figureItem(study: Study, indicator: Listed, path: string, format: Formatters): MarkupElement {
  const { language } = format;
  const words = STUDY_PAGES_WORDS[language].figures;
  const { title, definition, periodMeaning, computed, ended, jumps = [] } = indicator;
  const sources = sourcesOf(indicator);
  const each = (of: (source: IndicatorSource) => string | undefined): string => [...new Set(sources.map(of).filter(Boolean))].join('; ');
  const breaks = 'observations' in indicator ? [] : breaksOf(study, indicator.id);
  const row = (name: string, ...value: readonly MarkupChild[]): MarkupElement => el('p', {}, el('strong', {}, `${name}: `), ...value);
  const via = each((s) => s.via);
  return el(
    'section',
    { id: indicator.id },
    el('h3', {}, title[language]),
    el('p', {}, [definition[language], computed?.[language]].filter(Boolean).join(' ')),
    row(words.period, `${periodMeaning.words[language]}.`),
    ended && row(words.ended, ended.text[language], successorLink(study, ended.successor, language)),
    breaks.map((text) => row(words.break, text[language])),
    jumps.map((j) => el('p', {}, j.text[language])),
    row(words.source, ...sourceLinks([indicator], format), via !== '' && ` (${words.via} ${via})`),
    row(words.measure, each(measureWords)),
    row(
      words.licence,
      each((s) => s.licence),
    ),
    shownWith(study, indicator.id, path, language),
  );
}

/** The figure that goes on where another stopped, with a link to it where it stands on the same page. */
function successorLink({ outcomes }: Study, id: string | undefined, language: Language): MarkupChild {
  const next = outcomes.indicators.find((i) => i.id === id);
  return next && el('span', {}, ' ', el('a', { href: `#${next.id}` }, next.title[language]));
}

/** Breaks of a figure of the country; none for one of municipalities, whose breaks differ by municipality. */
function breaksOf(study: Study, id: string): readonly { readonly nl: string; readonly en: string }[] {
  if (!study.outcomes.indicators.some((i) => i.id === id)) return [];
  return indicatorOf(study, id).breaks.map((b) => b.text);
}

/** The trends that show a figure. */
function shownWith(study: Study, id: string, path: string, language: Language): MarkupElement | null {
  const refs = study.outcomes.outcomes.filter((o) => o.indicators.includes(id)).flatMap((o) => o.trends);
  const trends = study.trends.filter((t) => refs.includes(t.slug) || t.municipal.includes(id));
  if (trends.length === 0) return null;
  const links = trends.map((t, i) => [
    i > 0 && '; ',
    el('a', { href: relativeTo(path, planned({ kind: 'trend', name: t.slug, language }).path) }, headlineOf(t)[language]),
  ]);
  return el('p', {}, el('strong', {}, `${STUDY_PAGES_WORDS[language].figures.shownWith}: `), ...links.flat());
}

/** What was revised in figures of the study, the newest first. */
function revisionsOf(study: Study, indicators: readonly Listed[]): readonly { readonly revision: Revision; readonly indicator: Listed }[] {
  return revisions()
    .toReversed()
    .flatMap((revision) => {
      const indicator = indicators.find((i) => i.id === revision.indicator);
      return indicator ? [{ revision, indicator }] : [];
    });
}

/** The revisions as a feed (Atom), so that who wants to know does not have to look. */
function revisionsFeed(site: Site, language: Language): TextFile {
  const { study } = site;
  const format = createFormatters(language, study.source.units);
  const words = STUDY_PAGES_WORDS[language].figures;
  const path = `${language}/${STUDY_PAGES.figures}`;
  const address = new URL(path, site.base).href;
  const all = [...study.outcomes.indicators, ...municipalIndicators()];
  const told = revisionsOf(study, all);
  const days = told.length > 0 ? told.map((t) => t.revision.on) : all.flatMap((i) => i.source.modified ?? i.source.retrieved ?? []);
  const time = (day: string): string => `${day}T00:00:00Z`;
  const feed = el(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    el('title', {}, `Trendbeeld: ${words.revised}`),
    el('id', {}, address),
    el('link', { rel: 'self', href: `${address}${FEED}` }),
    el('link', { href: address }),
    el('updated', {}, time(days.toSorted().at(-1) ?? `${study.source.published}-01`.slice(0, 10))),
    el('author', {}, el('name', {}, 'Trendbeeld')),
    told.map(({ revision, indicator }) =>
      el(
        'entry',
        {},
        el('title', {}, `${indicator.title[language]}: ${format.period(revision.period)}`),
        el('id', {}, `${address}#${[revision.indicator, revision.period, revision.kind, revision.on].join('-')}`),
        el('link', { href: `${address}#${revision.indicator}` }),
        el('updated', {}, time(revision.on)),
        el('summary', {}, revisionSentence(revision, indicator, format)),
      ),
    ),
  );
  return { path: `${path}${FEED}`, text: `<?xml version="1.0" encoding="utf-8"?>\n${markupToString(feed, 'xml')}\n` };
}
