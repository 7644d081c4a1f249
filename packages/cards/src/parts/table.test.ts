import { markupToString } from '@trendbeeld/charts';
import { describe, expect, it } from 'vitest';
import { tableMarkup } from './table.js';

const column = (texts: readonly string[], values: readonly (number | null)[]): string =>
  markupToString(
    tableMarkup({ caption: 'Groei', columns: [{ label: 'Plaats' }, { label: 'Waarde', numeric: true, values }], rows: texts.map((text) => ['Ede', text]) }),
  );

describe('the numbers of a table', () => {
  it.each([
    [['3,18', '−1,2', '4'], [3.18, -1.2, 4], ','],
    [['1.250', '12'], [1250, 12], ','],
    [['1,250.5', '12'], [1250.5, 12], '.'],
    [['3,18', 'geen cijfer'], [3.18, null], ','],
    [['3,18 % (voorlopig)'], [3.18], ','],
    [['17.475.415 (voorlopig)', '−1,20'], [17_475_415, -1.2], ','],
  ])('%j need no attribute of their own', (texts, values, mark) => {
    const html = column(texts, values);
    expect(html).toContain(`data-mark="${mark}"`);
    expect(html).not.toContain('data-value');
  });

  it.each([
    [
      ['17,9 miljoen', '12'],
      [17_900_000, 12],
    ],
    [['3,2'], [3.18]],
    [
      ['3,18', '12 (geheim)'],
      [3.18, null],
    ],
    [['geen cijfer'], [null]],
  ])('%j keep the one they have, and get no mark', (texts, values) => {
    const html = column(texts, values);
    expect(html).not.toContain('data-mark');
    for (const value of values) if (value !== null) expect(html).toContain(`data-value="${value}"`);
  });
});
