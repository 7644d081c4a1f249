import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedFolder } from './content.js';
import { PAGE_CSS } from './page-css.js';

/** The style sheet of figures, as the embed bundle has it: all that a frame needs. */
export const figureStyle = (): string => readFileSync(join(embedFolder(), 'trendbeeld.css'), 'utf8').trim();

/** The style sheet of pages: one for a page, as a second request costs more than the bytes. */
export function pageStyle(): string {
  const look = figureStyle();
  // Its first rules are for our tags, which pages do not have.
  return `${look.slice(Math.max(0, look.indexOf('.trendbeeld{')))}\n${PAGE_CSS}`;
}

/** How a content-security policy allows a style that stands in a page: by its bytes. */
export const styleSource = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
