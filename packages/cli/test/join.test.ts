import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenNumber } from '../src/own/written-number.js';
import { inFolder, trendbeeld } from './folders.js';

const MAPPING = {
  title: 'Fietsers op de brug',
  unit: 'fietsers per dag',
  source: { publisher: 'Meetpunt Voorbeeld', retrieved: '2026-11-01' },
  columns: { period: 'Jaar', value: 'Aantal', status: 'Status', municipality: 'Gemeente' },
  municipality: 'GM0344',
};
/** What a Dutch Excel saves: a title above the header, semicolons, decimal commas, Windows-1252. */
const EXCEL = Buffer.from(
  'Telling brug caf\u00e9;;;\r\nGemeente;Jaar;Aantal;Status\r\nGM0344;2024;4.720,5;\r\nGM0014;2024;1;\r\nGM0344;2023;"4.905";voorlopig\r\nGM0344;2025;17,9*;\r\n',
  'latin1',
);

async function joining(
  csv: string | Uint8Array,
  mapping: unknown,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string; readonly file: string | null }> {
  return inFolder(async (folder) => {
    const [file, map, out] = [join(folder, 'eigen.csv'), join(folder, 'map.json'), join(folder, 'eigen.json')];
    writeFileSync(file, csv);
    writeFileSync(map, JSON.stringify(mapping));
    const [command = 'join'] = args;
    const result = await trendbeeld(command, file, '--mapping', map, ...(command === 'join' ? ['--out', out] : []));
    return { ...result, file: existsSync(out) ? readFileSync(out, 'utf8') : null };
  });
}

describe('trendbeeld join', () => {
  it('makes a series of what Excel exports, of one municipality, in order of time', async () => {
    const { code, file } = await joining(EXCEL, MAPPING);
    expect(code).toBe(0);
    expect(JSON.parse(file!)).toEqual({
      title: 'Fietsers op de brug',
      unit: 'fietsers per dag',
      source: MAPPING.source,
      example: false,
      observations: [
        { period: '2023', value: 4905, status: 'provisional' },
        { period: '2024', value: 4720.5, status: 'definitive' },
        { period: '2025', value: 17.9, status: 'provisional' },
      ],
    });
  });

  it.each([
    [
      'a column that is not there',
      'Jaar,Waarde\n2024,1\n',
      MAPPING,
      'missing column: found "Aantal". Expected a column of that name; the file has: Jaar, Waarde.',
    ],
    [
      'a number that is none',
      'Gemeente;Jaar;Aantal;Status\nGM0344;2024;veel;\n',
      MAPPING,
      'row 2, Aantal: invalid number: found "veel". Expected a number as written in Dutch',
    ],
    ['a period twice', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1;\nGM0344;2024;2;\n', MAPPING, 'Expected every period once'],
    ['no row of the municipality', 'Gemeente;Jaar;Aantal;Status\nGM0014;2024;1;\n', MAPPING, 'missing rows: found "GM0344"'],
    ['a mapping without unit', EXCEL, { ...MAPPING, unit: '' }, 'unit: invalid mapping: found "". Expected a text.'],
    ['a mapping with an unknown word', EXCEL, { ...MAPPING, colums: {} }, 'colums: invalid mapping'],
    ['a source without publisher', EXCEL, { ...MAPPING, source: {} }, 'source.publisher'],
  ])('refuses %s and writes nothing', async (_, csv, mapping, reason) => {
    const { code, err, file } = await joining(csv, mapping);
    expect([code, file]).toEqual([2, null]);
    expect(err).toContain(reason);
  });

  it('is checked the same way by check', async () => {
    expect((await joining(EXCEL, MAPPING, 'check')).out).toBe('1 file, 0 issues\n');
    const { code, out } = await joining('Gemeente;Jaar;Aantal;Status\nGM0344;2024;veel;\n', MAPPING, 'check');
    expect([code, out]).toEqual([2, expect.stringContaining('invalid number')]);
  });
});

describe('a written number', () => {
  it.each([
    ['8,3', 'nl', 8.3],
    ['1.234.567', 'nl', 1_234_567],
    ['−2,5 %', 'nl', -2.5],
    ['1,234.5', 'en', 1234.5],
    ['.', 'nl', null],
  ] as const)('%s (%s)', (text, language, value) => {
    expect(writtenNumber(text, language)?.value).toBe(value);
  });

  it.each([
    ['8.3', 'nl'],
    ['8,3', 'en'],
    ['1e5', 'nl'],
  ] as const)('%s (%s) is refused rather than guessed', (text, language) => {
    expect(writtenNumber(text, language)).toBeNull();
  });
});
