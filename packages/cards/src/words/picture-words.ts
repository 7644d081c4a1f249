import type { Language } from '@trendbeeld/data';

/** Words that only pictures need. */
export interface PictureWords {
  /** Trends that there was no room for. */
  readonly moreTrends: (count: number) => string;
  /** Domains that there was no room for. */
  readonly moreDomains: (count: number) => string;
  /** Opens the sources of the figures in a picture of several trends. */
  readonly figures: string;
  /** A trend without figures of what came. */
  readonly noFigures: string;
}

/** The words of pictures by language. */
export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  nl: {
    moreTrends: (count) => (count === 1 ? 'en nog 1 trend' : `en nog ${count} trends`),
    moreDomains: (count) => (count === 1 ? 'en nog 1 domein' : `en nog ${count} domeinen`),
    figures: 'Cijfers',
    noFigures: 'Geen cijfers',
  },
  en: {
    moreTrends: (count) => (count === 1 ? 'and 1 more trend' : `and ${count} more trends`),
    moreDomains: (count) => (count === 1 ? 'and 1 more domain' : `and ${count} more domains`),
    figures: 'Figures',
    noFigures: 'No figures',
  },
};
