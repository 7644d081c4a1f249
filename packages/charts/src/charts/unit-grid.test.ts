import type { Qualifier } from '@trendbeeld/data';
import { describe, expect, it } from 'vitest';
import { ChartInputError } from '../errors.js';
import { unitGridChart, type UnitGridInput } from './unit-grid.js';

const chart = (value: number, qualifiers: readonly Qualifier[] = ['gemeten'], more: Partial<UnitGridInput> = {}) =>
  unitGridChart({
    title: 'Voorbeeld',
    description: 'Verzonnen.',
    source: { short: 'Voorbeeld', long: 'Voorbeeld' },
    value,
    qualifiers,
    words: `ongeveer ${value}`,
    of: ['van elke', '100'],
    label: 'fietst',
    certainty: 'gemeten',
    columns: ['Wat', 'Aantal', 'Hoe zeker'],
    tableValue: `${value} %`,
    ...more,
  });

/** The number of squares of each shape, with its fill and dash. */
const squares = (scene: ReturnType<typeof chart>) =>
  scene.nodes.flatMap((n) => (n.type === 'inset' ? n.shapes.map((s) => ({ count: s.d.split('M').length - 1, fill: s.fill, dash: s.dash })) : []));
const words = (scene: ReturnType<typeof chart>) => scene.nodes.flatMap((n) => (n.type === 'text' ? [{ text: n.runs[0]?.text, size: n.size }] : []));

describe('unitGridChart', () => {
  it.each([0, 1, 37, 99, 100])('has a hundred squares, of which %i are filled', (value) => {
    const all = squares(chart(value));
    expect(all.filter((s) => s.fill === 'accent').reduce((sum, s) => sum + s.count, 0)).toBe(value);
    expect(all.reduce((sum, s) => sum + s.count, 0)).toBe(100);
  });

  it('fills a part of a square for a part of a number', () => {
    const accent = squares(chart(12.5)).filter((s) => s.fill === 'accent');
    expect(accent.map((s) => s.count)).toEqual([12, 1]);
  });

  it('has the last square of a round number in outline', () => {
    const accent = squares(chart(9, ['ongeveer', 'gemeten'])).filter((s) => s.fill === 'accent');
    expect(accent.map((s) => [s.count, s.dash !== undefined])).toEqual([
      [8, false],
      [1, true],
    ]);
  });

  it('is drawn in the tone of what is expected for a forecast', () => {
    expect(squares(chart(9, ['naar-verwachting'])).map((s) => s.fill)).toContain('expected');
    expect(squares(chart(9, ['naar-verwachting'])).map((s) => s.fill)).not.toContain('accent');
  });

  it('sets the number large and the words before it small', () => {
    const [, lead, number] = words(chart(9));
    expect(lead).toEqual({ text: 'ongeveer', size: 13 });
    expect(number).toEqual({ text: '9', size: 44 });
  });

  it('sets a long number smaller, so that it fits beside the grid', () => {
    expect(words(chart(12, ['gemeten'], { words: '12,345678' })).find((w) => w.text === '12,345678')?.size).toBeLessThan(44);
  });

  it('has one row in the table and nothing to walk through', () => {
    const scene = chart(9);
    expect(scene.table.rows).toEqual([['fietst', '9 %', 'gemeten']]);
    expect(scene.points).toEqual([]);
  });

  it('stops for a share below 0, above 100 or that is no number', () => {
    for (const value of [-1, 100.5, NaN]) expect(() => chart(value)).toThrow(ChartInputError);
    expect(() => chart(120)).toThrow(/invalid share: 120/);
  });
});
