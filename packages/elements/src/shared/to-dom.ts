import type { Markup } from '@trendbeeld/charts';

const SVG = 'http://www.w3.org/2000/svg';

/** What no figure holds, and a file of figures must not bring into a page. */
const REFUSED = /^(script|style|link|meta|base|iframe|object|embed|form|input)$/i;

/**
 * Markup as elements. Texts become text nodes and attributes are set one by one, so that no string of the data can become
 * markup, also where a page asks for trusted types. `style` attributes are refused: a strict page would block them. So are
 * event handlers, links that are no address of a page, and elements that load or run something.
 */
export function toDom(node: Markup, document: Document, inSvg = false): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  if (REFUSED.test(node.tag)) return document.createTextNode('');
  const svg = inSvg || node.tag === 'svg';
  const element = svg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  for (const name in node.attributes) {
    const value = node.attributes[name];
    if (value === undefined || value === false || name === 'style' || name === 'xmlns' || /^on/i.test(name)) continue;
    if (/href$|^src$/i.test(name) && !/^(https?:|[^:]*$|[^:]*[/?#])/i.test(String(value).trim())) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const child of node.children) element.append(toDom(child, document, svg));
  return element;
}
