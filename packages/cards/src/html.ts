/**
 * The static card (light DOM) of any trend, overview or comparison of a study as a string of HTML, in Node and at build time. Published
 * pages, demo, snippets and tests all use it. Registers nothing and needs no DOM.
 */
import { el, markupToString, type MarkupElement } from '@trendbeeld/charts';
import { keptByStudy, readSeries, relationsEntry, TrendbeeldError, type Comparison, type Language, type Study } from '@trendbeeld/data';
import { writeCard, type Card } from './card/card.js';
import { headingLevelOf, type Dress } from './card/dress.js';
import { markedStrip } from './card/marked-strip.js';
import { municipalParts, type MunicipalityFigures } from './card/municipality.js';
import { areSeveral, ownCard } from './card/own-card.js';
import { drawSeveral } from './card/own-several.js';
import { packCard, type PackedCard } from './card/packed.js';
import { trendCard, type CardOptions } from './card/trend-card.js';
import { domainOf, trendOf } from './entries.js';
import { comparisonCard } from './overview/comparison-card.js';
import { domainOverview, type OverviewOptions } from './overview/domain-overview.js';
import { localOverview } from './overview/local-overview.js';
import { outcomesOverview } from './overview/outcomes-overview.js';
import { relationsOverview } from './overview/relations-overview.js';
import { studyOverview, type StudyOverviewOptions } from './overview/study-overview.js';
import { domainPicture, type DomainPictureOptions } from './picture/domain-picture.js';
import type { Picture } from './picture/sheet.js';
import { studyPicture, type StudyPictureOptions } from './picture/study-picture.js';
import { cardPath, FIRST_COMPARISON, type Tag } from './tags.js';
import { WORDS } from './words/card-words.js';
import { DRAFT_WORDS } from './words/draft-words.js';
import { trendPicture, type TrendPictureOptions } from './picture/trend-picture.js';

/** How a static card is dressed; the language is Dutch where none is given. */
export interface HtmlDress extends Partial<Omit<Dress, 'municipality'>> {
  /** Its figures stand beside those of the Netherlands. Default: none. */
  readonly municipality?: MunicipalityFigures;
}

/** Options of {@link trendCardHtml}. */
export interface TrendCardHtmlOptions extends HtmlDress, Pick<CardOptions, 'address'> {
  /** Name of a trend, or its id. */
  readonly trend: string;
  /** Of a card with a municipality: address of the national page, which has all that is the same for every municipality. Default: the card has it. */
  readonly elsewhere?: string;
}

/** Options of {@link domainOverviewHtml}. */
export interface DomainOverviewHtmlOptions extends HtmlDress, Pick<OverviewOptions, 'addressOf'> {
  /** Name of a domain. */
  readonly domain: string;
  /** As for a trend: the overview then says the figures of the municipality in words. Needs `addressOf`. */
  readonly elsewhere?: string;
}

/** Options of {@link studyOverviewHtml}. Figures of a municipality have no place in it. */
export interface StudyOverviewHtmlOptions extends Omit<HtmlDress, 'municipality'>, Pick<StudyOverviewOptions, 'addressOf'> {}

/** Options of {@link trendMapHtml}. */
export interface TrendMapHtmlOptions extends HtmlDress {
  /** What is compared, as `@trendbeeld/data/comparisons/<id>.json` or a study holds it. */
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
/** What the card of a whole study is called, as a study has one. */
const STUDY = 'study';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Cards of a study, undressed, as long as no address stands in them; as a card is never changed, one can be written many times. */
const keptCard = keptByStudy((study, trend: string, language: Language) => trendCard(trendOf(study, trend), { language }));
const keptOverview = keptByStudy((study, domain: string, language: Language) => domainOverview(domainOf(study, domain), { language }));

/** The card of a trend, undressed. */
function cardOf(study: Study, { trend, language = NL, address, elsewhere, municipality }: TrendCardHtmlOptions): Card {
  const card = address ? trendCard(trendOf(study, trend), { language, address }) : keptCard(study, trend, language);
  return elsewhere && municipality ? { ...card, more: { ...card.more!, parts: [] }, link: { href: elsewhere, label: WORDS[language].national } } : card;
}

/** The overview of a domain, undressed. */
function overviewOf(study: Study, { domain, language = NL, addressOf, elsewhere, municipality }: DomainOverviewHtmlOptions): Card {
  if (addressOf && elsewhere && municipality) return localOverview(domainOf(study, domain), { language, municipality, addressOf, elsewhere });
  return addressOf ? domainOverview(domainOf(study, domain), { language, addressOf }) : keptOverview(study, domain, language);
}

/** The overview of a study, undressed. */
const studyCardOf = (study: Study, { language = NL, addressOf }: StudyOverviewHtmlOptions): Card =>
  studyOverview(study, { language, ...(addressOf ? { addressOf } : {}) });

/** A card written for the place where it stands, with what a municipality adds. */
function written(card: Card, name: string, options: HtmlDress): MarkupElement {
  const { municipality, ...rest } = options;
  const dress: Dress = { ...rest, language: options.language ?? NL, ...(municipality ? { municipality: municipality.municipality.code } : {}) };
  return writeCard(card, name, dress, municipality && municipalParts(municipality, dress.language, markedStrip(municipality, dress.language)));
}

/** Attributes that say how an element is dressed; what is default is left out. */
function attributes(options: HtmlDress, defaultLevel: number): string {
  const level = headingLevelOf(options.headingLevel, defaultLevel);
  return `${options.language ? ` lang="${options.language}"` : ''}${level === defaultLevel ? '' : ` heading-level="${level}"`}${options.headline ? ` headline="${escape(options.headline)}"` : ''}${options.size ? ` size="${options.size}"` : ''}${options.municipality ? ` municipality="${options.municipality.municipality.code}"` : ''}`;
}

/** A tag with its static card inside. */
function element(tag: string, own: string, options: HtmlDress, card: Card, name: string): string {
  return `<${tag}${own}${attributes(options, card.heading.level)}>${markupToString(written(card, name, options))}</${tag}>`;
}

/**
 * The static card of a trend, to stand inside `<trend-card>` or by itself. Complete without script.
 *
 * @example
 * const html = staticTrendCard(study, { trend: 'woningbouw', language: 'nl' });
 * @throws {RangeError} for an unknown trend; names those that exist.
 */
export function staticTrendCard(study: Study, options: TrendCardHtmlOptions): string {
  return markupToString(trendCardMarkup(study, options));
}

/**
 * The same as markup, for pages that are made of markup themselves.
 *
 * @example
 * const markup = trendCardMarkup(study, { trend: 'woningbouw' });
 * markupToString(markup) === staticTrendCard(study, { trend: 'woningbouw' });
 * @throws {RangeError} for an unknown trend.
 */
export function trendCardMarkup(study: Study, options: TrendCardHtmlOptions): MarkupElement {
  return written(cardOf(study, options), trendOf(study, options.trend).trend.slug, options);
}

/**
 * `<trend-card>` with its static card inside.
 *
 * @example
 * const html = trendCardHtml(study, { trend: 'woningbouw', headingLevel: 2 });
 * @throws {RangeError} for an unknown trend.
 */
export function trendCardHtml(study: Study, options: TrendCardHtmlOptions): string {
  const { slug } = trendOf(study, options.trend).trend;
  return element('trend-card', ` trend="${slug}"`, options, cardOf(study, options), slug);
}

/**
 * The static card of a domain with all its cards.
 *
 * @example
 * const html = staticDomainOverview(study, { domain: 'wonen', addressOf: (trend) => `/trends/nl/t/${trend.slug}/` });
 * @throws {RangeError} for an unknown domain.
 */
export function staticDomainOverview(study: Study, options: DomainOverviewHtmlOptions): string {
  return markupToString(domainOverviewMarkup(study, options));
}

/**
 * The same as markup, for pages that are made of markup themselves.
 *
 * @example
 * const html = markupToString(domainOverviewMarkup(study, { domain: 'wonen' }));
 * @throws {RangeError} for an unknown domain.
 */
export function domainOverviewMarkup(study: Study, options: DomainOverviewHtmlOptions): MarkupElement {
  return written(overviewOf(study, options), options.domain, options);
}

/**
 * `<domain-overview>` with its static card inside.
 *
 * @example
 * const html = domainOverviewHtml(study, { domain: 'wonen' });
 * @throws {RangeError} for an unknown domain.
 */
export function domainOverviewHtml(study: Study, options: DomainOverviewHtmlOptions): string {
  return element('domain-overview', ` domain="${escape(options.domain)}"`, options, overviewOf(study, options), options.domain);
}

/**
 * `<trend-outcomes>` with its static card inside: what became of the statements of the study.
 *
 * @example
 * const html = trendOutcomesHtml(study, { language: 'en' });
 */
export function trendOutcomesHtml(study: Study, options: Omit<HtmlDress, 'municipality'> = {}): string {
  return element('trend-outcomes', '', options, outcomesOverview(study, options.language ?? NL), 'outcomes');
}

/**
 * `<trend-relations>` with its static card inside: how the domains of the study hang together.
 *
 * @example
 * const html = trendRelationsHtml(study, { headingLevel: 3 });
 */
export function trendRelationsHtml(study: Study, options: Omit<HtmlDress, 'municipality'> = {}): string {
  return element('trend-relations', '', options, relationsOverview(relationsEntry(study), options.language ?? NL), 'relations');
}

/**
 * What became of all statements of a study, as markup for pages that are made of markup themselves.
 *
 * @example
 * const html = markupToString(outcomesMarkup(study, { language: 'en' }));
 */
export const outcomesMarkup = (study: Study, options: Omit<HtmlDress, 'municipality'> = {}): MarkupElement =>
  written(outcomesOverview(study, options.language ?? NL), 'outcomes', options);

/**
 * How the domains of a study hang together, as markup for pages that are made of markup themselves.
 *
 * @example
 * const html = markupToString(relationsMarkup(study, { language: 'en' }));
 */
export const relationsMarkup = (study: Study, options: Omit<HtmlDress, 'municipality'> = {}): MarkupElement =>
  written(relationsOverview(relationsEntry(study), options.language ?? NL), 'relations', options);

/**
 * `<trend-map>` with its static card inside: one figure of all municipalities.
 *
 * @example
 * const html = trendMapHtml({ comparison: study.comparisons[0], municipality: { municipality, shared } });
 */
export function trendMapHtml(options: TrendMapHtmlOptions): string {
  const { comparison, language = NL, municipality } = options;
  const dress = { ...options, ...(municipality ? { municipality: { ...municipality, comparisons: [comparison] } } : {}) };
  return element('trend-map', ` comparison="${escape(comparison.id)}"`, dress, comparisonCard(comparison, language), comparison.id);
}

/**
 * `<trend-card src>` with the static card of own figures inside.
 *
 * @example
 * const html = ownFiguresHtml({ data: JSON.parse(readFileSync('fietsers.json', 'utf8')), src: '/cijfers/fietsers.json' });
 * @throws {TrendbeeldError} with every issue of the data.
 */
export function ownFiguresHtml(options: OwnFiguresHtmlOptions): string {
  const { series, issues } = readSeries(options.data);
  if (!series) throw new TrendbeeldError('wrong-content', `${options.src}: ${issues.map((i) => `${i.path}: ${i.message}`).join(' ')}`);
  return element(
    'trend-card',
    ` src="${escape(options.src)}"`,
    options,
    ownCard(series, options.language ?? NL, areSeveral(series) ? drawSeveral : undefined),
    options.src,
  );
}

/**
 * The static card of a whole study: every trend in its domain, with its verdict. Complete without script.
 *
 * @example
 * const html = staticStudyOverview(study, { addressOf: (kind, name) => `/trends/nl/${kind === 'trend' ? 't' : 'd'}/${name}/` });
 */
export function staticStudyOverview(study: Study, options: StudyOverviewHtmlOptions = {}): string {
  return markupToString(studyOverviewMarkup(study, options));
}

/**
 * The same as markup, for pages that are made of markup themselves.
 *
 * @example
 * const html = markupToString(studyOverviewMarkup(study, { language: 'en', headingLevel: 1 }));
 */
export function studyOverviewMarkup(study: Study, options: StudyOverviewHtmlOptions = {}): MarkupElement {
  const { addressOf: _, ...dress } = options;
  return written(studyCardOf(study, options), STUDY, dress);
}

/**
 * `<study-overview>` with its static card inside.
 *
 * @example
 * const html = studyOverviewHtml(study, { language: 'en' });
 */
export function studyOverviewHtml(study: Study, options: StudyOverviewHtmlOptions = {}): string {
  return element('study-overview', '', options, studyCardOf(study, options), STUDY);
}

/**
 * A trend as a picture that can stand by itself; see {@link trendPicture}.
 *
 * @example
 * const { svg, width, height, alt } = trendPictureSvg(study, { trend: 'woningbouw', language: 'nl', size: 'picture' });
 * @throws {RangeError} for an unknown trend (names those that exist) and a width below 320.
 */
export function trendPictureSvg(study: Study, { trend, ...options }: TrendPictureOptions): Picture {
  return trendPicture(trendOf(study, trend), options);
}

/**
 * A domain as a picture that can stand by itself; see {@link domainPicture}.
 *
 * @example
 * const { svg, alt } = domainPictureSvg(study, { domain: 'wonen', language: 'nl', size: 'picture' });
 * @throws {RangeError} for an unknown domain (names those that exist) and a width below 320.
 */
export function domainPictureSvg(study: Study, { domain, ...options }: DomainPictureOptions): Picture {
  return domainPicture(domainOf(study, domain), options);
}

/**
 * A whole study as a picture that can stand by itself; see {@link studyPicture}.
 *
 * @example
 * const { svg, alt } = studyPictureSvg(study, { language: 'nl', size: 'social' });
 * @throws {RangeError} for a width below 320.
 */
export function studyPictureSvg(study: Study, options: StudyPictureOptions): Picture {
  return studyPicture(study, options);
}

/**
 * The comparisons that `<trend-map>` can show, by the names under which it loads them: each by its id, and as `first` what it shows
 * that names none: the first that the study declares, else the first of the shelf. Empty where there is no comparison.
 *
 * @example
 * const files = namedComparisons(study, shelf).map(([name, comparison]) => [`data/comparisons/${name}.json`, JSON.stringify(comparison)]);
 */
export function namedComparisons(study: Study, all: readonly Comparison[]): readonly (readonly [name: string, comparison: Comparison])[] {
  const first = study.comparisons[0] ?? all[0];
  return [...all.map((c) => [c.id, c] as const), ...(first ? [[FIRST_COMPARISON, first] as const] : [])];
}

/** The cards that elements of a tag load, by their names. */
type PackedNames = readonly (readonly [name: string, card: Card])[];

/** How the cards of each tag are made for elements to load; a tag without an entry does not compile. */
const PACKED: { readonly [T in Tag]: (study: Study, language: Language, comparisons: readonly Comparison[]) => PackedNames } = {
  'trend-card': (study, language) => study.trends.map(({ slug }) => [slug, cardOf(study, { trend: slug, language })] as const),
  'domain-overview': (study, language) => study.domains.map(({ ref }) => [ref, overviewOf(study, { domain: ref, language })] as const),
  'trend-outcomes': (study, language) => [['outcomes', outcomesOverview(study, language)]],
  'trend-relations': (study, language) => [['relations', relationsOverview(relationsEntry(study), language)]],
  'trend-map': (study, language, comparisons) => namedComparisons(study, comparisons).map(([name, c]) => [name, comparisonCard(c, language)] as const),
  'study-overview': (study, language) => [[STUDY, studyCardOf(study, { language })]],
};

/** Tags whose cards have a page of their own. */
const PAGES: Readonly<Partial<Record<Tag, 'trend' | 'domain' | 'study'>>> = { 'trend-card': 'trend', 'domain-overview': 'domain', 'study-overview': 'study' };

/**
 * The cards that elements load, by their path below `data/figures/<language>/`: undressed, packed. Whoever publishes a study writes
 * them as files. Those of a draft say so.
 *
 * @param comparisons those that `<trend-map>` offers; see {@link namedComparisons}.
 * @param useAt gives the address where a graphic can be had in all its forms, which a card then links to. Default: no link.
 * @example
 * for (const [path, card] of packedCards(study, 'nl', study.comparisons)) writeFileSync(`data/figures/nl/${path}.json`, JSON.stringify(card));
 */
export function packedCards(
  study: Study,
  language: Language,
  comparisons: readonly Comparison[],
  useAt?: (kind: 'trend' | 'domain' | 'study', name: string) => string,
): ReadonlyMap<string, PackedCard> {
  const tags = Object.keys(PACKED) as Tag[];
  const linked = (tag: Tag, name: string, made: Card): Card => {
    const kind = PAGES[tag];
    // An element by script has no page around it that says so: its card does.
    const card = study.draft ? { ...made, body: [el('p', { class: 'tb-example' }, DRAFT_WORDS[language].stamp), ...made.body] } : made;
    return kind && useAt ? { ...card, link: { href: useAt(kind, kind === 'study' ? '' : name), label: WORDS[language].useIt } } : card;
  };
  return new Map(
    tags.flatMap((tag) =>
      PACKED[tag](study, language, comparisons).map(([name, card]): [string, PackedCard] => [cardPath(tag, name), packCard(linked(tag, name, card))]),
    ),
  );
}
