/**
 * The page «Maak een studie», step by step: what it says to change is there, the study is right after each step, so that `dev` shows it, and
 * what is published has the figures of the maker. The steps are those of a person with other figures than those of the example.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/how-to/maak-een-studie.md'), 'utf8');
const work = mkdtempSync(join(tmpdir(), 'trendbeeld-page-'));
const study = join(work, 'mijn-studie');

/** The most words of the steps: they are read within the half hour. */
const MOST_WORDS = 560;
const steps = page.slice(0, page.indexOf('\n## Daarna'));

function trendbeeld(...args: readonly string[]): { readonly code: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'packages/cli/bin/trendbeeld.mjs'), ...args], { cwd: work, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
}

/** Changes texts of a file; each must be there, else the page speaks of something that is not. */
function change(file: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): void {
  const path = join(study, file);
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    expect(text).toMatch(from);
    text = text.replace(from, to);
  }
  writeFileSync(path, text);
}

/** That nothing is wrong now. */
function expectRight(): void {
  const { code, out } = trendbeeld('check', 'mijn-studie');
  expect(code, out).toBe(0);
}

beforeAll(() => {
  writeFileSync(join(work, 'afval.csv'), 'Jaar;Kilo;Status\n2020;163,4;\n2021;151,2;\n2022;140;\n2023;121,7;\n2024;108,6;voorlopig\n');
  const { code, out } = trendbeeld(
    'new',
    'mijn-studie',
    '--title',
    'Onze stad',
    '--publisher',
    'Gemeente Waterveen',
    '--date',
    '2026-11',
    '--area',
    'Waterveen',
    '--subject',
    'Afval',
    '--figures',
    'afval.csv',
    '--measure',
    'Restafval',
    '--unit',
    'kilo per inwoner',
    '--source',
    'Gemeente Waterveen',
    '--definition',
    'Restafval dat is opgehaald, gedeeld door het aantal inwoners.',
    '--meaning',
    'year-total',
    '--expected',
    '90',
    '--year',
    '2030',
    '--place',
    '12',
  );
  expect(code, out).toBe(0);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A text of forty words. */
const FORTY = 'In Waterveen komt er elk jaar minder restafval. '.repeat(5).trim();

describe('the page «Maak een studie»', () => {
  it(`has at most ${MOST_WORDS} words to read before something is published`, () => {
    const words = steps.replaceAll(/```[^]*?```/g, '').match(/\S+/g)!;
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('names only files, folders and fields that new writes', () => {
    const files = ['study.yaml', 'figures/restafval.yaml', 'trends/restafval.yaml', 'outcomes/afval.yaml', 'without-outcome.yaml'];
    const written = files.map((file) => readFileSync(join(study, file), 'utf8')).join('\n');
    for (const name of ['study.yaml', 'trends/', 'outcomes/']) {
      expect(steps).toContain(`\`${name}\``);
      expect(readdirSync(study)).toContain(name.replace('/', ''));
    }
    const fields = [...steps.matchAll(/`([a-z]+[A-Za-z]*)`/g)].map((match) => match[1]!).filter((name) => !/^(dev|new|check|publish|public|ruim)$/.test(name));
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((name) => !new RegExp(`\\b${name}\\b`).test(written))).toEqual([]);
  });

  it('begins with a study that is right, has no figure that is made up, and tells which texts still are', () => {
    const { code, out } = trendbeeld('check', 'mijn-studie');
    expect(code, out).toBe(0);
    expect(out.match(/^mijn-studie.*verzonnen/gm)).toHaveLength(2);
    for (const file of ['figures/restafval.yaml', 'figures/restafval.csv', 'outcomes/afval.yaml'])
      expect(readFileSync(join(study, file), 'utf8')).not.toMatch(/verzonnen|voorbeeld/i);
  });

  it('leaves the study right after each step, and without a hint in the end', () => {
    change('study.yaml', [/nl: "deze studie"/, 'nl: "de trendstudie van 2026"'], [/nl: "Dit is een verzonnen.*"/, `nl: "${FORTY}"`]);
    expectRight();
    change(
      'trends/restafval.yaml',
      [/headline:\n.*$/m, 'headline:\n  nl: "Waterveen verwachtte ruim 90 kilo in 2030"'],
      [/nl: "Dit is een verzonnen.*"/, `nl: "${FORTY}"`],
      ['value: 90', 'value: { low: 90, high: null }'],
      ['certainty: [ongeveer, voorspelling]', 'certainty: [ruim, voorspelling]'],
    );
    expectRight();
    change(
      'outcomes/afval.yaml',
      [/headline:\n.*$/m, 'headline:\n    nl: "Kilo restafval per inwoner in {nu.period}: {nu}"'],
      [/text:\n.*$/m, 'text:\n    nl: "De studie verwachtte ruim 90 kilo. Sinds 2020 daalde het. In {nu.period} was het {nu}."'],
    );
    expectRight();
    expect(trendbeeld('check', 'mijn-studie').out).toBe('1 studie, 0 fouten / 1 study, 0 issues\n');
    renameSync(join(study, 'trends/restafval.yaml'), join(study, 'trends/minder-restafval.yaml'));
    expectRight();
  });

  it('ends in pages with the figures, the area and the page of the maker', () => {
    const { code, out } = trendbeeld(
      'publish',
      '--draft',
      '--study',
      'mijn-studie',
      '--out',
      'public',
      '--base',
      'https://www.stad.example/trends/',
      '--pictures',
      'none',
    );
    expect(code, out).toBe(0);
    const html = readFileSync(join(work, 'public/nl/t/minder-restafval/index.html'), 'utf8');
    for (const text of ['108,6', 'Waterveen', 'nog te vroeg', 'pagina 12'])
      expect(`${html}${readFileSync(join(work, 'public/nl/t/minder-restafval/figures.csv'), 'utf8')}`.toLowerCase()).toContain(text.toLowerCase());
    expect(trendbeeld('snippet', '--study', 'mijn-studie', '--base', 'https://www.stad.example/trends/', '--trend', 'minder-restafval').code).toBe(0);
  });
});
