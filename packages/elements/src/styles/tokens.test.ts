import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardCss } from './card-css.js';
import { TOKENS } from './tokens.js';

const tokens = JSON.parse(readFileSync(new URL('../../../themes/src/base.tokens.json', import.meta.url), 'utf8')) as { trendbeeld: Tree };
interface Tree {
  readonly [name: string]: Tree | string;
}

/** The tokens of the themes package by name of custom property. */
function flat(tree: Tree, path: string): Record<string, { value: string; description: string }> {
  if (typeof tree['$value'] === 'string')
    return { [path]: { value: tree['$value'], description: typeof tree['$description'] === 'string' ? tree['$description'] : '' } };
  return Object.assign({}, ...Object.entries(tree).map(([name, child]) => flat(child as Tree, `${path}-${name}`))) as ReturnType<typeof flat>;
}
const named = flat(tokens.trendbeeld, '--trendbeeld');

describe('tokens', () => {
  it('are the same in the elements and in the themes package', () => {
    expect(Object.fromEntries(Object.entries(named).map(([name, t]) => [name, t.value]))).toEqual(TOKENS);
  });

  it('each have a description', () => {
    for (const [name, t] of Object.entries(named)) expect(t.description.length, name).toBeGreaterThan(10);
  });

  it('are all used, and nothing else is', () => {
    const used = new Set([...cardCss.matchAll(/var\((--_[a-z-]+)\)/g)].map((m) => m[1]!.replace('--_', '--trendbeeld-')));
    expect([...used].toSorted()).toEqual(Object.keys(TOKENS).toSorted());
  });

  it('stand between the texts and any literal colour', () => {
    const rules = cardCss.split('box-sizing:border-box;display:block')[1]!.replace(/@media print[\s\S]*/, '');
    expect(rules.match(/#[0-9a-f]{3,8}\b|rgb\(|hsl\(/gi)).toBeNull();
  });
});

/** Relative luminance of a hex colour. @source WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
const contrast = (a: string, b: string): number => {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
};
/** Light and dark value of a token's own default. */
const pair = (name: keyof typeof TOKENS): readonly string[] => /light-dark\((#\w+), (#\w+)\)/.exec(TOKENS[name])!.slice(1, 3);

describe('contrast of the defaults', () => {
  const grounds = pair('--trendbeeld-color-background').map((c, i) => [c, pair('--trendbeeld-color-wash')[i]!]);

  it.each(['--trendbeeld-color-accent', '--trendbeeld-color-expected', '--trendbeeld-color-link', '--trendbeeld-color-focus'] as const)(
    '%s reads as text on page and wash, light and dark',
    (name) => {
      for (const [i, colour] of pair(name).entries()) for (const ground of grounds[i]!) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );
});
