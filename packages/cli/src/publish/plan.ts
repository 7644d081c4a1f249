import type { DomainId, Language } from '@trendbeeld/data';
import { STUDY_CITIES } from '@trendbeeld/data/figures';
import { study } from '@trendbeeld/data/study';
import { hasMunicipalFigure } from '@trendbeeld/elements/server';
import { pagePath, type Page } from '@trendbeeld/elements/snippets';
import { municipalityOf, register } from './content.js';

/** Languages in which everything is published. */
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** Pictures that are made: none, drawings (SVG), or drawings and pixels (PNG). */
export type Pictures = 'none' | 'svg' | 'all';

/** What a publication holds; the same settings and the same packages give the same bytes. */
export interface Site {
  /** Address of the folder, absolute, ends in `/`. */
  readonly base: string;
  /** Codes, in order. */
  readonly municipalities: readonly string[];
  /** Default: live pages. */
  readonly edition?: string;
  readonly pictures: Pictures;
  /** Whether pages of municipalities get PNG of their own; without, they show that of the national page. */
  readonly municipalPng: boolean;
  /** Whether pages and frames hold their style themselves: a request less, but a policy must allow it by its hash. */
  readonly inlineStyle: boolean;
}

/** One page with where it lies. */
export interface PlannedPage extends Page {
  readonly language: Language;
  /** Path below the published folder, ends in `/`. */
  readonly path: string;
}

/** A trend or domain: what pages come from. */
export interface Topic {
  readonly kind: Page['kind'];
  readonly name: string;
  readonly domain: DomainId;
  /** Whether it has a figure for municipalities, and so pages for them. */
  readonly municipal: boolean;
}

/** All topics by domain, in the order of the study: a domain, then its trends. */
export const TOPICS: readonly Topic[] = study.domains.flatMap(({ ref }): Topic[] => [
  { kind: 'domain', name: ref, domain: ref, municipal: hasMunicipalFigure(ref) },
  ...study.trends.filter((t) => t.domain === ref).map(({ slug }): Topic => ({ kind: 'trend', name: slug, domain: ref, municipal: hasMunicipalFigure(slug) })),
]);

/** The topic of a page. */
export const topicOf = ({ kind, name }: Pick<Page, 'kind' | 'name'>): Topic => TOPICS.find((t) => t.kind === kind && t.name === name)!;

/** A page with its path. */
export const planned = (page: Omit<PlannedPage, 'path'>): PlannedPage => ({ ...page, path: pagePath(page) });

/** Codes of the municipalities of today, in order. */
export const currentMunicipalities = (): readonly string[] =>
  register()
    .municipalities.filter((m) => m.to === null)
    .map((m) => m.code);

/** Codes of the nineteen cities of the study, in the order of the study. */
export const STUDY_MUNICIPALITIES = STUDY_CITIES;

/** Every page of a site: each topic, nationally and for municipalities, in both languages. */
export function plannedPages({ municipalities, edition }: Pick<Site, 'municipalities' | 'edition'>): readonly PlannedPage[] {
  return TOPICS.flatMap(({ kind, name, municipal }) =>
    LANGUAGES.flatMap((language) =>
      [undefined, ...(municipal ? municipalities : [])].map((municipality) =>
        planned({ kind, name, language, ...(municipality ? { municipality } : {}), ...(edition ? { edition } : {}) }),
      ),
    ),
  );
}

/** Name of a municipality, as CBS writes it. */
export const municipalityName = (code: string): string => municipalityOf(code).municipality.name;

/**
 * Relative address from one folder of the site to another, both as paths below it ending in `/` (or empty): so that the folder can
 * be moved. From `nl/t/a/` to `nl/d/b/` it is `../../d/b/`.
 */
export function relativeTo(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  return `${'../'.repeat(here.length - same)}${there.slice(same).join('/')}` || './';
}
