// Every host that works in Node: real sanitizers with their defaults, and published rules.
import createDOMPurify from 'dompurify';
// @ts-expect-error -- a package without types.
import { JSDOM } from 'jsdom';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
// @ts-expect-error -- a package without types.
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { filterXSS } from 'xss';
import type { HostName } from './hosts.js';
import { applyRules } from './rules/apply.js';
import { drupalBasic } from './rules/drupal-basic.js';
import { drupalRestricted } from './rules/drupal-restricted.js';
import { mediawiki } from './rules/mediawiki.js';
import type { Rules } from './rules/rules.js';
import { typo3 } from './rules/typo3.js';
import { wordpressKses, wordpressOEmbed } from './rules/wordpress-kses.js';

/** A window for Node; also what reads the results. */
export const { window } = new (JSDOM as new (html: string) => { window: Window & typeof globalThis })('');
const purify = createDOMPurify(window);
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

const ruled =
  (rules: Rules) =>
  (html: string): string =>
    applyRules(rules, html);

/** What each host makes of a piece of HTML. */
export const SANITIZERS: Partial<Readonly<Record<HostName, (html: string) => string>>> = {
  DOMPurify: (html) => purify.sanitize(html),
  'sanitize-html': sanitizeHtml as (html: string) => string,
  'js-xss': (html) => filterXSS(html),
  'rehype-sanitize': (html) => String(rehype.processSync(html)),
  'TYPO3 (rules)': ruled(typo3),
  'Drupal Basic HTML (rules)': ruled(drupalBasic),
  'Drupal Restricted HTML (rules)': ruled(drupalRestricted),
  'MediaWiki (rules)': ruled(mediawiki),
  'WordPress kses (rules)': ruled(wordpressKses),
  'WordPress oEmbed (rules)': ruled(wordpressOEmbed),
};
