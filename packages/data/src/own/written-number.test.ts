import { describe, expect, it } from 'vitest';
import { writtenNumber } from './written-number.js';

describe('a written number', () => {
  it.each([
    ['8,3', 'nl', 8.3],
    ['1.234,5', 'nl', 1234.5],
    ['1.234', 'nl', 1234],
    ['1.234.567', 'nl', 1_234_567],
    ['1 234 567,25', 'nl', 1_234_567.25],
    ['1\u202f500', 'nl', 1500],
    ['4720', 'nl', 4720],
    ['0', 'nl', 0],
    ['-0', 'nl', 0],
    ['0,123', 'nl', 0.123],
    ['1.234,567', 'nl', 1234.567],
    ['1234,567', 'nl', 1234.567],
    ['1,2340', 'nl', 1.234],
    ['−2,5', 'nl', -2.5],
    ['−2,5 %', 'nl', -2.5],
    ['8,3%', 'nl', 8.3],
    ['€ 1.500', 'nl', 1500],
    ['-€ 1.500', 'nl', -1500],
    ['1.500 €', 'nl', 1500],
    ['1,234', 'en', 1234],
    ['1,234.5', 'en', 1234.5],
    ['8.3', 'en', 8.3],
    ['0.123', 'en', 0.123],
  ] as const)('«%s» (%s) is %d', (text, language, value) => {
    expect(writtenNumber(text, language)).toEqual({ value, provisional: false });
  });

  it.each(['', '  ', '-', '–', '—', '.', '..', 'x', 'X', 'geen gegevens', 'no data', 'Onbekend', 'n.v.t.', 'null'])(
    '«%s» is no figure, in both languages',
    (text) => {
      expect(writtenNumber(text, 'nl')).toEqual({ value: null, provisional: false });
      expect(writtenNumber(text, 'en')).toEqual({ value: null, provisional: false });
    },
  );

  it.each([
    ['1,234', 'nl'],
    ['-12,345', 'nl'],
    ['999,999 %', 'nl'],
    ['1,234*', 'nl'],
    ['1.234', 'en'],
    ['123.456', 'en'],
  ] as const)('«%s» (%s) can be read in two ways and is refused', (text, language) => {
    expect(writtenNumber(text, language)).toBe('two-ways');
  });

  it.each([
    ['8.3', 'nl'],
    ['0.123', 'nl'],
    ['8,3', 'en'],
    ['0,123', 'en'],
    ['1.23.4', 'nl'],
    ['1.234 567', 'nl'],
    ['1 50', 'nl'],
    ['1 5 00', 'nl'],
    ['12345.678', 'nl'],
    ['007', 'nl'],
    ['+5', 'nl'],
    ['5-', 'nl'],
    ['(5)', 'nl'],
    ['8%3', 'nl'],
    ['1e5', 'nl'],
    ['1e999', 'en'],
    ['NaN', 'nl'],
    ['Infinity', 'en'],
    ['∞', 'nl'],
    ['0x10', 'en'],
    ['=1+1', 'nl'],
    ['=HYPERLINK("https://evil.example")', 'nl'],
    ['١٢٣', 'nl'],
    ['１２３', 'nl'],
    ['4.905***', 'nl'],
    ['4.905 (voorlopig)', 'nl'],
    ['4.905\u202e', 'nl'],
    ['veel', 'nl'],
  ] as const)('«%s» (%s) is no number', (text, language) => {
    expect(writtenNumber(text, language)).toBe('no-number');
  });

  it('knows the provisional marks of CBS', () => {
    expect(writtenNumber('17,9*', 'nl')).toEqual({ value: 17.9, provisional: true });
    expect(writtenNumber('17,9 **', 'nl')).toEqual({ value: 17.9, provisional: true });
    expect(writtenNumber('17,9% *', 'nl')).toEqual({ value: 17.9, provisional: true });
  });

  it('never gives one text two values, whatever the language', () => {
    const marks = ['', '.', ',', ' '];
    const parts = ['0', '1', '12', '123', '1234', '000', '500'];
    let both = 0;
    for (const a of parts)
      for (const m of marks)
        for (const b of ['', ...parts])
          for (const n of marks)
            for (const c of ['', ...parts]) {
              const text = `${a}${m}${b}${n}${c}`;
              const [nl, en] = [writtenNumber(text, 'nl'), writtenNumber(text, 'en')];
              if (typeof nl === 'string' || typeof en === 'string') continue;
              both++;
              expect([text, nl.value]).toEqual([text, en.value]);
            }
    expect(both).toBeGreaterThan(20);
  });

  it('is quick with a text of a megabyte', () => {
    expect(writtenNumber('1'.repeat(1e6), 'nl')).toBe('no-number');
    expect(writtenNumber(`${' '.repeat(1e6)}5`, 'nl')).toEqual({ value: 5, provisional: false });
  });
});
