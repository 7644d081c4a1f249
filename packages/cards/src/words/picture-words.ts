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
  /** Opens how a graphic is cited, at its foot. */
  readonly cite: string;
  /** Opens the licence of texts and pictures. */
  readonly licence: string;
  /** Names of the layers of a file, as a drawing program lists them. */
  readonly layers: Readonly<Record<Layer, string>>;
}

/** The layers of a picture. `graphic` shows figures by marks, `words` says them. */
export type Layer = 'ground' | 'draft' | 'head' | 'sentence' | 'strip' | 'caption' | 'stamp' | 'graphic' | 'words' | 'certainty' | 'note' | 'source';

/** The words of pictures by language. */
export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  nl: {
    moreTrends: (count) => (count === 1 ? 'en nog 1 trend' : `en nog ${count} trends`),
    moreDomains: (count) => (count === 1 ? 'en nog 1 domein' : `en nog ${count} domeinen`),
    figures: 'Cijfers',
    noFigures: 'Geen cijfers',
    cite: 'Zo verwijst u',
    licence: 'Licentie van beeld en tekst',
    layers: {
      ground: 'achtergrond',
      draft: 'concept',
      head: 'kop',
      sentence: 'zin',
      strip: 'toen-en-nu',
      caption: 'wat-is-getekend',
      stamp: 'bron-in-grafiek',
      graphic: 'grafiek',
      words: 'overzicht',
      certainty: 'hoe-zeker',
      note: 'let-op',
      source: 'bron',
    },
  },
  en: {
    moreTrends: (count) => (count === 1 ? 'and 1 more trend' : `and ${count} more trends`),
    moreDomains: (count) => (count === 1 ? 'and 1 more domain' : `and ${count} more domains`),
    figures: 'Figures',
    noFigures: 'No figures',
    cite: 'Cite as',
    licence: 'Licence of picture and text',
    layers: {
      ground: 'background',
      draft: 'draft',
      head: 'headline',
      sentence: 'sentence',
      strip: 'then-and-since',
      caption: 'what-is-drawn',
      stamp: 'source-in-graphic',
      graphic: 'graphic',
      words: 'survey',
      certainty: 'certainty',
      note: 'note',
      source: 'source',
    },
  },
};
