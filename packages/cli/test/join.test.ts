import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';
import { run } from '../src/main.js';
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
    ['a column that is not there', 'Jaar,Waarde\n2024,1\n', MAPPING, 'er is geen kolom «Aantal». Het bestand heeft: «Jaar», «Waarde»'],
    ['a number that is none', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;veel;\n', MAPPING, 'in rij 2 staat geen getal, maar «veel»'],
    ['a number with two meanings', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1,234;\n', MAPPING, 'in rij 2 kan «1,234» twee getallen zijn: 1,234 of 1234'],
    ['a number with spaces where no group is', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1 50;\n', MAPPING, 'in rij 2 staat geen getal, maar «1 50»'],
    ['a thousand that fell apart', 'Gemeente,Jaar,Aantal\nGM0344,2024,1,234\n', { ...MAPPING, columns: { ...MAPPING.columns, status: undefined } }, 'rij 2'],
    ['a row that was cut off', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;4.720;\nGM0344;2025;4', MAPPING, 'rij 3 houdt op in het midden'],
    ['a quote that is not closed', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1;"x\nGM0344;2025;2;\n', MAPPING, 'rij 2 houdt op in het midden'],
    [
      'a status that is not known',
      'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1;schatting\n',
      MAPPING,
      'is de status niet «voorlopig» of «definitief», maar «schatting»',
    ],
    ['a column twice', 'Gemeente;Jaar;Aantal;Aantal;Status\nGM0344;2024;1;2;\n', MAPPING, 'de kolom «Aantal» staat er meer dan één keer in'],
    ['a period twice', 'Gemeente;Jaar;Aantal;Status\nGM0344;2024;1;\nGM0344;2024;2;\n', MAPPING, '«2024» staat er twee keer in, de tweede keer in rij 3'],
    [
      'no row of the municipality',
      'Gemeente;Jaar;Aantal;Status\nGM0014;2024;1;\n',
      MAPPING,
      'in de kolom «Gemeente» staat «GM0344» niet. Er staat wel: «GM0014»',
    ],
    [
      'a municipality that has ended',
      'Gemeente;Jaar;Aantal\nGM1979;2024;1\n',
      { ...MAPPING, municipality: 'GM0003', columns: { ...MAPPING.columns, status: undefined } },
      'GM0003 is opgeheven en opgegaan in GM1979',
    ],
    ['a mapping without a text', EXCEL, { ...MAPPING, unit: '' }, 'unit: er staat ""; hier hoort een tekst'],
    ['a mapping with an unknown word', EXCEL, { ...MAPPING, colums: {} }, 'colums: er staat "colums"; kies uit: '],
    ['a source without publisher', EXCEL, { ...MAPPING, source: {} }, 'source: er staat {}; hier hoort een object met minstens een publisher'],
    ['a file without a unit', 'Jaar;Aantal\n2024;1\n', { title: 'x', source: MAPPING.source }, 'de eenheid ontbreekt. Geef --unit'],
    ['a PDF', '%PDF-1.7 \0', MAPPING, 'dit is geen tabel die te lezen is'],
  ])('refuses %s and writes nothing', async (_, csv, mapping, reason) => {
    const { code, err, file } = await joining(csv, mapping);
    expect([code, file]).toEqual([2, null]);
    expect(err).toContain(reason);
    expect(err).toContain('er is niets geschreven');
  });

  it.each([['GM0344'], ['gm0344'], ['0344'], ['344'], ['Utrecht']])('finds the municipality in every spelling: %s', async (spelling) => {
    for (const written of ['GM0344', '344', 'Utrecht', 'Utrecht (gemeente)']) {
      const { code, file } = await joining(`Gemeente;Jaar;Aantal;Status\n${written};2024;5;\nGM0014;2024;9;\n`, { ...MAPPING, municipality: spelling });
      expect([code, file && (JSON.parse(file) as { observations: { value: number }[] }).observations[0]!.value]).toEqual([0, 5]);
    }
  });

  it('needs no mapping: the file and three options', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'bomen.csv');
      writeFileSync(file, 'Bomen in de stad;;\nJaar;Aantal;Bron\n2023;1.217;a\n2024;1.984*;b\nBron: telling\n');
      const { code, out, err } = await trendbeeld('join', file, '--title', 'Bomen', '--unit', 'bomen', '--source', 'Gemeente Voorbeeld');
      expect(code).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        title: 'Bomen',
        observations: [
          { period: '2023', value: 1217 },
          { period: '2024', value: 1984, status: 'provisional' },
        ],
      });
      expect(err).toContain('gelezen: periode uit kolom «Jaar», waarde uit kolom «Aantal»');
      expect(err).toContain('gelezen: 1 regel onder de cijfers overgeslagen: «Bron: telling»');
      const dash = join(folder, 'dash.csv');
      writeFileSync(dash, 'Jaar;Soort;Aantal\n2023;eik;-\n2023;beuk;5\n');
      const asked = await trendbeeld('join', dash, '--title', 'Bomen', '--unit', 'bomen', '--source', 'Telling');
      expect(asked.err).toContain('[--only "Soort=eik", --by "Soort"]');
      expect(asked.err).toContain('[--dash zero, --dash missing]');
      expect(asked.err).not.toContain('twee keer');
      const answered = await trendbeeld('join', dash, '--title', 'Bomen', '--unit', 'bomen', '--source', 'Telling', '--by', 'Soort', '--dash', 'zero');
      expect(JSON.parse(answered.out)).toMatchObject({ name: 'eik', observations: [{ value: 0 }], beside: [{ name: 'beuk', observations: [{ value: 5 }] }] });
      const english = await trendbeeld('join', file, '--language', 'en');
      expect(english.err).toContain('the unit is missing. Pass --unit');
      expect(english.err).toContain('"period": "Jaar"');
    }));

  it('asks what is ambiguous on a terminal, and keeps the answers', () =>
    inFolder(async (folder) => {
      const [file, kept, out] = [join(folder, 'a.csv'), join(folder, 'map.json'), join(folder, 'a.json')];
      writeFileSync(file, 'Jaar;Geslacht;Waarde\n2023;man;1.217\n2023;vrouw;2.217\n2024;man;1.984\n2024;vrouw;2.984\n');
      const answers = ['1', '7', '2', 'Loon', 'euro per maand', 'Gemeente Voorbeeld'];
      const asked: string[] = [];
      let err = '';
      const code = await run(['join', file, '--out', out, '--write-mapping', kept], {
        out: () => {},
        err: (text) => (err += text),
        tty: true,
        columns: 80,
        cwd: folder,
        ask: async (question) => (asked.push(question), answers.shift() ?? ''),
      });
      expect(code).toBe(0);
      expect(err).toContain('Welke rijen bedoelt u? De kolom «Geslacht» verschilt.\n  1. man\n  2. vrouw\n');
      expect(err).toContain('Welk getal is «1.217»?\n  1. 1217\n  2. 1,217\n');
      expect(err).toContain('dat kan niet worden gekozen');
      expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ unit: 'euro per maand', observations: [{ value: 1.217 }, { value: 1.984 }] });
      // The answers do without a person the next time.
      const again = await trendbeeld('join', file, '--mapping', kept);
      expect([again.code, again.out]).toEqual([0, readFileSync(out, 'utf8')]);
    }));

  it('lists what is new, changed, settled and withdrawn since the file that it writes over', () =>
    inFolder(async (folder) => {
      const [file, out] = [join(folder, 'a.csv'), join(folder, 'a.json')];
      const write = (rows: string): Promise<{ readonly code: number; readonly err: string }> => {
        writeFileSync(file, `# titel: Bomen\n# eenheid: bomen\n# bron: Telling\nJaar;Waarde\n${rows}`);
        return trendbeeld('join', file, '--out', out);
      };
      await write('2020;1\n2021;2\n2022;3*\n');
      expect((await write('2020;1\n2021;2\n2022;3*\n')).err).toContain('niets veranderd');
      const { err } = await write('2021;5\n2022;3\n2023;4\n');
      for (const line of ['nieuw: 2023: 4', 'gewijzigd: 2021: 2 wordt 5', 'definitief geworden: 2022', 'ingetrokken: 2020: 1 is er niet meer'])
        expect(err).toContain(line);
    }));

  it('reads a mapping as UTF-16 and an Excel workbook', () =>
    inFolder(async (folder) => {
      const [file, map] = [join(folder, 'a.xlsx'), join(folder, 'map.json')];
      writeFileSync(
        file,
        await writeXlsx({
          sheets: [
            {
              name: 'Blad1',
              rows: [
                ['Jaar', 'Aantal'],
                [2023, 1217.5],
                [2024, 1984],
              ],
            },
          ],
        }),
      );
      writeFileSync(map, Buffer.from(`\ufeff${JSON.stringify({ title: 'Bomen', unit: 'bomen', source: MAPPING.source })}`, 'utf16le'));
      const { code, out } = await trendbeeld('join', file, '--mapping', map);
      expect([code, (JSON.parse(out) as { observations: unknown[] }).observations]).toEqual([
        0,
        [
          { period: '2023', value: 1217.5, status: 'definitive' },
          { period: '2024', value: 1984, status: 'definitive' },
        ],
      ]);
    }));
});

describe('trendbeeld check of own figures', () => {
  it('checks them the same way as join', async () => {
    expect((await joining(EXCEL, MAPPING, 'check')).out).toBe('1 bestand, 0 fouten / 1 file, 0 issues\n');
    const { code, out } = await joining('Gemeente;Jaar;Aantal;Status\nGM0344;2024;veel;\n', MAPPING, 'check');
    expect([code, out]).toEqual([2, expect.stringContaining('staat geen getal, maar «veel»')]);
  });

  it('looks at every file of a folder that holds figures, and never calls right what it did not look at', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'notities.docx'), 'x');
      const none = await trendbeeld('check', folder);
      expect([none.code, none.out]).toEqual([2, expect.stringContaining('staat geen bestand dat te controleren is')]);
      expect(none.err).toContain('niet gecontroleerd');
      writeFileSync(join(folder, 'a.csv'), '# titel: Bomen\n# eenheid: bomen\n# bron: Telling\nJaar;Waarde\n2020;1\n');
      expect((await trendbeeld('check', folder)).code).toBe(0);
      writeFileSync(join(folder, 'b.csv'), 'Jaar;Waarde\n2020;veel\n');
      expect(await trendbeeld('check', folder)).toMatchObject({ code: 2, out: expect.stringContaining('2 files, 1 issue') });
    }));
});
