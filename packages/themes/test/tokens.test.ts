import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokenModule } from '../build-tokens.mjs';
import { declared, fontOf, literalsIn, parseColour, readThemeFile, themeFrom, TOKENS, undeclaredIn, unusedIn } from '../src/index.js';

describe('tokens', () => {
  it('are made of the files in the DTCG format', async () => {
    expect(readFileSync(new URL('../src/tokens.ts', import.meta.url), 'utf8')).toBe(await tokenModule());
  });

  it('each have a description, a type and a name in the order of NL Design System', () => {
    for (const { name, description, type } of TOKENS) {
      expect(description.length, name).toBeGreaterThan(10);
      expect(type).toMatch(/^(color|fontFamily|fontWeight|dimension|number|strokeStyle)$/);
      expect(name).toMatch(
        /^--trendbeeld-[a-z]+(?:-[a-z]+)*-(?:color|font-family|font-weight|font-size|line-height|radius|width|style|thickness|offset|start|block)$/,
      );
    }
    expect(new Set(TOKENS.map(({ name }) => name)).size).toBe(TOKENS.length);
  });

  it('keep every earlier name', () => {
    const earlier = [
      'font-family',
      'rule-width',
      ...['text', 'muted', 'accent', 'expected', 'rule', 'wash', 'background', 'link', 'focus'].map((n) => `color-${n}`),
    ];
    expect(TOKENS.flatMap(({ was }) => was ?? []).toSorted()).toEqual(earlier.map((n) => `--trendbeeld-${n}`).toSorted());
  });
});

describe('the check of styles', () => {
  it.each([
    ['colour', '.a{color:#fff}'],
    ['colour', '.a{border:1px solid rgb(0 0 0)}'],
    ['colour', '.a{background:white}'],
    ['size', '.a{font-size:14px}'],
    ['size', '.a{font-size:.875em}'],
    ['size', '.a{font-size:clamp(1em,2vw,3em)}'],
    ['font', '.a{font-family:Arial}'],
  ])('finds a literal %s in %s', (kind, css) => {
    expect(literalsIn(css).map((l) => l.kind)).toEqual([kind]);
  });

  it('lets tokens, steps between sizes, system colours and paper pass', () => {
    expect(
      literalsIn(
        '.a{color:var(--_link-color);font-size:var(--_text-small-font-size);fill:CanvasText}.b{font-size:calc(1em*13/14)}.c{font-size:1em}.d{font-family:inherit}@media print{.a{color:#000}}',
      ),
    ).toEqual([]);
  });

  it('finds names that no token has, and tokens that nothing uses', () => {
    expect(undeclaredIn('.a{color:var(--_link-colour)}')).toEqual(['--_link-colour']);
    expect(unusedIn('.a{color:var(--_link-color)}')).not.toContain('--trendbeeld-link-color');
    expect(unusedIn('.a{color:var(--_link-color)}')).toContain('--trendbeeld-focus-outline-color');
  });

  it('puts what is used once in its place, and declares the rest', () => {
    const { css, declarations } = declared(
      '.a{font-weight:var(--_heading-font-weight);border-radius:var(--_surface-border-radius)}.b{border-radius:var(--_surface-border-radius)}',
    );
    expect(css).toContain('font-weight:var(--trendbeeld-heading-font-weight,var(--basis-heading-font-weight');
    expect(declarations).toBe('--_surface-border-radius:var(--trendbeeld-surface-border-radius,0px);');
  });
});

describe('a theme from a file', () => {
  it('is read from a style sheet, and from tokens', () => {
    const css = themeFrom(
      '/* x */ .stad { --stad-rood: #a80a2d; --trendbeeld-document-accent-color: var(--stad-rood); } @media (max-width: 3em) { .stad { --stad-rood: #000 } }',
    );
    const json = themeFrom(
      JSON.stringify({
        stad: { rood: { $type: 'color', $value: '#a80a2d' } },
        trendbeeld: { document: { 'accent-color': { $type: 'color', $value: '{stad.rood}' } } },
      }),
    );
    expect(css.values['--trendbeeld-document-accent-color']).toMatch(/^light-dark\(#a80a2d, #/);
    expect(json.values).toEqual(css.values);
  });

  it('hears earlier names, and those of NL Design System', () => {
    expect(themeFrom(':root{--trendbeeld-color-accent:#a80a2d}').values['--trendbeeld-document-accent-color']).toMatch(/#a80a2d/);
    expect(themeFrom(':root{--trendbeeld-color-accent:#a80a2d}').earlier).toEqual([['--trendbeeld-color-accent', '--trendbeeld-document-accent-color']]);
    expect(themeFrom(':root{--basis-color-accent-1-color-default:#a80a2d}').values['--trendbeeld-document-accent-color']).toMatch(/#a80a2d/);
  });

  it.each([
    ["'RO Sans', Calibri, sans-serif", 'RO Sans'],
    ['Amsterdam Sans, Arial', 'Amsterdam Sans'],
    ['system-ui, Arial', undefined],
    ['inherit', undefined],
    ['env(weg)', undefined],
  ])('names the font %s', (family, font) => {
    expect(fontOf(themeFrom(`:root{--trendbeeld-document-font-family:${family};--trendbeeld-link-color:#000}`))).toBe(font);
  });

  it('says what it cannot read, and lets nothing through that ends a rule', () => {
    expect(themeFrom(':root{--trendbeeld-link-color:color-mix(in srgb, red, blue)}').unread).toEqual([
      ['--trendbeeld-link-color', 'color-mix(in srgb, red, blue)'],
    ]);
    expect(themeFrom(JSON.stringify({ trendbeeld: { chip: { 'border-radius': { $value: '0}body{display:none' } } } })).unread).toEqual([
      ['--trendbeeld-chip-border-radius', '0}body{display:none'],
    ]);
    expect(() => readThemeFile('body{color:red}')).toThrow(/no tokens found/);
    expect(() => readThemeFile('{')).toThrow(SyntaxError);
  });

  it.each([
    ['#fff', '1,1,1'],
    ['rgb(255 0 0)', '1,0,0'],
    ['rgba(255, 0, 0, 1)', '1,0,0'],
    ['hsl(120deg 100% 50%)', '0,1,0'],
    ['rgb(255 0 0 / 50%)', undefined],
    ['#ffffff80', undefined],
    ['tomato', undefined],
  ])('reads %s as %s', (text, expected) => {
    expect(
      parseColour(text)
        ?.map((c) => Math.round(c * 1000) / 1000)
        .join(),
    ).toBe(expected);
  });
});
