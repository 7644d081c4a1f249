/**
 * `@trendbeeld/elements/server`: the static figure (light DOM) of any card or overview as a string of HTML, in Node and at
 * build time. Published pages, demo, snippets and tests all use it. Registers nothing and needs no DOM.
 */
import { markupToString, type MarkupElement } from '@trendbeeld/charts';
import { readSeries, relationsEntry, TrendbeeldError, type Comparison, type Language } from '@trendbeeld/data';
import { outcomes } from '@trendbeeld/data/outcomes';
import { study } from '@trendbeeld/data/study';
import { withMunicipality } from '../figure/add-municipality.js';
import { cardFigure, type CardOptions } from '../figure/card-figure.js';
import { comparisonFigure } from '../figure/comparison-figure.js';
import { dressed, headingLevelOf, type Dress } from '../figure/dress.js';
import { municipalParts, type MunicipalityFigures } from '../figure/municipality-section.js';
import { outcomesFigure } from '../figure/outcomes-figure.js';
import { overviewFigure, type OverviewOptions } from '../figure/overview-figure.js';
import { ownFigure } from '../figure/own-figure.js';
import { pack, type Packed } from '../figure/packed.js';
import { relationsFigure } from '../figure/relations-figure.js';
import { domainOf, trendOf } from './entries.js';

export { domainPictureSvg, type DomainPictureOptions } from '../picture/domain-picture.js';
export type { Picture } from '../picture/frame.js';
export { trendPictureSvg, type PictureSize, type TrendPictureOptions } from '../picture/trend-picture.js';
export { csvToData } from '../own-figures/csv.js';
export { domainQuote, hasMunicipalFigure, trendQuote, type DomainQuoteOptions, type TrendQuoteOptions } from './quotes.js';
/** Figures of a municipality, as `@trendbeeld/data/municipalities/<code>.json` and `municipal-indicators.json` hold them. */
export type { MunicipalityFigures } from '../figure/municipality-section.js';

/** How a static figure is dressed; the language is Dutch where none is given. */
export interface HtmlDress extends Partial<Omit<Dress, 'municipality'>> {
  /** Its figures stand beside those of the Netherlands. Default: none. */
  readonly municipality?: MunicipalityFigures;
}

/** Options of {@link trendCardHtml}. */
export interface TrendCardHtmlOptions extends HtmlDress, Pick<CardOptions, 'address'> {
  /** Name of a trend (`werkloosheid`) or its id (`T3.2`). */
  readonly trend: string;
}

/** Options of {@link domainOverviewHtml}. */
export interface DomainOverviewHtmlOptions extends HtmlDress, Pick<OverviewOptions, 'addressOf'> {
  /** Name of a domain. */
  readonly domain: string;
}

/** Options of {@link trendMapHtml}. */
export interface TrendMapHtmlOptions extends HtmlDress {
  /** What is compared, as `@trendbeeld/data/comparisons/<id>.json` holds it. */
  readonly comparison: Comparison;
}

/** Options of {@link ownFiguresHtml}. */
export interface OwnFiguresHtmlOptions extends Omit<HtmlDress, 'municipality'> {
  /** Own figures in the form of `schema/series.json`. */
  readonly data: unknown;
  /** Address under which the element loads the same figures. */
  readonly src: string;
}

const NL: Language = 'nl';

/** Figures by a name that says all that they depend on; as figures are never changed, one can be given many times. */
const figures = new Map<string, MarkupElement>();
function figureOf(name: string, make: () => MarkupElement): MarkupElement {
  const found = figures.get(name) ?? make();
  figures.set(name, found);
  return found;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The figure of a trend, undressed; made once for a language, as long as no address stands in it. */
function cardOf({ trend, language, address }: TrendCardHtmlOptions): MarkupElement {
  const entry = trendOf(trend);
  if (address) return cardFigure(entry, { language: language ?? NL, address });
  return figureOf(`${entry.trend.slug}|${language ?? NL}`, () => cardFigure(entry, { language: language ?? NL }));
}

/**
 * The static figure of a trend, to stand inside `<trend-card>` or by itself. Complete without script.
 *
 * @throws {RangeError} for an unknown trend; names those that exist.
 */
export function trendCardFigure(options: TrendCardHtmlOptions): string {
  return figureHtml(cardOf(options), trendOf(options.trend).trend.slug, options, 3);
}

/** The same as markup, for pages that are made of markup themselves. @throws {RangeError} for an unknown trend. */
export function trendCardMarkup(options: TrendCardHtmlOptions): MarkupElement {
  return filledFigure(cardOf(options), trendOf(options.trend).trend.slug, options, 3);
}

/** `<trend-card>` with its static figure inside. @throws {RangeError} for an unknown trend. */
export function trendCardHtml(options: TrendCardHtmlOptions): string {
  const { slug } = trendOf(options.trend).trend;
  return `<trend-card trend="${slug}"${attributes(options, 3)}>${trendCardFigure(options)}</trend-card>`;
}

/** The static figure of a domain with all its cards. @throws {RangeError} for an unknown domain. */
export function domainOverviewFigure(options: DomainOverviewHtmlOptions): string {
  return markupToString(domainOverviewMarkup(options));
}

/** The same as markup, for pages that are made of markup themselves. @throws {RangeError} for an unknown domain. */
export function domainOverviewMarkup(options: DomainOverviewHtmlOptions): MarkupElement {
  const { domain, language, addressOf } = options;
  const make = (): MarkupElement => overviewFigure(domainOf(domain), { language: language ?? NL, ...(addressOf ? { addressOf } : {}) });
  return filledFigure(addressOf ? make() : figureOf(`${domain}|${language ?? NL}`, make), domain, options, 2);
}

/** `<domain-overview>` with its static figure inside. @throws {RangeError} for an unknown domain. */
export function domainOverviewHtml(options: DomainOverviewHtmlOptions): string {
  return `<domain-overview domain="${escape(options.domain)}"${attributes(options, 2)}>${domainOverviewFigure(options)}</domain-overview>`;
}

/** `<trend-outcomes>` with its static figure inside: what became of the statements of the study. */
export function trendOutcomesHtml(options: Omit<HtmlDress, 'municipality'> = {}): string {
  const figure = figureHtml(outcomesFigure(outcomes, options.language ?? NL), 'outcomes', options, 2);
  return `<trend-outcomes${attributes(options, 2)}>${figure}</trend-outcomes>`;
}

/** `<trend-relations>` with its static figure inside: how the domains hang together. */
export function trendRelationsHtml(options: Omit<HtmlDress, 'municipality'> = {}): string {
  const figure = figureHtml(relationsFigure(relationsEntry(study), options.language ?? NL), 'relations', options, 2);
  return `<trend-relations${attributes(options, 2)}>${figure}</trend-relations>`;
}

/** `<trend-map>` with its static figure inside: one figure of all municipalities. */
export function trendMapHtml(options: TrendMapHtmlOptions): string {
  const { comparison, language, municipality } = options;
  const dress = { ...options, ...(municipality ? { municipality: { ...municipality, comparisons: [comparison] } } : {}) };
  const bare = figureOf(`m/${comparison.id}|${language ?? NL}`, () => comparisonFigure(comparison, language ?? NL));
  const figure = figureHtml(bare, comparison.id, dress, 3);
  return `<trend-map comparison="${escape(comparison.id)}"${attributes(options, 3)}>${figure}</trend-map>`;
}

/** `<trend-card src>` with the static figure of own figures inside. @throws {TrendbeeldError} with every issue of the data. */
export function ownFiguresHtml(options: OwnFiguresHtmlOptions): string {
  const { series, issues } = readSeries(options.data);
  if (!series) throw new TrendbeeldError('wrong-content', `${options.src}: ${issues.map((i) => `${i.path}: ${i.message}`).join(' ')}`);
  const figure = figureHtml(ownFigure(series, options.language ?? NL), options.src, options, 3);
  return `<trend-card src="${escape(options.src)}"${attributes(options, 3)}>${figure}</trend-card>`;
}

/**
 * The figures that elements load, by their path below `data/figures/<language>/`: undressed, as packed markup. The build writes
 * them as files.
 *
 * @param comparisons those that `<trend-map>` offers.
 */
export function packedFigures(language: Language, comparisons: readonly Comparison[]): ReadonlyMap<string, Packed> {
  return new Map<string, Packed>([
    ...study.trends.map(({ slug }): [string, Packed] => [`t/${slug}`, pack(cardOf({ trend: slug, language }))]),
    ...study.domains.map(({ ref }): [string, Packed] => [`d/${ref}`, pack(overviewFigure(domainOf(ref), { language }))]),
    ...comparisons.map((c): [string, Packed] => [`m/${c.id}`, pack(comparisonFigure(c, language))]),
    ['outcomes', pack(outcomesFigure(outcomes, language))],
    ['relations', pack(relationsFigure(relationsEntry(study), language))],
  ]);
}

/** A figure dressed and with what a municipality adds, as a string. */
function figureHtml(figure: MarkupElement, name: string, options: HtmlDress, defaultLevel: number): string {
  return markupToString(filledFigure(figure, name, options, defaultLevel));
}

/** A figure dressed and with what a municipality adds. */
function filledFigure(figure: MarkupElement, name: string, options: HtmlDress, defaultLevel: number): MarkupElement {
  const { municipality, ...rest } = options;
  const dress: Dress = { ...rest, language: options.language ?? NL, ...(municipality ? { municipality: municipality.municipality.code } : {}) };
  const filled = municipality ? withMunicipality(figure, municipalParts(municipality, dress.language)) : figure;
  return dressed(filled, name, dress, defaultLevel);
}

/** Attributes that say how an element is dressed; what is default is left out. */
function attributes(options: HtmlDress, defaultLevel: number): string {
  const level = headingLevelOf(options.headingLevel, defaultLevel);
  return `${options.language ? ` lang="${options.language}"` : ''}${level === defaultLevel ? '' : ` heading-level="${level}"`}${options.headline ? ` headline="${escape(options.headline)}"` : ''}${options.municipality ? ` municipality="${options.municipality.municipality.code}"` : ''}`;
}
