/**
 * Every public function of the package has a docblock with an example, and the example runs: with the names of the packages, and a
 * made-up study in which the names of the examples exist.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import * as charts from '@trendbeeld/charts';
import * as data from '@trendbeeld/data';
import { expect, it, vi } from 'vitest';
import * as cards from './index.js';
import * as snippets from './snippet/index.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
  .map((file) => readFileSync(folder + file, 'utf8'))
  .join('\n');

const read = (path: string): unknown => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@trendbeeld/data/${path}`)), 'utf8'));
const comparison = read('comparisons/sale-price.json') as data.Comparison;
const study: data.Study = {
  ...cards.EXAMPLE_STUDY,
  trends: cards.EXAMPLE_STUDY.trends.map((trend) => ({ ...trend, slug: 'woningbouw', graphics: [cards.GRAPHICS.bars.example] })),
  comparisons: [comparison],
};
const series = {
  title: 'Fietsers',
  unit: 'per dag',
  source: { publisher: 'Meetpunt', url: 'https://cijfers.example/' },
  observations: [
    { period: 2023, value: 1500 },
    { period: 2024, value: 1200 },
  ],
};

const line = {
  title: 'Voorbeeld',
  description: 'Een voorbeeld met verzonnen cijfers.',
  source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
  observations: [
    { period: '2023', value: 8.7, status: 'definitive' },
    { period: '2024', value: 8.3, status: 'provisional' },
  ],
  unit: '%',
  number: String,
  period: (id: string) => id,
  words: cards.lineWords('nl'),
};

/** What the examples take as given. */
const given = {
  ...data,
  ...charts,
  ...cards,
  ...snippets,
  study,
  shelf: [comparison],
  municipality: read('municipalities/GM0363.json'),
  shared: read('municipal-indicators.json'),
  input: line,
  readFileSync: () => JSON.stringify(series),
  writeFileSync: vi.fn(),
  console: { log: vi.fn() },
};

/** The example in the docblock of a function, as lines of code; empty where there is none. */
function exampleOf(name: string): string {
  const found = new RegExp(`/\\*\\*((?:(?!\\*/).)*?)\\*/\\nexport (?:function ${name}\\b|const ${name}\\b)`, 's').exec(source);
  const [, code = ''] = /@example\n((?: \* [^@\n].*\n)+)/.exec(found?.[1] ?? '') ?? [];
  return code.replace(/^ \* /gm, '');
}

const functions = [...Object.entries(cards), ...Object.entries(snippets)].filter(([, value]) => typeof value === 'function').map(([name]) => name);

it.each([...new Set(functions)])('%s has an example that runs', (name) => {
  const code = exampleOf(name);
  expect(code).toContain(`${name}(`);
  expect(() => compileFunction(`{ ${code} }`, Object.keys(given))(...Object.values(given)) as unknown).not.toThrow();
});
