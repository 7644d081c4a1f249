import type { Language } from '@trendbeeld/data';

/** Words of a handout. */
export interface HandoutWords {
  readonly title: string;
  readonly made: (date: string) => string;
  readonly inside: string;
  readonly of: (n: number, all: number) => string;
  readonly figures: string;
  readonly lastOf: (shown: number, all: number) => string;
  readonly allAt: (address: string) => string;
  readonly said: string;
  readonly sources: string;
  readonly address: string;
  /** That the address keeps its figures. */
  readonly frozen: string;
  /** That the address shows newer figures later. */
  readonly live: (date: string) => string;
  readonly page: (n: number, all: number) => string;
  readonly none: string;
  /** Opens how it is cited. */
  readonly cite: string;
}

/** Words of a handout, by language. */
export const HANDOUT_WORDS: Readonly<Record<Language, HandoutWords>> = {
  nl: {
    title: 'Trends voor de raad',
    made: (date) => `Gemaakt op ${date}.`,
    inside: 'Wat erin staat',
    of: (n, all) => `Trend ${n} van ${all}`,
    figures: 'De cijfers',
    lastOf: (shown, all) => `De laatste ${shown} van ${all} regels.`,
    allAt: (address) => `Alle cijfers staan op ${address}`,
    said: 'Wat de studie zei',
    sources: 'Bronnen',
    address: 'Adres',
    frozen: 'Op dit adres blijven de cijfers zoals ze zijn.',
    live: (date) => `Op dit adres komen later nieuwe cijfers. Dit stuk heeft de cijfers van ${date}.`,
    page: (n, all) => `pagina ${n} van ${all}`,
    none: 'De studie noemt bij deze trend geen cijfers.',
    cite: 'Zo verwijst u',
  },
  en: {
    title: 'Trends for the council',
    made: (date) => `Made on ${date}.`,
    inside: 'What is in it',
    of: (n, all) => `Trend ${n} of ${all}`,
    figures: 'The figures',
    lastOf: (shown, all) => `The last ${shown} of ${all} rows.`,
    allAt: (address) => `All figures are at ${address}`,
    said: 'What the study said',
    sources: 'Sources',
    address: 'Address',
    frozen: 'At this address the figures stay as they are.',
    live: (date) => `This address will show newer figures later. This paper has the figures of ${date}.`,
    page: (n, all) => `page ${n} of ${all}`,
    none: 'The study gives no figures for this trend.',
    cite: 'Cite as',
  },
};
