import { keptByStudy, type Language, type Study } from '@trendbeeld/data';
import { hasMunicipalFigure } from '@trendbeeld/cards';
import { pagePath, type Page } from '@trendbeeld/cards/snippets';
import { register } from './content.js';

/** Pictures that are made: none, drawings (SVG), or drawings and pixels (PNG). */
export type Pictures = 'none' | 'svg' | 'all';

/** What a publication holds; the same settings and the same packages give the same bytes. */
export interface Site {
  readonly study: Study;
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

/** Path of the page that the caption of a table with own figures links to, below a language. */
export const OWN_FIGURES = 'eigen-cijfers/';

/** Paths of the page where editors make an embed, below the published folder. */
export const BUILDER: Readonly<Record<Language, string>> = { nl: 'nl/maken/', en: 'en/make/' };

/** One page with where it lies. */
export interface PlannedPage extends Page {
  readonly language: Language;
  /** Path below the published folder, ends in `/`. */
  readonly path: string;
}

/** A trend, a domain or the study itself: what pages come from. */
export interface Topic {
  readonly kind: Page['kind'];
  readonly name: string;
  /** The domain that it is or belongs to; empty for the study. */
  readonly domain: string;
  /** Whether it has a figure for municipalities, and so pages for them. */
  readonly municipal: boolean;
}

/** The study as the topic of a page. */
const WHOLE: Topic = { kind: 'study', name: '', domain: '', municipal: false };

/** All topics within a study by domain, in its order: a domain, then its trends. */
export const topicsOf: (study: Study) => readonly Topic[] = keptByStudy((study) =>
  study.domains.flatMap(({ ref }): Topic[] => [
    { kind: 'domain', name: ref, domain: ref, municipal: hasMunicipalFigure(study, ref) },
    ...study.trends
      .filter((t) => t.domain === ref)
      .map(({ slug }): Topic => ({ kind: 'trend', name: slug, domain: ref, municipal: hasMunicipalFigure(study, slug) })),
  ]),
);

/** The topic of a page. @throws {RangeError} for a page that the study has not. */
export function topicOf(study: Study, { kind, name }: Pick<Page, 'kind' | 'name'>): Topic {
  const found = kind === 'study' ? WHOLE : topicsOf(study).find((t) => t.kind === kind && t.name === name);
  if (!found) throw new RangeError(`unknown ${kind}: "${name}".`);
  return found;
}

/** A page with its path. */
export const planned = (page: Omit<PlannedPage, 'path'>): PlannedPage => ({ ...page, path: pagePath(page) });

/** The page of the same topic without a municipality. */
export function national(page: PlannedPage): PlannedPage {
  const { municipality: _, path: __, ...rest } = page;
  return planned(rest);
}

/** Codes of the municipalities of today, in order. */
export const currentMunicipalities = (): readonly string[] =>
  register()
    .municipalities.filter((m) => m.to === null)
    .map((m) => m.code);

/** Codes of the municipalities that made a study: those that it is published for where no others are named. None for a study without. */
export const studyMunicipalities = ({ source }: Study): readonly string[] => source.makers.flatMap((m) => m.municipality ?? []);

/** Every page within a site: each trend and domain, nationally and for municipalities, in the languages of the study. */
export function plannedPages({ study, municipalities, edition }: Pick<Site, 'study' | 'municipalities' | 'edition'>): readonly PlannedPage[] {
  return topicsOf(study).flatMap(({ kind, name, municipal }) =>
    study.source.languages.flatMap((language) =>
      [undefined, ...(municipal ? municipalities : [])].map((municipality) =>
        planned({ kind, name, language, ...(municipality ? { municipality } : {}), ...(edition ? { edition } : {}) }),
      ),
    ),
  );
}

/** The pages of the study itself, in its languages. They lead to all others. */
export const studyPages = ({ study, edition }: Pick<Site, 'study' | 'edition'>): readonly PlannedPage[] =>
  study.source.languages.map((language) => planned({ kind: WHOLE.kind, name: WHOLE.name, language, ...(edition ? { edition } : {}) }));

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
