import type { Language, Status } from '@trendbeeld/data';

/** How a change of a figure is told. */
export interface RevisionWords {
  readonly revised: (period: string, old: string, now: string, when: string) => string;
  /** @param status what the figure is now. */
  readonly settled: (period: string, status: string, when: string) => string;
  readonly withdrawn: (period: string, old: string, when: string) => string;
  /** The same for figures of municipalities, which are counted. */
  readonly municipal: Readonly<Record<'revised' | 'settled' | 'withdrawn', (period: string, count: number, when: string) => string>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

const of = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** Words of revisions, by language. */
export const REVISION_WORDS: Readonly<Record<Language, RevisionWords>> = {
  nl: {
    revised: (period, old, now, when) => `${period} is herzien van ${old} naar ${now} (${when}).`,
    settled: (period, status, when) => `${period} is nu ${status} (${when}).`,
    withdrawn: (period, old, when) => `${period} is ingetrokken; het was ${old} (${when}).`,
    municipal: {
      revised: (period, count, when) => `${period} is herzien voor ${of(count, 'één gemeente', 'gemeenten')} (${when}).`,
      settled: (period, count, when) => `${period} heeft een andere status voor ${of(count, 'één gemeente', 'gemeenten')} (${when}).`,
      withdrawn: (period, count, when) => `${period} is ingetrokken voor ${of(count, 'één gemeente', 'gemeenten')} (${when}).`,
    },
    statuses: { definitive: 'definitief', provisional: 'voorlopig', unknown: 'zonder vermelding van status' },
  },
  en: {
    revised: (period, old, now, when) => `${period} was revised from ${old} to ${now} (${when}).`,
    settled: (period, status, when) => `${period} is now ${status} (${when}).`,
    withdrawn: (period, old, when) => `${period} was withdrawn; it was ${old} (${when}).`,
    municipal: {
      revised: (period, count, when) => `${period} was revised for ${of(count, 'one municipality', 'municipalities')} (${when}).`,
      settled: (period, count, when) => `${period} has another status for ${of(count, 'one municipality', 'municipalities')} (${when}).`,
      withdrawn: (period, count, when) => `${period} was withdrawn for ${of(count, 'one municipality', 'municipalities')} (${when}).`,
    },
    statuses: { definitive: 'definitive', provisional: 'provisional', unknown: 'without a stated status' },
  },
};
