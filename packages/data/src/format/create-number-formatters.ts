import { parsePeriod } from '../model/period.js';
import type { Language } from '../model/text.js';
import { MILLION, scaleOf } from './decimals-of.js';

/** Writes numbers, periods and days as people say them. Made once for a language by {@link createNumberFormatters}. */
export interface NumberFormatters {
  readonly language: Language;
  /**
   * A number with the language's marks: 1250.5 is "1.250,5" in Dutch. From one million on in words: "1,25 miljoen".
   * @param decimals exactly so many: 6 with one is "6,0". Default: at most two.
   */
  readonly number: (value: number, decimals?: number) => string;
  /**
   * A number in full, never in words: 17475415 is "17.475.415" in Dutch.
   * @param decimals exactly so many.
   */
  readonly full: (value: number, decimals: number) => string;
  /** A period as people say it: "2020", "4e kwartaal 2024", "april 2020", "2020/’21". What is no period is given back as it is. */
  readonly period: (id: string) => string;
  /** A day as people say it: "2026-07-16" is "16 juli 2026". What is no day is given back as it is. */
  readonly date: (iso: string) => string;
  /** Words joined as a sentence does: "a, b en c". Empty gives an empty string. */
  readonly list: (items: readonly string[]) => string;
}

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
/** Names of the months, in order. The days are in the middle of each month, so that no time zone can shift them. */
function namesOfMonths(locale: string): string[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2020, month, 15)));
}

const WORDS = {
  nl: {
    million: 'miljoen',
    billion: 'miljard',
    quarter: (part: number, year: number) => `${part}e kwartaal ${year}`,
    half: (part: number, year: number) => `${part}e halfjaar ${year}`,
  },
  en: {
    million: 'million',
    billion: 'billion',
    quarter: (part: number, year: number) => `quarter ${part} of ${year}`,
    half: (part: number, year: number) => `half ${part} of ${year}`,
  },
} as const;

/**
 * Makes what writes numbers in a language. The only place in the repository that uses `Intl`, so that a number is written the same way in
 * graphic, text, table and export. `createFormatters` adds what a study needs: values with their unit and how sure they are.
 */
export function createNumberFormatters(language: Language): NumberFormatters {
  const words = WORDS[language];
  // Made when first needed and then kept: an Intl object costs far more than what it writes.
  const numbers = new Map<number | undefined, Intl.NumberFormat>();
  const numberFormat = (decimals: number | undefined): Intl.NumberFormat => {
    const made =
      numbers.get(decimals) ??
      new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2, signDisplay: 'negative' });
    numbers.set(decimals, made);
    return made;
  };
  const plain = (value: number, decimals?: number): string => numberFormat(decimals).format(value).replace('-', '−');
  let months: readonly string[] | undefined;
  const monthNames = (): readonly string[] => (months ??= namesOfMonths(LOCALE[language]));
  const lists = new Intl.ListFormat(LOCALE[language], { type: 'conjunction' });

  const number = (value: number, decimals?: number): string => {
    const scale = scaleOf(value);
    const text = plain(value / scale, decimals);
    return scale === 1 ? text : `${text} ${scale === MILLION ? words.million : words.billion}`;
  };

  return {
    language,
    number,
    full: plain,
    period: (id) => {
      const period = parsePeriod(id);
      const year = Math.floor(period?.time ?? 0);
      const part = (parts: number): number => Math.round((period!.time - year) * parts);
      switch (period?.kind) {
        case 'year':
          return String(year);
        case 'half':
          return words.half(part(2) + 1, year);
        case 'quarter':
          return words.quarter(part(4) + 1, year);
        case 'month':
          return `${monthNames()[part(12)]} ${year}`;
        case 'school-year':
          return id.replace('/', '/’');
        default:
          return id;
      }
    },
    date: (iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      const name = monthNames()[(month ?? 0) - 1];
      return year && name && day ? `${day} ${name} ${year}` : iso;
    },
    list: (items) => lists.format(items),
  };
}
