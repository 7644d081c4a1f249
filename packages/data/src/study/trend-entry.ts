import { kindOf, type Graphic } from '../model/graphics/kinds.js';
import type { IndicatorSource } from '../model/indicator.js';
import type { IndicatorSummary, Outcome } from '../model/outcome.js';
import type { Place } from '../model/place.js';
import type { Relation } from '../model/relation.js';
import type { Caution, CountedList, Direction, Qualifier, Statement, Term } from '../model/statement.js';
import type { Domain, StudySource } from '../model/study.js';
import type { Language, Text } from '../model/text.js';
import type { Trend } from '../model/trend.js';
import { words } from '../text/readability.js';
import { passages } from './passages.js';
import { placesOf, yearSaid } from './places.js';
import type { Study } from './study.js';

/** What a card tells of an indicator: name, unit and source. The rest stands in `indicators/<id>.json`. */
export interface CardIndicator extends Pick<IndicatorSummary, 'id' | 'title' | 'unit' | 'decimals' | 'kind'> {
  readonly source: CardSource;
  /** That the publisher stopped the series. Absent where it goes on. */
  readonly endedWords?: Text | undefined;
  /** Why it jumps, where it does. Absent for none. */
  readonly jumpWords?: readonly Text[] | undefined;
  /** Further sources: of other periods, or of what the figure is computed of. */
  readonly alsoFrom?: readonly CardSource[] | undefined;
}

/** A source as a card names it. */
export type CardSource = Pick<IndicatorSource, 'publisher' | 'table' | 'modified' | 'retrieved' | 'url' | 'taken' | 'from' | 'to'>;

/** A hard word as a reader sees it. */
export interface ShownTerm {
  readonly term: string;
  readonly explanation: string;
}

/** How sure something is, and when that was said. */
export interface Said {
  readonly certainty: readonly Qualifier[];
  /** The year in which it was said: of the study, or of the edition that is quoted. */
  readonly year: string;
}

/** One trend with everything that its card needs. */
export interface TrendEntry {
  readonly source: StudySource;
  /** The domains of the study, for relations that name others. */
  readonly domains: readonly Domain[];
  readonly domain: Domain;
  readonly trend: Trend;
  /** Places in the study, in the order in which the trend names them. */
  readonly places: readonly Place[];
  /** All places of the study, for what names others. */
  readonly studyPlaces: readonly Place[];
  /** Statements, directions, lists and relations that the trend or its graphics name. */
  readonly statements: readonly Statement[];
  readonly directions: readonly Direction[];
  readonly lists: readonly CountedList[];
  readonly relations: readonly Relation[];
  /** Relations that name this trend: what it hangs together with. */
  readonly related: readonly Relation[];
  /** Whether the study has relations at all: one without says nothing of them. */
  readonly hasRelations: boolean;
  /** Points that need care and travel with the trend. */
  readonly cautions: readonly Caution[];
  /** What became of the trend's statements, in the order of the study. */
  readonly outcomes: readonly Outcome[];
  /** The indicators that those name, for unit and source. */
  readonly indicators: readonly CardIndicator[];
  /** Headline of the trend that took the place of this one, where it is no longer kept up; null for none. */
  readonly successor: Text | null;
  /** Hard words that stand in the trend's texts, by language. */
  readonly terms: Readonly<Record<Language, readonly ShownTerm[]>>;
  /** As of its study: that nobody approved it. Default: not so. */
  readonly draft?: true;
}

/** A domain with its trends: what an overview needs. */
export interface DomainEntry {
  readonly source: StudySource;
  readonly domain: Domain;
  /** Places in the study, in the order in which the domain names them. */
  readonly places: readonly Place[];
  readonly studyPlaces: readonly Place[];
  readonly trends: readonly TrendEntry[];
  /** As of its study: that nobody approved it. Default: not so. */
  readonly draft?: true;
}

/**
 * Gathers what a trend's card needs.
 *
 * @throws {RangeError} when the study has no trend of that slug or ref; names the ones it has.
 */
export function trendEntry(study: Study, name: string): TrendEntry {
  const trend = study.trends.find((t) => t.slug === name || t.ref === name);
  if (!trend) throw new RangeError(`unknown trend: "${name}". Expected one of: ${study.trends.map((t) => t.slug).join(', ')}.`);
  const named = trend.graphics.flatMap((g) =>
    kindOf(g)
      .refs(g)
      .map((r) => r.ref),
  );
  const refs = new Set([...trend.statements, ...trend.directions, ...trend.lists, ...named]);
  const mine = <T extends { readonly ref: string }>(entries: readonly T[]): T[] => entries.filter((e) => refs.has(e.ref));
  const { outcomes, indicators } = study.outcomes;
  const mineToo = outcomes.filter((o) => o.trends.includes(trend.slug));
  const bare: Omit<TrendEntry, 'terms'> = {
    outcomes: mineToo,
    indicators: indicators.filter((i) => mineToo.some((o) => o.indicators.includes(i.id))).map(cardIndicator),
    source: study.source,
    domains: study.domains,
    domain: study.domains.find((d) => d.ref === trend.domain)!,
    trend,
    places: placesOf(trend, study.places),
    studyPlaces: study.places,
    statements: mine(study.statements),
    directions: mine(study.directions),
    lists: mine(study.lists),
    relations: mine(study.relations),
    related: study.relations.filter((r) => r.trends.includes(trend.slug)),
    hasRelations: study.relations.length > 0,
    successor: successorOf(study, trend),
    cautions: study.cautions.filter((c) => c.concerns.includes(trend.ref) || c.concerns.some((ref) => refs.has(ref))),
  };
  return { ...bare, terms: termsIn(study, bare), ...draftOf(study) };
}

/** Gathers a domain with its trends, in the order of the study. @throws {RangeError} for an unknown domain. */
export function domainEntry(study: Study, name: string): DomainEntry {
  const domain = study.domains.find((d) => d.ref === name);
  if (!domain) throw new RangeError(`unknown domain: "${name}". Expected one of: ${study.domains.map((d) => d.ref).join(', ')}.`);
  return {
    source: study.source,
    domain,
    places: placesOf(domain, study.places),
    studyPlaces: study.places,
    trends: study.trends.filter((t) => t.domain === domain.ref).map((t) => trendEntry(study, t.ref)),
    ...draftOf(study),
  };
}

const draftOf = ({ draft }: Study): Pick<Study, 'draft'> => (draft ? { draft } : {});

/** How sure an entry is, with the year in which it was said. */
export const said = (entry: { readonly certainty: readonly Qualifier[]; readonly places: readonly string[] }, { studyPlaces, source }: TrendEntry): Said => ({
  certainty: entry.certainty,
  year: yearSaid(entry, studyPlaces, source),
});

/**
 * How sure a graphic is: of each entry that it is made of, in its order. A graphic that is made of none is as sure as its trend, so that
 * no graphic is without.
 */
export function graphicCertainty(graphic: Graphic, entry: TrendEntry): readonly Said[] {
  const all = [...entry.statements, ...entry.directions, ...entry.relations];
  const own = kindOf(graphic)
    .refs(graphic)
    .flatMap(({ ref }) => all.filter((e) => e.ref === ref));
  return (own.length > 0 ? own : [entry.trend]).map((e) => said(e, entry));
}

function successorOf({ trends }: Study, { ended }: Trend): Text | null {
  const found = trends.find((t) => t.slug === ended?.successor);
  return found ? headlineOf(found) : null;
}

/** What heads a card: the headline of its trend; a trend without one is headed by what the study said. */
export const headlineOf = ({ headline, title }: Pick<Trend, 'headline' | 'title'>): Text => headline ?? title;

function cardIndicator({ id, title, unit, decimals, kind, source, alsoFrom, ended, jumps = [] }: IndicatorSummary): CardIndicator {
  return {
    id,
    title,
    unit,
    decimals,
    kind,
    source: cardSource(source),
    ...(alsoFrom ? { alsoFrom: alsoFrom.map(cardSource) } : {}),
    ...(ended ? { endedWords: ended.text } : {}),
    ...(jumps.length > 0 ? { jumpWords: jumps.map((j) => j.text) } : {}),
  };
}

function cardSource({ publisher, table, modified, retrieved, url, taken, from, to }: IndicatorSource): CardSource {
  const all = { publisher, table, modified, retrieved, url, taken, from, to };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as CardSource;
}

/** Terms that stand in the card's texts, by language, in the order of the study's list; without the forms. */
function termsIn(study: Study, entry: Omit<TrendEntry, 'terms'>): TrendEntry['terms'] {
  const { trend, statements, directions, lists, cautions } = entry;
  const relations = [...new Set([...entry.relations, ...entry.related])];
  const shown = passages({
    domains: [],
    trends: [trend],
    statements: [...statements],
    directions: [...directions],
    relations,
    lists: [...lists],
    cautions: [...cautions],
    terms: [],
  });
  const texts = [...shown.map((p) => p.text), trend.title];
  const of = (language: Language): ShownTerm[] => {
    const all = ` ${texts
      .map((t) => words(t[language] ?? '').join(' '))
      .join(' | ')
      .toLowerCase()} `;
    const word = (t: Term): Term['nl'] | undefined => t[language];
    const stands = ({ term, forms }: Term['nl']): boolean => [term, ...forms].some((form) => all.includes(` ${form.toLowerCase()} `));
    return study.terms.flatMap((t) => {
      const own = word(t);
      return own && stands(own) ? [{ term: own.term, explanation: own.explanation }] : [];
    });
  };
  return { nl: of('nl'), en: of('en') };
}
