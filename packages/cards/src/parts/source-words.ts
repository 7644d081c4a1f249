import type { CardIndicator, Formatters } from '@trendbeeld/data';

/** Title, publisher, table and date of an indicator: so every number on screen is at most two steps from its source. */
export function sourceWords(indicator: Pick<CardIndicator, 'title' | 'source'>, format: Formatters): string {
  const { publisher, table, modified, retrieved } = indicator.source;
  return `${indicator.title[format.language]}: ${[publisher, table, format.date(modified ?? retrieved ?? '')].filter(Boolean).join(', ')}`;
}

/** Publisher and table on one line of the narrowest drawing; a long publisher is left to the full source below it. */
export function shortSourceWords({ source }: Pick<CardIndicator, 'source'>): string {
  const both = `${source.publisher}, ${source.table}`;
  return both.length <= 36 ? both : source.table;
}
