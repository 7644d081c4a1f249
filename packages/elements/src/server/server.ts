/**
 * `@trendbeeld/elements/server`: the static figure (light DOM) of any card or overview as a string of HTML, in Node and at
 * build time. Published pages, demo, snippets and tests all use it. Registers nothing and needs no DOM.
 */
import { markupToString } from '@trendbeeld/charts';
import { domainEntry, readSeries, trendEntry, TrendbeeldError, type Language } from '@trendbeeld/data';
import { outcomes } from '@trendbeeld/data/outcomes';
import { study } from '@trendbeeld/data/study';
import { cardFigure, headingLevelOf, type CardOptions, type MunicipalPart } from '../figure/card-figure.js';
import { municipalitySection, type MunicipalityFigures } from '../figure/municipality-section.js';
import { outcomesFigure } from '../figure/outcomes-figure.js';
import { overviewFigure, type OverviewOptions } from '../figure/overview-figure.js';
import { ownFigure } from '../figure/own-figure.js';

export { csvToData } from '../own-figures/csv.js';
/** Figures of a municipality, as `@trendbeeld/data/municipalities/<code>.json` and `municipal-indicators.json` hold them. */
export type { MunicipalityFigures } from '../figure/municipality-section.js';

/** What a static figure takes of a municipality. */
interface WithMunicipality {
  /** Its figures stand beside those of the Netherlands. Default: none. */
  readonly municipality?: MunicipalityFigures;
}

/** Options of {@link trendCardHtml}. */
export interface TrendCardHtmlOptions extends Partial<Omit<CardOptions, 'municipality'>>, WithMunicipality {
  /** Name of a trend (`werkloosheid`) or its id (`T3.2`). */
  readonly trend: string;
}

/** Options of {@link domainOverviewHtml}. */
export interface DomainOverviewHtmlOptions extends Partial<Omit<OverviewOptions, 'municipality'>>, WithMunicipality {
  /** Name of a domain. */
  readonly domain: string;
}

/** Options of {@link ownFiguresHtml}. */
export interface OwnFiguresHtmlOptions extends Partial<Omit<CardOptions, 'municipality'>> {
  /** Own figures in the form of `schema/series.json`. */
  readonly data: unknown;
  /** Address under which the element loads the same figures. */
  readonly src: string;
}

const NL: Language = 'nl';

/** A function of a name that gathers once: study and outcomes do not change while a site is built. Errors are not kept. */
function once<T>(gather: (name: string) => T): (name: string) => T {
  const gathered = new Map<string, T>();
  return (name) => {
    const found = gathered.get(name) ?? gather(name);
    gathered.set(name, found);
    return found;
  };
}
const trendOf = once((name) => trendEntry(study, outcomes, name));
const domainOf = once((name) => domainEntry(study, outcomes, name));

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The static figure of a trend, to stand inside `<trend-card>` or by itself. Complete without script.
 *
 * @throws {RangeError} for an unknown trend; names those that exist.
 */
export function trendCardFigure(options: TrendCardHtmlOptions): string {
  const { municipality, ...rest } = options;
  return markupToString(cardFigure(trendOf(options.trend), { ...rest, ...common(options) }, partOf(municipality)));
}

/** `<trend-card>` with its static figure inside. @throws {RangeError} for an unknown trend. */
export function trendCardHtml(options: TrendCardHtmlOptions): string {
  const { slug } = trendOf(options.trend).trend;
  return `<trend-card trend="${slug}"${dress(options, 3)}>${trendCardFigure({ ...options, trend: slug })}</trend-card>`;
}

/** The static figure of a domain with all its cards. @throws {RangeError} for an unknown domain. */
export function domainOverviewFigure(options: DomainOverviewHtmlOptions): string {
  const { municipality, ...rest } = options;
  return markupToString(overviewFigure(domainOf(options.domain), { ...rest, ...common(options) }, partOf(municipality)));
}

/** `<domain-overview>` with its static figure inside. @throws {RangeError} for an unknown domain. */
export function domainOverviewHtml(options: DomainOverviewHtmlOptions): string {
  return `<domain-overview domain="${escape(options.domain)}"${dress(options, 2)}>${domainOverviewFigure(options)}</domain-overview>`;
}

/** `<trend-outcomes>` with its static figure inside: what became of the statements of the study. */
export function trendOutcomesHtml(options: Partial<Omit<CardOptions, 'municipality'>> = {}): string {
  const figure = markupToString(outcomesFigure(outcomes, { ...options, language: options.language ?? NL }));
  return `<trend-outcomes${dress(options, 2)}>${figure}</trend-outcomes>`;
}

/** `<trend-card src>` with the static figure of own figures inside. @throws {TrendbeeldError} with every issue of the data. */
export function ownFiguresHtml(options: OwnFiguresHtmlOptions): string {
  const { series, issues } = readSeries(options.data);
  if (!series) throw new TrendbeeldError('wrong-content', `${options.src}: ${issues.map((i) => `${i.path}: ${i.message}`).join(' ')}`);
  const figure = markupToString(ownFigure(series, options.src, { ...options, language: options.language ?? NL }));
  return `<trend-card src="${escape(options.src)}"${dress(options, 3)}>${figure}</trend-card>`;
}

/** Language and municipality as the figure takes them. */
function common(options: { readonly language?: Language; readonly municipality?: MunicipalityFigures }): { language: Language; municipality?: string } {
  return { language: options.language ?? NL, ...(options.municipality ? { municipality: options.municipality.municipality.code } : {}) };
}

const partOf = (figures: MunicipalityFigures | undefined): MunicipalPart | null =>
  figures ? (slug, options, level) => municipalitySection(slug, figures, options, level) : null;

/** Attributes that say how an element is dressed; what is default is left out. */
function dress(options: Partial<Omit<CardOptions, 'municipality'>> & WithMunicipality, defaultLevel: number): string {
  const level = headingLevelOf(options.headingLevel ?? defaultLevel);
  return `${options.language ? ` lang="${options.language}"` : ''}${level === defaultLevel ? '' : ` heading-level="${level}"`}${options.headline ? ` headline="${escape(options.headline)}"` : ''}${options.municipality ? ` municipality="${options.municipality.municipality.code}"` : ''}`;
}
