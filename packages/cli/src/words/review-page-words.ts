import type { ReviewPart, ReviewState } from '@trendbeeld/cards/review';
import type { Language } from '@trendbeeld/data';

/** Words of the pages around review sheets, in one language. */
export interface ReviewPageWords {
  readonly title: string;
  readonly sheet: string;
  readonly all: string;
  /** Stands where a name is to be filled in. */
  readonly name: string;
  readonly how: readonly string[];
  readonly languages: Readonly<Record<Language, string>>;
  readonly state: (state: ReviewState['state'], changed: readonly ReviewPart[]) => string;
  readonly counted: (approved: number, fresh: number, stale: number) => string;
}

const PARTS: Readonly<Record<Language, Readonly<Record<ReviewPart, string>>>> = {
  nl: { texts: 'teksten', figures: 'cijfers', pictures: 'beeld' },
  en: { texts: 'texts', figures: 'figures', pictures: 'picture' },
};
const STATES: Readonly<Record<Language, Readonly<Record<ReviewState['state'], string>>>> = {
  nl: { new: 'nog niet goedgekeurd', stale: 'veranderd', approved: 'goedgekeurd' },
  en: { new: 'not yet approved', stale: 'changed', approved: 'approved' },
};

/** «veranderd: teksten, beeld». */
export const stateWords = (language: Language, state: ReviewState['state'], changed: readonly ReviewPart[]): string =>
  [STATES[language][state], changed.map((part) => PARTS[language][part]).join(', ')].filter(Boolean).join(': ');

/** Words of the pages around review sheets. */
export const REVIEW_PAGE_WORDS: Readonly<Record<Language, ReviewPageWords>> = {
  nl: {
    title: 'Nakijken',
    sheet: 'Blad',
    all: 'Alle bladen',
    name: 'uw naam',
    how: [
      'Elk blad is één trend, één domein of de hele studie. Open een blad en lees het. Klopt alles? Vul onderaan uw naam in.',
      'U krijgt dan een klein bestand. Op het blad staat in welke map het hoort. Daarna telt uw goedkeuring.',
    ],
    languages: { nl: 'Nederlands', en: 'Engels' },
    state: (state, changed) => stateWords('nl', state, changed),
    counted: (approved, fresh, stale) => `${approved} goedgekeurd, ${fresh} nog niet goedgekeurd, ${stale} veranderd na de goedkeuring.`,
  },
  en: {
    title: 'Review',
    sheet: 'Sheet',
    all: 'All sheets',
    name: 'your name',
    how: [
      'Each sheet is one trend, one domain or the whole study. Open a sheet and read it. Is all of it right? Write your name at the end.',
      'You get a small file. The sheet says into which folder it goes. Then your approval counts.',
    ],
    languages: { nl: 'Dutch', en: 'English' },
    state: (state, changed) => stateWords('en', state, changed),
    counted: (approved, fresh, stale) => `${approved} approved, ${fresh} not yet approved, ${stale} changed since they were approved.`,
  },
};
