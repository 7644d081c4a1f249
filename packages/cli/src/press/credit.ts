/** Whose a graphic is and how it is cited: what every file that leaves a page bears. */
import { longSource, trendOf, domainOf } from '@trendbeeld/cards';
import { citation, CITATION_STYLES, cited, type Cited, type CitationStyle } from '@trendbeeld/cards/newsroom';
import { createFormatters, type Language, type Place, type Study } from '@trendbeeld/data';
import type { IndicatorSource } from '@trendbeeld/data/figures';
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
}

/**
 * The credit of a page.
 *
 * @param seen ISO date on which it is said to be seen; of a file that lies on a server the date of its newest figures, so that it stays the same.
 */
export function creditOf(study: Study, page: FiguresPage, title: string, address: string, seen?: string): Credit {
  const { language, kind, name } = page;
  const { source } = study;
  const places: readonly Place[] = kind === 'trend' ? trendOf(study, name).places : kind === 'domain' ? domainOf(study, name).places : [];
  const figures = kind === 'study' ? [] : pageFigures(study, page);
  const indicators = 'indicators' in figures ? [...figures.municipal, ...figures.indicators, ...figures.comparisons] : [];
  const facts: Cited = cited({ source, places, studyPlaces: study.places }, title, indicators, { address, seen: seen ?? '', language });
  const dated: Cited = {
    ...facts,
    seen: seen ?? (facts.date.length === 'jjjj-mm-dd'.length ? facts.date : `${facts.date.slice(0, 'jjjj-mm'.length)}-01`.slice(0, 10)),
  };
  const words = CSV_WORDS[language];
  return {
    language,
    title,
    study: longSource(source, places, study.places, createFormatters(language, source.units)),
    cite: citation(dated, 'short'),
    citations: Object.fromEntries(CITATION_STYLES.map((style) => [style, citation(dated, style)])) as Record<CitationStyle, string>,
    licence: source.licence ?? '',
    condition: source.condition[language],
    address,
    words: words.about,
    columns: words.columns,
  };
}

/** A source of figures in words: publisher, table, measure, date. */
export function sourceText(source: IndicatorSource, language: Language): string {
  const { publisher, table, tableTitle, modified, retrieved, from, to } = source;
  const format = createFormatters(language);
  const date = modified ?? retrieved;
  const span = from || to ? `${[...new Set([from, to].filter(Boolean))].join('–')}: ` : '';
  return `${span}${[publisher, table === tableTitle ? table : `${table}, ${tableTitle}`, measureWords(source), date && format.date(date)].filter(Boolean).join(', ')}`;
}
