import type { Language } from '@trendbeeld/data';

/** Words of what nobody approved yet, in one language. */
export interface DraftWords {
  /** On pages, frames, pictures and cards. */
  readonly stamp: string;
  /** Before a title. */
  readonly title: (title: string) => string;
  /** Before a sentence. */
  readonly sentence: (sentence: string) => string;
}

/** Words of what nobody approved yet. */
export const DRAFT_WORDS: Readonly<Record<Language, DraftWords>> = {
  nl: { stamp: 'Concept: nog niet goedgekeurd', title: (title) => `Concept: ${title}`, sentence: (sentence) => `Concept: ${sentence}` },
  en: { stamp: 'Draft: not yet approved', title: (title) => `Draft: ${title}`, sentence: (sentence) => `Draft: ${sentence}` },
};
