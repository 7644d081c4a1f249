// What can be asked: which pages and pictures, under which address, and what is refused.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { hostFiles } from '../src/publish/host-files.js';
import { indexPages } from '../src/publish/index-pages.js';
import { currentMunicipalities, plannedPages } from '../src/publish/plan.js';
import { inFolder, trendbeeld } from './folders.js';
import { attributes, BASE, filesIn, lostLinks, MANIFEST, pagesFor, publishTo, publishUntil, textOf, TOPICS } from './site-folder.js';

/** A study with a quarter of the pages. */
const SMALLER = fileURLToPath(new URL('../../../studies/prognoses/', import.meta.url));
const STUDY_CITIES = study.source.makers.flatMap((m) => m.municipality ?? []);

/** Files that a run with these options sets out to write. */
const planOf = (...options: readonly string[]): Promise<string[]> =>
  inFolder(async (folder) => {
    await publishUntil(1, folder, options);
    // Those that are at work at once end what they are doing, and begin nothing new.
    expect(filesIn(folder).length).toBeLessThan(60);
    return Object.keys((JSON.parse(textOf(folder, MANIFEST)) as { files: Record<string, string> }).files);
  });
const foldersOf = (plan: readonly string[], file: string): string[] =>
  plan
    .filter((path) => /^(nl|en)\/[td]\//.test(path) && path.endsWith(`/${file}`) && !/\/(frame|gemeenten|gebruik|use)\/index\.html$/.test(path))
    .map((path) => path.slice(0, -file.length))
    .toSorted();

describe('the pages that are made', () => {
  it('are by default those of the nineteen cities of the study, each with pictures', async () => {
    const plan = await planOf();
    expect(STUDY_CITIES).toHaveLength(19);
    for (const file of ['index.html', 'picture.svg', 'picture.png', 'social.png'])
      expect(foldersOf(plan, file), file).toEqual(pagesFor(STUDY_CITIES).toSorted());
  });

  it('are those of all 342 municipalities with --all, PNG only nationally unless asked for, and lists of their own', async () => {
    const all = currentMunicipalities();
    expect(all).toHaveLength(342);
    const plan = await planOf('--all');
    expect(foldersOf(plan, 'index.html')).toEqual(pagesFor(all).toSorted());
    // The pages of all municipalities are short: their pictures are made where they are asked for.
    for (const file of ['picture.svg', 'picture.png', 'social.png']) expect(foldersOf(plan, file), file).toEqual(pagesFor([]).toSorted());
    expect(foldersOf(await planOf('--all', '--png'), 'social.png')).toEqual(pagesFor(all).toSorted());
    const municipal = TOPICS.filter((t) => t.municipal);
    expect([plan.filter((path) => path.endsWith('/gemeenten/index.html')).length, municipal.length]).toEqual([2 * municipal.length, 14]);
  });

  it('are short where there are more municipalities than a page lists: their own figures, and the national page for the rest', () =>
    inFolder(async (folder) => {
      const codes = currentMunicipalities().slice(0, 41);
      const { code, err } = await publishTo(folder, '--municipality', codes.join(','), '--pictures', 'none');
      expect(code, err).toBe(0);
      const [one] = codes;
      const short = textOf(folder, `nl/t/werkloosheid/${one}/index.html`);
      const whole = textOf(folder, 'nl/t/werkloosheid/index.html');
      expect(short).toContain('<a class="tb-link" href="../">Alles over heel Nederland</a>');
      expect(short).toMatch(/<link rel="stylesheet" href="[./]+page\.css">/);
      expect(short).toMatch(/<table class="tb-table/);
      expect(short).toMatch(/Bron: Platform31 2013/);
      expect(short.length).toBeLessThan(whole.length / 3);
      const domain = textOf(folder, `nl/d/economie/${one}/index.html`);
      for (const { slug } of study.trends.filter((t) => t.domain === 'economie')) expect(domain).toContain(`/t/${slug}/`);
      expect(domain).toMatch(/per 1\.000 inwoners.*Bron: CBS/s);
      expect(lostLinks(folder, BASE)).toEqual([]);
      // All 342, with the national pages, in at most 400 MB: pictures of the country are about 110 MB of it.
      const files = filesIn(folder);
      const bytes = (all: readonly string[]): number => all.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
      const municipal = files.filter((f) => /\/GM\d{4}\//.test(f) && !f.startsWith('data/'));
      const rest = files.filter((f) => !municipal.includes(f));
      expect((bytes(municipal) / codes.length) * 342 + bytes(rest)).toBeLessThan(290e6);
    }));

  it('are those asked for, in any order and any spelling, and more than once', async () => {
    const plan = await planOf('--municipality', "'s-Hertogenbosch, 344", '--municipality', 'gm0344', '--pictures', 'none');
    expect(foldersOf(plan, 'index.html')).toEqual(pagesFor(['GM0344', 'GM0796']).toSorted());
    expect(plan.filter((path) => /\.(svg|png)$/.test(path))).toEqual([]);
  });

  it('are those of today for a code that merged, which is said', () =>
    inFolder(async (folder) => {
      const { code, out, err } = await publishTo(folder, '--municipality', 'GM0756', '--dry-run');
      const { out: today } = await publishTo(folder, '--municipality', 'GM1982', '--dry-run');
      expect([code, err.split('\n')[0], filesIn(folder)]).toEqual([0, 'GM0756 merged: its pages are those of GM1982', []]);
      const counted = (said: string): string => said.replaceAll(/in [\d.]+ s/g, '');
      expect(counted(out)).toBe(counted(today));
      expect(out).toMatch(/\d{2,} would be written/);
    }));

  it('stand in lists where there are more than a page can name', () => {
    const site = { study, base: BASE, municipalities: currentMunicipalities(), pictures: 'none', municipalPng: false, inlineStyle: false } as const;
    const lists = indexPages(site).filter(({ path }) => path.endsWith('/gemeenten/index.html'));
    const linked = lists.flatMap(({ path, text }) => attributes(text, 'href').map((href) => new URL(href, BASE + path).href));
    const pages = plannedPages(site).filter((p) => p.municipality);
    expect(linked.filter((address) => /\/GM\d{4}\/$/.test(address)).toSorted()).toEqual(pages.map((p) => BASE + p.path).toSorted());
    const names = [...lists[0]!.text.matchAll(/<li><a [^>]*>([^<]+)<\/a>/g)].map((m) => m[1]!);
    expect(names.slice(0, 2)).toEqual(['Aa en Hunze', 'Aalsmeer']);
    expect(names.indexOf("'s-Hertogenbosch")).toBe(names.indexOf('Hendrik-Ido-Ambacht') + 2);
  });
});

describe('pictures', () => {
  it('are a PNG and a social card for each page, made once: another run makes only the one that is missing or was changed', () =>
    inFolder(async (folder) => {
      // The smaller study: a PNG takes its time, and they are all made alike.
      const options = ['--study', SMALLER, '--pictures', 'all', '--municipality', 'GM0344'] as const;
      const { code, err } = await publishTo(folder, ...options);
      expect(code, err).toBe(0);
      const png = filesIn(folder).filter((f) => f.endsWith('.png'));
      const site = { study: prognoses, base: BASE, municipalities: ['GM0344'], pictures: 'all', municipalPng: true, inlineStyle: true } as const;
      const planned = plannedPages(site);
      const pages = ['nl/', 'en/', ...planned.map(({ path }) => path)];
      // National pages have the forms for the press too: three.
      const national = ['nl/', 'en/', ...planned.filter((page) => !page.municipality).map(({ path }) => path)];
      expect(pages.length).toBeGreaterThan(national.length);
      expect(png).toHaveLength(2 * pages.length + 3 * national.length);
      for (const path of png) expect(readFileSync(join(folder, path)).subarray(0, 8).toString('latin1'), path).toBe('\u0089PNG\r\n\u001a\n');
      const size = (path: string): number[] => [16, 20].map((at) => readFileSync(join(folder, path)).readUInt32BE(at));

      for (const path of pages) {
        const html = textOf(folder, `${path}index.html`);
        const image =
          /og:image" content="([^"]+)"><meta property="og:image:width" content="(\d+)"><meta property="og:image:height" content="(\d+)"><meta property="og:image:alt" content="[^"]{10,}"/;
        const [, address, width, height] = image.exec(html)!;
        expect(address).toBe(`${BASE}${path}social.png`);
        expect(size(`${path}social.png`), path).toEqual([Number(width), Number(height)]);
        expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
        const answer = JSON.parse(textOf(folder, `${path}oembed.json`)) as object;
        expect(answer, path).toMatchObject({ thumbnail_url: address, thumbnail_width: Number(width), thumbnail_height: Number(height) });
        const [, drawn] = /^<svg [^>]*\bwidth="(\d+)"/.exec(textOf(folder, `${path}picture.svg`))!;
        expect(size(`${path}picture.png`)[0], path).toBe(2 * Number(drawn));
      }
      // A source of this study stands on a site of others.
      expect(lostLinks(folder, BASE).filter((line) => !line.includes(': http:'))).toEqual([]);

      const [gone, changed] = [
        'nl/t/huishoudens/social.png',
        `${pages.find((path) => path.startsWith('en/') && path.includes('GM0344'))!}picture.png`,
      ] as const;
      const before = [gone, changed].map((path) => readFileSync(join(folder, path)));
      rmSync(join(folder, gone));
      writeFileSync(join(folder, changed), 'x');
      expect((await publishTo(folder, ...options)).out).toMatch(/\n2 written, \d+ unchanged, 0 removed/);
      expect([gone, changed].map((path, i) => readFileSync(join(folder, path)).equals(before[i]!))).toEqual([true, true]);
    }));
});

describe('the style of pages', () => {
  it('puts the style into pages and frames, its policies allow just these, and the budget holds', () =>
    inFolder(async (folder) => {
      await publishTo(folder);
      const styles = new Set<string>();
      for (const path of [...pagesFor(['GM0796']), 'nl/', 'en/']) {
        for (const file of [`${path}index.html`, `${path}frame/index.html`]) {
          const html = textOf(folder, file);
          expect(html.includes('rel="stylesheet"'), file).toBe(false);
          for (const [, style] of html.matchAll(/<style>([^<]+)<\/style>/g)) styles.add(style!);
        }
        if (path.includes('/t/')) expect(gzipSync(textOf(folder, `${path}index.html`), { level: 9 }).length, path).toBeLessThanOrEqual(14_600);
      }
      // One for pages and one for frames, and the parts that only some of them need.
      expect(styles.size).toBe(5);
      const sources = [...styles].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      const frames = ["'self'", 'https://stad.example', ...sources];
      for (const [file, expected] of Object.entries({
        _headers: [frames],
        'nginx.conf': [frames, ["'self'", ...sources]],
        '.htaccess': [["'self'", ...sources], frames],
      }))
        expect(
          [...textOf(folder, file).matchAll(/style-src ([^;]+);/g)].map((m) => m[1]!.split(' ').toSorted()),
          file,
        ).toEqual(expected.map((list) => list.toSorted()));
      expect(textOf(folder, 'nl/eigen-cijfers/index.html')).toContain('href="../../list.css"');
    }));

  it('keeps it in files where that is asked for, and then its policies allow no style in a page', () =>
    inFolder(async (folder) => {
      await publishTo(folder, '--style-files', '--pictures', 'none');
      const page = textOf(folder, 'nl/t/werkloosheid/index.html');
      expect(page).toContain('rel="stylesheet" href="../../../page.css"');
      expect(page).not.toContain('<style');
      for (const file of ['_headers', 'nginx.conf', '.htaccess']) expect(textOf(folder, file)).not.toContain('sha256');
    }));
});

describe('--base', () => {
  const hostFile = (name: string, base: string): string =>
    hostFiles({ study, base, municipalities: [], pictures: 'none', municipalPng: false, inlineStyle: false }, [], []).find(({ path }) => path === name)!.text;
  const nginx = (base: string): string => hostFile('nginx.conf', base);

  it('may have a port, a path and letters that mean something elsewhere: nothing breaks', () =>
    inFolder(async (folder) => {
      const base = 'http://127.0.0.1:8080/a&b/c%20d.e/';
      const { code, err } = await publishTo(folder, '--base', base.slice(0, -1));
      expect(code, err).toBe(0);
      expect(lostLinks(folder, base)).toEqual([]);
      const html = textOf(folder, 'nl/t/werkloosheid/index.html');
      expect(html).toContain('<link rel="canonical" href="http://127.0.0.1:8080/a&amp;b/c%20d.e/nl/t/werkloosheid/">');
      const { html: embed } = JSON.parse(textOf(folder, 'nl/t/werkloosheid/oembed.json')) as { html: string };
      expect(attributes(embed, 'src')).toEqual([`${base}nl/t/werkloosheid/frame/`]);

      const sitemap = textOf(folder, 'sitemap.xml');
      expect(sitemap).not.toMatch(/&(?!amp;)/);
      expect(sitemap).toContain(`<loc>${base.replace('&', '&amp;')}nl/t/werkloosheid/</loc>`);
      expect(textOf(folder, 'robots.txt')).toContain(`Sitemap: ${base}sitemap.xml\n`);
      expect(textOf(folder, '_headers')).toContain('\n/a&b/c%20d.e/*\n');
      // nginx compares with the decoded path.
      expect(textOf(folder, 'nginx.conf')).toContain('\nlocation ^~ "/a&b/c d.e/" {\n');
    }));

  it('may be the root of a host, or one that nginx would read as its own language', () => {
    expect(nginx('https://stad.example/')).toContain('location ^~ "/" {');
    expect(nginx('https://stad.example/a%22;b%7B/')).toContain(String.raw`location ^~ "/a\";b{/" {`);
    expect(nginx('https://stad.example/%E0%A4%A/')).toContain('location ^~ "/%E0%A4%A/" {');
  });

  it.each([
    ['https://www.stad.example/', "'self' https://www.stad.example"],
    ['https://stad.example:443/a/b/', "'self' https://stad.example"],
    ['https://stad.example:8443/trends/', "'self' https://stad.example:8443"],
    ['http://stad.example/trends/', "'self' http://stad.example"],
    ['http://127.0.0.1:8080/a&b/c%20d.e/', "'self' http://127.0.0.1:8080"],
    ['https://Súdwest.example/', "'self' https://xn--sdwest-pya.example"],
    // What a policy cannot name.
    ['http://[::1]:8080/', "'self'"],
    ['https://a;b"c$d/', "'self'"],
  ])('is named in the policy of frames by its origin, in every file: %s', (base, own) => {
    for (const [file, end] of Object.entries({ _headers: '\n', 'nginx.conf': '; frame-ancestors *" always;\n', '.htaccess': '; frame-ancestors *"\n' }))
      expect(hostFile(file, base), file).toContain(
        `default-src 'none'; script-src ${own}; style-src ${own}; img-src ${own}; connect-src ${own}; base-uri 'none'; form-action 'none'${end}`,
      );
    for (const file of ['nginx.conf', '.htaccess'])
      expect(hostFile(file, base), file).toContain(
        "script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'\"",
      );
  });
});

describe('trendbeeld publish', () => {
  it.each([
    [['--base', BASE], /missing --out\. Expected the folder/],
    [['--out', 'x'], /missing --base\. Expected the address/],
    [['--out', 'package.json', '--base', BASE], /"package\.json" is a file\. Expected a folder/],
    [['--out', 'x', '--base', ''], /missing --base/],
    [['--out', 'x', '--base', 'stad.example'], /wrong base: "stad\.example"\. Expected an address that starts with https:/],
    [['--out', 'x', '--base', 'ftp://stad.example/'], /wrong base/],
    [['--out', 'x', '--base', 'javascript:alert(1)'], /wrong base/],
    [['--out', 'x', '--base', 'https://'], /wrong base/],
    [['--out', 'x', '--base', 'https://stad.example/?a'], /without name, "\?" or "#"/],
    [['--out', 'x', '--base', 'https://stad.example/#a'], /without name, "\?" or "#"/],
    [['--out', 'x', '--base', 'https://naam:geheim@stad.example/'], /without name, "\?" or "#"/],
    [['--out', 'x', '--base', BASE, '--municipality', 'Utregt'], /unknown municipality: "Utregt"\. Expected a code such as GM0363\. Nearest: Utrecht GM0344, /],
    [['--out', 'x', '--base', BASE, '--municipality', 'den bosch'], /Nearest: \S.* GM\d{4}, .* GM\d{4}, .* GM\d{4}\./],
    [['--out', 'x', '--base', BASE, '--municipality', 's hertogenbosch'], /Nearest: 's-Hertogenbosch GM0796, /],
    [['--out', 'x', '--base', BASE, '--municipality', 'gm03444'], /unknown municipality: "gm03444".*Nearest: /],
    [['--out', 'x', '--base', BASE, '--municipality', 'GM0344,GM9999'], /unknown municipality: "GM9999"/],
    [['--out', 'x', '--base', BASE, '--municipality', '../x'], /unknown municipality: "\.\.\/x"/],
    [
      ['--out', 'x', '--base', BASE, '--municipality', 'GM0788'],
      /Haaren \(GM0788\) is no municipality any more since 2021-01-01\. Its inhabitants went to: Boxtel \(GM0757\), /,
    ],
    [['--out', 'x', '--base', BASE, '--all', '--municipality', 'GM0344'], /--all and --municipality exclude each other/],
    [['--out', 'x', '--base', BASE, '--png', '--pictures', 'svg'], /--png makes PNG, --pictures svg does not/],
    [['--out', 'x', '--base', BASE, '--pictures', 'gif'], /unknown pictures: "gif"\. Expected one of: none, svg, all/],
    [['--out', 'x', '--base', BASE, '--edition', '../x'], /wrong edition: "\.\.\/x"\. Expected small letters.* such as 2026-11/],
    [['--out', 'x', '--base', BASE, '--edition', ''], /wrong edition: ""/],
    [['--out', 'x', '--base', BASE, '--edition', 'Nov 2026'], /wrong edition/],
    [['--out', 'x', '--base', BASE, '--x'], /Expected: --study, --out/],
    [['--out', 'x', '--base', BASE, 'y'], /unknown argument: "y"/],
  ])('refuses %s with a reason, and writes nothing', async (args, reason) => {
    const { code, out, err } = await trendbeeld('publish', '--draft', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(reason);
    expect(existsSync('x')).toBe(false);
  });

  it('says with --help all that can be asked', async () => {
    const { code, out } = await trendbeeld('publish', '--help');
    expect(code).toBe(0);
    for (const option of ['out', 'base', 'municipality', 'all', 'png', 'pictures', 'edition', 'style-files', 'dry-run']) expect(out).toContain(`--${option} `);
  });

  it('tells earlier names of tokens in a theme', () =>
    inFolder(async (folder) => {
      const theme = join(folder, 'stad.css');
      writeFileSync(theme, ':root{--trendbeeld-color-accent:#a80a2d}');
      // Told before anything is made; here nothing is.
      const { err } = await publishTo(join(folder, 'out'), '--theme', theme, '--study', join(folder, 'none'));
      expect(err).toContain('--trendbeeld-color-accent heet nu --trendbeeld-document-accent-color');
    }));

  it('says with --dry-run what would be written, pictures too, and makes not even the folder', () =>
    inFolder(async (folder) => {
      const { code, out } = await publishTo(join(folder, 'site'), '--dry-run', '--pictures', 'all');
      expect([code, filesIn(folder)]).toEqual([0, []]);
      expect(out).toMatch(/pictures \(PNG\) +366 .*\n\d{3,} would be written, 0 unchanged, 0 would be removed, in [\d.]+ s \(dry run: nothing was written\)/s);
    }));
});
