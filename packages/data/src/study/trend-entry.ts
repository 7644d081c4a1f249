import {
  refsOfFigure,
  type Caution,
  type CountedList,
  type Direction,
  type Domain,
  type Language,
  type Locator,
  type Relation,
  type Statement,
  type StudySource,
  type Study,
  type Term,
  type Trend,
} from '../model/content.js';
import type { IndicatorSummary, Outcome, Outcomes } from '../model/outcome.js';
import { passages, words } from '../check/readability.js';

/** What a card tells of an indicator: name, unit and source. The rest stands in `indicators/<id>.json`. */
export interface CardIndicator extends Pick<IndicatorSummary, 'id' | 'title' | 'unit' | 'decimals' | 'kind'> {
  readonly source: Pick<IndicatorSummary['source'], 'publisher' | 'table' | 'modified' | 'retrieved'>;
}

/** A hard word as a reader sees it. */
export interface ShownTerm {
  readonly term: string;
  readonly explanation: string;
}

/**
 * One trend with everything that its card needs, so that a page loads one small file for it
 * (`@trendbeeld/data/trends/<slug>.json`).
 */
export interface TrendEntry {
  readonly source: StudySource;
  readonly domain: Domain;
  readonly trend: Trend;
  /** Places in the study, in the order of the trend's locators. */
  readonly locators: readonly Locator[];
  /** Statements, directions, lists and relations that the trend or its figures name. */
  readonly statements: readonly Statement[];
  readonly directions: readonly Direction[];
  readonly lists: readonly CountedList[];
  readonly relations: readonly Relation[];
  /** Relations that stand at the same places in the study: what the trend hangs together with. */
  readonly related: readonly Relation[];
  /** Points that need care and travel with the trend. */
  readonly cautions: readonly Caution[];
  /** What became of the trend's statements, in the order of the study. */
  readonly outcomes: readonly Outcome[];
  /** The indicators that those name, for unit and source. */
  readonly indicators: readonly CardIndicator[];
  /** Hard words that stand in the trend's texts, by language. */
  readonly terms: Readonly<Record<Language, readonly ShownTerm[]>>;
}

/** A domain with its trends: one file for an overview (`@trendbeeld/data/domains/<id>.json`). */
export interface DomainEntry {
  readonly domain: Domain;
  readonly trends: readonly TrendEntry[];
}

/**
 * Gathers what a trend's card needs.
 *
 * @param outcomes what became of the statements; `{ rules: {}, indicators: [], outcomes: [] }` for none.
 * @throws {RangeError} when the study has no trend of that slug or ref; names the ones it has.
 */
export function trendEntry(study: Study, outcomes: Outcomes, name: string): TrendEntry {
  const trend = study.trends.find((t) => t.slug === name || t.ref === name);
  if (!trend) throw new RangeError(`unknown trend: "${name}". Expected one of: ${study.trends.map((t) => t.slug).join(', ')}.`);
  const refs = new Set([...trend.statements, ...trend.directions, ...trend.lists]);
  for (const f of trend.figures) {
    for (const ref of refsOfFigure(f)) refs.add(ref);
    if (f.kind === 'list') refs.add(f.list);
    if (f.kind === 'relations') for (const ref of f.relations) refs.add(ref);
  }
  const mine = <T extends { readonly ref: string }>(entries: readonly T[]): T[] => entries.filter((e) => refs.has(e.ref));
  const mineToo = outcomes.outcomes.filter((o) => o.trends.includes(trend.slug));
  const bare: Omit<TrendEntry, 'terms'> = {
    outcomes: mineToo,
    indicators: outcomes.indicators.filter((i) => mineToo.some((o) => o.indicators.includes(i.id))).map(cardIndicator),
    source: study.source,
    domain: study.domains.find((d) => d.ref === trend.domain)!,
    trend,
    locators: trend.locators.map((id) => study.headings.find((h) => h.id === id)!),
    statements: mine(study.statements),
    directions: mine(study.directions),
    lists: mine(study.lists),
    relations: mine(study.relations),
    related: study.relations.filter((r) => r.locators.some((l) => trend.locators.includes(l))),
    cautions: study.cautions.filter((c) => c.concerns.includes(trend.ref) || c.concerns.some((ref) => refs.has(ref))),
  };
  return { ...bare, terms: termsIn(study, bare) };
}

/** Gathers a domain with its trends, in the order of the study. @throws {RangeError} for an unknown domain. */
export function domainEntry(study: Study, outcomes: Outcomes, name: string): DomainEntry {
  const domain = study.domains.find((d) => d.ref === name);
  if (!domain) throw new RangeError(`unknown domain: "${name}". Expected one of: ${study.domains.map((d) => d.ref).join(', ')}.`);
  return { domain, trends: study.trends.filter((t) => t.domain === domain.ref).map((t) => trendEntry(study, outcomes, t.ref)) };
}

function cardIndicator({ id, title, unit, decimals, kind, source: { publisher, table, modified, retrieved } }: IndicatorSummary): CardIndicator {
  return { id, title, unit, decimals, kind, source: { publisher, table, ...(modified ? { modified } : {}), ...(retrieved ? { retrieved } : {}) } };
}

/** Terms that stand in the card's texts, by language, in the order of the study's list; without the forms. */
function termsIn(study: Study, entry: Omit<TrendEntry, 'terms'>): TrendEntry['terms'] {
  const { source, trend, statements, directions, lists, cautions } = entry;
  const relations = new Set([...entry.relations, ...entry.related]);
  const shown = passages({
    source,
    headings: [],
    domains: [],
    trends: [trend],
    statements: [...statements],
    directions: [...directions],
    relations: [...relations],
    lists: [...lists],
    cautions: [...cautions],
    terms: [],
  });
  const texts = [...shown.map((p) => p.text), trend.title];
  const of = (language: Language): ShownTerm[] => {
    const all = ` ${texts
      .map((t) => words(t[language]).join(' '))
      .join(' | ')
      .toLowerCase()} `;
    const stands = (t: Term): boolean => [t[language].term, ...t[language].forms].some((form) => all.includes(` ${form.toLowerCase()} `));
    return study.terms.filter(stands).map((t) => ({ term: t[language].term, explanation: t[language].explanation }));
  };
  return { nl: of('nl'), en: of('en') };
}
