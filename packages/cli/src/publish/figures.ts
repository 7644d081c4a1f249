import type { Comparison, Indicator, Language, Outcome, Statement, TrendEntry } from '@trendbeeld/data';
import { MUNICIPAL_OF_TREND, municipalIndicator, netherlandsBeside } from '@trendbeeld/data/municipal';
import { study } from '@trendbeeld/data/study';
import { comparisons, domainOf, indicatorOf, municipalityOf, trendOf } from './content.js';
import type { PlannedPage } from './plan.js';

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

/** The trends that a page shows. */
export function trendsOn({ kind, name }: PlannedPage): readonly TrendEntry[] {
  return kind === 'trend' ? [trendOf(name)] : domainOf(name).trends;
}

/** Gathers the figures of a page, each once, in the order in which they stand there. */
export function pageFigures(page: PlannedPage): PageFigures {
  const trends = trendsOn(page);
  const outcomes = unique(
    trends.flatMap((t) => t.outcomes),
    (o) => o.ref,
  );
  const strips = outcomes.flatMap((o) => (o.drawn?.kind === 'strip-plot' ? [o.drawn.comparison] : []));
  return {
    statements: unique(
      trends.flatMap((t) => t.statements),
      (s) => s.ref,
    ),
    directions: unique(
      trends.flatMap((t) => t.directions),
      (d) => d.ref,
    ),
    outcomes: outcomes.map((o) => (o.drawn?.kind === 'strip-plot' ? { ...o, drawn: { ...o.drawn, values: [] } } : o)),
    indicators: [...new Set(outcomes.flatMap((o) => o.indicators))].map(indicatorOf),
    municipal: page.municipality ? municipalSeries(trends, page.municipality) : [],
    comparisons: comparisons().filter((c) => strips.includes(c.id)),
  };
}

function municipalSeries(trends: readonly TrendEntry[], code: string): Indicator[] {
  const { municipality, shared } = municipalityOf(code);
  const ids = new Set(trends.flatMap((t) => MUNICIPAL_OF_TREND[t.trend.slug] ?? []));
  return [...ids].flatMap((id) => {
    const own = municipalIndicator(municipality, shared, id);
    const country = netherlandsBeside(shared, id);
    return own ? [own, ...(country ? [country] : [])] : [];
  });
}

/** The file `figures.json`: every figure of a page with its source, texts in the page's language. */
export function figuresJson(page: PlannedPage, address: string): string {
  const { language, municipality, edition } = page;
  const trends = trendsOn(page);
  const { statements, directions, ...measured } = pageFigures(page);
  const places = new Map(study.headings.map((h) => [h.id, h]));
  const fromStudy = (entry: Pick<Statement, 'locators'>): object => ({
    ...entry,
    locators: entry.locators.map((id) => places.get(id)),
  });
  const { publisher, title, place, published, condition } = study.source;
  const value = {
    address,
    language,
    ...(edition ? { edition } : {}),
    ...(municipality ? { municipality: { code: municipality, name: municipalityOf(municipality).municipality.name } } : {}),
    trends: trends.map(({ trend }) => ({ ref: trend.ref, name: trend.slug, title: trend.title })),
    study: { publisher, title, place, published, condition },
    statements: statements.map(fromStudy),
    directions: directions.map(fromStudy),
    ...measured,
  };
  return `${JSON.stringify(inLanguage(value, language))}\n`;
}

/** A value in which every text of two languages became the text of one. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((v) => inLanguage(v, language));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 2 && 'nl' in value && 'en' in value) return value[language];
  return Object.fromEntries(keys.map((key) => [key, inLanguage((value as Readonly<Record<string, unknown>>)[key], language)]));
}

function unique<T>(all: readonly T[], key: (entry: T) => string): T[] {
  return [...new Map(all.map((entry) => [key(entry), entry])).values()];
}
