import type { Markup } from '@trendbeeld/charts';

const SVG = 'http://www.w3.org/2000/svg';

/** What figures are made of. Nothing here runs or loads anything, and no element of our own: a card inside itself would never end. */
const TAGS =
  /^(article|section|header|footer|h[1-6]|p|div|span|a|strong|em|small|br|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|t[hd]|details|summary|figure|figcaption|svg|g|path|rect|line|circle|text|tspan|desc)$/;

/** Their attributes. A name in `data-` or `aria-` does nothing by itself. */
const ATTRIBUTES =
  /^(class|id|lang|role|scope|tabindex|open|href|width|height|viewBox|fill(-opacity)?|stroke(-\w+)?|d[xy]?|[xy][12]?|c[xy]|r|overflow|font-\w+|text-anchor|display|transform|preserveAspectRatio|vector-effect|(data|aria)-.+)$/;

/** An address of a page: http, https, or relative. What stands before a colon must be one of these two. */
const LINK = /^(https?:|[^:]*$|[^:]*[/?#])/i;

/** What no figure says: the mark of a broken file. */
const BROKEN = /\b(undefined|NaN)\b|\[object /;

/**
 * Markup as elements. Texts become text nodes and attributes are set one by one, so that no string of the data can become
 * markup, also where a page asks for trusted types. Only elements and attributes that figures are made of are taken: no `style`
 * (a strict page would block it), no event handlers, no links but those to a page, nothing that loads or runs.
 *
 * @throws {TypeError} for a text or attribute that shows a broken file ("undefined", "NaN").
 */
export function toDom(node: Markup, document: Document, inSvg = false): Node {
  if (typeof node === 'string') return document.createTextNode(whole(node));
  if (!TAGS.test(node.tag)) return document.createTextNode('');
  const svg = inSvg || node.tag === 'svg';
  const element = svg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  for (const name in node.attributes) {
    const value = node.attributes[name];
    if (value === undefined || value === false || !ATTRIBUTES.test(name)) continue;
    // The key holds an address, which may have any word in it.
    const text = value === true ? '' : name === 'data-key' ? String(value) : whole(String(value));
    if (/url\(/i.test(text) || (name === 'href' && !LINK.test(text.trim()))) continue;
    element.setAttribute(name, text);
  }
  for (const child of node.children) element.append(toDom(child, document, svg));
  return element;
}

function whole(text: string): string {
  if (BROKEN.test(text)) throw new TypeError(`broken figure: ${text}`);
  return text;
}
