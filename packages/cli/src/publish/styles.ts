import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedFolder } from '../press/shelf.js';
import { FRAME_CSS, PAGE_CSS } from './page-css.js';
import { themeRule, withoutHost, type PublishedTheme } from './theme.js';

/**
 * Parts of the look that only some pages need: the classes that each is about. A page holds a part where it has one of them. What
 * answers a reader is no part: `page.js` brings it along.
 */
const PARTS = {
  overview: /^tb-(?:cards|tile.*|tally|overview)$/,
  study: /^tb-study-.*$/,
  diagrams: /^tb-(?:timeline|came|divider|change|list|list-columns|sides?|pairs|box|between|open)$/,
} as const;
type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

/** Classes of figures that have no page of their own (the list of outcomes, all relations, own figures), and of what `page.js` adds. */
const UNPUBLISHED = /^tb-(?:verdicts|outcomes|relations-all|example|map|pair|walk|ring|ring-ground|tip|listen|copy|sort)$/;
/** Classes that stand in every part: they say nothing of where a rule belongs. */
const SHARED = /^tb-(?:sign|fine|title|graphic|grows|card|figcaption|domain|size-graphic|lead-figure)$/;

/** A rule with the condition that it stands under: `@media print`. Empty for none. */
interface Rule {
  readonly under: string;
  readonly selector: string;
  readonly text: string;
}

/** The rules of a style sheet without comments, in order. Rules for our tags, before the first of figures, are left out: pages have none. */
function rulesOf(css: string): readonly Rule[] {
  const rules = (text: string, under: string): Rule[] =>
    [...text.matchAll(/([^{}]+)(\{[^{}]*\})/g)].map(([, selector = '', body = '']) => ({ under, selector, text: `${selector.trim()}${body}` }));
  const start = css.slice(Math.max(0, css.indexOf('.trendbeeld{')));
  return [...start.matchAll(/(@[^{}]+)\{((?:[^{}]+\{[^{}]*\})*)\s*\}|[^{}@]+\{[^{}]*\}/g)].flatMap(([whole, under, inside]) =>
    under === undefined ? rules(whole, '') : rules(inside ?? '', under.trim()),
  );
}

/** The part that a rule belongs to: one whose classes each of its selectors names, and no others. Null for what pages never need. */
function partOf({ selector }: Rule): Part | 'base' | null {
  const selectors = selector.split(/,(?![^(]*\))/);
  if (selectors.every(isUnpublished)) return null;
  const parts = selectors.flatMap((one) => {
    const named = classesIn(one).filter((name) => !SHARED.test(name));
    return named.length > 0 ? named.map((name) => NAMES.find((part) => PARTS[part].test(name))) : [undefined];
  });
  // What names several parts belongs to the first: its page has the others as well.
  return (parts.every((part) => part !== undefined) && parts[0]) || 'base';
}

const classesIn = (selector: string): readonly string[] => [...selector.matchAll(/\.(tb-[a-z-]+)/g)].map((m) => m[1]!);

/** Whether a selector is for what no page has: outside a list of choices one such class is enough, within it all must be. */
function isUnpublished(selector: string): boolean {
  const names = (text: string): boolean => classesIn(text).some((name) => UNPUBLISHED.test(name));
  const choices = [...selector.matchAll(/:is\(([^)]*)\)/g)].map((m) => m[1]!.split(','));
  return (
    selector.includes(':host') ||
    selector === '.trendbeeld button' ||
    names(selector.replaceAll(/\([^)]*\)/g, '')) ||
    choices.some((choice) => choice.every(names))
  );
}

/** Rules as a style sheet, those under one condition together. */
function written(rules: readonly Rule[]): string {
  let css = '';
  for (const [i, { under, text }] of rules.entries()) {
    if (under && under !== rules[i - 1]?.under) css += `${under}{`;
    css += text;
    if (under && under !== rules[i + 1]?.under) css += '}';
  }
  return css;
}

type Styles = Readonly<Record<Part | 'base', string>>;
const kept = new Map<PublishedTheme | undefined, Styles>();
/** The look of figures as the embed bundle has it, in a theme, by part; read once, as every page asks for it. */
function cardStyles(theme: PublishedTheme | undefined): Styles {
  const styles = kept.get(theme) ?? readStyles(theme);
  kept.set(theme, styles);
  return styles;
}

function readStyles(theme: PublishedTheme | undefined): Styles {
  // A space behind a comma says nothing in a style sheet, and there are many.
  const rules = rulesOf(withoutHost(readFileSync(join(embedFolder(), 'trendbeeld.css'), 'utf8').trim(), theme).replaceAll(', ', ','));
  const of = (part: Part | 'base'): string => written(rules.filter((rule) => partOf(rule) === part));
  return { base: of('base'), overview: of('overview'), study: of('study'), diagrams: of('diagrams') };
}

/** What a document is: each has a style of its own beside that of figures. */
export type Document = 'page' | 'frame';
const OWN: Readonly<Record<Document, string>> = { page: PAGE_CSS, frame: FRAME_CSS };

/** What stands first in the style of a document: the tokens of a theme come last, so that they win. */
const first = (base: string, document: Document, theme: PublishedTheme | undefined): string => `${base}\n${OWN[document]}${themeRule(theme)}`;

/** The whole style sheet of a document, for a file beside the pages. */
export function wholeStyle(document: Document, theme: PublishedTheme | undefined): string {
  const { base, ...parts } = cardStyles(theme);
  return [base, ...Object.values(parts), `${OWN[document]}${themeRule(theme)}`].join('\n');
}

/** The styles that a document holds: what all have, and the parts whose classes stand in it. */
export function stylesIn(html: string, document: Document, theme: PublishedTheme | undefined): readonly string[] {
  const parts = cardStyles(theme);
  const classes = [...new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap((m) => m[1]!.split(' ')))];
  const needed = NAMES.filter((part) => classes.some((name) => PARTS[part].test(name)));
  return [first(parts.base, document, theme), ...needed.map((part) => parts[part])];
}

/** Every style that a document of a site may hold, for its policy. */
export const allStyles = (theme: PublishedTheme | undefined): readonly string[] => {
  const { base, ...parts } = cardStyles(theme);
  return [...(['page', 'frame'] as const).map((document) => first(base, document, theme)), ...Object.values(parts)];
};

/** How a content-security policy allows a style that stands in a page: by its bytes. */
export const styleSource = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
