import { describe, expect, it } from 'vitest';
import type { FigureChange, SeriesFigures } from './compare.js';
import { massChanges } from './mass.js';

const years = (count: number): string[] => Array.from({ length: count }, (_, i) => String(1900 + i));
const before = (figures: Readonly<Record<string, number>>): SeriesFigures =>
  new Map(Object.entries(figures).map(([series, count]) => [series, years(count).map((period) => ({ period, value: 1, status: 'definitive' as const }))]));
const changes = (series: string, count: number, more: Partial<FigureChange> = {}): FigureChange[] =>
  years(count).map((period) => ({ series, period, kind: 'revised', old: 1, now: 2, oldStatus: 'definitive', status: 'definitive', ...more }));
const found = (all: readonly FigureChange[], had: SeriesFigures) => massChanges(all, had).map((m) => [m.indicator, m.municipal, m.revised, m.withdrawn, m.of]);

describe('a mass of changes', () => {
  it.each([
    ['one of one', 1, 1, false],
    ['two of two', 2, 2, false],
    ['three of three', 3, 3, true],
    ['two of thirteen', 2, 13, false],
    ['three of thirteen', 3, 13, true],
    ['three of sixty: just 5 %', 3, 60, false],
    ['four of sixty', 4, 60, true],
    ['fifty of a thousand', 50, 1000, false],
    ['fifty-one of ten thousand', 51, 10_000, true],
  ])('%s', (_, changed, of, mass) => {
    expect(found(changes('x', changed), before({ x: of }))).toEqual(mass ? [['x', false, changed, 0, of]] : []);
  });

  it('is of revised figures that were not provisional, and of all that are withdrawn', () => {
    const had = before({ x: 13 });
    expect(found(changes('x', 13, { oldStatus: 'provisional' }), had)).toEqual([]);
    expect(found(changes('x', 13, { oldStatus: 'unknown' }), had)).toEqual([['x', false, 13, 0, 13]]);
    expect(found(changes('x', 13, { kind: 'withdrawn', now: null, oldStatus: 'provisional' }), had)).toEqual([['x', false, 0, 13, 13]]);
    for (const kind of ['new', 'settled'] as const) expect(found(changes('x', 13, { kind }), had)).toEqual([]);
  });

  it('counts the municipalities of an indicator together, apart from the Netherlands', () => {
    const had = before({ cars: 100, 'GM0001 cars': 13, 'GM0002 cars': 13, 'GM0003 cars': 13 });
    const two = [...changes('GM0001 cars', 1), ...changes('GM0002 cars', 1)];
    expect(found([...changes('cars', 2), ...two], had)).toEqual([]);
    expect(found([...two, ...changes('GM0003 cars', 1)], had)).toEqual([['cars', true, 3, 0, 39]]);
  });

  it('is none in a first fetch', () => {
    expect(massChanges([], new Map())).toEqual([]);
  });
});
