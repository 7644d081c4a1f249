import { placesOf, type Comparison, type Indicator, type Language, type Outcome, type Statement, type Study, type TrendEntry } from '@trendbeeld/data';
import { municipalIndicator, netherlandsBeside } from '@trendbeeld/data/municipal';
import { domainOf, trendOf } from '@trendbeeld/cards';
import { factsOf, unknownNumbers } from '@trendbeeld/cards/newsroom';
import { comparisons, indicatorOf, municipalityName, municipalityOf } from './shelf.js';
import type { Page } from '@trendbeeld/cards/snippets';

/** Every figure that a page shows, with all that must be known of it; texts still in both languages. */
export interface PageFigures {
  /** Quantified statements of the study, as it made them. */
  readonly statements: readonly Statement[];
  /** Directions that the study states without a number. */
  readonly directions: TrendEntry['directions'];
  /** What became of them; drawings of municipalities hold no values here, those are `comparisons`. */
  readonly outcomes: readonly Outcome[];
  /** Series of the Netherlands that stand beside the statements. */
  readonly indicators: readonly Indicator[];
  /** Series of the municipality, each followed by that of the Netherlands where there is one. */
  readonly municipal: readonly Indicator[];
  /** One figure of all municipalities. */
  readonly comparisons: readonly Comparison[];
}

/** What a page must be known by for its figures. */
export type FiguresPage = Page;

/** The trends that a page shows. */
export function trendsOn(study: Study, { kind, name }: FiguresPage): readonly TrendEntry[] {
  return kind === 'trend' ? [trendOf(study, name)] : domainOf(study, name).trends;
}

/** Gathers the figures of a page, each once, in the order in which they stand there. */
export function pageFigures(study: Study, page: FiguresPage): PageFigures {
  const trends = trendsOn(study, page);
  const outcomes = unique(
    trends.flatMap((t) => t.outcomes),
    (o) => o.ref,
  );
  const strips = outcomes.flatMap((o) => (o.chart?.kind === 'strip-plot' ? [o.chart.comparison] : []));
  return {
    statements: unique(
      trends.flatMap((t) => t.statements),
      (s) => s.ref,
    ),
    directions: unique(
      trends.flatMap((t) => t.directions),
      (d) => d.ref,
    ),
    outcomes: outcomes.map((o) => (o.chart?.kind === 'strip-plot' ? { ...o, chart: { ...o.chart, values: [] } } : o)),
    indicators: [...new Set(outcomes.flatMap((o) => o.indicators))].map((id) => indicatorOf(study, id)),
    municipal: page.municipality ? municipalSeries(study, trends, page.municipality) : [],
    comparisons: comparisons(study).filter((c) => strips.includes(c.id)),
  };
}

function municipalSeries(study: Study, trends: readonly TrendEntry[], code: string): Indicator[] {
  const { municipality, shared } = municipalityOf(study, code);
  const ids = new Set(trends.flatMap((t) => t.trend.municipal));
  return [...ids].flatMap((id) => {
    const own = municipalIndicator(municipality, shared, id);
    const country = netherlandsBeside(shared, id);
    return own ? [own, ...(country ? [country] : [])] : [];
  });
}

/** What {@link figuresJson} holds, but for the address. */
function figuresOf(study: Study, page: FiguresPage): object {
  const { language, municipality, edition } = page;
  const trends = trendsOn(study, page);
  const { statements, directions, ...measured } = pageFigures(study, page);
  const fromStudy = (entry: Pick<Statement, 'places'>): object => ({ ...entry, places: placesOf(entry, study.places) });
  const { publisher, title, place, published, condition, scopes } = study.source;
  const value = {
    language,
    ...(edition ? { edition } : {}),
    ...(municipality ? { municipality: { code: municipality, name: municipalityName(municipality) } } : {}),
    trends: trends.map(({ trend }) => ({ ref: trend.ref, name: trend.slug, title: trend.title })),
    study: { publisher, title, place, published, condition, scopes },
    statements: statements.map(fromStudy),
    directions: directions.map(fromStudy),
    ...measured,
  };
  return inLanguage(value, language) as object;
}

/** What is the same on the page of a municipality as on the national one. */
const NATIONAL = ['statements', 'directions', 'outcomes', 'indicators', 'comparisons'];

/**
 * The file `figures.json`: every figure of a page with its source, texts in the page's language. That of a municipality holds its own
 * figures beside those of the country, and names the file that holds all others (`beside`).
 */
export function figuresJson(study: Study, page: FiguresPage, address: string): string {
  const all = figuresOf(study, page);
  const own = page.municipality ? { beside: '../figures.json', ...Object.fromEntries(Object.entries(all).filter(([name]) => !NATIONAL.includes(name))) } : all;
  return `${JSON.stringify({ address, ...own })}\n`;
}

/** The numbers of a headline that the graphics of some pages do not show, as they stand there. */
export const unknownOnPages = (headline: string, study: Study, pages: readonly FiguresPage[]): readonly string[] =>
  unknownNumbers(headline, factsOf(...pages.map((page) => figuresOf(study, page))));

/** A value in which every text of two languages became the text of one. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((v) => inLanguage(v, language));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const text = value as Partial<Record<Language, unknown>>;
  if ('nl' in value && keys.every((key) => key === 'nl' || key === 'en')) return text[language];
  return Object.fromEntries(keys.map((key) => [key, inLanguage((value as Readonly<Record<string, unknown>>)[key], language)]));
}

function unique<T>(all: readonly T[], key: (entry: T) => string): T[] {
  return [...new Map(all.map((entry) => [key(entry), entry])).values()];
}
