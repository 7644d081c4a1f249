import { describe, expect, it } from 'vitest';
import { bothOf, ISSUE, YAML_ADVICE, type Both, type IssueWords } from './issue-words.js';
import { meantName, nearestNames } from './nearest-names.js';
import { atLeast, atMost, SHAPE } from './shape-words.js';

/** English that no Dutch sentence has, and the other way round; names of fields and of files are in both. */
const ENGLISH = /\b(?:Expected|the|there|Put|Write|Use|found|with|without|not|is in)\b/;
const DUTCH = /\b(?:Verwacht|Schrijf|Kies|Zet|Noem|een|het|hoort|staat|niet)\b/;

function expectBoth({ nl, en }: Both): void {
  for (const text of [nl, en]) expect(text).toMatch(/\S/);
  // Names of files and of qualifiers are no words.
  expect(nl.replaceAll(/without-outcome|\bis in\b/g, '')).not.toMatch(ENGLISH);
  expect(en.replaceAll(/"[^"]*"/g, '')).not.toMatch(DUTCH);
}

/** What a function of words is called with: enough of each kind. */
const SAMPLE: Readonly<Record<string, readonly unknown[]>> = {
  yaml: [YAML_ADVICE.tab],
  shape: [YAML_ADVICE.tab],
  figures: [YAML_ADVICE.tab],
  invalidFile: ['x', YAML_ADVICE.tab],
  bounds: ['q', 'range', { low: 1, high: 2 }],
  length: [3, 'words', 4, 5],
  unknownRef: ['x', ['statements'], ['y']],
  withoutChapter: ['W1', ['h1']],
  leadNoChart: [[]],
  noOutcome: [true, ['x'], 2],
  kindOfValue: ['string'],
};

describe('the words of issues', () => {
  it.each(Object.entries(ISSUE))('%s is told in Dutch and in English', (name, words) => {
    const told = typeof words === 'function' ? (words as (...all: readonly unknown[]) => IssueWords)(...(SAMPLE[name] ?? ['x', ['y', 'z'], 3, 4, 'z'])) : words;
    expectBoth(told.what);
    expectBoth(told.expected);
    expect(told.expected.nl).toMatch(/^[A-Z{«ʼ\w].*[.?]$/s);
    expect(told.expected.en).toMatch(/[.?]$/s);
  });

  it.each([
    ...Object.entries(SHAPE).map(([name, words]) => [
      name,
      typeof words === 'function' ? (words as (x: never) => string)((name === 'icon' ? ['x'] : 'x') as never) : words,
    ]),
    ['atLeast', atLeast(1, 'place')],
    ['atMost', atMost(3, 'graphic')],
  ])('a schema says %s in Dutch and in English', (_, message) => {
    const told = bothOf(message!);
    expectBoth(told);
    expect(told.en).toMatch(/^Expected .*\.$/);
  });

  it('gives advice on YAML in both', () => {
    for (const advice of Object.values(YAML_ADVICE)) expectBoth(typeof advice === 'function' ? advice('}.') : advice);
  });

  it('lists all names that there are, of many the nearest; and asks whether one was meant', () => {
    const many = Array.from({ length: 100 }, (_, i) => `name-${i}-${'abcdefghij'[i % 10]}`);
    expect(ISSUE.unknownIndicator('restafvl', ['homes', 'restafval']).expected).toEqual({
      nl: 'Bedoelt u restafval? Kies een van: homes, restafval.',
      en: 'Did you mean restafval? Expected one of: homes, restafval.',
    });
    const { nl } = ISSUE.unknownIndicator('restafvl', [...many, 'restafval']).expected;
    expect(nl).toMatch(/^Bedoelt u restafval\? Kies een van: restafval, (\S+, ){6}\S+ en 93 andere\.$/);
    expect(ISSUE.unknownIndicator('x', []).expected.nl).toBe('Er is er nog geen.');
  });

  it.each([
    ['wonigen', 'woningen'],
    ['Wonen', 'wonen'],
    ['h9', null],
    ['woningen', null],
    ['iets-heel-anders', null],
  ])('%s was meant as %s', (typed, meant) => {
    expect(meantName(typed, ['woningen', 'wonen', 'h1'])).toBe(meant);
    expect(nearestNames('Utregt', [{ name: 'Utrecht', code: 'GM0344' }])).toHaveLength(1);
  });
});
