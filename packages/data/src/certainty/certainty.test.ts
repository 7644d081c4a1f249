import { describe, expect, it } from 'vitest';
import { bodyMark, CERTAINTY, endMark } from './certainty.js';
import { certaintyMeaning } from './meaning.js';

describe('certainty', () => {
  it('draws what was expected otherwise than what was measured', () => {
    expect(bodyMark(['gemeten'])).toBe('solid');
    expect(bodyMark(['gemeten', 'voorlopig'])).toBe('light');
    expect(bodyMark(['ruim', 'voorspelling'])).toBe('dashed');
    expect(bodyMark([])).toBe('solid');
  });

  it('draws open ends open and round numbers round', () => {
    expect(endMark(['ruim', 'voorspelling'])).toBe('open-end');
    expect(endMark(['meer-dan', 'gemeten'])).toBe('open-end');
    expect(endMark(['ongeveer'])).toBe('soft-end');
    expect(endMark(['gemeten'])).toBe('none');
  });

  it('has one word for each qualifier in each language, none of them shared', () => {
    for (const language of ['nl', 'en'] as const) {
      const words = Object.values(CERTAINTY).map((c) => c.word[language]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('says when it was said: one year, or the first and the last', () => {
    expect(certaintyMeaning('voorspelling', ['2020', '2020'], 'nl')).toBe('een blik vooruit vanuit 2020');
    expect(certaintyMeaning('voorspelling', ['2024', '2004', '2014'], 'nl')).toBe('een blik vooruit vanuit 2004 tot 2024');
    expect(certaintyMeaning('feit', ['2020'], 'en')).toBe('was certain in 2020');
    expect(certaintyMeaning('ruim', [], 'nl')).not.toContain('{');
  });
});
