import { buildSync } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pageAddress, pagePath, parsePageAddress, type Page, type PageDress } from './page.js';

const BASE = 'https://stad.example/trends/';

/** Numbers from 0 to below 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const next = numbers(31);
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
const maybe = <K extends string, T>(key: K, value: T): Partial<Record<K, T>> => (next() < 0.5 ? ({ [key]: value } as Record<K, T>) : {});
const word = (letters: string, from: number): string => Array.from({ length: from + Math.floor(next() * 6) }, () => pick(letters.split(''))).join('');
const SMALL = 'abcdefghijklmnopqrstuvwxyz0123456789';

const somePage = (): Page => (next() < 0.1 ? someStudy() : someTopic());
const someStudy = (): Page => ({ kind: 'study', name: '', language: pick(['nl', 'en']), ...maybe('edition', '2026-11') });
const someTopic = (): Page => ({
  kind: pick(['trend', 'domain']),
  name: Array.from({ length: 1 + Math.floor(next() * 4) }, () => word(SMALL, 1)).join('-'),
  language: pick(['nl', 'en']),
  ...maybe('municipality', `GM${word('0123456789', 4).slice(0, 4)}`),
  ...maybe('edition', pick([SMALL[0]!, '2026', '2026-11', '0.1.2-rc.1']) + word(`${SMALL}.-`, 0)),
});
const HEADLINES = ['Werk', 'A & B = "C"? #1', '<b>50 %</b>', 'שלום עולם', 'Vlaggen 🇳🇱 en 👩‍👩‍👧', 'a+b%20c', '../../x', "'s-Hertogenbosch"];
const someDress = (): PageDress => ({
  ...maybe('headline', pick(HEADLINES)),
  ...maybe('theme', pick(['light', 'dark'] as const)),
  ...maybe('size', pick(['graphic', 'card', 'full'] as const)),
  ...maybe('headingLevel', 1 + Math.floor(next() * 6)),
});

describe('addresses of pages', () => {
  it('are as published', () => {
    expect(pagePath({ kind: 'trend', name: 'werkloosheid', language: 'nl', municipality: 'GM0344' })).toBe('nl/t/werkloosheid/GM0344/');
    expect(pagePath({ kind: 'domain', name: 'sociaal', language: 'en', edition: '2026-11' })).toBe('e/2026-11/en/d/sociaal/');
    expect(pagePath({ kind: 'study', name: '', language: 'nl' })).toBe('nl/');
    expect(pagePath({ kind: 'study', name: '', language: 'en', edition: '2026-11' })).toBe('e/2026-11/en/');
    const dress: PageDress = { headline: 'Werk & geld', theme: 'dark', size: 'graphic', headingLevel: 2 };
    expect(pageAddress(BASE, { kind: 'trend', name: 'werkloosheid', language: 'nl' }, dress)).toBe(
      `${BASE}nl/t/werkloosheid/?headline=Werk+%26+geld&theme=dark&size=graphic&level=2`,
    );
  });

  it.each(['https://stad.example/', BASE, 'https://stad.example/trends', 'http://127.0.0.1:8080/a/b-c/', 'https://bücher.example/ü/'])(
    'come back whole from %s',
    (base) => {
      for (let i = 0; i < 300; i += 1) {
        const [page, dress] = [somePage(), someDress()];
        expect(parsePageAddress(base, pageAddress(base, page, dress))).toEqual({ page, dress });
      }
    },
  );

  it('have a headline on one line', () => {
    const address = pageAddress(BASE, { kind: 'trend', name: 'a', language: 'nl' }, { headline: ' Een\r\n\n\u0000 kop\u202e ' });
    expect(address).toBe(`${BASE}nl/t/a/?headline=Een+kop`);
    expect(parsePageAddress(BASE, `${BASE}nl/t/a/?headline=Een%0A%0Akop`)?.dress).toEqual({ headline: 'Een kop' });
    expect(pageAddress(BASE, { kind: 'trend', name: 'a', language: 'nl' }, { headline: ' ' })).toBe(`${BASE}nl/t/a/`);
  });

  it.each([
    { name: '../x' },
    { name: 'A' },
    { name: '' },
    { name: 'a/b' },
    { municipality: 'GM344' },
    { municipality: 'GM0344/..' },
    { edition: '../..' },
    { language: 'de' },
  ])('are not made of %o', (wrong) => {
    expect(() => pagePath({ kind: 'trend', name: 'a', language: 'nl', ...wrong } as Page)).toThrow(RangeError);
  });
});

describe('reading an address', () => {
  it.each([
    'nl/t/werkloosheid',
    'nl/t/werkloosheid/',
    'nl/t/werkloosheid/index.html',
    'nl/t/werkloosheid/#tabel',
    'nl/t/werkloosheid?x=1',
    'nl/t/werkloosheid/?theme=',
  ])('understands %s', (path) => {
    expect(parsePageAddress(BASE, BASE + path)).toEqual({ page: { kind: 'trend', name: 'werkloosheid', language: 'nl' }, dress: {} });
  });

  it.each([
    '',
    'nl/t/',
    'nl/t//',
    'nl//t/a/',
    '/nl/t/a/',
    'nl/t/a//',
    'nl/t/a/GM0344//',
    'de/t/a/',
    'NL/t/a/',
    'nl/x/a/',
    'nl/t/A/',
    'nl/t/a_b/',
    'nl/t/a--b/',
    'nl/t/-a/',
    'nl/t/a-/',
    'nl/t/%61/',
    'nl/t/a%2Fb/',
    'nl/t%2Fa/',
    'nl/t/a/gm0344/',
    'nl/t/a/GM344/',
    'nl/t/a/GM03445/',
    'nl/t/a/GM0344/x/',
    'nl/t/a/frame/',
    'nl/t/a/oembed.json',
    'nl/t/a/index.html/',
    'nl/t/../t/a/',
    'x/../nl/t/a/',
    'nl/t/./a/',
    'nl/t/%2e%2e/t/a/',
    'nl/t/a/..',
    'nl\\t\\a/',
    'nl/t/\ta/',
    'nl/t/a/ ',
    'e/nl/t/a/',
    'e//nl/t/a/',
    'e/.x/nl/t/a/',
    'e/2026_11/nl/t/a/',
    'E/2026-11/nl/t/a/',
    'trendbeeld.js',
    'n/',
    'nlx',
    'nl//',
    'nl/frame/',
    'nl/oembed.json',
    'nl/GM0344/',
    'e/2026-11/',
    'nl/eigen-cijfers/',
    'nl/t/a;x/',
    'nl/t/á/',
  ])('does not understand %s', (path) => {
    expect(parsePageAddress(BASE, BASE + path)).toBeNull();
  });

  it.each([
    'https://anders.example/trends/nl/t/a/',
    'http://stad.example/trends/nl/t/a/',
    'https://stad.example:8443/trends/nl/t/a/',
    'https://stad.example/nl/t/a/',
    'https://stad.example/trendsnl/t/a/',
    'https://u@stad.example/trends/nl/t/a/',
    'https://u:p@stad.example/trends/nl/t/a/',
    'https://stad.example.anders.example/trends/nl/t/a/',
    'https://stad.example@anders.example/trends/nl/t/a/',
    'javascript:alert(1)//https://stad.example/trends/nl/t/a/',
    'data:text/html,https://stad.example/trends/nl/t/a/',
    '//stad.example/trends/nl/t/a/',
    '/trends/nl/t/a/',
    'nl/t/a/',
    'https://',
  ])('knows %s as foreign', (address) => {
    expect(parsePageAddress(BASE, address)).toBeNull();
  });

  it.each(['nl', 'nl/', 'nl/index.html', 'nl/?size=graphic#a'])('knows %s as the study itself', (path) => {
    expect(parsePageAddress(BASE, BASE + path)?.page).toEqual({ kind: 'study', name: '', language: 'nl' });
  });

  it('passes over what it does not understand of the query, and names no prototype key', () => {
    const query = '?theme=zwart&size=huge&level=7&headline=&__proto__=1&constructor=2&level=2';
    expect(parsePageAddress(BASE, `${BASE}nl/t/a/${query}`)?.dress).toEqual({});
  });

  it('never throws, and knows no base but a page of the web', () => {
    for (const base of ['', 'x', 'data:', 'data:,a/', 'file:///a/', 'about:blank'])
      for (const address of ['', 'x', 'https://[', `${base}nl/t/a/`]) expect(parsePageAddress(base, address)).toBeNull();
  });

  it('is small enough for the script of a site', () => {
    const contents = "import { parsePageAddress } from './page.js'; globalThis.x = parsePageAddress;";
    const resolveDir = fileURLToPath(new URL('.', import.meta.url));
    const { outputFiles } = buildSync({ stdin: { contents, resolveDir, loader: 'ts' }, bundle: true, minify: true, write: false, target: 'es2022' });
    expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(900);
  });
});
