import { describe, expect, it } from 'vitest';
import { createNumberFormatters } from '../format/create-number-formatters.js';
import type { OutcomeValue } from '../model/outcome.js';
import { sayValue } from './fill.js';
import { toldApart } from './told-apart.js';

const of = (value: number, decimals: number, indicator = 'inwoners'): OutcomeValue => ({
  value,
  decimals,
  indicator,
  period: '2022',
  from: '2021',
  status: 'definitive',
  compute: 'at',
  unit: { nl: 'inwoners', en: 'inhabitants' },
});
const texts = (...values: readonly OutcomeValue[]): string[] =>
  Object.values(toldApart(Object.fromEntries(values.map((value, i) => [`v${i}`, value])))).map((value) => sayValue(value, createNumberFormatters('nl')));

describe('the values of an outcome', () => {
  it('have as many decimals as tell different ones of an indicator apart, and those from a million on are in full where few do not', () => {
    expect(texts(of(17_475_415, 1), of(17_480_001, 1))).toEqual(['17,475 miljoen', '17,480 miljoen']);
    expect(texts(of(17_475_415, 1), of(17_475_416, 1))).toEqual(['17.475.415', '17.475.416']);
    expect(texts(of(8.24, 1), of(8.2, 1))).toEqual(['8,24', '8,20']);
  });

  it('keep their decimals where they read differently, are equal, or are of another indicator', () => {
    expect(texts(of(16_779_575, 1), of(18_130_208, 1))).toEqual(['16,8 miljoen', '18,1 miljoen']);
    expect(texts(of(17_475_415, 1), of(17_475_415, 1))).toEqual(['17,5 miljoen', '17,5 miljoen']);
    expect(texts(of(8.24, 1), of(8.2, 1, 'huishoudens'))).toEqual(['8,2', '8,2']);
  });
});
