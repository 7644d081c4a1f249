import { describe, expect, it } from 'vitest';
import { parsePeriod } from './period.js';
import { readSeries } from './series.js';

const good = {
  title: 'Inwoners',
  unit: 'mensen',
  source: { publisher: 'CBS' },
  observations: [
    { period: 2014, value: 2 },
    { period: '2013', value: null, status: 'provisional' },
  ],
};

describe('parsePeriod', () => {
  it.each([
    ['2013', 'year', 2013],
    ['2013JJ00', 'year', 2013],
    ['2013-Q2', 'quarter', 2013.25],
    ['2013KW02', 'quarter', 2013.25],
    ['2013-04', 'month', 2013.25],
    ['2013MM12', 'month', 2013 + 11 / 12],
  ])('reads %s', (text, kind, time) => {
    expect(parsePeriod(text)).toMatchObject({ kind, time });
  });

  it.each(['', 'x', '13', '2013-13', '2013-Q5', '2013-00', '20134'])('refuses %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('readSeries', () => {
  it('puts observations in order of time and keeps gaps and status', () => {
    expect(readSeries(good).series?.observations).toEqual([
      { period: '2013', value: null, status: 'provisional' },
      { period: '2014', value: 2, status: 'definitive' },
    ]);
  });

  it('takes -0 for 0, and ignores keys that it does not know', () => {
    const hostile = JSON.parse(
      '{"title":"a","unit":"b","__proto__":{"polluted":1},"constructor":{},"observations":[{"period":2013,"value":-0,"__proto__":{"value":9}}]}',
    );
    const { series } = readSeries(hostile);
    expect(Object.keys(series!)).toEqual(['title', 'unit', 'example', 'observations']);
    expect(Object.is(series!.observations[0]!.value, 0)).toBe(true);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each<[string, unknown, string]>([
    ['no title', { ...good, title: ' ' }, 'title'],
    ['no observation', { ...good, observations: [] }, 'observations'],
    [
      'a period twice',
      {
        ...good,
        observations: [
          { period: '2013', value: 1 },
          { period: 2013, value: 2 },
        ],
      },
      'observations[1].period',
    ],
    [
      'a period twice in two ways of writing',
      {
        ...good,
        observations: [
          { period: '2013', value: 1 },
          { period: '2013JJ00', value: 2 },
        ],
      },
      'observations[1].period',
    ],
    [
      'years and quarters in one series',
      {
        ...good,
        observations: [
          { period: '2012', value: 1 },
          { period: '2013-Q1', value: 2 },
        ],
      },
      'observations[1].period',
    ],
    ['more points than can be drawn', { ...good, observations: Array.from({ length: 1201 }, (_, i) => ({ period: 1000 + i, value: i })) }, 'observations'],
    ['a number that is not exact', { ...good, observations: [{ period: '2013', value: 2e15 }] }, 'observations[0].value'],
    ['a number that rounds to nothing', { ...good, observations: [{ period: '2013', value: 1e-9 }] }, 'observations[0].value'],
    ['a title of nothing visible', { ...good, title: '\u200b\u202e' }, 'title'],
    ['a title of a megabyte', { ...good, title: 'a'.repeat(1e6) }, 'title'],
    ['a title that is a formula', { ...good, title: '=HYPERLINK("https://evil.example")' }, 'title'],
    ['a unit that a program wrote', { ...good, unit: 'undefined' }, 'unit'],
    ['a title with a hole in it', { ...good, title: 'Fietsers in undefined' }, 'title'],
    ['another version of the format', { ...good, version: 3 }, 'version'],
    ['a text as value', { ...good, observations: [{ period: '2013', value: 'veel' }] }, 'observations[0].value'],
    ['not a number', { ...good, observations: [{ period: '2013', value: Number.NaN }] }, 'observations[0].value'],
    ['infinity', { ...good, observations: [{ period: '2013', value: Infinity }] }, 'observations[0].value'],
    ['an unknown period', { ...good, observations: [{ period: 'vroeger', value: 1 }] }, 'observations[0].period'],
    ['an unknown status', { ...good, observations: [{ period: '2013', value: 1, status: 'zeker' }] }, 'observations[0].status'],
    ['a script as address', { ...good, source: { publisher: 'x', url: 'javascript:alert(1)' } }, 'source.url'],
    ['null', null, ''],
    ['a list', [], 'title'],
  ])('refuses %s and names the place', (_name, value, path) => {
    const { series, issues } = readSeries(value);
    expect(series).toBeNull();
    expect(issues.map((i) => i.path)).toContain(path);
  });
});
