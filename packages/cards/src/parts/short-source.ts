import { containerOf, sourcesOf, type IndicatorSource, type Language, type Place, type StudySource } from '@trendbeeld/data';
import { shortSource } from './source-text.js';

/** What names its sources. */
export interface Sourced {
  readonly source: FigureSource;
  readonly alsoFrom?: readonly FigureSource[] | undefined;
}
type FigureSource = Pick<IndicatorSource, 'publisher' | 'table' | 'modified' | 'retrieved' | 'from'> & Partial<Pick<IndicatorSource, 'licence'>>;

const FIGURES: Readonly<Record<Language, string>> = { nl: 'cijfers', en: 'figures' };

/** Publishers and tables of figures, each once: "CBS, 80590ned". A publisher of several tables is named once, with all of them. */
export function figureSources(indicators: readonly Sourced[]): readonly string[] {
  const tables = new Map<string, Set<string>>();
  for (const { publisher, table } of indicators.flatMap((indicator) => sourcesOf(indicator)))
    (tables.get(publisher) ?? tables.set(publisher, new Set()).get(publisher)!).add(table);
  return [...tables].map(([publisher, named]) => [publisher, ...[...named].filter(Boolean)].join(', '));
}

const MORE: Readonly<Record<Language, (count: number) => string>> = {
  nl: (count) => ` en ${count} andere`,
  en: (count) => ` and ${count} ${count === 1 ? 'other' : 'others'}`,
};

/** The study with its chapter or page; where a trend is of several editions of another source, the first of them and how many others. */
export function studyInShort(source: StudySource, places: readonly Place[], all: readonly Place[], language: Language): string {
  const editions = new Set(places.map((place) => containerOf(place, all)).filter(({ kind }) => kind !== 'chapter' && kind !== 'page'));
  return `${shortSource(source, places, all, language)}${editions.size > 1 ? MORE[language](editions.size - 1) : ''}`;
}

/**
 * The study and whose figures stand beside it, in few words: what a reader needs to find both again.
 *
 * @param named the study in a few words. Default: publisher, year and chapter or page.
 * @example
 * wholeSource(study.source, [], study.places, [], 'nl'); // publisher, year and the chapter or page; with figures their publishers and tables
 */
export function wholeSource(
  source: StudySource,
  places: readonly Place[],
  all: readonly Place[],
  indicators: readonly Sourced[],
  language: Language,
  named: string = studyInShort(source, places, all, language),
): string {
  const figures = figureSources(indicators);
  return figures.length > 0 ? `${named}; ${FIGURES[language]}: ${figures.join('; ')}` : named;
}

/** Publishers that are named of very many figures. */
const NAMED = 1;
const OTHERS: Readonly<Record<Language, string>> = { nl: 'en andere', en: 'and others' };

/**
 * For a picture of so many figures that their tables cannot all be named in few words: the publisher of most of them, and that there are
 * others. As one source, with the newest date of all.
 */
export function inBrief(indicators: readonly Sourced[], language: Language): readonly Sourced[] {
  const all = indicators.flatMap((indicator) => sourcesOf(indicator));
  const counts = new Map<string, number>();
  for (const { publisher } of all) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const names = [...counts].toSorted(([, a], [, b]) => b - a).map(([publisher]) => publisher);
  const newest = all.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1)).at(-1);
  if (!newest) return [];
  const publisher = names.length > NAMED + 1 ? `${names.slice(0, NAMED).join(', ')} ${OTHERS[language]}` : names.join(', ');
  return [{ source: { ...newest, publisher, table: '' } }];
}

const dateOf = ({ retrieved, modified }: FigureSource): string => retrieved ?? modified ?? '';
