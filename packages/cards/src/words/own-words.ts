import type { Language } from '@trendbeeld/data';
import { inPeriod } from './in-period.js';

/** Words of own figures. */
export interface OwnWords {
  readonly example: string;
  readonly noSource: string;
  /** Names of the columns of bars: what, how sure. */
  readonly what: string;
  readonly sure: string;
  readonly measured: string;
  readonly forecast: (made: string) => string;
  readonly forecastSays: (value: string, period: string, band: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly target: (value: string, period: string) => string;
  readonly targetStatus: string;
  readonly latestOf: (name: string, value: string, period: string) => string;
  readonly index: (base: string) => string;
  readonly tooMany: string;
}

/** Words of own figures, by language. */
export const OWN_WORDS: Readonly<Record<Language, OwnWords>> = {
  nl: {
    example: 'Voorbeeld met verzonnen cijfers',
    noSource: 'Bij deze cijfers staat geen bron. Daarom is er geen grafiek, alleen een tabel.',
    what: 'Wat',
    sure: 'Status',
    measured: 'gemeten',
    forecast: (made) => `prognose van ${made}`,
    forecastSays: (value, period, band) => `De prognose is ${value} ${inPeriod(period)}${band}.`,
    between: (low, high) => `tussen ${low} en ${high}`,
    target: (value, period) => `doel: ${value} ${inPeriod(period)}`,
    targetStatus: 'doel',
    latestOf: (name, value, period) => `${name}: ${value} ${inPeriod(period)}.`,
    index: (base) => `index, ${base} = 100`,
    tooMany: 'Dit zijn te veel reeksen voor één grafiek. Daarom staat hier een tabel.',
  },
  en: {
    example: 'Example with made-up figures',
    noSource: 'No source is given for these figures. That is why there is only a table and no chart.',
    what: 'What',
    sure: 'Status',
    measured: 'measured',
    forecast: (made) => `forecast of ${made}`,
    forecastSays: (value, period, band) => `The forecast is ${value} in ${period}${band}.`,
    between: (low, high) => `between ${low} and ${high}`,
    target: (value, period) => `target: ${value} in ${period}`,
    targetStatus: 'target',
    latestOf: (name, value, period) => `${name}: ${value} in ${period}.`,
    index: (base) => `index, ${base} = 100`,
    tooMany: 'These are too many series for one graphic. That is why there is a table.',
  },
};
