import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedFolder } from './content.js';
import { FRAME_CSS, LIST_CSS, PAGE_CSS } from './page-css.js';

/** Classes of figures that have no page of their own: the list of outcomes, all relations, own figures. */
const UNPUBLISHED = /\.tb-(?:verdicts|outcomes|relations-all|example)\b(?!-)/;
/** Classes of the overview of a study: only its own page and frame carry their rules. */
const WHOLE = /\.tb-study\b/;
/** A rule, also one within a query. */
const RULE = /(?<=[{}])[^{}@]+\{[^{}]*\}/g;

const look = (): string => readFileSync(join(embedFolder(), 'trendbeeld.css'), 'utf8').trim();

/**
 * The look of figures as the embed bundle has it, without what pages lack: the first rules, which are for our tags, and those for
 * figures without a page. Every page carries it, and what it weighs is counted.
 */
function cardStyle(): string {
  const all = look();
  return all.slice(Math.max(0, all.indexOf('.trendbeeld{'))).replaceAll(RULE, (rule) => (UNPUBLISHED.test(rule) || WHOLE.test(rule) ? '' : rule));
}

/** The style sheet of pages: one for a page, as a second request costs more than the bytes. */
export const pageStyle = (): string => `${cardStyle()}\n${PAGE_CSS}`;

/** What pages that lead to others have beside the style of pages, `list.css`: with the look of the overview of a study. */
export const listStyle = (): string =>
  `${[...look().matchAll(RULE)]
    .map(([rule]) => rule.trim())
    .filter((rule) => WHOLE.test(rule))
    .join('')}\n${LIST_CSS}`;

/** The style sheet of frames. */
export const frameStyle = (): string => `${cardStyle()}\n${FRAME_CSS}`;

/** How a content-security policy allows a style that stands in a page: by its bytes. */
export const styleSource = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
