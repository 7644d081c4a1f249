import type { Language } from '@trendbeeld/data';

/** Words of places in a study. */
export interface PlaceWords {
  readonly chapter: string;
  readonly page: string;
}

/** Words of places in a study, by language. */
export const PLACE_WORDS: Readonly<Record<Language, PlaceWords>> = {
  nl: { chapter: 'hoofdstuk', page: 'pagina' },
  en: { chapter: 'chapter', page: 'page' },
};
