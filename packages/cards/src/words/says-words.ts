import type { Language } from '@trendbeeld/data';
import { inPeriod } from './in-period.js';

/** Words of the sentences of a series. */
export interface SaysWords {
  readonly latest: (value: string, period: string) => string;
  readonly highest: (value: string, period: string) => string;
  readonly lowest: (value: string, period: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly gaps: (count: number) => string;
}

/** Words of the sentences of a series, by language. */
export const SAYS_WORDS: Readonly<Record<Language, SaysWords>> = {
  nl: {
    latest: (value, period) => `De laatste waarde is ${value}, ${inPeriod(period)}.`,
    highest: (value, period) => `De hoogste waarde is ${value}, ${inPeriod(period)}.`,
    lowest: (value, period) => `De laagste waarde is ${value}, ${inPeriod(period)}.`,
    fromTo: (from, to) => (from === to ? `De cijfers gaan over ${from}.` : `De cijfers lopen van ${from} tot en met ${to}.`),
    gaps: (count) => (count === 1 ? 'Voor één periode zijn er geen gegevens.' : `Voor ${count} perioden zijn er geen gegevens.`),
  },
  en: {
    latest: (value, period) => `The latest value is ${value}, in ${period}.`,
    highest: (value, period) => `The highest value is ${value}, in ${period}.`,
    lowest: (value, period) => `The lowest value is ${value}, in ${period}.`,
    fromTo: (from, to) => (from === to ? `The figures are about ${from}.` : `The figures run from ${from} to ${to}.`),
    gaps: (count) => (count === 1 ? 'There are no data for one period.' : `There are no data for ${count} periods.`),
  },
};
