import { el, type MarkupElement } from '@trendbeeld/charts';
import { describe, expect, it } from 'vitest';
import { slot, slotsOf, writeCard, type Card, type MunicipalParts } from './card.js';
import { cardKey, headingLevelOf } from './dress.js';

const card: Card = {
  tag: 'article',
  classes: 'tb-card',
  language: 'nl',
  heading: { level: 3, text: 'Kop', above: el('p', {}, 'Domein') },
  body: [el('section', {}, el('h4', {}, 'Daarna'), slot('growth', el('figure', {}, 'zonder')))],
  cards: null,
  municipal: { indicators: ['population'], since: '2020' },
  footer: el('footer', {}, 'Bron'),
};
const overview: Card = {
  ...card,
  tag: 'section',
  heading: { level: 2, text: 'Overzicht', above: null },
  body: [],
  cards: { label: 'Trends', all: [{ id: 'een', card }] },
  municipal: null,
};
const parts: MunicipalParts = {
  section: ({ indicators, since }) => el('section', {}, el('h4', {}, `${indicators.join()} sinds ${since}`)),
  strip: (name) => (name === 'growth' ? el('figure', {}, 'met') : null),
};
const headings = (node: MarkupElement): string[] =>
  node.children.flatMap((c) =>
    typeof c === 'string' ? [] : [...(/^h\d$/.test(c.tag) ? [`${c.tag} ${c.children.filter((x) => typeof x === 'string').join('')}`] : []), ...headings(c)],
  );
const texts = (node: MarkupElement): string[] => node.children.flatMap((c) => (typeof c === 'string' ? [c] : texts(c)));

describe('writeCard', () => {
  it('moves all headings together, never below 6', () => {
    expect(headings(writeCard(card, 'a', { language: 'nl', headingLevel: 2 }))).toEqual(['h2 Kop', 'h3 Daarna']);
    expect(headings(writeCard(card, 'a', { language: 'nl', headingLevel: 6 }))).toEqual(['h6 Kop', 'h6 Daarna']);
    expect(headings(writeCard(card, 'a', { language: 'nl', headingLevel: 9 }))).toEqual(['h3 Kop', 'h4 Daarna']);
    expect(headings(writeCard(overview, 'a', { language: 'nl', headingLevel: 1 }))).toEqual(['h1 Overzicht', 'h2 Kop', 'h3 Daarna']);
  });

  it('replaces its own headline alone, and leaves the record as it was', () => {
    expect(headings(writeCard(overview, 'a', { language: 'nl', headline: 'Eigen kop' }))).toEqual(['h2 Eigen kop', 'h3 Kop', 'h4 Daarna']);
    expect(headings(writeCard(overview, 'a', { language: 'nl', headline: '' }))[0]).toBe('h2 Overzicht');
    expect(overview.heading.text).toBe('Overzicht');
  });

  it('gives a key that says all it was dressed with', () => {
    const dress = { language: 'en', headingLevel: 2, headline: 'Kop', municipality: 'GM0344' } as const;
    expect(writeCard(card, 'huizen', dress).attributes['data-key']).toBe('huizen|en|2|Kop|GM0344');
    expect(cardKey('huizen', { language: 'nl' }, 3)).toBe('huizen|nl|3|');
  });

  it('shows what stands in a slot until a municipality fills it, and puts its section before the source', () => {
    expect(texts(writeCard(card, 'a', { language: 'nl' }))).toEqual(['Domein', 'Kop', 'Daarna', 'zonder', 'Bron']);
    expect(texts(writeCard(card, 'a', { language: 'nl', municipality: 'GM0344' }, parts))).toEqual([
      'Domein',
      'Kop',
      'Daarna',
      'met',
      'population sinds 2020',
      'Bron',
    ]);
    expect(texts(writeCard(overview, 'a', { language: 'nl' }, parts))).toContain('population sinds 2020');
    expect(texts(writeCard({ ...card, municipal: null }, 'a', { language: 'nl' }, parts))).not.toContain('population sinds 2020');
  });

  it('keeps what stands in a slot that the municipality has nothing for', () => {
    expect(texts(writeCard(card, 'a', { language: 'nl' }, { ...parts, strip: () => null }))).toContain('zonder');
  });

  it('never prints a slot itself', () => {
    expect(JSON.stringify(writeCard(overview, 'a', { language: 'nl' }))).not.toContain('slot');
    expect(slotsOf(overview)).toEqual(['growth']);
  });
});

it.each([
  [1, 1],
  ['4', 4],
  [0, 3],
  [7, 3],
  [2.5, 3],
  [undefined, 3],
  ['x', 3],
])('reads the heading level %j as %i', (given, level) => {
  expect(headingLevelOf(given, 3)).toBe(level);
});
