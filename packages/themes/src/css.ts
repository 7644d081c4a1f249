import { expectedCss, GUARD_SUPPORT, guardCss } from './guard.js';
import { chainOf, ownValue, privateName, type Token } from './token.js';
import { THEME_TOKENS, TOKENS, type ThemeName } from './tokens.js';

/** What a style uses of a token: `var(--_link-color)`. */
const USE = /var\((--_[a-z-]+)\)/g;

const byPrivateName = new Map(TOKENS.map((token) => [privateName(token), token] as const));
/** The accent that a page gives; not set where it gives none. */
const HOST = '--_host';
const hostAccent = (): string => chainOf(byPrivateName.get('--_document-accent-color')!, '').replace(',)', ')');

/** Names that a style uses and that no token has; empty when all is well. */
export const undeclaredIn = (css: string): readonly string[] =>
  [...new Set([...css.matchAll(USE)].map((m) => m[1]!))].filter((name) => !byPrivateName.has(name));

/** Tokens that a style does not use; empty when all is well. */
export function unusedIn(css: string): readonly string[] {
  const used = new Set([...css.matchAll(USE)].map((m) => m[1]!));
  return TOKENS.filter((token) => !used.has(privateName(token))).map(({ name }) => name);
}

/** What a style may hold in place of a token: `colour`, `size` of type, `font`. */
export interface Literal {
  readonly kind: 'colour' | 'size' | 'font';
  readonly text: string;
}

/**
 * Literal colours, sizes of type and fonts in a style. Not counted: what stands in print (`@media print`), system colours, and a step between two
 * sizes of the scale (`calc(1em*13/14)`, `1em`).
 */
export function literalsIn(css: string): readonly Literal[] {
  const screen = css.replace(/@media print\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  const found = (kind: Literal['kind'], pattern: RegExp): Literal[] => [...screen.matchAll(pattern)].map(([text]) => ({ kind, text }));
  return [
    ...found('colour', /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:black|white|red|green|blue|gr[ae]y|orange|navy)\b/gi),
    ...found('size', /font-size:\s*(?!var\(|calc\((?:1em|[\d.]+)\*(?:[\d.]+\/[\d.]+|var\()|1em[;}]|max\(1em,1rem,16px\))[^;}]+/g),
    ...found('font', /font-family:\s*(?!var\(|inherit)[^;}]+/g),
  ];
}

/**
 * The custom properties of a style, for the rule that holds it, and the style with what it uses once put in its place. Colours that bear
 * meaning go through the guard of contrast.
 *
 * @param beside rules of another sheet that use what this one declares. @param chain gives the value of a token. Default: the token, its
 * earlier name, the page's design system, its own value.
 */
export function declared(
  css: string,
  beside = '',
  chain: (token: Token) => string = chainOf,
): { readonly css: string; readonly declarations: string; readonly guards: string } {
  const times = new Map<string, number>();
  for (const [, name] of css.matchAll(USE)) times.set(name!, (times.get(name!) ?? 0) + 1);
  for (const [, name] of beside.matchAll(USE)) times.set(name!, 2);
  // What paper sets anew must stay a custom property.
  const setAnew = (name: string): boolean => css.includes(`${name}:`);
  const once = (name: string): boolean => times.get(name) === 1 && !byPrivateName.get(name)?.guard && !setAnew(name);
  const used = TOKENS.filter((token) => times.has(privateName(token)) && !once(privateName(token)));
  const raw = (name: string): string => name.replace('--_', '--_raw-');
  return {
    css: css.replaceAll(USE, (use, name: string) => (once(name) ? chain(byPrivateName.get(name)!) : use)),
    declarations: used
      .map((token) => {
        const name = privateName(token);
        return token.guard && !token.derived ? `${raw(name)}:${chain(token)};${name}:var(${raw(name)});` : `${name}:${chain(token)};`;
      })
      .join(''),
    guards: used
      .filter(({ guard }) => guard)
      .map((token) => {
        const name = privateName(token);
        // With an accent of our own, its own partner.
        const derived = token.derived ? `${HOST}:${hostAccent()};${raw(name)}:${expectedCss(`var(${HOST})`)};` : '';
        return `${derived}${name}:${guardCss(token.derived ? chainOf(token, `var(${raw(name)},${ownValue(token)})`) : `var(${raw(name)})`)};`;
      })
      .join(''),
  };
}

/** The guard as rules of its own, for browsers that know relative colours. */
export const guardRule = (selector: string, guards: string): string => `@supports ${GUARD_SUPPORT}{${selector}{${guards}}}`;

/** Every token of the page's design system that the elements ask. */
export const PAGE_TOKENS: readonly string[] = [...new Set(TOKENS.flatMap(({ bridge = [] }) => bridge))];

/**
 * A theme as a style sheet: for a part of a page (`class="trendbeeld-theme-newsroom"`), for one element (`theme="newsroom"`) and for a published
 * page. Put it after the page's own.
 */
export function themeStyle(name: string, values: Readonly<Partial<Record<string, string>>>): string {
  const own = [`.trendbeeld-theme-${name}`, `[theme~=${name}]`, `[data-theme~=${name}]`, `:host([theme~=${name}])`].join(',\n');
  const ground = name === 'print' ? '  color-scheme: light !important;\n  color: #000;\n  background: #fff;\n' : '';
  return `${own} {\n${ground}${Object.entries(values)
    .map(([token, value]) => `  ${token}: ${value};\n`)
    .join('')}}\n`;
}

/** One of our themes as a style sheet. */
export const ourTheme = (name: ThemeName): string => themeStyle(name, THEME_TOKENS[name]);

/** Names of our themes. */
export const THEME_NAMES = Object.keys(THEME_TOKENS) as readonly ThemeName[];
