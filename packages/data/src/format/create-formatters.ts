import { CERTAINTY } from '../certainty/certainty.js';
import type { Bounds, Qualifier, Unit } from '../model/statement.js';
import type { UnitWords } from '../model/study.js';
import type { Language } from '../model/text.js';
import { createNumberFormatters, type NumberFormatters } from './create-number-formatters.js';
import { decimalsInWords, decimalsOf } from './decimals-of.js';
import { unitWords } from './units.js';

/** Writes numbers and values as people say them. Made once for a language by {@link createFormatters}. */
export interface Formatters extends NumberFormatters {
  /** Bounds with unit (null for the number alone), without a qualifier, never rounded: "50.000 tot 80.000 plaatsen", "2,7 % per jaar". */
  readonly bounds: (bounds: Bounds, unit: Unit | null) => string;
  /** Bounds with unit and the qualifier about the number: "ruim 700.000 mensen". A range says itself. */
  readonly value: (bounds: Bounds, unit: Unit | null, qualifiers: readonly Qualifier[]) => string;
}

const WORDS = {
  nl: { to: 'tot', upTo: 'tot en met', zero: 'geen groei' },
  en: { to: 'to', upTo: 'to', zero: 'no growth' },
} as const;

/**
 * Makes the formatters of a language for a study.
 *
 * @param units units that a study declares beside the common ones. Default: none.
 * @throws {RangeError} from `bounds` and `value`, for a unit that is neither common nor declared; `checkStudy` finds these first.
 */
export function createFormatters(language: Language, units: Readonly<Record<string, UnitWords>> = {}): Formatters {
  const words = WORDS[language];
  const numbers = createNumberFormatters(language);
  /** As people say it, but never rounded: a study says what it says. */
  const number = (value: number): string => (decimalsInWords(value) > 2 ? numbers.full(value, decimalsOf(value)) : numbers.number(value));

  /** Two numbers share their "miljoen": "1 tot 1,25 miljoen". */
  const range = (low: number, high: number, joint: string): string => {
    const [first, second] = [number(low), number(high)];
    const tail = second.match(/ \p{L}+$/u)?.[0] ?? '';
    return `${tail && first.endsWith(tail) ? first.slice(0, -tail.length) : first} ${joint} ${second}`;
  };

  const bounds = ({ low, high }: Bounds, unit: Unit | null): string => {
    const { before = '', after = '', joint } = unit ? unitWords(unit, language, units) : {};
    if (unit === 'jaar') return String(low ?? high);
    if (unit === 'groei' && low === 0 && high === 0) return words.zero;
    const text = low !== null && high !== null && low !== high ? range(low, high, joint === 'through' ? words.upTo : words.to) : number((low ?? high)!);
    return `${before}${text}${after}`;
  };

  return {
    ...numbers,
    bounds,
    value: (value, unit, qualifiers) => {
      const about = qualifiers.find((q) => CERTAINTY[q].about === 'number' && q !== 'van-tot');
      return `${about ? `${CERTAINTY[about].word[language]} ` : ''}${bounds(value, unit)}`;
    },
  };
}
