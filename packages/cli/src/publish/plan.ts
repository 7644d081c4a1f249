import { keptByStudy, type Language, type Study } from '@trendbeeld/data';
import { hasMunicipalFigure, sizeName, type PictureSize } from '@trendbeeld/cards';
import { pagePath, type Page } from '@trendbeeld/cards/snippets';
import { register } from '../press/shelf.js';
import type { PublishedTheme } from './theme.js';

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
  /** What pages, frames and pictures look like. Default: our own, light and dark. */
  readonly theme?: PublishedTheme;
}

/** More municipalities than this stand on a page of their own; and their pages are short. */
export const LISTED = 40;

/**
 * Whether a page holds only what is its municipality's own. Of a few municipalities each page is complete; of all of them that would be the
 * same texts and tables hundreds of times.
 */
export const isShort = ({ municipality }: Page, { municipalities }: Pick<Site, 'municipalities'>): boolean =>
  municipality !== undefined && municipalities.length > LISTED;

/** Path of the page that the caption of a table with own figures links to, below a language. */
export const OWN_FIGURES = 'eigen-cijfers/';

/** Paths of the page where editors make an embed, below the published folder. */
export const BUILDER: Readonly<Record<Language, string>> = { nl: 'nl/maken/', en: 'en/make/' };

/** Paths of the page where a few trends become one paper, below the published folder. */
export const COUNCIL: Readonly<Record<Language, string>> = { nl: 'nl/raad/', en: 'en/council/' };

/** Paths of the page where a house style becomes a theme, below the published folder. */
export const THEME_MAKER: Readonly<Record<Language, string>> = { nl: 'nl/huisstijl/', en: 'en/house-style/' };

/** Path of the page from which a graphic is taken along, below its own. */
export const USE: Readonly<Record<Language, string>> = { nl: 'gebruik/', en: 'use/' };

/** Pixels of a PNG for each pixel of its drawing, so that it is sharp in print and on every screen. */
export const SCALE = 2;

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

/** The forms for the press that lie beside a page, each as SVG and as PNG. */
export const PRESS_FORMS = ['1:1', '4:5', '16:9'] as const;

/** Which files lie beside a page. */
export interface Beside {
  readonly drawn: boolean;
  readonly png: boolean;
  /** Forms for the press, a PDF and all of it as one zip: of national pages that are no edition. Of others `trendbeeld pack` and the builder make them. */
  readonly press: boolean;
  /** Figures as JSON. Those of a short page stand in the data of its municipality, with those of all its pages. */
  readonly json: boolean;
  /** Tables. Those of the short page of a domain stand beside the pages of its trends. */
  readonly tables: boolean;
}

/** Which files lie beside a page of a site. */
export function besideOf(page: PlannedPage, site: Pick<Site, 'pictures' | 'municipalPng' | 'municipalities'>): Beside {
  const { pictures, municipalPng } = site;
  const short = isShort(page, site);
  const png = pictures === 'all' && (page.municipality === undefined || municipalPng);
  return {
    drawn: pictures !== 'none' && (!short || municipalPng),
    png,
    press: png && page.municipality === undefined && page.edition === undefined,
    json: page.kind !== 'study' && !short,
    tables: !short || page.kind === 'trend',
  };
}

/** Name of the picture of a page in a size, without the end. */
export const pictureName = (size: PictureSize): string => (size === 'picture' ? 'picture' : size === 'social' ? 'social' : `picture-${sizeName(size)}`);

/** A page as a newsroom knows it. */
export function withoutPath(page: PlannedPage): Page {
  const { path: _, ...rest } = page;
  return rest;
}
