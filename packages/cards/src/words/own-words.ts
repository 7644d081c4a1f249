import type { Language } from '@trendbeeld/data';

/** Words of own figures. */
export interface OwnWords {
  readonly example: string;
  readonly noSource: string;
}

/** Words of own figures, by language. */
export const OWN_WORDS: Readonly<Record<Language, OwnWords>> = {
  nl: {
    example: 'Voorbeeld met verzonnen cijfers',
    noSource: 'Bij deze cijfers staat geen bron. Daarom is er geen grafiek, alleen een tabel.',
  },
  en: {
    example: 'Example with made-up figures',
    noSource: 'No source is given for these figures. That is why there is only a table and no chart.',
  },
};
