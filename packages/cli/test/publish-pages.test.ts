// What stands in the pages and frames of a published folder. One run for all: nationally and for 's-Hertogenbosch, with drawings and an edition.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DRAFT_WORDS, pageQuote } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-steden-2013';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageContent } from '../src/publish/page-content.js';
import { pageHtml } from '../src/publish/page-html.js';
import { plannedPages } from '../src/publish/plan.js';
import { attributes, BASE, filesIn, keptFolder, lostLinks, pagesFor, publishTo, textOf, TOPICS } from './site-folder.js';

const STUDY_CITIES = study.source.makers.flatMap((m) => m.municipality ?? []);

const CITY = 'GM0796';
const LIVE = pagesFor([CITY]);
const kept = keptFolder();
const folder = kept.path;
let files: readonly string[] = [];
let report = '';
const read = (path: string): string => textOf(folder, path);
const json = (path: string): Record<string, unknown> => JSON.parse(read(path)) as Record<string, unknown>;
const pageOf = (path: string): string => read(`${path}index.html`);
const documents = (): readonly string[] => files.filter((f) => f.endsWith('.html'));
/** What a reader reads: without tags, entities as they look. */
const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
/** Text without that of links, and of what stands in their place in a frame. */
const unlinked = (html: string): string => words(html.replaceAll(/<a [^>]*>.*?<\/a>|<span>.*?<\/span>/gs, '')).replaceAll(/\s+/g, '');
const inside = (html: string, tag: string): string => new RegExp(`<${tag}[ >].*</${tag}>`, 's').exec(html)?.[0] ?? '';
const metaOf = (html: string, name: string): string | undefined => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1];

beforeAll(async () => {
  const { code, out, err } = await publishTo(folder, '--pictures', 'svg', '--edition', '2026-11');
  expect(code, err).toBe(0);
  report = out;
  files = filesIn(folder);
});
afterAll(kept.remove);

describe('a published folder', () => {
  it('has a page, a frame, an oEmbed answer, figures and a drawing for each of 26 trends and 4 domains, in both languages', () => {
    expect(TOPICS).toHaveLength(study.trends.length + study.domains.length);
    const pages = files.filter((f) => /^(nl|en)\/[td]\/.*index\.html$/.test(f) && !/\/(frame|gebruik|use)\//.test(f)).map((f) => f.replace('index.html', ''));
    expect(pages.toSorted()).toEqual(LIVE.toSorted());
    const beside = ['frame/index.html', 'oembed.json', 'figures.json', 'picture.svg'];
    expect(LIVE.flatMap((path) => beside.map((file) => `${path}${file}`).filter((file) => !files.includes(file)))).toEqual([]);
  });

  it('has the same as an edition, which leads nowhere but into itself, to its script and to the latest figures', () => {
    const live = files.filter((f) => /^(nl|en)\/[td]\//.test(f));
    expect(files.filter((f) => /^e\/2026-11\/(nl|en)\/[td]\//.test(f))).toEqual(live.map((f) => `e/2026-11/${f}`));
    expect(json('editions.json')).toEqual({ latest: '2026-11', editions: ['2026-11'] });
    const away = LIVE.flatMap((path) => {
      const at = `${BASE}e/2026-11/${path}`;
      const html = pageOf(`e/2026-11/${path}`);
      expect(html, path).toMatch(/<html lang="(nl|en)" data-edition="2026-11">.*(Dit is uitgave|This is edition) 2026-11/s);
      expect(metaOf(html, 'robots'), path).toBe('noindex');
      expect(html, path).toContain(`<link rel="canonical" href="${at}">`);
      const addresses = [...attributes(html, 'href'), ...attributes(html, 'src')].map((address) => new URL(address, at).href);
      expect(addresses, path).toContain(`${BASE}${path}`);
      return addresses.filter((a) => a.startsWith(BASE) && !a.startsWith(`${BASE}e/2026-11/`) && a !== `${BASE}${path}` && a !== `${BASE}page.js`);
    });
    expect(away).toEqual([]);
  });

  it('says what it wrote: files and bytes by kind, in all, and how long it took', () => {
    const own = files.filter((f) => f !== '.trendbeeld.json');
    const bytes = own.reduce((sum, f) => sum + readFileSync(join(folder, f)).length, 0);
    const pages = documents().filter((f) => !f.endsWith('/frame/index.html'));
    expect(report).toMatch(new RegExp(`^pages +${pages.length} +[\\d.]+ MB$`, 'm'));
    const [, all, size, written] =
      /in all +(\d+) +([\d.]+) MB\n(\d+) written, 0 unchanged, 0 removed, in [\d.]+ s\nKlaar: de map .* \/ Done: .*\nDit is een concept.*\n$/.exec(report)!;
    expect([all, size, written]).toEqual([String(own.length), (bytes / 1e6).toFixed(2), String(own.length)]);
    const kinds = [...report.matchAll(/^(?!in all)\D+(\d+) +[\d.]+ MB$/gm)].map((m) => Number(m[1]));
    expect(kinds.reduce((sum, n) => sum + n, 0)).toBe(own.length);
  });

  it('leads nowhere that is not there: every address in every page and frame is a file, and the place in it', () => {
    expect(documents().length).toBeGreaterThan(280);
    expect(lostLinks(folder, BASE)).toEqual([]);
  });

  it('is told to search engines page by page, without editions and frames', () => {
    const listed = [...read('sitemap.xml').matchAll(/<url><loc>([^<]*)<\/loc><\/url>/g)].map((m) => m[1]!.replace(BASE, ''));
    expect(listed.toSorted()).toEqual(['', 'nl/', 'en/', 'nl/eigen-cijfers/', 'en/eigen-cijfers/', 'nl/maken/', 'en/make/', ...LIVE].toSorted());
    expect(read('robots.txt')).toContain(`Sitemap: ${BASE}sitemap.xml`);
  });

  it('has scripts under the hash of their bytes, with integrity values that hold', () => {
    const integrity = json('integrity.json') as Record<string, string>;
    expect(Object.keys(integrity).toSorted()).toEqual(files.filter((f) => /^[a-z-]+\.[0-9a-f]{10}\.js$/.test(f)));
    expect(Object.keys(integrity).some((name) => name.startsWith('trendbeeld.'))).toBe(true);
    for (const [name, value] of Object.entries(integrity)) {
      const bytes = readFileSync(join(folder, name));
      expect(value).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
      expect(name.split('.')[1]).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 10));
    }
  });

  it('tells three kinds of host which headers to send: policy, sharing, and how long each file may be kept', () => {
    for (const file of ['_headers', 'nginx.conf', '.htaccess']) {
      const text = read(file);
      for (const header of ['Cross-Origin-Resource-Policy', 'nosniff', 'max-age=31536000, immutable']) expect(text, file).toContain(header);
      const policies = [...text.matchAll(/default-src 'none'; (script-src [^;]+; style-src [^;]+; img-src [^;]+; connect-src [^;]+);/g)].map((m) => m[1]);
      const hashes = [...new Set(text.match(/'sha256-[^']+'/g))].join(' ');
      const sources = (own: string): string => `script-src ${own}; style-src ${own} ${hashes}; img-src ${own}; connect-src ${own}`;
      // `_headers` has one rule for pages and frames; only what is a frame needs the origin.
      expect(policies.toSorted(), file).toEqual([...(file === '_headers' ? [] : [sources("'self'")]), sources("'self' https://stad.example")].toSorted());
      expect(text, file).toMatch(/Access-Control-Allow-Origin:? "?\*/);
    }
    const hashed = files.filter((f) => /^[a-z-]+\.[0-9a-f]{10}\.js$/.test(f));
    const forEver = [...read('_headers').matchAll(/^(\S+)\n {2}Cache-Control: public, max-age=31536000, immutable$/gm)].map((m) => m[1]);
    expect(forEver).toEqual(hashed.map((f) => `/trends/${f}`));
    for (const file of ['nginx.conf', '.htaccess']) {
      expect(read(file), file).toMatch(/max-age=300, must-revalidate/);
      expect(read(file), file).toMatch(/connect-src 'self' https:\/\/stad\.example; [^"]*frame-ancestors \*/);
      expect(read(file), file).toMatch(/connect-src 'self'; [^"]*frame-ancestors 'self'/);
    }
  });

  it('is kept by servers as its rules say: names with a hash for ever, everything else five minutes, lists of ours never shown', () => {
    const nginx = read('nginx.conf');
    expect(nginx).toContain('location ^~ "/trends/" {');
    const rules = [...nginx.matchAll(/location ~ "([^"]+)" \{\n(.*?)\n {2}\}/gs)].map(([, pattern, body]) => ({ fits: new RegExp(pattern!), body: body! }));
    const outside = nginx.slice(nginx.lastIndexOf('  }\n'));
    const ruleOf = (path: string): string => rules.find(({ fits }) => fits.test(`/trends/${path}`))?.body ?? outside;
    for (const path of [...files, 'nl/t/werkloosheid/', 'nl/t/werkloosheid/frame/']) {
      const rule = ruleOf(path);
      if (/^(\.trendbeeld\.json|_headers|_redirects|nginx\.conf|\.htaccess)$/.test(path)) expect(rule, path).toContain('return 404');
      else if (/^[a-z-]+\.[0-9a-f]{10}\.js$/.test(path)) expect(rule, path).toContain('immutable');
      else expect(rule, path).toContain('max-age=300');
      if (/\.html$|\/$/.test(path)) expect(rule, path).toContain(path.includes('/frame/') ? 'frame-ancestors *' : "frame-ancestors 'self'");
      if (/\.(js|css|json|csv|svg)$/.test(path) && !path.startsWith('.')) expect(rule, path).toContain('Access-Control-Allow-Origin "*"');
    }
  });
});

describe('the page of the study', () => {
  const paths = (['nl', 'en'] as const).flatMap((language) => ['', 'e/2026-11/'].map((edition) => ({ language, edition, path: `${edition}${language}/` })));

  it.each(paths)('$path has the overview as its content, with links to all trends, domains and languages', ({ language, path, edition }) => {
    const html = pageOf(path);
    const { title, sentence } = pageQuote({ ...study, draft: true }, { kind: 'study', name: '', language });
    expect(DRAFT_WORDS[language].title(/<h1[^>]*>([^<]+)<\/h1>/.exec(html)![1]!)).toBe(title);
    expect(html).toContain(`<title>${title} – Trendbeeld</title>`);
    expect(metaOf(html, 'description')).toBe(sentence);
    expect(html).toContain(`<link rel="canonical" href="${BASE}${path}">`);
    const links = attributes(html, 'href').map((address) => new URL(address, BASE + path).href.slice(BASE.length));
    const other = language === 'nl' ? 'en' : 'nl';
    expect(links).toEqual(expect.arrayContaining([`${edition}${other}/`, `${path}oembed.json`]));
    for (const { ref } of study.domains) expect(links).toContain(`${path}d/${ref}/`);
    for (const { slug } of study.trends) expect(links).toContain(`${path}t/${slug}/`);
    expect(links.includes(`${path}eigen-cijfers/`)).toBe(!edition);
    expect(links.includes(`${language}/`)).toBe(Boolean(edition) || path === `${language}/`);
  });

  it.each(paths)('$path has a frame without links, and an answer that leads to it', ({ path, language }) => {
    const frame = pageOf(`${path}frame/`);
    expect(frame).toContain('class="trendbeeld tb-overview tb-study"');
    expect(frame).not.toContain('<a ');
    expect(frame).toContain(`${BASE}${path}</p>`);
    const { html, title, ...rest } = json(`${path}oembed.json`) as { html: string; title: string };
    expect(title).toBe(pageQuote({ ...study, draft: true }, { kind: 'study', name: '', language }).title);
    expect(attributes(html, 'src')).toEqual([`${BASE}${path}frame/`]);
    expect(rest).not.toHaveProperty('thumbnail_url');
  });

  it('alone has the look of the overview', () => {
    const look = (path: string): boolean =>
      pageOf(path).includes('.tb-study-trends{') || attributes(pageOf(path), 'href').some((href) => href.endsWith('list.css'));
    expect(['nl/', 'nl/frame/', 'e/2026-11/en/'].map(look)).toEqual([true, true, true]);
    expect(LIVE.filter(look)).toEqual([]);
  });
});

/** Links and what stands in their place in a frame, taken away. */
const withoutTags = (html: string): string => html.replaceAll(/<a [^>]*>|<\/a>|<span>|<\/span>/g, '');
/** Pages about the study as a whole. */
/** The script of a page that helps to make something: the one about own figures, and the one where embeds are made; null for others. */
const helperOf = (file: string): string | null =>
  /^(?:nl|en)\/eigen-cijfers\//.test(file)
    ? 'assistant.js'
    : /^(?:nl\/maken|en\/make)\//.test(file)
      ? 'builder.js'
      : /^(?:nl\/raad|en\/council)\//.test(file)
        ? 'council.js'
        : /^(?:nl\/huisstijl|en\/house-style)\//.test(file)
          ? 'theme-maker.js'
          : null;
const ABOUT = /^(nl|en)\/(verbanden|uitkomsten|cijfers)\//;

describe('a page', () => {
  it('is complete without script: headline, sentence, source with its place, downloads, address, both languages', () => {
    for (const path of LIVE) {
      const html = pageOf(path);
      const { title } = json(`${path}oembed.json`);
      expect(html, path).toMatch(new RegExp(`^<!doctype html><html lang="${path.slice(0, 2)}">`));
      expect([...html.matchAll(/<(main|h1)[ >]/g)].map((m) => m[1]).toSorted(), path).toEqual(['h1', 'main']);
      expect(words(/<h1 class="tb-title[^"]*">.*?<\/h1>/s.exec(html)![0]).replaceAll('\u00a0', ' '), path).toBe(
        // A frame is named with its municipality: it stands among others.
        (title as string).replace(/^(Concept|Draft): /, '').replace(/ – 's-Hertogenbosch$/, ''),
      );
      expect((title as string).endsWith("'s-Hertogenbosch"), path).toBe(path.includes('GM0796'));
      const source = [...html.matchAll(/class="tb-source"[^>]*>.*?<\/p>/gs)].map((m) => words(m[0])).join(' ');
      expect(source, path).toMatch(/Platform31, «Steden in onzekere en turbulente tijden.*(hoofdstuk|chapter) \d/s);
      expect(html, path).toMatch(/href="picture\.svg" download="trendbeeld-[^"]+\.svg"/);
      expect(html, path).toContain(`<link rel="canonical" href="${BASE}${path}">`);
      expect(html, path).toContain(`<code class="tp-address">${BASE}${path}</code>`);
      for (const language of ['nl', 'en'])
        expect(html, path).toContain(`<link rel="alternate" hreflang="${language}" href="${BASE}${language}${path.slice(2)}">`);
    }
  });

  it('has its graphic in it, and as a table all that can be downloaded; what has no figure is text', () => {
    const drawn = LIVE.filter((path) => /<svg [^>]*class="tb-svg[^"]*" role="img" aria-label="[^"]{5,}"/.test(pageOf(path)));
    expect(drawn).toEqual(expect.arrayContaining(['nl/t/werkloosheid/', `en/t/bevolking-en-huishoudens/${CITY}/`, 'nl/d/economie/', 'en/d/fysiek/']));
    expect(drawn.length).toBeGreaterThan(30);
    for (const path of LIVE) {
      const html = pageOf(path);
      const graphics = [...html.matchAll(/<div class="tb-graphic[^>]*>(.{5})/gs)].map((m) => m[1]!);
      expect(
        graphics.filter((start) => !/^<(svg|ul|ol|div)[ >]/.test(start)),
        path,
      ).toEqual([]);
      if (html.includes('href="figures.csv"')) expect(/<table class="tb-table.*<caption>.*<th scope="col"/s.test(html), path).toBe(true);
      expect(words(inside(html, 'main')).length, path).toBeGreaterThan(1000);
    }
    expect(pageOf(`nl/t/bevolking-en-huishoudens/${CITY}/`)).toContain("Met de cijfers van 's-Hertogenbosch naast die van Nederland.");
  });

  it('offers its figures as files, and says so where there are none', () => {
    expect(pageOf('nl/t/werkloosheid/')).toMatch(/href="figures\.csv" download="[^"]+">.*href="figures\.json" download=/);
    const none = pageOf('nl/t/bouwen-naar-vraag/');
    expect(none).not.toContain('figures.csv');
    expect(none).toContain('De studie noemt bij deze trend geen cijfers.');
  });

  it('keeps to a strict policy: one style that its policy allows, no script in it, nothing loaded from elsewhere, no form', () => {
    for (const file of documents()) {
      const html = read(file);
      const allowed = new Set(read('_headers').match(/'sha256-[^']+'/g));
      for (const [, style] of html.matchAll(/<style>([^<]*)<\/style>/g))
        expect(allowed.has(`'sha256-${createHash('sha256').update(style!).digest('base64')}'`), file).toBe(true);
      expect(html.replaceAll('<style>', ''), file).not.toMatch(/ style="|<style| on[a-z]+="|javascript:|<form|<base|<iframe|<object|<embed|http-equiv|srcset=/);
      const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
      expect(
        // Only pages that help to make something have a script beside that of all pages.
        scripts.filter(
          ([, attribute, text]) =>
            text !== '' ||
            !(helperOf(file) ? attribute === ` type="module" src="../../${helperOf(file)!}"` : /^ src="(\.\.\/)+page\.js" defer$/.test(attribute!)),
        ),
        file,
      ).toEqual([]);
      const loaded = [...attributes(html, 'src'), ...[...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map((m) => m[1]!)];
      expect(
        loaded.filter(
          (address) =>
            !/^(\.\.\/)*(page|list|frame)\.(css|js)$/.test(address) &&
            !(helperOf(file) && address.endsWith(`../${helperOf(file)!}`)) &&
            !(ABOUT.test(file) && address.endsWith('../trendbeeld.css')),
        ),
        file,
      ).toEqual([]);
    }
  });

  it('has the look of everything that it draws: only rules of figures without a page are left out', () => {
    // By their selectors: values of tokens are written out in pages.
    const rules = (css: string): string[] => [...css.matchAll(/(?<=[{}]|^)\s*([^{}@]+)\{[^{}]*\}/g)].map((m) => m[1]!);
    // Pages leave out the spaces behind commas.
    const look = rules(read('trendbeeld.css').slice(read('trendbeeld.css').indexOf('.trendbeeld{')).replaceAll(', ', ','));
    // Pages about the study as a whole have the style sheet of the elements itself.
    const classes = new Set(
      documents()
        .filter((file) => !ABOUT.test(file))
        .flatMap((file) => attributes(read(file), 'class').flatMap((list) => list.split(' '))),
    );
    for (const sheet of ['page.css', 'frame.css']) {
      // What only the overview of the study has stands in a sheet of its own.
      const own = new Set([sheet, 'list.css'].flatMap((name) => rules(read(name))));
      const out = look.filter((rule) => !own.has(rule));
      expect(look.length - out.length, sheet).toBeGreaterThan(150);
      for (const rule of out) {
        const named = [...rule.matchAll(/\.(tb-[a-z-]+)/g)].map((m) => m[1]!);
        expect(/^:host|^\.trendbeeld button$/.test(rule) || named.some((name) => !classes.has(name)), `${sheet}: ${rule}`).toBe(true);
        if (rule !== '.trendbeeld button')
          expect(named.join(' '), sheet).toMatch(/tb-(verdicts|outcomes|relations-all|example|map|walk|ring|tip|listen|copy|sort|lead)/);
      }
    }
  });

  it('weighs at most 14,600 bytes with its style after gzip, for every trend, live and as an edition', () => {
    const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
    const trends = LIVE.filter((path) => path.includes('/t/')).flatMap((path) => [path, `e/2026-11/${path}`]);
    expect(trends.map((path) => ({ path, bytes: gzip(pageOf(path)) })).filter(({ bytes }) => bytes > 14_600)).toEqual([]);
    // As many cities as there are by default, and the municipality whose page has the most to say, all with pixels and a card.
    const site = { study, base: BASE, municipalities: [...STUDY_CITIES, 'GM1940'], pictures: 'all', municipalPng: true, inlineStyle: true } as const;
    const most = plannedPages({ ...site, edition: '2026-11' }).filter((p) => p.name === 'bevolking-en-huishoudens');
    expect(most).toHaveLength(2 * 21);
    const heavy = most
      .map((page) => {
        const image = { url: `${BASE}${page.path}social.png`, width: 1200, height: 630, alt: 'Wat de studie in 2013 verwachtte, en wat er daarna gebeurde' };
        return { path: page.path, bytes: gzip(pageHtml(pageContent(page, { ...site, edition: '2026-11' }), site, image)) };
      })
      .filter(({ bytes }) => bytes > 14_600);
    expect(heavy).toEqual([]);
  });

  it('shows a card where its address is shared; without a picture where no PNG was made', () => {
    for (const path of LIVE) {
      const html = pageOf(path);
      expect(metaOf(html, 'og:url'), path).toBe(`${BASE}${path}`);
      expect(metaOf(html, 'og:locale'), path).toBe(path.startsWith('nl') ? 'nl_NL' : 'en_GB');
      expect(metaOf(html, 'og:title')?.length, path).toBeGreaterThan(5);
      expect(metaOf(html, 'og:description'), path).toMatch(/2013/);
      expect(metaOf(html, 'description'), path).toBe(metaOf(html, 'og:description'));
      expect(metaOf(html, 'twitter:card'), path).toBe('summary');
      expect(html, path).not.toContain('og:image');
    }
  });
});

describe('an oEmbed answer', () => {
  it('is found from its page, is rich, and reads rightly where a host takes every paragraph away', () => {
    for (const path of LIVE) {
      const [, discovery] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)" title="[^"]+">/.exec(pageOf(path)) ?? [];
      expect(discovery).toBe(`${BASE}${path}oembed.json`);
      const answer = json(discovery!.slice(BASE.length)) as { title: string; html: string };
      expect(answer, path).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Trendbeeld', provider_url: BASE, width: 600, height: 720 });
      expect(
        Object.keys(answer).filter((key) => key.startsWith('thumbnail')),
        path,
      ).toEqual([]);
      const [, source, title] = /<iframe src="([^"]+)" title="([^"]+)"[^>]* sandbox="allow-scripts"[^>]*><\/iframe>$/.exec(answer.html)!;
      expect([source, title], path).toEqual([`${BASE}${path}frame/`, answer.title]);
      expect(existsSync(join(folder, path, 'frame/index.html')), path).toBe(true);

      const bare = answer.html.replaceAll(/<\/?p>/g, '');
      const [, sentence] = new RegExp(
        `^<blockquote cite="${BASE}${path}" lang="${path.slice(0, 2)}">(.+[.)]) <a href="${BASE}${path}">[^<]+</a></blockquote>`,
      ).exec(bare)!;
      expect(words(sentence!), path).toMatch(/Platform31 2013, (hoofdstuk|chapter) \d/);
      expect(words(inside(pageOf(path), 'blockquote')), path).toBe(words(sentence!));
    }
  });
});

describe('the pages about the study as a whole', () => {
  it.each(['nl', 'en'] as const)('have all relations, and what belongs to no trend (%s)', (language) => {
    const text = words(pageOf(`${language}/verbanden/`)).replaceAll('&#39;', "'");
    const inTrends = new Set(study.trends.flatMap((t) => [...t.statements, ...t.directions]));
    const whole = [...study.statements, ...study.directions].filter((e) => !inTrends.has(e.ref));
    expect(whole.map((e) => e.ref)).toEqual(['K01', 'D20', 'D21', 'D22', 'D23']);
    for (const entry of [...study.relations, ...whole]) expect(text, entry.ref).toContain(entry.text[language]);
    expect(text).toContain(language === 'nl' ? 'hoofdstuk 6' : 'chapter 6');
  });

  it.each(['nl', 'en'] as const)('have every outcome, and why others have none (%s)', (language) => {
    const text = words(pageOf(`${language}/uitkomsten/`)).replaceAll('&#39;', "'");
    for (const o of study.outcomes.outcomes) expect(text, o.ref).toContain(o.headline[language]);
    for (const u of study.outcomes.unanswered) expect(text, u.statement).toContain(u.why[language]);
  });

  it.each(['nl', 'en'] as const)('have every figure with its source in one step: its address, date, period and licence (%s)', (language) => {
    const html = pageOf(`${language}/cijfers/`);
    for (const indicator of study.outcomes.indicators) {
      const start = html.indexOf(`<section id="${indicator.id}">`);
      const own = html.slice(start, html.indexOf('</section>', start));
      expect(start, indicator.id).toBeGreaterThan(0);
      for (const { url, licence } of [indicator.source, ...(indicator.alsoFrom ?? [])]) {
        expect(own, indicator.id).toContain(`href="${url}"`);
        expect(own, indicator.id).toContain(licence);
      }
      expect(words(own), indicator.id).toContain(indicator.periodMeaning.words[language]);
    }
  });

  it.each(['nl', 'en'] as const)('lead from the overview of the study (%s)', (language) => {
    for (const name of ['verbanden', 'uitkomsten', 'cijfers']) {
      expect(pageOf(`${language}/`)).toContain(`href="${name}/"`);
    }
    const feed = read(`${language}/cijfers/feed.xml`);
    expect(feed).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    expect(feed).toMatch(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/);
  });

  it('lead addresses of municipalities that merged to those of today', () => {
    expect(read('_redirects')).toContain('/:language/:kind/:name/GM0839/* ');
    expect(read('nginx.conf')).toMatch(/rewrite "\^\(.*\)GM0839\/\(\.\*\)\$" \$1GM0796\/\$2 permanent;/);
    expect(read('.htaccess')).toContain('GM0839');
  });
});

describe('a frame', () => {
  it('has the figure of its page in it, one classic script, its address as text, and nothing that leaves it', () => {
    for (const path of LIVE) {
      const html = read(`${path}frame/index.html`);
      expect(html, path).toMatch(/<html lang="(nl|en)" data-frame>/);
      expect(html.match(/<script/g), path).toHaveLength(1);
      expect(html, path).not.toMatch(/type="module"|<a[ >]|download|<button|figures\.csv|href="#/);
      expect(html, path).toContain(`${path.startsWith('nl') ? 'Deze grafiek staat op' : 'This graphic is published at'} ${BASE}${path}`);
      expect(metaOf(html, 'robots'), path).toBe('noindex');
      const figure = html.slice(html.indexOf('<main>'), html.lastIndexOf('<div class="trendbeeld">'));
      const same = path.includes('/t/')
        ? withoutTags(pageOf(path)).includes(withoutTags(inside(figure, 'article').replace('tb-more">', 'tb-more" open>')))
        : unlinked(pageOf(path)).includes(unlinked(figure));
      expect([same, figure.length > 1000], path).toEqual([true, true]);
    }
  });
});
