import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { study } from '@trendbeeld/study-steden-2013';
import { describe, expect, it } from 'vitest';
import { builderPages } from './builder-page.js';
import { councilPages } from './council-page.js';
import type { Site } from './plan.js';
import { readTheme, themeFor, themeRule } from './theme.js';
import { stylesIn, wholeStyle } from './styles.js';

const folder = mkdtempSync(join(tmpdir(), 'trendbeeld-theme-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const css = (rules: string): string => file('stad.css', `:root{${rules}}`);

describe('--theme', () => {
  it('takes a name of ours, or a file', () => {
    expect(readTheme(undefined, folder)).toBeUndefined();
    expect(readTheme('neutral', folder)).toBeUndefined();
    expect(readTheme('newsroom', folder)?.theme.values['--trendbeeld-document-accent-color']).toMatch(/^light-dark\(#9b1c1f, #/);
    expect(readTheme('print', folder)).toMatchObject({ name: 'print', only: 'light' });
    expect(readTheme(css('--utrecht-link-color:#a80a2d'), folder)?.theme.values['--trendbeeld-link-color']).toMatch(/#a80a2d/);
    expect(readTheme(css('--trendbeeld-color-background:#111;--trendbeeld-color-text:#fff'), folder)).toMatchObject({ only: 'dark' });
  });

  it.each([
    ['no-such.css', /no theme and no file/],
    [file('empty.css', 'body{color:red}'), /no tokens found/],
    [file('wrong.json', '{'), /wrong\.json: /],
    [file('other.css', ':root{--other:1px}'), /no token that we know/],
    [file('mix.css', ':root{--trendbeeld-link-color:color-mix(in srgb,red,blue)}'), /no colour that can be judged/],
    [file('grey.css', ':root{--trendbeeld-document-background-color:#8a8a8a;--trendbeeld-document-color:#777}'), /contrast of .* Expected at least 4\.5/],
  ])('refuses %s', (asked, message) => {
    expect(() => readTheme(asked, folder)).toThrow(message);
  });
});

describe('an earlier name of a token', () => {
  it.each([
    ['stad.css', ':root{--trendbeeld-color-accent:#a80a2d;--trendbeeld-rule-width:2px}'],
    ['stad.json', '{"trendbeeld":{"color":{"accent":{"$value":"#a80a2d"}},"rule-width":{"$value":"2px"}}}'],
  ])('works, and is told with the name of today: %s', (name, text) => {
    const told: string[] = [];
    const theme = themeFor(file(name, text), { out: () => {}, err: (line) => void told.push(line), tty: false, columns: 80, cwd: folder })!;
    expect(theme.theme.values['--trendbeeld-document-accent-color']).toMatch(/#a80a2d/);
    expect(told).toEqual(
      [
        ['--trendbeeld-color-accent', '--trendbeeld-document-accent-color'],
        ['--trendbeeld-rule-width', '--trendbeeld-card-border-block-start-width'],
      ].map(
        ([was, now]) =>
          `--theme "${name}": ${was} heet nu ${now}. De oude naam werkt tot versie 2. / --theme "${name}": ${was} is now ${now}. The earlier name works until version 2.\n`,
      ),
    );
  });
});

describe('the style of a page', () => {
  const page = '<div class="trendbeeld tb-card"><p class="tb-strip"></p></div>';

  it('asks no design system around it, and holds no guard: its colours were judged', () => {
    for (const style of [...stylesIn(page, 'page', undefined), wholeStyle('frame', undefined)]) {
      expect(style).not.toMatch(/--(?:basis|utrecht|ams|nl)-|@supports|--_0|--_host/);
      const declared = new Set([...style.matchAll(/(--_[0-9a-z]+):/g)].map((m) => m[1]!));
      if (style.includes('.trendbeeld{'))
        expect([...style.matchAll(/var\((--_[0-9a-z]+)\)/g)].filter((m) => !declared.has(m[1]!)).map((m) => m[0])).toEqual([]);
    }
  });

  it('has the tokens of its theme, in which nothing can end the rule', () => {
    const theme = readTheme(css('--trendbeeld-document-accent-color:#a80a2d;--trendbeeld-chip-border-radius:4px'), folder);
    expect(themeRule(theme)).toMatch(/^:root\{[^{}]*--trendbeeld-chip-border-radius:4px;\}$/);
    expect(stylesIn(page, 'page', theme)[0]).toContain(themeRule(theme));
    expect(stylesIn(page, 'page', theme)[0]).toContain('var(--trendbeeld-chip-border-radius,1.1429em)');
    expect(stylesIn(page, 'page', undefined)[0]).not.toContain('chip-border-radius');
  });
});

describe('the pages where pictures are made', () => {
  it('tell the colours of the theme, and nothing where there is none', () => {
    const site: Site = { study, base: 'https://stad.example/', municipalities: [], pictures: 'none', municipalPng: false, inlineStyle: true };
    const theme = readTheme(css('--trendbeeld-document-accent-color:#a80a2d;--trendbeeld-document-background-color:#f5efe0'), folder)!;
    for (const pages of [builderPages, councilPages]) {
      for (const { text } of pages(site)) expect(text).not.toContain('data-palette');
      for (const { text } of pages({ ...site, theme })) {
        const [, data] = /data-palette="([^"]+)"/.exec(text)!;
        expect(JSON.parse(data!.replaceAll('&quot;', '"'))).toMatchObject({ accent: '#a80a2d', ground: '#f5efe0' });
      }
    }
  });
});
