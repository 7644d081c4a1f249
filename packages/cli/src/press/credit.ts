/** Whose a graphic is and how it is cited: what every file that leaves a page bears. */
import { domainOf, longSource, trendOf, type Sourced } from '@trendbeeld/cards';
import { citation, CITATION_STYLES, cited, type Cited, type CitationStyle } from '@trendbeeld/cards/newsroom';
import { createFormatters, type Language, type Place, type Study } from '@trendbeeld/data';
import { sourcesOf, type IndicatorSource } from '@trendbeeld/data/figures';
import { CSV_WORDS } from '../words/csv-words.js';
import { measureWords } from './measure-words.js';
import { pageFigures, type FiguresPage } from './page-figures.js';

/** What a file says of itself. */
export interface Credit {
  readonly language: Language;
  readonly title: string;
  /** The study as a full source, with its places. */
  readonly study: string;
  /** How it is cited, in few words. */
  readonly cite: string;
  /** All ways to cite it. */
  readonly citations: Readonly<Record<CitationStyle, string>>;
  /** Of texts and pictures; empty where the study names none. */
  readonly licence: string;
  /** The study's condition of reuse. */
  readonly condition: string;
  /** Of its page; empty where none is known. */
  readonly address: string;
  readonly words: (typeof CSV_WORDS)['nl']['about'];
  readonly columns: (typeof CSV_WORDS)['nl']['columns'];
  /** ISO date of the newest of the study and the figures. */
  readonly date: string;
}

/**
 * The credit of a page.
 *
 * @param drawn what its picture draws: a citation names what is seen. @param seen ISO date on which it is said to be seen; empty in a file
 * that lies on a server.
 */
export function creditOf(study: Study, page: FiguresPage, title: string, address: string, drawn: readonly Sourced[], seen = ''): Credit {
  const { language, kind, name } = page;
  const { source } = study;
  const places: readonly Place[] = kind === 'trend' ? trendOf(study, name).places : kind === 'domain' ? domainOf(study, name).places : [];
  const facts: Cited = cited({ source, places, studyPlaces: study.places }, title, licensed(drawn, study, page), { address, seen, language });
  const words = CSV_WORDS[language];
  return {
    language,
    title,
    study: longSource(source, places, study.places, createFormatters(language, source.units)),
    cite: citation(facts, 'short'),
    citations: Object.fromEntries(CITATION_STYLES.map((style) => [style, citation(facts, style)])) as Record<CitationStyle, string>,
    licence: source.licence ?? '',
    condition: source.condition[language],
    address,
    words: words.about,
    columns: words.columns,
    date: facts.date.length === 'jjjj-mm-dd'.length ? facts.date : `${facts.date}-01-01`.slice(0, 'jjjj-mm-dd'.length),
  };
}

/** What a picture draws knows its publisher and table; the licence stands with the figures of the page. */
function licensed(drawn: readonly Sourced[], study: Study, page: FiguresPage): readonly Sourced[] {
  const figures = page.kind === 'study' ? null : pageFigures(study, page);
  const all = figures ? [...figures.municipal, ...figures.indicators, ...figures.comparisons].flatMap((indicator) => sourcesOf(indicator)) : [];
  const whole = (one: Sourced['source']): Sourced['source'] => all.find(({ publisher, table }) => publisher === one.publisher && table === one.table) ?? one;
  return drawn.map(({ source, alsoFrom = [] }) => ({ source: whole(source), alsoFrom: alsoFrom.map(whole) }));
}

/** A source of figures in words: publisher, table, measure, date. */
export function sourceText(source: IndicatorSource, language: Language): string {
  const { publisher, table, tableTitle, modified, retrieved, from, to } = source;
  const format = createFormatters(language);
  const date = modified ?? retrieved;
  const span = from || to ? `${[...new Set([from, to].filter(Boolean))].join('–')}: ` : '';
  return `${span}${[publisher, table === tableTitle ? table : `${table}, ${tableTitle}`, measureWords(source), date && format.date(date)].filter(Boolean).join(', ')}`;
}
