import { describe, expect, it } from 'vitest';
import type { Bounds, Qualifier, Unit } from '../model/statement.js';
import { createFormatters } from './create-formatters.js';

/** A unit that a study declares. */
const declared = {
  zorgpakket: {
    nl: { before: 'zorgpakket ', after: '', name: 'zorgpakket', joint: 'through' },
    en: { before: 'care package ', after: '', name: 'care package', joint: 'through' },
  },
} as const;
const nl = createFormatters('nl', declared);
const en = createFormatters('en', declared);
const one = (value: number): Bounds => ({ low: value, high: value });

describe('createFormatters', () => {
  it.each<[Bounds, Unit, Qualifier[], string, string]>([
    [{ low: 700_000, high: null }, 'personen', ['ruim'], 'ruim 700.000 mensen', 'over 700,000 people'],
    [one(9), 'procent', ['ongeveer', 'voorspelling'], 'ongeveer 9\u00a0%', 'about 9%'],
    [one(0.14), 'procent-per-jaar', ['voorspelling'], '0,14\u00a0% per jaar', '0.14% a year'],
    [{ low: 1, high: 1.5 }, 'procent-per-jaar', ['van-tot'], '1 tot 1,5\u00a0% per jaar', '1 to 1.5% a year'],
    [{ low: 1, high: 1.5 }, 'procent-per-jaar', ['niet-meer-dan', 'van-tot'], 'niet meer dan 1 tot 1,5\u00a0% per jaar', 'no more than 1 to 1.5% a year'],
    [{ low: 1e6, high: 1.25e6 }, 'huishoudens', ['van-tot'], '1 tot 1,25 miljoen huishoudens', '1 to 1.25 million households'],
    [{ low: 50_000, high: 80_000 }, 'plaatsen', ['van-tot'], '50.000 tot 80.000 plaatsen', '50,000 to 80,000 places'],
    [{ low: 50e9, high: null }, 'euro', ['meer-dan'], 'meer dan €\u00a050 miljard', 'more than €50 billion'],
    [one(-800_000), 'personen', ['voorspelling'], '−800.000 mensen', '−800,000 people'],
    [one(2015), 'jaar', ['beleid'], '2015', '2015'],
    [one(0), 'groei', ['naar-verwachting'], 'geen groei', 'no growth'],
    [one(3), 'factor', ['feit'], '3 keer zoveel', '3 times as many'],
    [{ low: 1, high: 3 }, 'zorgpakket', ['beleid'], 'zorgpakket 1 tot en met 3', 'care package 1 to 3'],
    [one(0), 'personen', ['gemeten'], '0 mensen', '0 people'],
  ])('writes %j %s %j as people say it', (bounds, unit, qualifiers, dutch, english) => {
    expect(nl.value(bounds, unit, qualifiers)).toBe(dutch);
    expect(en.value(bounds, unit, qualifiers)).toBe(english);
  });

  it('refuses a unit that is neither common nor declared, and names those that are', () => {
    expect(() => createFormatters('nl').bounds(one(1), 'zorgpakket')).toThrow(/unknown unit: "zorgpakket" \(nl\)\. Expected one of: personen, /);
  });

  it('writes the number alone, with its qualifier, where no unit is given', () => {
    expect(nl.value(one(9), null, ['ongeveer', 'voorspelling'])).toBe('ongeveer 9');
    expect(en.value(one(12.5), null, ['gemeten'])).toBe('12.5');
  });

  it('writes large numbers in words and small ones with marks', () => {
    expect(nl.number(17_900_000)).toBe('17,9 miljoen');
    expect(nl.number(1250.5)).toBe('1.250,5');
    expect(en.number(-6e9)).toBe('−6 billion');
  });

  it('writes exactly as many decimals as are asked for, and no minus before nothing', () => {
    expect([6, 8.2, 0, -0.04, 1250.55].map((n) => nl.number(n, 1))).toEqual(['6,0', '8,2', '0,0', '0,0', '1.250,6']);
    expect(nl.number(8_000_000, 2)).toBe('8,00 miljoen');
    expect(en.number(6, 1)).toBe('6.0');
    expect(nl.number(6)).toBe('6');
  });

  it.each([
    ['2013', '2013', '2013'],
    ['2013JJ00', '2013', '2013'],
    ['2024-Q4', '4e kwartaal 2024', 'quarter 4 of 2024'],
    ['2013-01', 'januari 2013', 'January 2013'],
    ['2013MM12', 'december 2013', 'December 2013'],
    ['vroeger', 'vroeger', 'vroeger'],
  ])('writes the period %s as people say it', (id, dutch, english) => {
    expect(nl.period(id)).toBe(dutch);
    expect(en.period(id)).toBe(english);
  });

  it('writes a day as people say it', () => {
    expect(nl.date('2026-07-16')).toBe('16 juli 2026');
    expect(en.date('2026-07-06')).toBe('6 July 2026');
    expect(nl.date('vroeger')).toBe('vroeger');
  });

  it('joins words as a sentence does', () => {
    expect(nl.list(['a', 'b', 'c'])).toBe('a, b en c');
    expect(nl.list([])).toBe('');
  });
});
