/** `trendbeeld new` at a terminal: what it asks, what it takes for an answer, and what it writes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../main.js';

const work = mkdtempSync(join(tmpdir(), 'trendbeeld-new-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs `new` with answers typed one after the other; answers to questions that contain a word, else Enter. */
async function typed(args: readonly string[], answers: Readonly<Record<string, string | readonly string[]>>) {
  const asked: string[] = [];
  const left = Object.fromEntries(Object.entries(answers).map(([word, all]) => [word, [all].flat()]));
  let told = '';
  const code = await run(['new', ...args], {
    out: (text) => (told += text),
    err: (text) => (told += text),
    tty: true,
    columns: 80,
    cwd: work,
    ask: (question) => {
      asked.push(question);
      const word = Object.keys(left).find((one) => (question === '> ' ? told.slice(-120) : question).includes(one) && left[one]!.length > 0) ?? '';
      return Promise.resolve(left[word]?.shift() ?? '');
    },
  });
  return { code, asked, told };
}

const STUDY = { 'Titel van de studie': 'Onze stad', 'Wie geeft': 'Gemeente Waterveen', 'Welke gemeente': 'Waterveen', 'Over welke': 'Waterveen' };
const FIGURES = {
  'Eerste onderwerp': 'Afval',
  'Uw cijfers': 'afval.csv',
  'Hoe heten deze': 'Restafval',
  'In welke eenheid': 'kilo per inwoner',
  'Wie heeft de cijfers': 'Gemeente Waterveen',
  'Uit welk register': 'Afvalregistratie',
  'laatste cijfer nog': '1',
  'precies geteld': 'Restafval per inwoner.',
  'staat een jaar voor': '5',
  'Hoe noemt uw studie': '2',
  'Hoe zeker': '1',
};
const CLAIM = { 'Welk getal': '90', 'welk jaar': '2031', 'welke bladzijde': '12' };
const CSV = 'Jaar;Kilo;Status\n2022;140,5;\n2023;121,7;\n2024;108,6;voorlopig\n';
writeFileSync(join(work, 'afval.csv'), CSV);

const read = (folder: string, file: string): string => readFileSync(join(work, folder, file), 'utf8');

describe('trendbeeld new, at a terminal', () => {
  it('makes a trend of own figures and of what the study expected', async () => {
    const { code, told, asked } = await typed(['a'], { ...STUDY, ...FIGURES, ...CLAIM });
    expect(code, told).toBe(0);
    expect(asked.length).toBe(21);
    expect(read('a', 'trends/restafval.yaml')).toMatch(/headline:\n {2}nl: "Restafval: 90 kilo per inwoner verwacht in 2031"\n/);
    expect(read('a', 'trends/restafval.yaml')).toMatch(/value: 90\n {4}unit: kilo-per-inwoner\n/);
    expect(read('a', 'study.yaml')).toMatch(/- \{ id: p12, kind: page, number: 12 \}/);
    expect(read('a', 'study.yaml')).toMatch(/scopes:\n {2}gebied:\n {4}nl: "Waterveen"/);
    expect(read('a', 'figures/restafval.yaml')).toMatch(/kind: year-total\n/);
    expect(read('a', 'figures/restafval.csv')).toContain('2023;121,7');
    expect(read('a', 'outcomes/afval.yaml')).toContain('judgement: { rule: distance, value: nu }');
    expect(read('a', 'trends/restafval.yaml').match(/certainty: \[naar-verwachting\]/g)).toHaveLength(2);
    expect(read('a', 'figures/restafval.yaml')).toMatch(/table: "Afvalregistratie"[^]*measure: "Kilo"/);
    expect(told).toMatch(/Uw eerste trend: Verwacht voor 2031: 90 kilo per inwoner\. Uw cijfers: 2022 tot en met 2024\./);
  });

  it('judges an expectation for a year of the figures by that year; numbers with points and commas are numbers', async () => {
    const { code, told } = await typed(['b'], {
      ...STUDY,
      ...FIGURES,
      'Welk getal': '1.110,5',
      'welk jaar': '2023',
      'welke bladzijde': 'https://a.example/nota',
    });
    expect(code, told).toBe(2);
    const second = await typed(['b'], {
      ...STUDY,
      ...FIGURES,
      'Welk getal': ['1.110,5', '110,5'],
      'welk jaar': '2023',
      'welke bladzijde': 'https://a.example/nota',
    });
    expect(second.code, second.told).toBe(0);
    expect(read('b', 'outcomes/afval.yaml')).toContain('judgement: { rule: distance, value: toen }');
    expect(read('b', 'trends/restafval.yaml')).toMatch(/value: 110\.5\n[^]*kind: year\n {6}to: 2023\n/);
    expect(read('b', 'study.yaml')).toContain('kind: address, title: "Onze stad", address: "https://a.example/nota"');
  });

  it('takes texts that are typed, and then nothing is left that is made up', async () => {
    const text = 'In Waterveen komt er elk jaar minder afval bij. '.repeat(5).trim();
    const more = { 'Waar gaat dat onderwerp': text, 'Wat zegt de studie': text, 'in een zin': 'de nota van 2026' };
    const { code, told } = await typed(['g'], { ...STUDY, ...FIGURES, ...CLAIM, ...more });
    expect(code, told).toBe(0);
    for (const file of ['study.yaml', 'trends/restafval.yaml', 'figures/restafval.yaml', 'outcomes/afval.yaml'])
      expect(read('g', file)).not.toMatch(/verzonnen/i);
    let checked = '';
    await run(['check', 'g'], { out: (line) => (checked += line), err: () => undefined, tty: false, columns: 80, cwd: work });
    expect(checked).toBe('1 studie, 0 fouten / 1 study, 0 issues\n');
  });

  it('takes thousands of a Dutch reader, and a common unit by its name', async () => {
    const { code, told } = await typed(['c'], {
      ...STUDY,
      ...FIGURES,
      'Over welke': 'Nederland',
      'Hoe heten deze': 'Woningen',
      'In welke eenheid': 'woningen',
      'Welk getal': '44.000',
      'welk jaar': '2031',
      'welke bladzijde': '3',
    });
    expect(code, told).toBe(0);
    expect(read('c', 'trends/woningen.yaml')).toMatch(/value: 44000\n {4}unit: woningen\n/);
    expect(read('c', 'trends/woningen.yaml')).not.toMatch(/^ *scope:/m);
    expect(read('c', 'trends/woningen.yaml')).toContain('Woningen: 44.000 verwacht in 2031');
  });

  it('asks again for a year that is neither to come nor in the figures, and gives up after three times with nothing written', async () => {
    const { code, told } = await typed(['d'], { ...STUDY, ...FIGURES, 'Welk getal': '90', 'welk jaar': ['2025', 'morgen', '1999'] });
    expect(code).toBe(2);
    expect(told.match(/Schrijf een jaar dat nog komt, of een jaar dat in uw cijfers staat\./g)).toHaveLength(4);
    expect(existsSync(join(work, 'd'))).toBe(false);
  });

  it.each([
    ['two columns of figures', 'Jaar;Man;Vrouw\n2022;1;2\n2023;3;4\n', /één reeks van jaren|which|meer|kolom/i],
    ['quarters', 'Periode;Kilo\n2023 1e kwartaal;1\n2023 2e kwartaal;2\n', /om te beginnen is één reeks van jaren nodig/],
    ['a file without figures', 'niets\n', /"other\.csv" is niet te gebruiken/],
  ])('refuses %s with what to do, and writes nothing', async (_, csv, why) => {
    writeFileSync(join(work, 'other.csv'), csv);
    const { code, told } = await typed(['e'], {
      ...STUDY,
      ...FIGURES,
      'Uw cijfers': ['other.csv', 'other.csv', 'other.csv'],
      'Welk getal': '90',
      'welk jaar': '2031',
      'welke bladzijde': '3',
    });
    expect(code).toBe(2);
    expect(told).toMatch(why);
    expect(readdirSync(work)).not.toContain('e');
  });

  it('counts the words of a text, and asks again for one that is too short', async () => {
    const text = 'In Waterveen komt er elk jaar minder afval bij. '.repeat(5).trim();
    const { told } = await typed(['h'], {
      ...STUDY,
      ...FIGURES,
      'Waar gaat dat onderwerp': ['Drie woorden maar', text],
      'Welk getal': '90',
      'welk jaar': '2031',
      'welke bladzijde': 'p. 12',
    });
    expect(told).toContain('Dat zijn 3 woorden. Schrijf of plak 40 tot 80 woorden, of geef alleen Enter.');
    expect(read('h', 'study.yaml')).toContain(text);
    expect(read('h', 'study.yaml')).toContain('id: p12, kind: page, number: 12');
  });

  it('asks for another file where one cannot be used, and keeps what was answered', async () => {
    writeFileSync(join(work, 'words.csv'), 'Jaar;Kilo\n2022;10 (ongeveer)\n2023;11\n');
    const { code, told } = await typed(['i'], {
      ...STUDY,
      ...FIGURES,
      'Uw cijfers': ['words.csv', 'afval.csv'],
      ...CLAIM,
    });
    expect(code, told).toBe(0);
    expect(told).toContain('"words.csv" is niet te gebruiken');
    expect(read('i', 'study.yaml')).toContain('title: "Onze stad"');
  });

  it.each([
    ['1', /^periode;waarde;status\n2022;140,5;\n2023;121;\n$/],
    ['2', /^periode;waarde;status\n2022;140,5;\n2023;121;voorlopig\n$/],
    ['3', /^periode;waarde\n2022;140,5\n2023;121\n$/],
  ])('asks how settled the last figure is where the file does not say: %s', async (status, csv) => {
    writeFileSync(join(work, 'plain.csv'), 'Jaar;Kilo\n2022;140,5\n2023;121\n');
    const folder = `j${status}`;
    const { code, told } = await typed([folder], {
      ...STUDY,
      ...FIGURES,
      'Uw cijfers': 'plain.csv',
      'laatste cijfer nog': status,
      ...CLAIM,
    });
    expect(code, told).toBe(0);
    expect(read(folder, 'figures/restafval.csv')).toMatch(csv);
  });

  it('makes a trend up for the whole country where it is about that', async () => {
    const { code, told } = await typed(['k'], { ...STUDY, 'Over welke': 'Nederland' });
    expect(code, told).toBe(0);
    for (const file of ['study.yaml', 'trends/voorbeeld.yaml', 'figures/voorbeeld-woningen.yaml']) {
      expect(read('k', file)).not.toMatch(/^ *(scope|scopes|gebied):/m);
      expect(read('k', file)).not.toMatch(/^[^#]*Voorbeeldstad/m);
    }
  });

  it('asks again for a file that is not there', async () => {
    const { told } = await typed(['f'], { ...STUDY, ...FIGURES, 'Uw cijfers': ['afvall.csv', ''] });
    expect(told).toContain('Dat bestand is er niet.');
    expect(read('f', 'trends/voorbeeld.yaml')).toContain('Verzonnen');
  });
});
