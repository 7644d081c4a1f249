import { readSeries, type Series } from '@trendbeeld/data';
import { describe, expect, it } from 'vitest';
import { ownFiguresHtml } from '../html.js';
import { drawOne } from './own-drawing.js';
import { drawSeveral, graphicOf } from './own-several.js';

const years = (from: number, ...values: readonly (number | null)[]): object[] => values.map((value, i) => ({ period: String(from + i), value }));
const series = (more: object): Series => {
  const read = readSeries({ title: 'Bomen', unit: 'bomen', source: { publisher: 'Telling' }, observations: years(2021, 10, 12), ...more });
  if (!read.series) throw new Error(JSON.stringify(read.issues));
  return read.series;
};
const beside = (...all: readonly (readonly [string, ...(number | null)[]])[]): object => ({
  name: 'Utrecht',
  beside: all.map(([name, ...values]) => ({ name, observations: years(2021, ...values) })),
});

/** With plain spaces between number and unit. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the graphic of several series', () => {
  it.each([
    ['sizes that lie near each other', beside(['Nederland', 15, 16]), 'lines'],
    ['sizes that lie far apart', beside(['Nederland', 1500, 1600]), 'index'],
    ['sizes far apart, but no common period to begin at', beside(['Nederland', null, 1600]), 'lines'],
    ['one moment', { observations: years(2021, 10), ...beside(['Noord', 15]) }, 'bars'],
    ['more lines than can be told apart', beside(['a', 1, 2], ['b', 1, 2], ['c', 1, 2], ['d', 1, 2]), 'table'],
    ['a series without any figure', beside(['Nederland', null, null]), 'table'],
  ])('suits %s', (_, more, graphic) => {
    expect(graphicOf(series(more))).toBe(graphic);
  });

  it('can be chosen where it can be done', () => {
    const both = beside(['Nederland', 1500, 1600]);
    expect(graphicOf(series({ ...both, graphic: 'lines' }))).toBe('lines');
    expect(graphicOf(series({ ...both, graphic: 'table' }))).toBe('table');
    // Bars of several years would be many bars without a scale in time.
    expect(graphicOf(series({ ...both, graphic: 'bars' }))).toBe('table');
  });
});

describe('several series', () => {
  it('say the latest figure of each, and hold all of them in the table', () => {
    const { sentence, table, scene } = drawSeveral(series(beside(['Nederland', 15, 17_475_415])), 'nl');
    expect(plain(sentence)).toContain('Utrecht: 12 bomen in 2022. Nederland: ');
    expect(table.rows.map((row) => row.join(' | '))).toEqual([expect.stringContaining('2021 | '), expect.stringContaining('17.475.415')]);
    expect(scene).not.toBeNull();
  });

  it('are bars of one moment, of which the title names the year and a secret is no nought', () => {
    const html = ownFiguresHtml({
      data: { ...series({ observations: years(2023, 10), ...beside(['Noord', null]) }), beside: [{ name: 'Noord', observations: years(2023, null) }] },
      src: 'a.json',
    });
    expect(html).toContain('Bomen, 2023');
    expect(html).toContain('geen gegevens');
  });

  it('stay a table without a source, or where they are too many, and say why', () => {
    const many = series(beside(['a', 1, 2], ['b', 1, 2], ['c', 1, 2], ['d', 1, 2]));
    expect(drawSeveral(many, 'nl')).toMatchObject({ scene: null, sentence: expect.stringContaining('te veel reeksen') });
    expect(drawSeveral(many, 'nl').table.columns).toHaveLength(6);
    expect(drawSeveral({ ...series(beside(['Nederland', 15, 16])), source: undefined }, 'nl').scene).toBeNull();
  });
});

describe('one series', () => {
  const expected = { made: '2023', observations: [{ period: '2026', value: 15, low: 12, high: 18 }] };

  it('has its forecast with band and year, and its target, in drawing, sentence and table', () => {
    const { sentence, table, scene } = drawOne(series({ forecast: expected, target: { period: '2030', value: 20 } }), 'nl');
    expect(plain(sentence)).toContain('De prognose is 15 bomen in 2026, tussen 12 en 18 bomen. Doel: 20 bomen in 2030.');
    expect(table.rows.slice(-2)).toEqual([
      ['2026', '15 (12 – 18)', 'prognose van 2023'],
      ['2030', '20', 'doel'],
    ]);
    const words = JSON.stringify(scene!.nodes);
    expect(words).toContain('prognose van 2023');
    expect(words).toContain('doel: 20 in 2030');
    // The axis reaches to the target.
    expect(words).toContain('2030');
  });

  it('is a table where that was chosen', () => {
    expect(drawOne(series({ graphic: 'table' }), 'nl').scene).toBeNull();
  });

  it('says a forecast of bounds alone', () => {
    const { sentence } = drawOne(series({ forecast: { made: '2023', observations: [{ period: '2026', value: null, low: 12, high: 18 }] } }), 'en');
    expect(plain(sentence)).toContain('The forecast is between 12 and 18 bomen in 2026.');
  });
});
