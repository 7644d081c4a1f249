import { el } from '@trendbeeld/charts';
import { describe, expect, it } from 'vitest';
import { dressed, figureKey, headingLevelOf } from './dress.js';

const card = el('article', { class: 'tb-card' }, el('h3', { class: 'tb-title' }, 'Kop'), el('section', {}, el('h4', { class: 'tb-after-title' }, 'Daarna')));
const headings = (node: ReturnType<typeof el>): string[] =>
  node.children.flatMap((c) =>
    typeof c === 'string' ? [] : [...(/^h\d$/.test(c.tag) ? [`${c.tag} ${c.children.filter((x) => typeof x === 'string').join('')}`] : []), ...headings(c)],
  );

describe('dressed', () => {
  it('moves all headings together, never below 6', () => {
    expect(headings(dressed(card, 'a', { language: 'nl', headingLevel: 2 }, 3))).toEqual(['h2 Kop', 'h3 Daarna']);
    expect(headings(dressed(card, 'a', { language: 'nl', headingLevel: 6 }, 3))).toEqual(['h6 Kop', 'h6 Daarna']);
    expect(headings(dressed(card, 'a', { language: 'nl', headingLevel: 9 }, 3))).toEqual(['h3 Kop', 'h4 Daarna']);
  });

  it('replaces the first title alone, and leaves the figure that it was given as it was', () => {
    const overview = el('section', {}, el('h2', { class: 'tb-title' }, 'Domein'), card);
    expect(headings(dressed(overview, 'a', { language: 'nl', headline: 'Eigen kop' }, 2))).toEqual(['h2 Eigen kop', 'h3 Kop', 'h4 Daarna']);
    expect(headings(overview)).toEqual(['h2 Domein', 'h3 Kop', 'h4 Daarna']);
    expect(headings(dressed(overview, 'a', { language: 'nl', headline: '' }, 2))[0]).toBe('h2 Domein');
  });

  it('gives a key that says all it was dressed with', () => {
    const dress = { language: 'en', headingLevel: 2, headline: 'Kop', municipality: 'GM0344' } as const;
    expect(dressed(card, 'werkloosheid', dress, 3).attributes['data-key']).toBe('werkloosheid|en|2|Kop|GM0344');
    expect(figureKey('werkloosheid', { language: 'nl' }, 3)).toBe('werkloosheid|nl|3|');
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
