import type { Markup } from './node.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);

/** HTML elements without an end tag. */
const EMPTY = new Set(['br', 'img', 'link', 'meta', 'hr', 'col']);

/**
 * Markup as a string, for HTML (`html`, default) or an XML file (`xml`, where an element without children closes itself).
 * Every text and attribute value is escaped. The same input gives the same bytes.
 */
export function markupToString(node: Markup, as: 'html' | 'xml' = 'html'): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}${as === 'xml' ? '=""' : ''}` : ` ${name}="${escape(String(value))}"`))
    .join('');
  if (as === 'xml' && node.children.length === 0) return `<${node.tag}${attributes}/>`;
  if (EMPTY.has(node.tag)) return `<${node.tag}${attributes}>`;
  return `<${node.tag}${attributes}>${node.children.map((c) => markupToString(c, as)).join('')}</${node.tag}>`;
}
