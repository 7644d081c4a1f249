import { describe, expect, it } from 'vitest';
import type { Observation } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { indexedLinesChart } from './indexed-lines.js';
import type { LineSeries } from './drawn-series.js';
import type { IndexedLinesInput } from './indexed-series.js';

const one = (label: string, values: readonly (number | null)[], first = 2010): LineSeries => ({
  label,
  observations: values.map((value, i): Observation => ({ period: String(first + i), value, status: 'definitive' })),
});

const input = (series: readonly LineSeries[], base = '2010'): IndexedLinesInput => ({
  title: 'Voorbeeld',
  description: 'Verzonnen.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  series,
  base,
  unit: 'index',
  number: (value) => String(value),
  period: (id) => id,
  words: { period: 'Jaar', index: 'index', missing: 'ontbreekt' },
});

describe('indexedLinesChart', () => {
  it('makes every value a share of the base, as it is written, and keeps the counted value in the table', () => {
    const { table } = indexedLinesChart(input([one('a', [8, 9]), one('b', [3, 1])]));
    expect(table.columns.map((c) => c.values)).toEqual([undefined, [100, 112.5], [100, 33.3]]);
    expect(table.rows).toEqual([
      ['2010', '100 (8)', '100 (3)'],
      ['2011', '112.5 (9)', '33.3 (1)'],
    ]);
  });

  it('may have its base in the middle', () => {
    const { table } = indexedLinesChart(input([one('a', [1, 2, 4]), one('b', [5, 5, 5])], '2011'));
    expect(table.columns[1]?.values).toEqual([50, 100, 200]);
  });

  it('has one row for each period of any series, in order of time, and says what is missing', () => {
    const scene = indexedLinesChart(input([one('a', [1, null, 3]), one('b', [5, 6], 2009)]));
    expect(scene.table.rows.map((r) => r[0])).toEqual(['2009', '2010', '2011', '2012']);
    expect(scene.table.rows[0]?.[1]).toBe('ontbreekt');
    expect(scene.points.map((p) => p === null)).toEqual([true, false, true, false]);
  });

  it('keeps a gap a gap', () => {
    const paths = indexedLinesChart(input([one('a', [1, 2, null, 3, 4]), one('b', [1, 1, 1, 1, 1])])).nodes.filter(
      (n) => n.type === 'path' && n.strokeWidth === 3,
    );
    expect(paths).toHaveLength(2);
  });

  it('draws no two lines alike', () => {
    const series = ['a', 'b', 'c', 'd'].map((label, i) => one(label, [1, 2 + i]));
    const looks = indexedLinesChart(input(series)).nodes.flatMap((n) => (n.type === 'path' ? [JSON.stringify(n.dash ?? [])] : []));
    expect(new Set(looks).size).toBe(4);
  });

  it('stops on what cannot be drawn', () => {
    expect(() => indexedLinesChart(input([one('a', [1])]))).toThrow(ChartInputError);
    expect(() => indexedLinesChart(input([one('a', [1]), one('b', [2], 2011)]))).toThrow(/missing base: "b"/);
    expect(() => indexedLinesChart(input([one('a', [0, 1]), one('b', [2])]))).toThrow(/missing base: "a"/);
    expect(() => indexedLinesChart(input([one('a', [null, 1]), one('b', [2])]))).toThrow(/missing base/);
  });
});
