// What stands in a published folder. One run for all: nationally and for 's-Hertogenbosch, with drawings and an edition.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { study } from '@trendbeeld/data/study';
import { hasMunicipalFigure } from '@trendbeeld/elements/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipality, national } from './folders.js';
import { BASE, filesIn, keptFolder, publishTo, textOf } from './site-folder.js';

const CITY = 'GM0796';
const kept = keptFolder();
const folder = kept.path;
let files: readonly string[] = [];
let report = '';
const read = (path: string): string => textOf(folder, path);
const json = (path: string): Record<string, unknown> => JSON.parse(read(path)) as Record<string, unknown>;

beforeAll(async () => {
  const { code, out, err } = await publishTo(folder, '--pictures', 'svg', '--edition', '2026-11');
  expect(code, err).toBe(0);
  report = out;
  files = filesIn(folder);
}, 60_000);
afterAll(kept.remove);

const topics = [...study.domains.map(({ ref }) => ({ kind: 'd', name: ref as string })), ...study.trends.map(({ slug }) => ({ kind: 't', name: slug }))];
/** Folders of the live pages as they should be. */
const expected = ['nl', 'en'].flatMap((language) =>
  topics.flatMap(({ kind, name }) => {
    const path = `${language}/${kind}/${name}/`;
    return hasMunicipalFigure(name as never) ? [path, `${path}${CITY}/`] : [path];
  }),
);
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((m) => m[1]!.replaceAll('&amp;', '&').replaceAll('&quot;', '"'));

describe('a published folder', () => {
  it('has a page, a frame, an oEmbed answer, figures and a drawing for every trend and domain, in both languages', () => {
    expect(topics).toHaveLength(30);
    const pages = files.filter((f) => /^(nl|en)\/[td]\/.*index\.html$/.test(f) && !/\/(frame|gemeenten)\//.test(f)).map((f) => f.replace('index.html', ''));
    expect(pages.toSorted()).toEqual(expected.toSorted());
    const missing = expected.flatMap((path) =>
      ['frame/index.html', 'oembed.json', 'figures.csv', 'figures.json', 'picture.svg'].map((file) => `${path}${file}`).filter((file) => !files.includes(file)),
    );
    expect(missing).toEqual([]);
  });

  it('has the same as an edition, without a frame of its own being left out', () => {
    const live = files.filter((f) => /^(nl|en)\/[td]\//.test(f));
    expect(files.filter((f) => /^e\/2026-11\/(nl|en)\/[td]\//.test(f))).toEqual(live.map((f) => `e/2026-11/${f}`));
    expect(json('editions.json')).toEqual({ latest: '2026-11', editions: ['2026-11'] });
    expect(read('e/2026-11/nl/t/werkloosheid/index.html')).toMatch(/<html lang="nl" data-edition="2026-11">.*Dit is uitgave 2026-11/s);
  });

  it('says what it wrote: files and bytes by kind, in all, and how long it took', () => {
    expect(report).toMatch(/pages +\d+ +[\d.]+ MB/);
    const own = files.filter((f) => f !== '.trendbeeld.json').length;
    expect(report).toMatch(new RegExp(`in all +${own} +[\\d.]+ MB\n${own} written, 0 unchanged, 0 removed, in [\\d.]+ s`));
  });

  it('leads nowhere that is not there: every relative address in every page and frame is a file', () => {
    const lost: string[] = [];
    for (const file of files.filter((f) => f.endsWith('.html'))) {
      for (const address of [...attributes(read(file), 'href'), ...attributes(read(file), 'src')]) {
        if (address.startsWith('#')) continue;
        const url = new URL(address, `${BASE}${file}`);
        if (!url.href.startsWith(BASE)) {
          // A source elsewhere.
          if (!/^https:$/.test(url.protocol)) lost.push(`${file}: ${address}`);
          continue;
        }
        const path = url.pathname.slice(new URL(BASE).pathname.length);
        if (!existsSync(join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : ''))) lost.push(`${file}: ${address}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('is told to search engines page by page, without editions and frames', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map((m) => m[1]!.replace(BASE, ''));
    expect(listed.toSorted()).toEqual(['', 'nl/', 'en/', 'nl/eigen-cijfers/', 'en/eigen-cijfers/', ...expected].toSorted());
  });

  it('has scripts under the hash of their bytes, with integrity values that hold', () => {
    const integrity = json('integrity.json') as Record<string, string>;
    expect(Object.keys(integrity).some((name) => /^trendbeeld\.[0-9a-f]{10}\.js$/.test(name))).toBe(true);
    for (const [name, value] of Object.entries(integrity)) {
      const bytes = readFileSync(join(folder, name));
      expect(value).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
      expect(name.split('.')[1]).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 10));
    }
  });

  it('tells three kinds of host which headers to send', () => {
    const hashed = files.find((f) => /^trendbeeld\.[0-9a-f]{10}\.js$/.test(f))!;
    expect(read('_headers')).toContain(`/trends/${hashed}\n  Cache-Control: public, max-age=31536000, immutable`);
    for (const file of ['_headers', 'nginx.conf', '.htaccess']) {
      const text = read(file);
      for (const header of ["default-src 'none'; script-src 'self'; style-src 'self'", 'Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy'])
        expect(text, file).toContain(header);
    }
    for (const file of ['nginx.conf', '.htaccess']) expect(read(file), file).toMatch(/frame-ancestors \*.*immutable|immutable.*frame-ancestors \*/s);
    expect(read('nginx.conf')).toContain('location ^~ /trends/ {');
  });
});

describe('a page', () => {
  it.each(['nl/t/werkloosheid/', `nl/t/bevolking-en-huishoudens/${CITY}/`, 'en/d/sociaal/', 'nl/t/spelregels/'])(
    '%s is complete without script: headline, table or list, source, downloads, address',
    (path) => {
      const html = read(`${path}index.html`);
      expect(html).toMatch(/<h1 class="tb-title[^"]*"/);
      expect(html).toMatch(/class="tb-source">.*Platform31, (<[^>]+>)?«Steden in onzekere en turbulente tijden/);
      expect(html).toMatch(/href="picture\.svg" download="[^"]+"/);
      expect(html).toContain(`<link rel="canonical" href="${BASE}${path}">`);
      expect(html).toContain(`<code class="tp-address">${BASE}${path}</code>`);
      expect(html.match(/<main/g)).toHaveLength(1);
      expect(html).toMatch(/<html lang="(nl|en)"/);
    },
  );

  it('offers its figures as files, and says so where there are none', () => {
    expect(read('nl/t/werkloosheid/index.html')).toMatch(/href="figures\.csv" download="[^"]+">.*href="figures\.json" download=/);
    const none = read('nl/t/bouwen-naar-vraag/index.html');
    expect(none).not.toContain('figures.csv');
    expect(none).toContain('De studie noemt bij deze trend geen cijfers.');
  });

  it('has its graphic and its table in it', () => {
    const html = read('nl/t/werkloosheid/index.html');
    expect(html.match(/<svg [^>]*class="tb-svg"/g)!.length).toBeGreaterThan(1);
    expect(html).toMatch(/<table class="tb-table/);
    expect(read(`nl/t/bevolking-en-huishoudens/${CITY}/index.html`)).toContain("Met de cijfers van 's-Hertogenbosch naast die van Nederland.");
  });

  it('keeps to a strict policy: no style or script in it, nothing from elsewhere', () => {
    for (const file of files.filter((f) => f.endsWith('.html'))) {
      const html = read(file);
      expect(html, file).not.toMatch(/ style="|<style| on[a-z]+="|javascript:/);
      expect(
        [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].every((m) => /src="(\.\.\/)+page\.js" defer/.test(m[1]!) && m[2] === ''),
        file,
      ).toBe(true);
      const loaded = [...attributes(html, 'src'), ...[...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map((m) => m[1]!)];
      expect(
        loaded.filter((address) => !/^(\.\.\/|page|list)/.test(address)),
        file,
      ).toEqual([]);
    }
  });

  it('weighs at most 15 kB of HTML and style after gzip, for every trend', () => {
    const style = gzipSync(read('page.css'), { level: 9 }).length;
    const heavy = expected
      .filter((path) => path.includes('/t/'))
      .map((path) => ({ path, bytes: style + gzipSync(read(`${path}index.html`), { level: 9 }).length }))
      .filter(({ bytes }) => bytes > 15_000);
    expect(heavy).toEqual([]);
  });

  it('is found by hosts that ask for oEmbed, in both languages', () => {
    for (const path of expected) {
      const [, discovery] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(read(`${path}index.html`)) ?? [];
      expect(discovery).toBe(`${BASE}${path}oembed.json`);
    }
  });

  it('has a card for social media without a picture where no PNG was made', () => {
    const html = read('nl/t/werkloosheid/index.html');
    expect(html).toMatch(/<meta property="og:title" content="[^"]+">/);
    expect(html).not.toContain('og:image');
    expect(html).toContain('<meta name="twitter:card" content="summary">');
  });
});

describe('an oEmbed answer', () => {
  it.each(expected.filter((path) => /werkloosheid|sociaal|bevolking/.test(path)))('%s is rich, and reads rightly without paragraphs', (path) => {
    const answer = json(`${path}oembed.json`) as { type: string; title: string; html: string; width: number; height: number };
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Trendbeeld' });
    expect(answer.html).toMatch(/^<blockquote cite="[^"]+" lang="(nl|en)"><p>.+<\/p><\/blockquote><iframe /);
    const src = /<iframe src="([^"#]+)" title="[^"]+"[^>]* sandbox="allow-scripts"/.exec(answer.html)![1];
    expect(src).toBe(`${BASE}${path}frame/`);
    const bare = answer.html.replaceAll(/<\/?p>/g, '');
    expect(bare).toMatch(new RegExp(`[.)] <a href="${BASE}${path}">[^<]+</a></blockquote>`));
  });
});

describe('a frame', () => {
  it('has its figure in it, one classic script, and its address as text', () => {
    const html = read('nl/t/werkloosheid/frame/index.html');
    expect(html).toMatch(/<html lang="nl" data-frame/);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('type="module"');
    expect(html).toContain(`Deze grafiek staat op ${BASE}nl/t/werkloosheid/`);
    expect(html).not.toMatch(/download|figures\.csv/);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

describe('the figures of a page', () => {
  const rows = (path: string): Record<string, string>[] => [...csvParse(read(path).replace(/^\ufeff/, ''))];

  it('are those of the data package, each with unit, period, certainty and source', () => {
    const series = rows('nl/t/werkloosheid/figures.csv');
    const unemployment = national('unemployment-rate');
    const own = series.filter((row) => row['id'] === unemployment.id || Object.values(row).includes(unemployment.id));
    expect(own.map((row) => Object.values(row)).length).toBe(unemployment.observations.length);
    for (const [i, { value }] of unemployment.observations.entries()) expect(Object.values(own[i]!)).toContain(value === null ? '' : String(value));
    expect(own.every((row) => Object.values(row).includes('CBS'))).toBe(true);
    const statement = series.find((row) => Object.values(row).includes('K19'))!;
    expect(statement['waarde']).toBe('9');
    expect(Object.values(statement)).toEqual(
      expect.arrayContaining(['ongeveer; voorspelling', 'Platform31', 'hoofdstuk 3'].map((v) => expect.stringContaining(v) as string)),
    );
  });

  it('hold the municipality, and are the same as JSON', () => {
    const figures = json(`nl/t/bevolking-en-huishoudens/${CITY}/figures.json`) as {
      municipality: object;
      municipal: { region: string; observations: { value: number }[] }[];
    };
    expect(figures.municipality).toEqual({ code: CITY, name: "'s-Hertogenbosch" });
    const inhabitants = figures.municipal.filter((i) => i.region === CITY).flatMap((i) => i.observations.map((o) => o.value));
    const shipped = Object.values(municipality(CITY).series).flatMap((s) => s.observations.map((o) => o.value));
    expect(inhabitants.length).toBeGreaterThan(10);
    expect(inhabitants.filter((value) => !shipped.includes(value))).toEqual([]);
  });

  it('open as a table everywhere, and are never a formula', () => {
    for (const path of expected) {
      const text = read(`${path}figures.csv`);
      expect(text.startsWith('\ufeff'), path).toBe(true);
      const table = rows(`${path}figures.csv`);
      if (read(`${path}index.html`).includes('href="figures.csv"')) expect(table.length, path).toBeGreaterThan(0);
      else expect(table, path).toEqual([]);
      const risky = table.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t]/.test(cell) || (cell.startsWith('-') && Number.isNaN(Number(cell))));
      expect(risky, path).toEqual([]);
    }
  });
});
