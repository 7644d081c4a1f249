import { describe, expect, it } from 'vitest';
import { createNumberFormatters } from './create-number-formatters.js';
import { seriesNumbers } from './series-numbers.js';

const nl = createNumberFormatters('nl');
const en = createNumberFormatters('en');

/** Random numbers from 0 to 1, the same in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A series of some size: with a gap, with equal neighbours, with neighbours that hardly differ, above and below zero. */
function seriesOf(random: () => number): { readonly decimals: number; readonly values: readonly (number | null)[] } {
  const decimals = Math.floor(random() * 5);
  const size = 10 ** (random() * 12 - 3);
  const step = 10 ** -decimals;
  const round = (value: number): number => Number(value.toFixed(decimals)) || 0;
  const around = random() < 0.5 ? 0 : size;
  const values = Array.from({ length: 12 }, () => round(around + (random() - 0.5) * size * 2 ** (-10 * random())));
  const [first = 0] = values;
  return { decimals: Math.min(decimals, Math.floor(random() * 5)), values: [...values.slice(0, 6), null, first, round(first + step), ...values.slice(6)] };
}

/** Fails where two texts of different values are equal, or two of equal values differ. */
function expectToldApart(values: readonly (number | null)[], write: (value: number) => string): void {
  const known = [...new Set(values.filter((v) => v !== null))];
  const texts = known.map(write);
  expect(new Set(texts).size, `${known.join(' ')} as ${texts.join(' | ')}`).toBe(known.length);
}

/** A text as a number again. */
const parsed = (text: string, thousands: '.' | ','): number => Number(text.replaceAll(thousands, '').replace(',', '.').replace('−', '-'));

describe('seriesNumbers', () => {
  it('tells different values of any series apart, in a drawing and in a table, and writes a table exactly', () => {
    const random = randomOf(13);
    for (let i = 0; i < 3000; i++) {
      const { decimals, values } = seriesOf(random);
      for (const [format, thousands] of [
        [nl, '.'],
        [en, ','],
      ] as const) {
        const number = seriesNumbers(format, decimals, values);
        expectToldApart(values, number);
        expectToldApart(values, number.exact);
        for (const value of values) if (value !== null) expect(parsed(number.exact(value), thousands)).toBe(value);
      }
    }
  });

  it('writes no two round values of an axis alike, and each as it is', () => {
    const random = randomOf(14);
    for (let i = 0; i < 3000; i++) {
      const step = [1, 2, 5][Math.floor(random() * 3)]! * 10 ** Math.floor(random() * 12 - 3);
      const from = Math.floor((random() - 0.5) * 2 * 10 ** Math.floor(random() * 5));
      const ticks = Array.from({ length: 6 }, (_, n) => Number(((from + n) * step).toPrecision(12)));
      const { tick } = seriesNumbers(nl, Math.floor(random() * 3), [from]);
      expectToldApart(ticks, (value) => tick(value, ticks));
    }
  });

  it('gives figures of millions as many decimals as tell them apart, else writes them in full', () => {
    const write = (...values: number[]): string[] => values.map(seriesNumbers(nl, 0, values));
    expect(write(17_475_415)).toEqual(['17,48 miljoen']);
    expect(write(17_475_415, 17_480_001)).toEqual(['17,475 miljoen', '17,480 miljoen']);
    expect(write(1_234_567, 1_231_001, 1_229_999)).toEqual(['1,235 miljoen', '1,231 miljoen', '1,230 miljoen']);
    expect(write(17_475_415, 17_475_416)).toEqual(['17.475.415', '17.475.416']);
    expect(write(8_000_001, 8_000_002)).toEqual(['8.000.001', '8.000.002']);
    expect(write(1e6, 2e6)).toEqual(['1 miljoen', '2 miljoen']);
    expect(write(-6e9, -6_000_000_001)).toEqual(['−6.000.000.000', '−6.000.000.001']);
    expect(write(999_999.6, 1e6)).toEqual(['999.999,6', '1 miljoen']);
  });

  it('keeps the decimals of the series below a million, unless different values would read the same', () => {
    expect([6, 8.2].map(seriesNumbers(nl, 1, [6, 8.2]))).toEqual(['6,0', '8,2']);
    expect([8.24, 8.2].map(seriesNumbers(nl, 1, [8.24, 8.2]))).toEqual(['8,24', '8,20']);
    expect([0, -0.00001].map(seriesNumbers(nl, 0, [0, -0.00001]))).toEqual(['0,00000', '−0,00001']);
    expect(seriesNumbers(nl, 1, [])(3)).toBe('3,0');
  });

  it('writes a table in full with all decimals, and a division with those of the series', () => {
    expect([17_475_415, -1250].map(seriesNumbers(nl, 0, [17_475_415, -1250]).exact)).toEqual(['17.475.415', '−1.250']);
    expect([17_475_415, -1250].map(seriesNumbers(en, 0, [17_475_415, -1250]).exact)).toEqual(['17,475,415', '−1,250']);
    expect([41.2, 39].map(seriesNumbers(nl, 0, [41.2, 39]).exact)).toEqual(['41,2', '39,0']);
    // Its decimal is that of «23,5 miljard».
    expect([23_000_000_000, 23_500_000_000].map(seriesNumbers(nl, 1, [23_000_000_000, 23_500_000_000]).exact)).toEqual(['23.000.000.000', '23.500.000.000']);
    expect([0.1 + 0.2, 1e-9].map(seriesNumbers(nl, 9, [0.1 + 0.2, 1e-9]).exact)).toEqual(['0,300000000', '0,000000001']);
    expect([100 / 3, 50].map(seriesNumbers(nl, 1, [100 / 3, 50]).exact)).toEqual(['33,3', '50,0']);
    expect([1.04141414, 1.04242424].map(seriesNumbers(nl, 1, [1.04141414, 1.04242424]).exact)).toEqual(['1,041', '1,042']);
  });

  it('writes round values of an axis by their steps', () => {
    const ticks = (decimals: number, ...values: number[]): string[] => values.map((v) => seriesNumbers(nl, decimals, values).tick(v, values));
    expect(ticks(0, 17_475_000, 17_480_000)).toEqual(['17,475 miljoen', '17,480 miljoen']);
    expect(ticks(0, 17_475_415, 17_475_416)).toEqual(['17.475.415', '17.475.416']);
    expect(ticks(0, 0, 500_000, 1e6, 1.5e6)).toEqual(['0', '500.000', '1,0 miljoen', '1,5 miljoen']);
    expect(ticks(0, 1, 1.5, 2)).toEqual(['1,0', '1,5', '2,0']);
    expect(ticks(1, 5, 10)).toEqual(['5', '10']);
  });
});
