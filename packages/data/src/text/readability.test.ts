import { describe, expect, it } from 'vitest';
import { dutchSyllables, readability, sentences, words } from './readability.js';

describe('readability', () => {
  it.each([
    ['gemeente', 3],
    ['beroepsbevolking', 5],
    ['eeuw', 1],
    ['ideeën', 3],
    ['vrije', 2],
    ['moeilijk', 2],
    ['huishoudens', 3],
    ['koeien', 2],
    ['2013', 1],
    ['0,14', 2],
  ])('counts the syllables of %s', (word, count) => {
    expect(dutchSyllables(word)).toBe(count);
  });

  it('keeps numbers and joined words whole', () => {
    expect(words("In 's-Hertogenbosch: 0,14 procent, 700.000 mensen.")).toEqual(['In', 's-Hertogenbosch', '0,14', 'procent', '700.000', 'mensen']);
    expect(sentences('Dat is 0,14 procent. Niet meer! Of wel?')).toHaveLength(3);
  });

  it('finds short sentences easier than long ones', () => {
    expect(readability('De stad groeit. Dat is mooi.', 'nl', dutchSyllables).ease).toBeGreaterThan(
      readability('De gebiedsontwikkelingsmaatschappij herstructureert de woningvoorraad.', 'nl', dutchSyllables).ease,
    );
  });
});
