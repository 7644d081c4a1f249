import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readSheets } from './open.js';
import type { Known, Reading } from './reading.js';
import { sheetsOf } from './workbook.js';

type Rows = NonNullable<WriteSheet['rows']>;
const KNOWN: Known = { title: 'Voorbeeld', unit: 'stuks', source: { publisher: 'Telling' }, language: 'nl' };
async function read(sheets: readonly WriteSheet[], known: Partial<Known> = {}): Promise<Reading> {
  const found = await sheetsOf(await writeXlsx({ sheets: [...sheets] }));
  return readSheets(found!, { ...KNOWN, ...known });
}
/** Formats by cell: "1,1" is the second cell of the second row. */
const sheet = (rows: Rows, formats: Readonly<Record<string, string>> = {}, more: Partial<WriteSheet> = {}): WriteSheet => ({
  name: 'Blad1',
  rows,
  cells: new Map(
    Object.entries(formats).map(([at, numFmt]) => {
      const [r = 0, c = 0] = at.split(',').map(Number);
      return [at, { value: rows[r]![c]!, style: { numFmt } }] as const;
    }),
  ),
  ...more,
});
const values = ({ data }: Reading): unknown => data && Object.fromEntries(data.observations.map((o) => [o.period, o.value]));
const codes = ({ faults }: Reading): readonly string[] => faults.map((f) => f.code);

describe('a workbook', () => {
  it('gives numbers as they are, whatever is shown', async () => {
    const reading = await read([
      sheet(
        [
          ['Jaar', 'Aantal'],
          [2021, 17_475_415],
          [2022, 12.345],
        ],
        { '1,1': '#,##0', '2,1': '0.0' },
      ),
    ]);
    expect(values(reading)).toEqual({ 2021: 17_475_415, 2022: 12.345 });
  });

  it('gives a per cent as it is shown, and holds it against the unit', async () => {
    const rows: Rows = [
      ['Jaar', 'Aandeel'],
      [2021, 0.125],
      [2022, 0.07],
    ];
    const formats = { '1,1': '0.0%', '2,1': '0%' };
    expect(values(await read([sheet(rows, formats)], { unit: '% van de inwoners' }))).toEqual({ 2021: 12.5, 2022: 7 });
    expect(codes(await read([sheet(rows, formats)]))).toContain('sign');
  });

  it.each([
    ['in thousands', '#,##0,'],
    ['in millions with decimals', '0.0,,'],
    ['with a word of its format', '0" mln"'],
  ])('refuses a number that is shown %s', async (_, format) => {
    expect(
      codes(
        await read([
          sheet(
            [
              ['Jaar', 'Aantal'],
              [2021, 1_234_567],
              [2022, 5],
            ],
            { '1,1': format },
          ),
        ]),
      ),
    ).toContain('number');
  });

  it('gives dates as they are shown: years, months, first days', async () => {
    const day = (year: number, month: number): Date => new Date(Date.UTC(year, month - 1, 1));
    const rows = (...days: readonly Date[]): Rows => [['Periode', 'Aantal'], ...days.map((d, i) => [d, i + 1])];
    expect(values(await read([sheet(rows(day(2021, 1), day(2022, 1)), { '1,0': 'yyyy', '2,0': 'yyyy' })]))).toEqual({ 2021: 1, 2022: 2 });
    expect(values(await read([sheet(rows(day(2021, 1), day(2021, 2)), { '1,0': 'mmm-yy', '2,0': 'mmm-yy' })]))).toEqual({ '2021-01': 1, '2021-02': 2 });
    expect(values(await read([sheet(rows(day(2021, 1), day(2022, 1)), { '1,0': 'dd-mm-yyyy', '2,0': 'dd-mm-yyyy' })]))).toEqual({ 2021: 1, 2022: 2 });
  });

  it('leaves out hidden rows, columns and sheets, and says how many rows', async () => {
    const rows: Rows = [
      ['Jaar', 'Aantal', 'Oud'],
      [2021, 5, 1],
      [2022, 999, 2],
      [2023, 7, 3],
    ];
    const reading = await read([
      sheet(rows, {}, { rowDefs: new Map([[2, { hidden: true }]]), columns: [{}, {}, { hidden: true }] }),
      {
        name: 'Verborgen',
        rows: [
          ['Jaar', 'Aantal'],
          [1999, 1],
        ],
        hidden: true,
      },
    ]);
    expect(values(reading)).toEqual({ 2021: 5, 2023: 7 });
    expect(reading.told).toContainEqual({ code: 'hidden', count: 1 });
  });

  it('fills merged cells, and refuses figures that are merged', async () => {
    const rows: Rows = [
      ['Gemeente', 'Jaar', 'Aantal'],
      ['GM0344', 2021, 5],
      [null, 2022, 6],
      ['GM0014', 2021, 9],
    ];
    const merged = (startRow: number, startCol: number): Partial<WriteSheet> => ({ merges: [{ startRow, startCol, endRow: startRow + 1, endCol: startCol }] });
    expect(values(await read([sheet(rows, {}, merged(1, 0))], { municipality: '344' }))).toEqual({ 2021: 5, 2022: 6 });
    expect(
      codes(
        await read([
          sheet(
            [
              ['Jaar', 'Aantal'],
              [2021, 5],
              [2022, null],
            ],
            {},
            merged(1, 1),
          ),
        ]),
      ),
    ).toContain('merged');
  });

  it('asks which sheet, and takes the only one with figures', async () => {
    const figures = (name: string): WriteSheet => ({
      name,
      rows: [
        ['Jaar', 'Aantal'],
        [2021, 5],
      ],
    });
    const notes: WriteSheet = { name: 'Toelichting', rows: [['Over deze cijfers']] };
    const both = await read([figures('A'), figures('B')]);
    expect(both.faults).toEqual([{ code: 'which-sheet', choices: ['A', 'B'] }]);
    expect(values(await read([figures('A'), figures('B')], { sheet: 'B' }))).toEqual({ 2021: 5 });
    expect((await read([notes, figures('A')])).told[0]).toEqual({ code: 'sheet', found: 'A', others: ['Toelichting'] });
  });

  it('takes texts beside numbers for what they are, and never a formula without its result', async () => {
    expect(
      codes(
        await read([
          sheet([
            ['Jaar', 'Aantal'],
            [2021, 5],
            [2022, true],
          ]),
        ]),
      ),
    ).toContain('number');
    expect(
      values(
        await read([
          sheet([
            ['Jaar', 'Aantal'],
            [2021, 5],
            [2022, 'geheim'],
            [2023, 0.1 + 0.2],
          ]),
        ]),
      ),
    ).toEqual({ 2021: 5, 2022: null, 2023: 0.3 });
    const formula: WriteSheet = {
      name: 'A',
      rows: [
        ['Jaar', 'Aantal'],
        [2021, null],
      ],
      cells: new Map([['1,1', { formula: 'A1*2' }]]),
    };
    expect(codes(await read([formula]))).toContain('number');
  });

  it('is null for what is no workbook', async () => {
    expect(await sheetsOf(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6]))).toBeNull();
    expect(await sheetsOf(new TextEncoder().encode('Jaar;Aantal'))).toBeNull();
  });
});
