import type { TrendEntry } from '@trendbeeld/data';
import { describe, expect, it } from 'vitest';
import { sharedYears } from './tile.js';

/** A trend with one line, as far as its years are read. */
const trend = (...periods: readonly string[]): TrendEntry =>
  ({
    lead: null,
    trend: { statements: ['W1'], directions: [], graphics: [] },
    indicators: [{ id: 'i' }],
    outcomes: [
      { ref: 'W1', indicators: ['i'], chart: { kind: 'line', observations: periods.map((period) => ({ period, value: 1 })), breaks: [], expectation: null } },
    ],
  }) as unknown as TrendEntry;

describe('the years that the small graphics of a domain share', () => {
  it.each([
    [['1990', '2025'], 2013, [2003, 2025]],
    [['2020', '2024'], 2026, [2020, 2024]],
    [['2015', '2025'], 2013, [2013, 2025]],
    [['2024'], 2026, [2016, 2024]],
  ] as const)('of %j in a study of %d are %j', (periods, published, years) => {
    expect(sharedYears([trend(...periods)], published)).toEqual(years);
  });

  it('are none without a line', () => {
    expect(sharedYears([{ ...trend(), outcomes: [] }], 2020)).toBeNull();
  });
});
