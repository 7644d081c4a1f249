import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedFolder } from './content.js';
import { FRAME_CSS, PAGE_CSS } from './page-css.js';

/** Classes of figures that have no page of their own: the list of outcomes, all relations, own figures. */
const UNPUBLISHED = /\.tb-(?:verdicts|outcomes|relations-all|example)\b(?!-)/;

/**
 * The look of figures as the embed bundle has it, without what pages lack: the first rules, which are for our tags, and those for
 * figures without a page. Every page carries it, and what it weighs is counted.
 */
function cardStyle(): string {
  const look = readFileSync(join(embedFolder(), 'trendbeeld.css'), 'utf8').trim();
  return look.slice(Math.max(0, look.indexOf('.trendbeeld{'))).replaceAll(/(?<=[{}])[^{}@]+\{[^{}]*\}/g, (rule) => (UNPUBLISHED.test(rule) ? '' : rule));
}

/** The style sheet of pages: one for a page, as a second request costs more than the bytes. */
export const pageStyle = (): string => `${cardStyle()}\n${PAGE_CSS}`;

/** The style sheet of frames. */
export const frameStyle = (): string => `${cardStyle()}\n${FRAME_CSS}`;

/** How a content-security policy allows a style that stands in a page: by its bytes. */
export const styleSource = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
