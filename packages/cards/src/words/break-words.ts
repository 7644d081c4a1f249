import type { Language } from '@trendbeeld/data';

/** Why a line stops, by the kind of break and by language. */
export const BREAK_WORDS: Readonly<Record<Language, Readonly<Record<'definition' | 'boundary' | 'vintage', string>>>> = {
  nl: { definition: 'andere definitie', boundary: 'andere grens', vintage: 'herzien' },
  en: { definition: 'new definition', boundary: 'new boundary', vintage: 'revised' },
};
