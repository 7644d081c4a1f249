import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';

/**
 * Nothing in `packages/` knows a study that it shows: neither its names nor its year, places, domains, trends, ids or makers. What is
 * searched for comes from the study itself. Tests, examples and stories may name it, and so may lists of dependencies for these.
 */
const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const ASIDE =
  /(^|\/)(node_modules|dist|embed|figures\/(national|municipalities)|test|fixtures)\/|\.(test|examples|stories)\.ts$|shared\/(stories|examples)\.ts$|LICENSE|tsbuildinfo|custom-elements\.json|figures\/[\w-]+\.json$/;

/** The year stands in these as a fact of a table of the statistics office, and of no study. */
const TABLES = ['data/src/figures/recipes/labour.ts', 'cli/src/tables/csv-tables.ts'];

/** A word of the address of somebody else's page. */
const ADDRESSES = ['cli/src/tables/page-tables.ts'];

const files = readdirSync(packages, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile())
  .map((e) => join(e.parentPath, e.name).slice(packages.length).replaceAll('\\', '/'))
  .filter((path) => !ASIDE.test(path) && /\.(ts|mts|mjs|md|json|css)$/.test(path));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** As a name in code, an address or a text between quotes: a word such as "sociaal" in a sentence is no domain. */
const named = (words: readonly string[]): RegExp => new RegExp(`(?<=["'\`/#])(${words.map(escaped).join('|')})(?=["'\`/])`);

const { source, places, domains, trends, statements, directions, relations, lists, cautions } = study;
const ids = [trends, statements, directions, relations, lists, cautions].flat().map((e) => e.ref);

/** What is searched for, by what it is. */
const FACTS: Readonly<Record<string, { readonly found: RegExp; readonly except?: readonly string[] }>> = {
  'its title, publisher and place': { found: new RegExp([source.title, source.subtitle!, source.publisher, source.place!].map(escaped).join('|')) },
  'its year': { found: new RegExp(`\\b${source.published.slice(0, 4)}\\b`), except: TABLES },
  'its headings': { found: new RegExp(places.flatMap((p) => (p.title && p.title.length > 12 ? [escaped(p.title)] : [])).join('|')) },
  'its domains': { found: named(domains.map((d) => d.ref)), except: ADDRESSES },
  'its trends': { found: named(trends.map((t) => t.slug)) },
  'its ids': {
    found: new RegExp(
      `(?<=["'\`])(${ids
        .filter((id) => /\d{2}|\./.test(id))
        .map(escaped)
        .join('|')})(?=["'\`])`,
    ),
  },
  'the municipalities that made it': {
    found: new RegExp(`\\b(${source.makers.flatMap((m) => [escaped(m.name), m.municipality!]).join('|')})\\b`),
  },
};

describe.each(Object.entries(FACTS))('%s', (_, { found, except = [] }) => {
  it('stand nowhere in packages/', () => {
    const hits = files
      .filter((path) => !except.includes(path))
      .flatMap((path) =>
        readFileSync(join(packages, path), 'utf8')
          .split('\n')
          .flatMap((line, i) => (found.test(line.replace(/"@[\w-]+\/study-[\w-]+": "[\d.]+"/, '')) ? [`${path}:${i + 1}: ${found.exec(line)![0]}`] : [])),
      );
    expect(hits).toEqual([]);
  });
});

it('looks at every package, and finds a fact where there is one', () => {
  expect(new Set(files.map((path) => path.split('/')[0])).size).toBeGreaterThanOrEqual(6);
  expect(files.length).toBeGreaterThan(300);
  expect(FACTS['its domains']!.found.test(`domain="${domains[0]!.ref}"`)).toBe(true);
  expect(FACTS['its trends']!.found.test(`/nl/t/${trends[0]!.slug}/`)).toBe(true);
  expect(FACTS['the municipalities that made it']!.found.test('GM0344')).toBe(true);
});
