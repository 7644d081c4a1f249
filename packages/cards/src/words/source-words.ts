import type { Language } from '@trendbeeld/data';

/** How the source of a figure is told. */
export interface FigureSourceWords {
  /** The date that the publisher gives to the table. */
  readonly version: (day: string) => string;
  /** The day on which a table was fetched that names no date itself. */
  readonly retrieved: (day: string) => string;
  /** The day on which a figure was read on a page. */
  readonly read: (day: string) => string;
  /** First and last period that come from a source. */
  readonly periods: (from: string, to: string) => string;
}

export const SOURCE_WORDS: Readonly<Record<Language, FigureSourceWords>> = {
  nl: {
    version: (day) => `versie ${day}`,
    retrieved: (day) => `opgehaald ${day}`,
    read: (day) => `pagina gelezen ${day}`,
    periods: (from, to) => `${from} tot en met ${to}`,
  },
  en: {
    version: (day) => `version of ${day}`,
    retrieved: (day) => `retrieved ${day}`,
    read: (day) => `page read on ${day}`,
    periods: (from, to) => `${from} to ${to}`,
  },
};
