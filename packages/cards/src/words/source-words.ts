import type { Language } from '@trendbeeld/data';

/** How the source of a figure is told: words that stand before a day, and between two periods. */
export interface FigureSourceWords {
  /** Before the date that the publisher gives to the table. */
  readonly version: string;
  /** Before the day on which a table was fetched that names no date itself. */
  readonly retrieved: string;
  /** Before the day on which a figure was read on a page. */
  readonly read: string;
  /** Between the first and the last period that come from a source. */
  readonly to: string;
}

/** Words of the sources of figures, by language. */
export const SOURCE_WORDS: Readonly<Record<Language, FigureSourceWords>> = {
  nl: { version: 'versie', retrieved: 'opgehaald', read: 'pagina gelezen', to: 'tot en met' },
  en: { version: 'version of', retrieved: 'retrieved', read: 'page read on', to: 'to' },
};
