import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { HandoutLook } from '@trendbeeld/cards/handout';
import { endOfVar, fontOf, judge, ourTheme, paletteOf, themeFrom, THEME_NAMES, THEME_TOKENS, TOKENS, type Theme, type ThemeName } from '@trendbeeld/themes';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import { STUDY_WORDS } from '../words/study-words.js';

/** What a publication looks like: a theme of ours, or the house style of whoever publishes. */
export interface PublishedTheme {
  /** Name of a theme of ours, or of the file. */
  readonly name: string;
  readonly theme: Theme;
  /** One scheme, whatever the reader's system asks for. Default: both. */
  readonly only?: 'light' | 'dark';
}

const isOurs = (name: string): name is ThemeName => (THEME_NAMES as readonly string[]).includes(name);

/**
 * The theme that was asked for: a name of ours, or a file with tokens (JSON in the DTCG format, or a style sheet with custom properties, also one
 * of NL Design System). Undefined for none, and for `neutral`, which is how pages are.
 *
 * @throws UsageError for a name that is none, a file without tokens, and a theme that would not be read on its own ground.
 */
export function readTheme(asked: string | undefined, cwd: string): PublishedTheme | undefined {
  if (asked === undefined || asked === 'neutral') return undefined;
  if (isOurs(asked)) {
    return published(asked, themeFrom(ourTheme(asked)));
  }
  const file = resolve(cwd, asked);
  if (!existsSync(file))
    throw new UsageError(
      `--theme: ${JSON.stringify(asked)} is no theme and no file. Expected one of: ${THEME_NAMES.join(', ')}, or a file with tokens (.json or .css).`,
    );
  let theme: Theme;
  try {
    theme = themeFrom(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--theme: ${asked}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (theme.unread.length > 0) {
    const [[name, value]] = theme.unread as [readonly [string, string]];
    throw new UsageError(
      `--theme: ${asked}: ${name}: ${JSON.stringify(value)} is no colour that can be judged. Expected #rrggbb, rgb() or hsl(), without transparency.`,
    );
  }
  if (Object.keys(theme.values).length === 0)
    throw new UsageError(
      `--theme: ${asked} has no token that we know. Expected names such as --trendbeeld-document-accent-color, or those of NL Design System.`,
    );
  const low = judge(theme).find(({ holds }) => !holds);
  if (low)
    throw new UsageError(
      `--theme: ${asked}: ${low.mark} on ${low.on} (${low.scheme}) has a contrast of ${low.ratio}. Expected at least ${low.needed}: another ground or text colour.`,
    );
  return published(asked, theme);
}

/** Names of before version 1 that a theme uses, each with the name of today: a line each. */
export const earlierNames = ({ name: file, theme }: PublishedTheme): readonly string[] =>
  theme.earlier.map(([was, name]) => STUDY_WORDS.earlierToken(file, was, name));

/** The theme of a command, as {@link readTheme}; earlier names are told. */
export function themeFor(asked: string | undefined, io: Io): PublishedTheme | undefined {
  const theme = readTheme(asked, io.cwd);
  for (const line of theme ? earlierNames(theme) : []) io.err(`${line}\n`);
  return theme;
}

const published = (name: string, theme: Theme): PublishedTheme => ({ name, theme, ...(Object.keys(theme.colours).length === 1 && { only: theme.scheme }) });

/** What a theme gives pictures and handouts. */
export const lookOf = ({ theme }: PublishedTheme): HandoutLook => ({ palette: paletteOf(theme), font: fontOf(theme) });

/** What a page that makes pictures or handouts in a browser is told of the theme: nothing where it has none. */
export function pictureData(theme: PublishedTheme | undefined): Readonly<Record<string, string>> {
  if (!theme) return {};
  const { palette, font } = lookOf(theme);
  return { 'data-palette': JSON.stringify(palette), ...(font && { 'data-font': font }) };
}

/** Our themes by name, for pages and frames that are asked for in one (`?theme=newsroom`). */
export const THEMES_CSS = THEME_NAMES.map(ourTheme).join('');

/** Tokens that a page may be asked to change: those of our themes and of the publication's own. */
function settable(theme: PublishedTheme | undefined): ReadonlySet<string> {
  return new Set([...Object.keys(THEME_TOKENS.newsroom), ...Object.keys(THEME_TOKENS.print), ...Object.keys(theme?.theme.values ?? {})]);
}

/** The tokens of a publication as a rule; empty where it has no theme. */
export const themeRule = (theme: PublishedTheme | undefined): string =>
  theme
    ? `:root{${Object.entries(theme.theme.values)
        .map(([name, value]) => `${name}:${value};`)
        .join('')}}${theme.only ? `:root:not([data-theme]){color-scheme:${theme.only}}` : ''}`
    : '';

/**
 * The look of figures for pages of ours, which stand in no site of others: tokens ask no design system around them, what no theme sets is
 * written out, and colours were judged when the page was made.
 */
export function withoutHost(css: string, theme: PublishedTheme | undefined): string {
  const raw = new Map<string, string>();
  const plain = css
    .replace(/@supports \(color:color\(from[^{]*\{[^{}]*\{[^{}]*\}\s*\}/, '')
    .replaceAll(/(--_0[0-9a-z]+):([^;}]*);/g, (_, name: string, value: string) => {
      raw.set(name, value);
      return '';
    })
    .replaceAll(/var\((--_0[0-9a-z]+)\)/g, (_, name: string) => raw.get(name)!);
  const kept = settable(theme);
  let out = '';
  let rest = plain;
  for (let at = rest.indexOf('var(--trendbeeld-'); at >= 0; at = rest.indexOf('var(--trendbeeld-')) {
    const end = endOfVar(rest, at);
    const name = /--[a-z-]+/.exec(rest.slice(at))![0];
    const token = TOKENS.find((one) => one.name === name)!;
    const own = token.dark ? `light-dark(${token.value},${token.dark})` : token.value;
    out += rest.slice(0, at) + (kept.has(name) ? `var(${name},${own})` : own);
    rest = rest.slice(end);
  }
  return writtenOut(out + rest);
}

/** Values that no theme sets, in the place where they are used. What answers a reader brings rules of its own (`page.js`), and asks for some. */
function writtenOut(css: string): string {
  const asked = [...css.matchAll(/[^{}]*\.tb-(?:walk|ring|tip|listen|copy|sort)[^{}]*\{[^{}]*\}/g)].join('');
  return [...css.matchAll(/(--_[0-9a-z]+):((?:[^;{}()]|\((?:[^()]|\([^()]*\))*\))*);/g)]
    .filter(([, name, value]) => !value!.includes('var(') && !asked.includes(`var(${name})`) && css.split(`${name}:`).length === 2)
    .reduce((text, [whole, name, value]) => text.replace(whole, '').replaceAll(`var(${name})`, value!), css)
    .replaceAll(/;border-radius:0px(?=[;}])|border-radius:0px;/g, '');
}
