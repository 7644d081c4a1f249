import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wcagContrast, wcagLuminance } from 'culori';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  expectedBeside,
  GROUNDS,
  guarded,
  hexOf,
  judge,
  luminance,
  ourTheme,
  parseColour,
  themeFrom,
  THEME_NAMES,
  type Rgb,
  type Scheme,
} from '../src/index.js';
import accents from './accents.json' with { type: 'json' };
import styles from './house-styles.json' with { type: 'json' };
import { apart } from './seen.mjs';

const modules = createRequire(import.meta.url)
  .resolve('culori/package.json')
  .replace(/culori\/package\.json$/, '');
const colour = (text: string): Rgb => parseColour(text)!;
const schemes: readonly Scheme[] = ['light', 'dark'];

/** Every theme that is judged: house styles as they are published, and what a host may come up with. */
const themes = [
  ...THEME_NAMES.map((name) => ({ name, text: ourTheme(name) })),
  ...styles.map(({ name, file }) => ({ name, text: readFileSync(`${modules}${file}`, 'utf8') })),
  ...accents.map(({ name, accent, background, color }) => ({
    name,
    text: `:root{--trendbeeld-document-accent-color:${accent};${background ? `--trendbeeld-document-background-color:${background};--trendbeeld-document-color:${color};` : ''}}`,
  })),
];

describe.each(themes)('the theme of $name', ({ text }) => {
  const theme = themeFrom(text);

  it('reads in every pair', () => {
    expect(theme.unread).toEqual([]);
    expect(judge(theme).filter(({ holds }) => !holds)).toEqual([]);
    expect(judge(theme).length).toBe(12 * Object.keys(theme.colours).length);
  });

  it('tells what happened from what was expected, for every eye', () => {
    for (const { accent, expected } of Object.values(theme.colours))
      expect(apart(accent, expected).distance, `${hexOf(accent)} ${hexOf(expected)}`).toBeGreaterThan(0.06);
  });
});

describe('the guard of contrast', () => {
  /** Colours of the whole wheel, dull and loud, dark and light. */
  const wheel = ['00', '40', '80', 'c0', 'ff'].flatMap((r, _, all) => all.flatMap((g) => all.map((b) => colour(`#${r}${g}${b}`))));
  /** The lightest and the darkest ground for which it holds. */
  const grey = (y: number): Rgb => [y, y, y];

  it.each(schemes)('holds 4.5 : 1 on every ground of a scheme, for every colour: %s', (scheme) => {
    const grounds = [grey(GROUNDS[scheme]), colour(scheme === 'light' ? '#ffffff' : '#000000')];
    for (const c of wheel) for (const ground of grounds) expect(contrast(guarded(c, scheme), ground), hexOf(c)).toBeGreaterThanOrEqual(4.5);
    for (const c of wheel)
      for (const ground of grounds) expect(contrast(expectedBeside(guarded(c, scheme), scheme), ground), hexOf(c)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(schemes)('leaves a colour that reads as it is: %s', (scheme) => {
    const reads = colour(scheme === 'light' ? '#0b6284' : '#8acbea');
    expect(guarded(reads, scheme)).toBe(reads);
    expect(hexOf(guarded(colour('#ffff99'), 'light'))).toBe('#69693c');
  });

  it.each(schemes)('keeps the two of a pair apart for every eye, for every accent: %s', (scheme) => {
    const worst = wheel
      .map((c) => guarded(c, scheme))
      .map((accent) => ({ accent: hexOf(accent), ...apart(accent, expectedBeside(accent, scheme)) }))
      .toSorted((a, b) => a.distance - b.distance)[0]!;
    expect(worst.distance, `${worst.accent} for ${worst.eye}`).toBeGreaterThan(0.05);
  });

  it('measures as the library does', () => {
    for (const hex of ['#0b6284', '#39ff14', '#f5efe0', '#161b22']) {
      expect(luminance(colour(hex))).toBeCloseTo(wcagLuminance(hex), 6);
      expect(contrast(colour(hex), colour('#ffffff'))).toBeCloseTo(wcagContrast(hex, '#ffffff'), 6);
    }
  });
});
