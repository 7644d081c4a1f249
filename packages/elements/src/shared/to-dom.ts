import { ELEMENTS } from '@trendbeeld/cards/card';
import type { Markup, MarkupElement } from '@trendbeeld/charts';
import { leaveForLater } from '../behaviour/later.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Their attributes. A name in `data-` or `aria-` does nothing by itself. */
const ATTRIBUTES =
  /^(class|id|lang|role|scope|tabindex|open|href|width|height|viewBox|fill(-opacity)?|stroke(-\w+)?|d[xy]?|[xy][12]?|c[xy]|r|overflow|font-\w+|text-anchor|display|transform|preserveAspectRatio|vector-effect|(data|aria)-.+)$/;

/**
 * What the style sheet gives as well, as a class `tb-fill-…` or `tb-stroke-…` does: elements always have it, and each such attribute is a
 * style of its own in memory.
 */
const dressed = (name: string, classes: string): boolean => classes.includes(`tb-${name}-`);

/** An address of a page: http, https, or relative. What stands before a colon must be one of these two. */
const LINK = /^(https?:|[^:]*$|[^:]*[/?#])/i;

/** What a reader opens with much in it: a card below its graphic, a card of an overview. */
const LARGE = /\btb-(more|tile)\b/;

/** What no figure says: the mark of a broken file. */
const BROKEN = /\b(undefined|NaN)\b|\[object /;

/**
 * Markup as elements. Texts become text nodes and attributes are set one by one, so that no string of the data can become
 * markup, also where a page asks for trusted types. Only elements and attributes that figures are made of are taken: no `style`
 * (a strict page would block it), no event handlers, no links but those to a page, nothing that loads or runs.
 *
 * What is closed and large gets its summary now and the rest when it is opened; see `complete`. It is checked now.
 *
 * @throws {TypeError} for a text or attribute that shows a broken file ("undefined", "NaN").
 */
export function toDom(node: Markup, document: Document, inSvg = false): Node {
  if (typeof node === 'string') return document.createTextNode(whole(node));
  if (!ELEMENTS.test(node.tag)) return document.createTextNode('');
  const svg = inSvg || node.tag === 'svg';
  const element = svg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  const classes = String(node.attributes['class']);
  for (const name in node.attributes) {
    const value = node.attributes[name];
    if (value === undefined || value === false || !ATTRIBUTES.test(name) || dressed(name, classes)) continue;
    const text = textOf(name, value);
    if (/url\(/i.test(text) || (name === 'href' && !LINK.test(text.trim()))) continue;
    element.setAttribute(name, text);
  }
  const add = (to: Element, children: readonly Markup[]): void => {
    for (const child of children) to.append(toDom(child, document, svg));
  };
  const closed = LARGE.test(classes) && !node.attributes['open'];
  add(element, closed ? node.children.slice(0, 1) : node.children);
  if (closed) {
    node.children.forEach(check);
    leaveForLater(element, (details) => add(details, node.children.slice(1)));
  }
  return element;
}

/** @throws {TypeError} as `toDom`, for what is made later. */
function check(node: Markup): void {
  if (typeof node === 'string') return void whole(node);
  for (const name in node.attributes) textOf(name, node.attributes[name]);
  node.children.forEach(check);
}

/** An attribute as text. The key holds an address, which may have any word in it. */
function textOf(name: string, value: MarkupElement['attributes'][string] = ''): string {
  return value === true ? '' : name === 'data-key' ? String(value) : whole(String(value));
}

function whole(text: string): string {
  if (BROKEN.test(text)) throw new TypeError(`broken figure: ${text}`);
  return text;
}
