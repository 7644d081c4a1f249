import type { Language } from '@trendbeeld/data';

/** Words of the list from which a reader chooses a municipality. */
export interface ChooseWords {
  readonly label: string;
  /** The choice of none. */
  readonly country: string;
  /** Said when a choice was made. */
  readonly shown: (name: string) => string;
}

/** Words of the list from which a reader chooses a municipality, by language. */
export const CHOOSE_WORDS: Readonly<Record<Language, ChooseWords>> = {
  nl: { label: 'Kies uw gemeente', country: 'heel Nederland', shown: (name) => `De grafiek toont nu ${name}.` },
  en: { label: 'Choose your municipality', country: 'the whole of the Netherlands', shown: (name) => `The graphic now shows ${name}.` },
};
