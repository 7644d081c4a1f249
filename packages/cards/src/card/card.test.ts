import { el, type MarkupElement } from '@trendbeeld/charts';
import { describe, expect, it } from 'vitest';
import { leadSlot, slot, slotsOf, writeCard, type Card, type MunicipalParts } from './card.js';
import { cardKey, headingLevelOf } from './dress.js';

const card: Card = {
  tag: 'article',
  classes: 'tb-card',
  language: 'nl',
  heading: { level: 3, text: 'Kop', above: el('p', {}, 'Domein') },
  body: [leadSlot(el('figure', {}, 'eigen grafiek'))],
  more: { label: 'Meer', parts: [el('section', {}, el('h4', {}, 'Daarna'), slot('growth', el('figure', {}, 'zonder')))] },
  cards: null,
  municipal: { indicators: ['population'], since: '2020' },
  link: null,
  footer: el('footer', {}, 'Bron'),
};
const overview: Card = {
  ...card,
  tag: 'section',
  heading: { level: 2, text: 'Overzicht', above: null },
  body: [],
  more: null,
  cards: { label: 'Trends', all: [{ id: 'een', tile: ['tegel'], card }] },
  municipal: null,
};
const parts: MunicipalParts = {
  none: el('p', {}, 'geen cijfer'),
  figures: ({ indicators, since }) => ({
    lead: el('figure', {}, 'gemeente naast land'),
    section: el('section', {}, el('h4', {}, `${indicators.join()} sinds ${since}`)),
  }),
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

  it('shows what stands in a slot until a municipality fills it, whose figure then leads and whose section opens first', () => {
    expect(texts(writeCard(card, 'a', { language: 'nl' }))).toEqual(['Domein', 'Kop', 'eigen grafiek', 'Bron', 'Meer', 'Daarna', 'zonder']);
    expect(texts(writeCard(card, 'a', { language: 'nl', municipality: 'GM0344' }, parts))).toEqual([
      'Domein',
      'Kop',
      'gemeente naast land',
      'Bron',
      'Meer',
      'population sinds 2020',
      'eigen grafiek',
      'Daarna',
      'met',
    ]);
    expect(texts(writeCard(overview, 'a', { language: 'nl' }, parts))).toContain('population sinds 2020');
    expect(texts(writeCard({ ...card, municipal: null }, 'a', { language: 'nl' }, parts))).not.toContain('population sinds 2020');
  });

  it('keeps what stands in a slot that the municipality has nothing for', () => {
    expect(texts(writeCard(card, 'a', { language: 'nl' }, { ...parts, strip: () => null }))).toContain('zonder');
  });

  it('says that a municipality has no figure of this, and keeps its own graphic', () => {
    const none = { ...parts, figures: () => null };
    expect(texts(writeCard(card, 'a', { language: 'nl' }, none))).toEqual(['Domein', 'Kop', 'eigen grafiek', 'geen cijfer', 'Bron', 'Meer', 'Daarna', 'met']);
  });

  it('opens what stands below it where all is asked for, and marks the size of a graphic alone', () => {
    const more = (node: MarkupElement) => node.children.find((c): c is MarkupElement => typeof c !== 'string' && c.tag === 'details')!;
    expect(more(writeCard(card, 'a', { language: 'nl' })).attributes['open']).toBe(false);
    expect(more(writeCard(card, 'a', { language: 'nl', size: 'full' })).attributes['open']).toBe(true);
    expect(writeCard(card, 'a', { language: 'nl' }).attributes['class']).toBe('tb-card');
    expect(writeCard(card, 'a', { language: 'nl', size: 'graphic' }).attributes['class']).toBe('tb-card tb-size-graphic');
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
