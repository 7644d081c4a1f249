import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
    [
      'a number with two meanings',
      'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1,234;\n',
      MAPPING,
      'row 2, Aantal: ambiguous number: found "1,234". Expected a number that has one meaning: 1234 or 1.234',
    ],
    ['a number with spaces where no group is', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1 50;\n', MAPPING, 'invalid number: found "1 50"'],
    ['a number that a point would make smaller', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;0.123;\n', MAPPING, 'invalid number: found "0.123"'],
    [
      'a thousand that fell apart',
      'Gemeente,Jaar,Aantal\nGM0344,2024,1,234\n',
      { ...MAPPING, columns: { ...MAPPING.columns, status: undefined } },
      'row 2: broken row',
    ],
    ['a row that was cut off', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;4.720;\nGM0344;2025;4', MAPPING, 'row 3: broken row: found "GM0344;2025;4"'],
    ['a quote that is not closed', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1;"x\nGM0344;2025;2;\n', MAPPING, 'row 2: broken row'],
    ['a status that is not known', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1;schatting\n', MAPPING, 'invalid status: found "schatting"'],
    ['a column twice', 'Gemeente;Jaar;Aantal;Aantal;Status\nGM0344;2024;1;2;\n', MAPPING, 'column twice: found "Aantal"'],
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
