import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { trendbeeld } from './folders.js';

const STUDIES = fileURLToPath(new URL('../../../studies/', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'trendbeeld-texts-'));
const study = join(place, 'study');
const document = join(place, 'texts.md');
const workbook = join(place, 'texts.xlsx');
afterAll(() => rmSync(place, { recursive: true, force: true }));

function copy(name: string): void {
  rmSync(study, { recursive: true, force: true });
  cpSync(join(STUDIES, name), study, { recursive: true, filter: (path) => !/\/(dist|node_modules|test|\.turbo)$/.test(path) });
}
beforeEach(() => copy('prognoses'));

const texts = (...args: readonly string[]): ReturnType<typeof trendbeeld> => trendbeeld('texts', '--study', study, ...args);
const bytes = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(study, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')]),
  );
/** Changes the document as an editor does. */
function edit(from: string | RegExp, to: string): void {
  const whole = readFileSync(document, 'utf8');
  expect(whole).toMatch(from);
  writeFileSync(document, whole.replace(from, to));
}

describe('trendbeeld texts', () => {
  it.each(['prognoses', 'steden-2013'])('changes no byte of %s when nothing was edited, in either form', async (name) => {
    copy(name);
    const before = bytes();
    for (const file of [document, workbook]) {
      expect((await texts('--out', file)).code).toBe(0);
      const { code, out } = await texts('--in', file);
      expect({ code, out }).toEqual({ code: 0, out: 'Er is niets veranderd. / Nothing has changed.\n' });
    }
    expect(bytes()).toEqual(before);
  });

  it('takes one text over and keeps all else of its file: comments, order, quotes', async () => {
    await texts('--out', document);
    const before = bytes();
    edit('Dat duurt nog jaren', 'Dat: duurt «nog» wel');
    const { code, out } = await texts('--in', document);
    expect({ code, out }).toEqual({ code: 0, out: '1 tekst veranderd in trends/ouderen.yaml / 1 text changed in trends/ouderen.yaml\n' });
    const path = join(study, 'trends/ouderen.yaml');
    const after = bytes();
    expect(after[path]!.split('\n').filter((line, i) => line !== before[path]!.split('\n')[i])).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toContain("nl: 'CBS zei in 2008: hoogstens 4,5 miljoen 65-plussers in 2040. Dat: duurt «nog» wel'");
    expect(Object.keys(after).filter((file) => after[file] !== before[file])).toEqual([path]);
    expect((await texts('--in', document)).out).toContain('Er is niets veranderd');
  });

  it('reads a workbook back, a column for each language', async () => {
    await texts('--out', workbook);
    const { sheets } = await readXlsx(readFileSync(workbook));
    const rows = sheets[0]!.rows.map((row) => [...row]);
    expect(rows[0]!.slice(2, 4)).toEqual(['nl', 'en']);
    const row = rows.find((cells) => cells[0] === 'trends/ouderen.yaml#headline')!;
    row[2] = String(row[2]).replace('Dat duurt nog jaren', 'Dat duurt nog wel');
    writeFileSync(workbook, await writeXlsx({ sheets: [{ name: 'teksten', rows }] }));
    expect((await texts('--in', workbook)).out).toContain('1 tekst veranderd in trends/ouderen.yaml');
  });

  it.each([
    ['a number', '4,5 miljoen 65-plussers in 2040', '4,6 miljoen 65-plussers in 2040', /getallen zijn anders/],
    ['a length', 'Dat duurt nog jaren', 'Dat duurt nog heel veel jaren', /te lang/],
    ['an id', /<!-- trends\/ouderen.yaml#headline nl/, '<!-- trends/ouderen.yaml#kop nl', /geen zulke plaats|deze plaats is er niet/],
    ['a text that is gone', /<!-- trends\/ouderen.yaml#headline nl [0-9a-f]+ -->\n> .*\n/, '', /ontbreekt/],
    ['an empty text', /(<!-- trends\/ouderen.yaml#headline nl [0-9a-f]+ -->\n)> .*\n/, '$1', /hier staat niets meer/],
  ])('refuses %s that changed, and changes nothing', async (_, from, to, said) => {
    await texts('--out', document);
    const before = bytes();
    edit(from, to);
    const { code, err } = await texts('--in', document);
    expect({ code, said: said.test(err) }, err).toEqual({ code: 2, said: true });
    expect(bytes()).toEqual(before);
  });

  it('refuses a word of certainty and a value that changed', async () => {
    copy('steden-2013');
    await texts('--out', document);
    edit('binnenkort ruim 700.000 werklozen', 'binnenkort 700.000 werklozen');
    edit('De top was {K19.peak} %', 'De top was {K19.now} %');
    const { code, err } = await texts('--in', document);
    expect(code).toBe(2);
    expect(err).toMatch(/statements\.K18\.text nl: de woorden voor hoe zeker/);
    expect(err).toMatch(/headline nl: de waarden tussen/);
  });

  it('shows a conflict, with both texts, and overwrites neither; what only the study changed stays', async () => {
    await texts('--out', document);
    const path = join(study, 'trends/ouderen.yaml');
    const mine = readFileSync(path, 'utf8').replace('Dat duurt nog jaren', 'Dat weten wij later');
    writeFileSync(path, mine);
    expect((await texts('--in', document)).out).toContain('Er is niets veranderd');
    edit('Dat duurt nog jaren', 'Dat duurt nog wel');
    const { code, err } = await texts('--in', document);
    expect(code).toBe(2);
    expect(err).toMatch(/de studie is intussen ook veranderd[^]*Dat duurt nog wel[^]*Dat weten wij later/);
    expect(readFileSync(path, 'utf8')).toBe(mine);
  });

  it('refuses texts with which the study would not be right', async () => {
    await texts('--out', document);
    const before = bytes();
    edit(/(<!-- trends\/ouderen.yaml#text nl [0-9a-f]+ -->\n> ).*\n/, '$1In 2034 te kort, zei 2011, en 2024 en 2009.\n');
    const { code, err } = await texts('--in', document);
    expect(code).toBe(2);
    expect(err).toMatch(/getallen|klopt de studie niet/);
    expect(bytes()).toEqual(before);
  });

  it.each([[[]], [['--out', 'x.docx']], [['--in', 'nergens.md']], [['--out', 'a.md', '--in', 'b.md']]])('refuses %j', async (args) => {
    expect((await texts(...args)).code).toBe(2);
  });
});
