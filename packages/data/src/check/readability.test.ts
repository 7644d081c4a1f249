import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../bin/read-content.mjs';
import { checkReadability } from './check-readability.js';
import { checkStudy } from './check-study.js';
import { formatIssues } from './issue.js';
import { dutchSyllables, readability, sentences, words } from './readability.js';

const counters = { nl: dutchSyllables, en: syllable };
const { study } = checkStudy(readContent().files);

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

  it('holds for every text of the study', () => {
    const { issues } = checkReadability(study!, counters);
    expect(formatIssues(issues)).toBe('');
  });

  it('finds a sentence that is too long and a trend that is too hard', () => {
    const worse = structuredClone(study!);
    const hard = 'Institutionele arrangementen bewerkstelligen gebiedsontwikkelingsmaatschappijen en woningbouwverenigingen.';
    Object.assign(worse.trends[0]!, { sentence: { nl: `${'een '.repeat(21)}.`, en: 'x' }, text: { nl: hard.repeat(5), en: 'x' } });
    const found = checkReadability(worse, counters).issues.map((i) => i.what);
    expect(found).toContain('sentence of 21 words');
    expect(found).toContain('trend hard to read');
  });

  it('prints the ten hardest sentences of each language', () => {
    const { summary } = checkReadability(study!, counters);
    for (const language of ['nl', 'en']) {
      const lines = summary.split(`the ten hardest sentences (${language}):\n`)[1]!.split('\n').slice(0, 10);
      expect(lines.every((l) => /^ +-?\d+ {2}\S/.test(l))).toBe(true);
    }
  });
});
