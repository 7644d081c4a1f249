import { describe, expect, it } from 'vitest';
import { readContent } from '../../bin/read-content.mjs';
import { checkStudy } from '../check/check-study.js';
import { bodyMark, CERTAINTY, endMark } from './certainty.js';

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

  it('knows how sure every statement of the study is', () => {
    const { study } = checkStudy(readContent().files);
    for (const s of study!.statements) {
      expect(
        s.qualifiers.some((q) => CERTAINTY[q].about === 'standing'),
        s.ref,
      ).toBe(true);
    }
  });
});
