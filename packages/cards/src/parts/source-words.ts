import { el, type MarkupChild } from '@trendbeeld/charts';
import type { CardIndicator, CardSource, NumberFormatters } from '@trendbeeld/data';
import { SOURCE_WORDS } from '../words/source-words.js';

/** What of an indicator its sources need. */
export type Sourced = Pick<CardIndicator, 'source' | 'alsoFrom'>;

/** All sources; where each has periods of its own, the oldest comes first, as figures are made. */
const sourcesOf = ({ source, alsoFrom = [] }: Sourced): readonly CardSource[] => [...alsoFrom, source];

/** The periods that come from a source, as they stand behind it: " (2020)". Empty for a source of all periods, and for the only one. */
function periodsWords({ from, to }: CardSource, all: readonly CardSource[], format: NumberFormatters): string {
  if (!from || all.length < 2) return '';
  const first = format.period(from);
  return ` (${from === to ? first : `${first} ${SOURCE_WORDS[format.language].to} ${format.period(to!)}`})`;
}

/** The date of a source, with what it means: of the table itself, or the day on which it was fetched or read. */
function dateWords({ modified, retrieved, taken }: CardSource, format: NumberFormatters): string {
  const words = SOURCE_WORDS[format.language];
  return `${words[taken ? 'read' : modified ? 'version' : 'retrieved']} ${format.date((modified ?? retrieved)!)}`;
}

const named = ({ publisher, table }: CardSource): string => `${publisher}, ${table}`;

/** From so many sources on, only their publishers and tables are named: dates and periods stand in the files and on the page of all figures. */
const MANY = 4;

/** Publisher, table and date of each source of an indicator: "CBS, 84799NED (2020), versie 26 maart 2021; CBS, …". */
export function publisherWords(indicator: Sourced, format: NumberFormatters): string {
  const all = sourcesOf(indicator);
  if (all.length >= MANY) return [...new Set(all.map(named))].join('; ');
  return all.map((source) => `${named(source)}${periodsWords(source, all, format)}, ${dateWords(source, format)}`).join('; ');
}

/** Title, publisher, table and date of an indicator: so every number on screen is at most two steps from its source. */
export function sourceWords(indicator: Sourced & Pick<CardIndicator, 'title'>, format: NumberFormatters): string {
  return `${indicator.title[format.language]}: ${publisherWords(indicator, format)}`;
}

/** The same as {@link publisherWords}, each table with a link to it where its address is known. */
export function publisherLinks(indicator: Sourced, format: NumberFormatters): MarkupChild[] {
  const all = sourcesOf(indicator);
  return all.flatMap((source, i) => [
    i > 0 && '; ',
    source.url ? el('a', { href: source.url }, named(source)) : named(source),
    `${periodsWords(source, all, format)}, ${dateWords(source, format)}`,
  ]);
}

/**
 * The sources of several indicators, with links. Their titles stand before them, where there is more than one; those that have the same
 * sources are told together.
 *
 * @example
 * const markup = el('p', {}, ...sourceLinks(trendEntry(study, 'woningbouw').indicators, createFormatters('nl')));
 */
export function sourceLinks(indicators: readonly (Sourced & Pick<CardIndicator, 'title'>)[], format: NumberFormatters): MarkupChild[] {
  const groups = new Map<string, (Sourced & Pick<CardIndicator, 'title'>)[]>();
  const told = indicators.map((indicator) => sourcesOf(indicator).map((s) => publisherWords({ source: s }, format)));
  for (const [i, indicator] of indicators.entries()) {
    // What is computed of others that stand here has no source of its own to tell.
    const others = new Set(told.flatMap((own, k) => (k === i || own.length >= told[i]!.length ? [] : own)));
    if (told[i]!.every((source) => others.has(source))) continue;
    const key = publisherWords(indicator, format);
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()].flatMap((same, i) => [
    i > 0 && '; ',
    groups.size > 1 && `${same.map((indicator) => indicator.title[format.language]).join(', ')}: `,
    ...publisherLinks(same[0]!, format),
  ]);
}

/** Publisher and table on one line of the narrowest drawing; a long publisher is left to the full source below it. */
export function shortSourceWords({ source }: Sourced): string {
  const both = named(source);
  return both.length <= 36 ? both : source.table;
}
