import type { CardIndicator, NumberFormatters } from '@trendbeeld/data';

/** Publisher, table and date of an indicator: "CBS, 80590ned, 16 juli 2026". */
export function publisherWords({ source }: Pick<CardIndicator, 'source'>, format: NumberFormatters): string {
  const { publisher, table, modified, retrieved } = source;
  return [publisher, table, format.date(modified ?? retrieved ?? '')].filter(Boolean).join(', ');
}

/** Title, publisher, table and date of an indicator: so every number on screen is at most two steps from its source. */
export function sourceWords(indicator: Pick<CardIndicator, 'title' | 'source'>, format: NumberFormatters): string {
  return `${indicator.title[format.language]}: ${publisherWords(indicator, format)}`;
}

/** Publisher and table on one line of the narrowest drawing; a long publisher is left to the full source below it. */
export function shortSourceWords({ source }: Pick<CardIndicator, 'source'>): string {
  const both = `${source.publisher}, ${source.table}`;
  return both.length <= 36 ? both : source.table;
}
