// Two made-up studies of other shapes than the ones that ship go through check, build and publish: one trend in one domain and one
// language, with an edition as its place; and twelve domains in two languages, with pages as places and figures of its own.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@trendbeeld/cli';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeTwelve } from './twelve.mjs';

const BASE = 'https://voorbeeld.example/trends/';
const temporary = mkdtempSync(join(tmpdir(), 'trendbeeld-studies-'));
const TWELVE = join(temporary, 'twelve');
writeTwelve(TWELVE);
const ONE = fileURLToPath(new URL('one/', import.meta.url));

/** What belongs to a study that is not this one. Figures of the common shelf have years of their own, and are left out. */
const OTHERS = /2013|Platform31|hoofdstuk|chapter|onzekere en turbulente|fysiek|undefined|(?<![\w+/-])NaN(?![\w+/-])|\[object/i;
const SHELF = /^data\/(municipalit|municipal-|map\.json|comparisons\/|figures\/\w+\/m\/)/;

async function trendbeeld(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, { out: (t) => (out += t), err: (t) => (err += t), tty: false, columns: 80, cwd: temporary });
  return { code, out, err };
}

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe.each([
  { name: 'one trend, one domain, one language, an edition as place', folder: ONE, languages: ['nl'], trends: 1, domains: 1 },
  { name: 'twelve domains, two languages, pages as places', folder: TWELVE, languages: ['nl', 'en'], trends: 12, domains: 12 },
])('a study of $name', ({ folder, languages, trends, domains }) => {
  const out = join(temporary, `site-${domains}`);
  let files: string[] = [];
  const read = (path: string): string => readFileSync(join(out, path), 'utf8');

  beforeAll(async () => {
    const { code, err } = await trendbeeld('publish', '--draft', '--study', folder, '--out', out, '--base', BASE, '--pictures', 'all');
    expect(code, err).toBe(0);
    files = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => join(e.parentPath, e.name).slice(out.length + 1));
  });

  it('has no issues', async () => {
    const { code, out: told } = await trendbeeld('check', folder);
    expect(code).toBe(0);
    // What an editor may want to know is told as hints.
    expect(told).toMatch(/^(Tips[^]*\n)?1 studie, 0 fouten.*1 study, 0 issues(, \d+ hints?)?\n$/);
  });

  it('has a page, frame, picture, quote and files for each trend and domain in each of its languages, and in no other', () => {
    const pages = files.filter((f) => /^(nl|en)\/[td]\/[^/]+\/index\.html$/.test(f));
    expect(pages).toHaveLength(languages.length * (trends + domains));
    for (const page of pages)
      for (const name of ['frame/index.html', 'picture.svg', 'picture.png', 'social.png', 'figures.json', 'oembed.json'])
        expect(files, page).toContain(page.replace('index.html', name));
    expect(files.some((f) => f.startsWith('en/'))).toBe(languages.includes('en'));
  });

  it('names nothing that belongs to another study, on pages, frames, pictures, quotes and files', () => {
    const texts = files.filter((f) => /\.(html|svg|csv|json|xml|txt)$/.test(f) && !SHELF.test(f));
    expect(texts.length).toBeGreaterThan(10);
    for (const path of texts) expect(OTHERS.exec(read(path))?.[0], path).toBeUndefined();
  });

  it('names its own source with its place on every page, frame and picture', () => {
    for (const path of files.filter((f) => /^(nl|en)\/t\/.*(index\.html|picture\.svg)$/.test(f))) {
      const text = read(path)
        .replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/[\s\u00a0]+/g, ' ');
      expect(text, path).toMatch(domains === 1 ? /Voorbeeldinstituut.*Bureau Voorbeeld.*Voorbeeldprognose 2021/ : /Gemeente Voorbeeldstad.*(pagina|page) \d\d/);
    }
  });

  it('links to nothing that is not there', () => {
    for (const page of files.filter((f) => f.endsWith('index.html'))) {
      for (const [, href = ''] of read(page).matchAll(/ href="([^"]+)"/g)) {
        const target = new URL(href.replaceAll('&amp;', '&'), `${BASE}${page.replace('index.html', '')}`).href;
        if (!target.startsWith(BASE)) continue;
        const path = target.slice(BASE.length).split(/[?#]/)[0]!;
        expect(files, `${page}: ${href}`).toContain(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      }
    }
  });
});

it('two studies live in one process', async () => {
  const first = await trendbeeld('snippet', '--study', ONE, '--trend', 'aantal-mensen', '--base', BASE, '--rung', 'quote');
  const second = await trendbeeld('snippet', '--study', TWELVE, '--trend', 'trend-1', '--base', BASE, '--rung', 'quote');
  expect(first.out).toContain('Voorbeeldinstituut 2026');
  expect(second.out).toContain('Gemeente Voorbeeldstad 2025');
  expect((await trendbeeld('snippet', '--study', ONE, '--trend', 'trend-1', '--base', BASE)).err).toContain(
    'unknown trend: "trend-1". Expected one of: aantal-mensen',
  );
});
