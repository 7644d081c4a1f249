// Writes what is made of the tokens and committed: src/tokens.ts (a typed table), which everything else in this package is made of.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import StyleDictionary from 'style-dictionary';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The tokens of a file in the DTCG format, flat, by style-dictionary. */
export async function tokensOf(file) {
  const dictionary = new StyleDictionary({
    source: [path(file)],
    log: { verbosity: 'silent' },
    platforms: { css: { transforms: ['name/kebab'] } },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return allTokens.map(({ name, $type, $value, $description, $extensions }) => ({
    name: `--${name}`,
    type: $type,
    value: String($value),
    ...$extensions?.['nl.trendbeeld'],
    description: $description,
  }));
}

/** A theme that stands by itself inherits no font. */
const NEUTRAL_FONT = Object.fromEntries(
  ['document', 'heading'].map((part) => [`--trendbeeld-${part}-font-family`, "'Fira Sans', 'Segoe UI', system-ui, sans-serif"]),
);

/** A module with a table in it. */
export async function tokenModule() {
  const [tokens, newsroom, print] = await Promise.all(['trendbeeld', 'newsroom', 'print'].map((name) => tokensOf(`src/${name}.tokens.json`)));
  // What was expected stays derived from the accent of the theme.
  const values = (list) =>
    Object.fromEntries(list.filter(({ derived }) => !derived).map(({ name, value, dark }) => [name, dark ? `light-dark(${value}, ${dark})` : value]));
  const text = `// Written by build-tokens.mjs, from the tokens in *.tokens.json: change those.
import type { Token } from './token.js';

/** Name of a token. */
export type TokenName = ${tokens.map(({ name }) => `'${name}'`).join(' | ')};

/** Every custom property that a page can set, in the order of the file. */
export const TOKENS: readonly (Token & { readonly name: TokenName })[] = ${JSON.stringify(tokens)};

/** Name of a theme that comes along. */
export type ThemeName = 'neutral' | 'newsroom' | 'print';

/** What the themes set, by name of the theme. The neutral one sets every token to its own value, whatever the page has. */
export const THEME_TOKENS: Readonly<Record<ThemeName, Readonly<Partial<Record<TokenName, string>>>>> = ${JSON.stringify({ neutral: { ...values(tokens), ...NEUTRAL_FONT }, newsroom: values(newsroom), print: values(print) })};
`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 160, trailingComma: 'all' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path('src/tokens.ts');
  const text = await tokenModule();
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // The first time there is none.
  }
  if (text !== before) writeFileSync(file, text);
}
