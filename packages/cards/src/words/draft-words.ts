import type { Language } from '@trendbeeld/data';

/** Words of what nobody approved yet, in one language. */
export interface DraftWords {
  /** What it is called. */
  readonly name: string;
  /** On pages, frames, pictures and cards. */
  readonly stamp: string;
  /** Before a title. */
  readonly title: (title: string) => string;
  /** Before a sentence. */
  readonly sentence: (sentence: string) => string;
}

/** Words of what nobody approved yet. */
export const DRAFT_WORDS: Readonly<Record<Language, DraftWords>> = {
  nl: { name: 'Concept', stamp: 'Concept: nog niet goedgekeurd', title: (title) => `Concept: ${title}`, sentence: (sentence) => `Concept, nog niet goedgekeurd. ${sentence}` },
  en: { name: 'Draft', stamp: 'Draft: not yet approved', title: (title) => `Draft: ${title}`, sentence: (sentence) => `Draft, not yet approved. ${sentence}` },
};
