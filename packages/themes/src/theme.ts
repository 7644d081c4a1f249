import { hexOf, isDark, over, parseColour } from './colour.js';
import { contrast, expectedBeside, GROUNDS, guarded, luminance, type Rgb, type Scheme } from './guard.js';
import { followed, readThemeFile, type ThemeFile } from './theme-file.js';
import { TOKENS, type TokenName } from './tokens.js';

/** What a theme sets, with each colour as it is drawn: the guard of contrast has seen it. */
export interface Theme {
  /** `dark` where its ground is dark. */
  readonly scheme: Scheme;
  /** Values of tokens, in CSS, without any other token in them. */
  readonly values: Readonly<Partial<Record<TokenName, string>>>;
  /** Tokens that could not be read, each with the value that was found. */
  readonly unread: readonly (readonly [TokenName, string])[];
  /** Tokens whose colour the guard made darker or lighter, with what was given. */
  readonly changed: readonly (readonly [TokenName, Scheme, string])[];
  /** Names of before version 1 that it uses, each with the name of today; they work until version 2. */
  readonly earlier: readonly (readonly [string, TokenName])[];
  /** The colours of each scheme that the theme has, for judging and drawing. */
  readonly colours: Readonly<Partial<Record<Scheme, Colours>>>;
}

/** What is drawn on what, in one scheme. */
export interface Colours {
  readonly ground: Rgb;
  readonly surface: Rgb;
  readonly text: Rgb;
  readonly subtle: Rgb;
  readonly accent: Rgb;
  readonly expected: Rgb;
  readonly link: Rgb;
  readonly heading: Rgb;
  readonly focus: Rgb;
  readonly separator: Rgb;
}

/** Our own text, on light and on dark. */
export const TEXT = { light: '#1d2430', dark: '#f3f5f8' } as const;
const name = (rest: string): TokenName => `--trendbeeld-${rest}` as TokenName;
const tokenOf = new Map(TOKENS.map((token) => [token.name, token]));

/** A theme from its file: our own tokens, and where it has none those of NL Design System. @throws as {@link readThemeFile}. */
export const themeFrom = (text: string): Theme => makeTheme(readThemeFile(text));

/** Light and dark half of a value. */
const halves = (value: string): readonly [string, string] => {
  const [, light, dark] = /^light-dark\(((?:[^(),]|\([^()]*\))+),((?:[^()]|\([^()]*\))+)\)$/.exec(value) ?? [];
  return [light?.trim() ?? value, dark?.trim() ?? value];
};

export function makeTheme({ values, dark, scheme: only }: ThemeFile): Theme {
  /** What the file says of a token. */
  const found = (token: (typeof TOKENS)[number], of: ReadonlyMap<string, string>): string | null => {
    const asked = [token.name, ...(token.was ? [token.was] : []), ...(token.bridge ?? [])].find((one) => values.has(one) || of.has(one));
    return asked === undefined ? null : followed(of.get(asked) ?? values.get(asked)!, new Map([...values, ...of]));
  };
  const unread: [TokenName, string][] = [];
  const changed: [TokenName, Scheme, string][] = [];
  const result: Partial<Record<TokenName, string>> = {};
  const given = (rest: string, half: 0 | 1): Rgb | null => {
    const token = tokenOf.get(name(rest))!;
    const value = found(token, half ? dark : new Map());
    return value === null ? null : parseColour(halves(value)[half]);
  };
  const hasDark = (rest: string): boolean => {
    const value = found(tokenOf.get(name(rest))!, dark);
    return value === null || value.startsWith('light-dark(') || dark.has(name(rest));
  };
  const ground = given('document-background-color', 0) ?? parseColour('#fff')!;
  const scheme: Scheme = only ?? (isDark(ground) ? 'dark' : 'light');
  const schemes: readonly Scheme[] = only || scheme === 'dark' ? [scheme] : ['light', 'dark'];

  const coloursOf = (of: Scheme): Colours => {
    const other = of !== scheme;
    const half = of === 'dark' && other ? 1 : 0;
    const own = (rest: string): Rgb => {
      const { value, dark: night } = tokenOf.get(name(rest))!;
      return parseColour(of === 'dark' ? (night ?? value) : value)!;
    };
    // A ground and a text of one scheme say nothing of the other.
    const fits = (colour: Rgb | null, wanted: boolean): Rgb | null => (colour && isDark(colour) === wanted ? colour : null);
    const back = fits(given('document-background-color', half), of === 'dark') ?? own('document-background-color');
    const text = fits(given('document-color', half), of === 'light') ?? parseColour(TEXT[of])!;
    const read = (rest: string, usual: Rgb): Rgb => {
      const colour = given(rest, half) ?? usual;
      const safe = guarded(colour, of);
      if (hexOf(safe) !== hexOf(colour)) changed.push([name(rest), of, hexOf(colour)]);
      return safe;
    };
    const accent = read('document-accent-color', own('document-accent-color'));
    const isOwn = found(tokenOf.get(name('document-accent-color'))!, dark) === null;
    return {
      ground: back,
      surface: (other ? null : given('surface-background-color', half)) ?? over(text, back, 0.05),
      text,
      subtle: read('document-subtle-color', over(text, back, 0.74)),
      accent,
      // One that was chosen for a light page may meet the accent on a dark one.
      expected:
        other && !hasDark('series-expected-color')
          ? expectedBeside(accent, of)
          : read('series-expected-color', isOwn ? own('series-expected-color') : expectedBeside(accent, of)),
      link: read('link-color', own('link-color')),
      heading: read('heading-color', text),
      focus: read('focus-outline-color', own('focus-outline-color')),
      separator: (other ? null : given('separator-color', half)) ?? own('separator-color'),
    };
  };
  const colours: Partial<Record<Scheme, Colours>> = Object.fromEntries(schemes.map((of) => [of, coloursOf(of)]));

  const DRAWN: Readonly<Partial<Record<string, keyof Colours>>> = {
    'document-color': 'text',
    'document-subtle-color': 'subtle',
    'document-background-color': 'ground',
    'document-accent-color': 'accent',
    'series-expected-color': 'expected',
    'separator-color': 'separator',
    'surface-background-color': 'surface',
    'link-color': 'link',
    'focus-outline-color': 'focus',
    'heading-color': 'heading',
  };
  for (const token of TOKENS) {
    const value = found(token, new Map());
    const drawn = DRAWN[token.name.replace('--trendbeeld-', '')];
    if (value === null && !(token.derived && found(tokenOf.get(name('document-accent-color'))!, dark) !== null)) continue;
    if (!drawn) {
      // What could end the declaration stays out.
      if (/[;{}<>\\]/.test(value!)) unread.push([token.name, value!]);
      else result[token.name] = value!;
      continue;
    }
    if (value === token.value) continue;
    if (value !== null && !parseColour(halves(value)[0]) && value !== 'currentcolor') {
      unread.push([token.name, value]);
      continue;
    }
    const hexes = schemes.map((of) => hexOf(colours[of]![drawn]));
    result[token.name] = new Set(hexes).size === 1 ? hexes[0]! : `light-dark(${hexes.join(', ')})`;
  }
  const earlier = TOKENS.flatMap(({ name: today, was }) => (was && values.has(was) ? [[was, today] as const] : []));
  return { scheme, values: result, unread, changed, earlier, colours };
}

/** A pair of colours that a reader sees together, and whether they read. */
export interface Judgement {
  readonly scheme: Scheme;
  readonly mark: keyof Colours;
  readonly on: 'ground' | 'surface';
  readonly ratio: number;
  /** 4.5 for text, 3 for marks. @source WCAG 2.2, 1.4.3 and 1.4.11. */
  readonly needed: 4.5 | 3;
  readonly holds: boolean;
}

const PAIRS: readonly (readonly [keyof Colours, 'ground' | 'surface', 4.5 | 3])[] = [
  ...(['text', 'subtle', 'accent', 'expected', 'link'] as const).flatMap((mark) => (['ground', 'surface'] as const).map((on) => [mark, on, 4.5] as const)),
  ['heading', 'ground', 4.5],
  ['focus', 'ground', 3],
];

/** Every pair of a theme, in each scheme that it has. Contrast is cut, not rounded: 4.499 does not hold. */
export const judge = ({ colours }: Theme): readonly Judgement[] =>
  (Object.entries(colours) as [Scheme, Colours][]).flatMap(([scheme, of]) =>
    PAIRS.map(([mark, on, needed]) => {
      const ratio = contrast(of[mark], of[on]);
      return { scheme, mark, on, ratio: Math.floor(ratio * 100) / 100, needed, holds: ratio >= needed };
    }),
  );

/** Whether a ground is one for which the guard of contrast holds: light or dark enough. */
export const isSafeGround = (ground: Rgb): boolean => luminance(ground) >= GROUNDS.light || luminance(ground) <= GROUNDS.dark;

/** The colours of a picture in a theme, by tone, as `#0b6284`; in the scheme of the theme. */
export function paletteOf({ colours, scheme }: Theme): Readonly<Record<'accent' | 'expected' | 'ink' | 'muted' | 'rule' | 'wash' | 'ground', string>> {
  const of = colours[scheme]!;
  return {
    accent: hexOf(of.accent),
    expected: hexOf(of.expected),
    ink: hexOf(of.text),
    muted: hexOf(of.subtle),
    rule: hexOf(of.separator),
    wash: hexOf(of.surface),
    ground: hexOf(of.ground),
  };
}

/** What leaves the choice of a font to the page or the machine. */
const NO_FONT =
  /^(?:inherit|initial|unset|revert|revert-layer|serif|sans-serif|monospace|cursive|fantasy|math|system-ui|ui-[\w-]+|-apple-system|BlinkMacSystemFont)$/i;

/** The font that a theme names first for its texts, for a document of Word; undefined where it leaves that to the machine. */
export function fontOf({ values }: Theme): string | undefined {
  const [, quoted, plain = ''] = /^\s*(?:["']([^"']+)["']|([^,"']+))/.exec(values['--trendbeeld-document-font-family'] ?? '') ?? [];
  const font = quoted ?? plain.trim();
  // A function (`var(…)`, `env(…)`) is no name.
  return font === '' || NO_FONT.test(font) || font.includes('(') ? undefined : font;
}
