import { el, type MarkupElement } from '@trendbeeld/charts';
import { headlineOf, type Study } from '@trendbeeld/data';
import { domainOf, domainOverviewMarkup, pageQuote, studyOverviewMarkup, trendCardMarkup, trendOf } from '@trendbeeld/cards';
import { pageAddress, type Quote } from '@trendbeeld/cards/snippets';
import { municipalityOf } from '../press/shelf.js';
import { isShort, national, planned, relativeTo, topicOf, type PlannedPage, type Site, type Topic } from './plan.js';

/** What page, frame, pictures and answers of one address are made of. */
export interface PageContent {
  readonly study: Study;
  readonly page: PlannedPage;
  readonly topic: Topic;
  /** Address of the page, absolute. */
  readonly address: string;
  readonly quote: Quote;
  /** Name of the domain; empty for the study. */
  readonly domain: string;
  /** Name of the municipality; null without one. */
  readonly municipality: string | null;
  /** Title of the document. */
  readonly title: string;
  /** Relative address of the folder that holds style sheets and data: that of the edition, or of the site. Ends in `/`. */
  readonly up: string;
  /** Relative address of the site itself. */
  readonly root: string;
  /** Whether it holds only what is its municipality's own, and leads to the national page for all else; see {@link isShort}. */
  readonly short: boolean;
}

/** Gathers what an address needs. */
export function pageContent(page: PlannedPage, site: Site): PageContent {
  const { kind, language, path } = page;
  const { study } = site;
  const figures = page.municipality ? municipalityOf(study, page.municipality) : undefined;
  const topic = topicOf(study, page);
  const quote = pageQuote(study, page, figures);
  const municipality = figures?.municipality.name ?? null;
  return {
    study,
    page,
    topic,
    address: pageAddress(site.base, page),
    quote,
    domain: kind === 'study' ? '' : domainOf(study, topic.domain).domain.title[language],
    municipality,
    title: [quote.title, municipality, 'Trendbeeld'].filter(Boolean).join(' – '),
    up: relativeTo(path, page.edition ? `e/${page.edition}/` : ''),
    root: relativeTo(path, ''),
    short: isShort(page, site),
  };
}

/**
 * The figure of a page, its heading an h1.
 *
 * @param framed whether it stands in a frame: what a reader opens is closed there, and trends on the page of a domain or of the study
 * do not link to their own pages, which would leave the frame.
 */
export const pageCard = (content: PageContent, framed: boolean): MarkupElement => (framed ? withoutLinks(cardOf(content, true)) : cardOf(content, false));

/** Markup whose links are text: in a frame nothing leads elsewhere. The address of a source stands in the files of its page. */
function withoutLinks(node: MarkupElement): MarkupElement {
  const children = node.children.map((child) => (typeof child === 'string' ? child : withoutLinks(child)));
  return node.tag === 'a' ? el('span', {}, children) : { ...node, children };
}

function cardOf({ study, page, short }: PageContent, framed: boolean): MarkupElement {
  const { kind, name, language } = page;
  const dress = {
    language,
    headingLevel: 1,
    ...(framed || kind !== 'trend' ? {} : { size: 'full' as const }),
    ...(short ? { elsewhere: relativeTo(page.path, national(page).path) } : {}),
    ...(page.municipality ? { municipality: municipalityOf(study, page.municipality) } : {}),
  };
  if (kind === 'trend') return trendCardMarkup(study, { trend: name, ...dress });
  const addressOf = (to: 'trend' | 'domain', topic: string): string => relativeTo(page.path, sibling(study, page, { kind: to, name: topic }).path);
  if (kind === 'study') return studyOverviewMarkup(study, { language, headingLevel: 1, ...(framed ? {} : { addressOf }) });
  return domainOverviewMarkup(study, { domain: name, ...dress, ...(framed && !short ? {} : { addressOf: (slug) => addressOf('trend', slug) }) });
}

/**
 * Another page of the same language, edition and municipality; without the municipality where that topic has no figure for it.
 *
 * @param change what differs.
 */
export function sibling(study: Study, page: PlannedPage, change: Partial<Omit<PlannedPage, 'path'>>): PlannedPage {
  const { path: _, municipality, ...rest } = { ...page, ...change };
  return planned({ ...rest, ...(municipality && topicOf(study, rest).municipal ? { municipality } : {}) });
}

/** The page in every language, itself included. */
export const inLanguages = ({ study, page }: PageContent): readonly PlannedPage[] =>
  study.source.languages.map((language) => sibling(study, page, { language }));

/** Title of a trend or domain. */
export const topicTitle = (study: Study, { kind, name }: Topic, language: PlannedPage['language']): string =>
  kind === 'trend' ? headlineOf(trendOf(study, name).trend)[language] : domainOf(study, name).domain.title[language];
