import { describe, expect, it } from 'vitest';
import type { Observation } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import type { LineSeries } from './drawn-series.js';
import { multiLineChart, type MultiLineInput } from './multi-line.js';

const one = (label: string, values: readonly (number | null)[], first = 2010): LineSeries => ({
  label,
  observations: values.map((value, i): Observation => ({ period: String(first + i), value, status: 'definitive' })),
});

const input = (series: readonly LineSeries[]): MultiLineInput => ({
  title: 'Voorbeeld',
  description: 'Verzonnen.',
  source: { short: 'Voorbeeld', long: 'Voorbeeld' },
  series,
  unit: 'euro',
  number: (value) => String(value),
  period: (id) => id,
  words: { period: 'Jaar', missing: 'ontbreekt', provisional: 'voorlopig' },
});
const paths = (series: readonly LineSeries[]): number => multiLineChart(input(series)).nodes.filter((n) => n.type === 'path').length;

describe('multiLineChart', () => {
  it('keeps the values as they are, in one table', () => {
    const provisional: LineSeries = { label: 'b', observations: [{ period: '2011', value: 1, status: 'provisional' }] };
    const { table, points } = multiLineChart(input([one('a', [8, null, 9]), provisional]));
    expect(table.columns.map((c) => c.values)).toEqual([undefined, [8, null, 9], [null, 1, null]]);
    expect(table.rows).toEqual([
      ['2010', '8', 'ontbreekt'],
      ['2011', 'ontbreekt', '1 (voorlopig)'],
      ['2012', '9', 'ontbreekt'],
    ]);
    expect(points.map((p) => p === null)).toEqual([false, true, false]);
  });

  it('stops a line at a gap and at a break, and says why', () => {
    expect(paths([one('a', [1, 2, 3, 4]), one('b', [5, 5, 5, 5])])).toBe(2);
    expect(paths([one('a', [1, 2, null, 3, 4]), one('b', [5, 5, 5, 5])])).toBe(3);
    const broken = { ...one('a', [1, 2, 3, 4]), breaks: [{ before: '2012', label: 'andere grens' }] };
    expect(paths([broken, one('b', [5, 5, 5, 5])])).toBe(3);
    expect(JSON.stringify(multiLineChart(input([broken, one('b', [5, 5, 5, 5])])))).toContain('andere grens');
  });

  it('draws both on one scale: a higher value stands higher', () => {
    const { nodes } = multiLineChart(input([one('a', [10]), one('b', [20])]));
    const [a, b] = nodes.filter((n) => n.type === 'circle').toReversed();
    expect(a?.type === 'circle' && b?.type === 'circle' && b.y < a.y).toBe(true);
  });

  it('stops on what cannot be drawn', () => {
    expect(() => multiLineChart(input([one('a', [1])]))).toThrow(ChartInputError);
    expect(() => multiLineChart(input(['a', 'b', 'c', 'd', 'e'].map((label) => one(label, [1]))))).toThrow(/two to four/);
    expect(() => multiLineChart(input([one('a', [1]), one('b', [null])]))).toThrow(/"b" has no value/);
  });
});
