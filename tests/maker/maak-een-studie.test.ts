/**
 * The page «Maak een studie», step by step: what it says to change is there, the study is right after each step, so that `dev` shows it, and
 * what is published has the figures of the maker. The steps are those of a person with other figures than those of the example.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = readFileSync(join(root, 'docs/how-to/maak-een-studie.md'), 'utf8');
const work = mkdtempSync(join(tmpdir(), 'trendbeeld-page-'));
const study = join(work, 'mijn-studie');

/** The most words of the steps: they are read within the half hour. */
const MOST_WORDS = 900;
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
  const { code, out } = trendbeeld('new', 'mijn-studie', '--title', 'Onze stad', '--publisher', 'Gemeente Waterveen', '--date', '2026-11');
  expect(code, out).toBe(0);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the page «Maak een studie»', () => {
  it(`has at most ${MOST_WORDS} words to read before something is published`, () => {
    const words = steps.replaceAll(/```[^]*?```/g, '').match(/\S+/g)!;
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('names only files and fields that new writes', () => {
    const files = ['study.yaml', 'figures/voorbeeld-woningen.csv', 'figures/voorbeeld-woningen.yaml', 'trends/voorbeeld.yaml', 'outcomes/wonen.yaml'];
    const written = [...files, 'without-outcome.yaml'].map((file) => readFileSync(join(study, file), 'utf8')).join('\n');
    for (const file of files) expect(steps).toContain(`\`${file}\``);
    const fields = [...steps.matchAll(/`([a-z]+[A-Za-z]*)`/g)]
      .map((match) => match[1]!)
      .filter((name) => !/^(dev|new|check|publish|gebied|horizon|public|voorlopig|ruim)$/.test(name));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter((name) => !new RegExp(`\\b${name}\\b`).test(written))).toEqual([]);
  });

  it('leaves the study right after each step: area, figures, trend, outcome', () => {
    change(
      'study.yaml',
      [/nl: "deze studie"/, 'nl: "de trendstudie van 2026"'],
      ['nl: "Voorbeeldstad"', 'nl: "Waterveen"'],
      ['title: De stad groeit', 'title: Minder restafval'],
    );
    expectRight();

    change(
      'figures/voorbeeld-woningen.yaml',
      [/^title:\n.*$/m, 'title:\n  nl: "Restafval"'],
      [/^unit:\n.*$/m, 'unit:\n  nl: "kilo per inwoner"'],
      [/kind: first-of-january\n( +)words:\n.*$/m, 'kind: year-total\n$1words:\n$1  nl: "over het hele jaar"'],
      ['decimals: 0', 'decimals: 1'],
    );
    expectRight();
    writeFileSync(
      join(study, 'figures/voorbeeld-woningen.csv'),
      'periode;waarde;status\n2020;163,4;\n2021;151,2;\n2022;140;\n2023;121,7;\n2024;108,6;voorlopig\n',
    );
    expectRight();

    change('study.yaml', ['languages: [nl]', "languages: [nl]\nunits:\n  kilo: { nl: { name: 'kilo', after: 'kilo' } }"]);
    change(
      'trends/voorbeeld.yaml',
      ['value: 44000', 'value: { low: 90, high: null }'],
      ['unit: woningen', 'unit: kilo'],
      ['certainty: [ongeveer, voorspelling]', 'certainty: [ruim, voorspelling]'],
      [/In 2031 zijn er ongeveer 44\.000 woningen\."/, 'In 2031 is het ruim 90 kilo."'],
    );
    expectRight();
    renameSync(join(study, 'trends/voorbeeld.yaml'), join(study, 'trends/minder-restafval.yaml'));
    expectRight();

    change(
      'outcomes/wonen.yaml',
      [/headline:\n.*$/m, 'headline:\n    nl: "Kilo restafval per inwoner in {nu.period}: {nu}"'],
      [/text:\n.*$/m, 'text:\n    nl: "De studie verwachtte ruim 90 kilo. In {nu.period} was het {nu}."'],
    );
    expectRight();
  });

  it('ends in pages with the figures and the area of the maker', () => {
    const { code, out } = trendbeeld(
      'publish',
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
    for (const text of ['108,6', 'Waterveen', 'nog te vroeg'])
      expect(`${html}${readFileSync(join(work, 'public/nl/t/minder-restafval/figures.csv'), 'utf8')}`.toLowerCase()).toContain(text.toLowerCase());
    expect(trendbeeld('snippet', '--study', 'mijn-studie', '--base', 'https://www.stad.example/trends/', '--trend', 'minder-restafval').code).toBe(0);
  });
});
