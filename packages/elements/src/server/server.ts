/**
 * `@trendbeeld/elements/server`: the static figure (light DOM) of any card or overview as a string of HTML, in Node and at
 * build time. Published pages, demo, snippets and tests all use it. Registers nothing and needs no DOM.
 */
import { markupToString } from '@trendbeeld/charts';
import { domainEntry, readSeries, trendEntry, TrendbeeldError, type Language } from '@trendbeeld/data';
import { outcomes } from '@trendbeeld/data/outcomes';
import { study } from '@trendbeeld/data/study';
import { cardFigure, headingLevelOf, type CardOptions } from '../figure/card-figure.js';
import { outcomesFigure } from '../figure/outcomes-figure.js';
import { overviewFigure, type OverviewOptions } from '../figure/overview-figure.js';
import { ownFigure } from '../figure/own-figure.js';

/** Options of {@link trendCardHtml}. */
export interface TrendCardHtmlOptions extends Partial<CardOptions> {
  /** Name of a trend (`werkloosheid`) or its id (`T3.2`). */
  readonly trend: string;
}

/** Options of {@link domainOverviewHtml}. */
export interface DomainOverviewHtmlOptions extends Partial<OverviewOptions> {
  /** Name of a domain. */
  readonly domain: string;
}

/** Options of {@link ownFiguresHtml}. */
export interface OwnFiguresHtmlOptions extends Partial<CardOptions> {
  /** Own figures in the form of `schema/series.json`. */
  readonly data: unknown;
  /** Address under which the element loads the same figures. */
  readonly src: string;
}

export { csvToData } from '../own-figures/csv.js';

const NL: Language = 'nl';
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The static figure of a trend, to stand inside `<trend-card>` or by itself. Complete without script.
 *
 * @throws {RangeError} for an unknown trend; names those that exist.
 */
export function trendCardFigure(options: TrendCardHtmlOptions): string {
  return markupToString(cardFigure(trendEntry(study, outcomes, options.trend), { ...options, language: options.language ?? NL }));
}

/** `<trend-card>` with its static figure inside. @throws {RangeError} for an unknown trend. */
export function trendCardHtml(options: TrendCardHtmlOptions): string {
  const { slug } = trendEntry(study, outcomes, options.trend).trend;
  return `<trend-card trend="${slug}"${dress(options, 3)}>${trendCardFigure({ ...options, trend: slug })}</trend-card>`;
}

/** The static figure of a domain with all its cards. @throws {RangeError} for an unknown domain. */
export function domainOverviewFigure(options: DomainOverviewHtmlOptions): string {
  return markupToString(overviewFigure(domainEntry(study, outcomes, options.domain), { ...options, language: options.language ?? NL }));
}

/** `<domain-overview>` with its static figure inside. @throws {RangeError} for an unknown domain. */
export function domainOverviewHtml(options: DomainOverviewHtmlOptions): string {
  return `<domain-overview domain="${escape(options.domain)}"${dress(options, 2)}>${domainOverviewFigure(options)}</domain-overview>`;
}

/** `<trend-outcomes>` with its static figure inside: what became of the statements of the study. */
export function trendOutcomesHtml(options: Partial<CardOptions> = {}): string {
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

/** Attributes that say how an element is dressed; what is default is left out. */
function dress(options: Partial<CardOptions>, defaultLevel: number): string {
  const level = headingLevelOf(options.headingLevel ?? defaultLevel);
  return `${options.language ? ` lang="${options.language}"` : ''}${level === defaultLevel ? '' : ` heading-level="${level}"`}${options.headline ? ` headline="${escape(options.headline)}"` : ''}`;
}
