import { describe, expect, it } from 'vitest';
import { dashMeaning, decimalMark, writtenNumber as read, type Mark, type PlacedNumber } from './written-number.js';

const writtenNumber = (text: string): ReturnType<typeof read> => read({ text });
const MARK = { nl: 'comma', en: 'point' } as const;
/** A number of a file, as `decimalMark` takes it. */
const placed = (text: string, i = 0): PlacedNumber => ({ at: String(i + 2), column: 1, text, number: writtenNumber(text)! });

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
    expect(writtenNumber(text)![MARK[language]]).toBe(value);
    expect(writtenNumber(text)).toMatchObject({ none: null, provisional: false });
  });

  it.each([
    ['8,3%', '%'],
    ['12 ‰', '‰'],
    ['€ 1.500', '€'],
    ['-€ 1.500', '€'],
    ['1.500 euro', '€'],
    ['1.500', ''],
  ])('«%s» bears the sign «%s»', (text, sign) => {
    expect(writtenNumber(text)!.sign).toBe(sign);
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['-', 'dash'],
    ['–', 'dash'],
    ['—', 'dash'],
    ['.', 'unknown'],
    ['..', 'unknown'],
    ['geen gegevens', 'unknown'],
    ['Onbekend', 'unknown'],
    ['n.v.t.', 'unknown'],
    ['null', 'unknown'],
    ['x', 'secret'],
    ['Geheim', 'secret'],
    ['<5', 'secret'],
  ] as const)('«%s» is no figure: %s', (text, none) => {
    expect(writtenNumber(text)).toEqual({ comma: undefined, point: undefined, none, provisional: false, sign: '' });
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
    expect(writtenNumber(text)?.[MARK[language]]).toBeUndefined();
    expect(writtenNumber(text)?.none ?? null).toBeNull();
  });

  it('knows the provisional marks of CBS', () => {
    for (const text of ['17,9*', '17,9 **', '17,9% *']) expect(writtenNumber(text)).toMatchObject({ comma: 17.9, point: undefined, provisional: true });
  });

  it('takes what a workbook holds for what it is, whatever is shown', () => {
    expect(read({ text: '1,23 mln', exact: 1_234_567 })).toEqual({ comma: 1_234_567, point: 1_234_567, none: null, provisional: false, sign: '' });
    expect(read({ text: '12,5 %', exact: 12.5 })).toMatchObject({ comma: 12.5, sign: '%' });
  });

  it('is quick with a text of a megabyte', () => {
    expect(writtenNumber('1'.repeat(1e6))).toBeNull();
    expect(writtenNumber(`${' '.repeat(1e6)}5`)).toBeNull();
  });
});

describe('the mark of decimals of a file', () => {
  const mark = (texts: readonly string[], what = 'inwoners', language: 'nl' | 'en' = 'nl', said: Mark | null = null): ReturnType<typeof decimalMark> =>
    decimalMark(texts.map(placed), what, language, said);

  it.each([
    ['one number that can be read in one way', ['1.217', '12,5'], 'euro', 'comma'],
    ['another', ['1.217', '0.5'], 'euro', 'point'],
    ['two groups', ['1.234.567', '1.234'], 'euro', 'comma'],
    ['a count with points of thousands', ['1.217', '1.984'], 'inwoners', 'comma'],
  ] as const)('%s decides', (_, texts, what, expected) => {
    expect(mark(texts, what)).toMatchObject({ mark: expected });
  });

  it('is what the file says, and nothing may contradict it', () => {
    expect(mark(['1.217'], 'euro', 'nl', 'point')).toEqual({ mark: 'point', because: null });
    expect(mark(['12,5'], 'euro', 'nl', 'point')).toMatchObject({ contradicts: [{ text: '12,5' }, { text: '12,5' }] });
  });

  it.each([
    ['of what is measured', ['1.217', '1.984'], 'euro per inwoner'],
    ['without a unit', ['1.217', '1.984'], ''],
    ['beside four digits without a mark', ['1.217', '1984'], 'inwoners'],
    ['with the mark of the other language', ['1,217'], 'inwoners'],
    ['that would lie far apart', ['3', '2.147'], 'inwoners'],
  ])('asks about numbers %s', (_, texts, what) => {
    expect(mark(texts, what)).toHaveProperty('twoWays');
  });

  it('names two cells that contradict each other', () => {
    expect(mark(['12,5', '12.5'])).toMatchObject({
      contradicts: [
        { text: '12,5', at: '2' },
        { text: '12.5', at: '3' },
      ],
    });
  });
});

describe('the meaning of a dash', () => {
  it.each([
    ['- : nihil', 'zero'],
    ['Verklaring: – = nul', 'zero'],
    ['- geen gegevens', 'missing'],
    ['. onbekend, - niet bekend', 'missing'],
    ['0-18 jaar', null],
    ['Noord-Holland', null],
  ])('of «%s» is %s', (text, meaning) => {
    expect(dashMeaning(text)).toBe(meaning);
  });
});
