import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Rules } from './rules.js';

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified().use(rehypeStringify);

/** HTML read by a real parser. */
export const parse = (html: string): Root => parser.parse(html);
/** A tree as HTML. */
export const write = (tree: Root): string => writer.stringify(tree);

/** The host whose editor pastes: pictures of another one are foreign to it. */
export const OWN_HOST = 'https://www.gemeente.example/';

/** What is left of a piece of HTML under published rules. */
export function applyRules(rules: Rules, html: string): string {
  const allowed = new Map([...rules.elements.matchAll(/<(\S+?)( [^>]*)?>/g)].map(([, name, attributes]) => [name!, words(attributes)]));
  const everywhere = words(rules.everywhere);

  const filter = (nodes: readonly RootContent[]): ElementContent[] => nodes.flatMap(filterNode);
  const filterNode = (node: RootContent): ElementContent[] => {
    if (node.type === 'text') return rules.linksAddresses ? linked(node.value) : [node];
    if (node.type !== 'element') return [];
    const attributes = allowed.get(node.tagName);
    if (attributes) return [keep(node, [...attributes, ...everywhere])];
    if (rules.unknown === 'escape all') return [{ type: 'text', value: write({ type: 'root', children: [node] }) }];
    if (rules.unknown === 'strip') return filter(node.children);
    const [open, close] = write({ type: 'root', children: [{ ...node, children: [{ type: 'text', value: '\0' }] }] }).split('\0');
    return [{ type: 'text', value: open! }, ...filter(node.children), { type: 'text', value: close ?? '' }];
  };

  const keep = (node: Element, names: readonly string[]): Element => {
    const properties = Object.entries(node.properties).filter(([property, value]) => {
      const name = property === 'className' ? 'class' : property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const known = names.some((n) => n === name || (n.endsWith('*') && name.startsWith(n.slice(0, -1))));
      return known && (!/^(href|src|cite)$/.test(name) || rules.address.test(String(value)));
    });
    const kept: Element = { ...node, properties: Object.fromEntries(properties), children: filter(node.children) };
    if (node.tagName === 'img' && rules.ownPictures && !String(node.properties['src']).startsWith(OWN_HOST)) kept.properties = { alt: 'Image removed.' };
    return kept;
  };

  const kept = filter(parse(html).children);
  return write({ type: 'root', children: rules.paragraphs ? inParagraphs(kept) : kept });
}

/** What stands in no block, in paragraphs. */
function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: Element[] = [];
  let open: Element | null = null;
  for (const node of nodes) {
    const block = node.type === 'element' && /^(blockquote|[uod]l|h[1-6])$/.test(node.tagName);
    if (block) blocks.push(node);
    else if (open) open.children.push(node);
    else if (node.type !== 'text' || node.value.trim()) blocks.push((open = { type: 'element', tagName: 'p', properties: {}, children: [node] }));
    if (block) open = null;
  }
  return blocks;
}

const words = (text = ''): string[] => text.split(' ').filter(Boolean);

/** A text with its addresses as links; a sign at the end of a sentence is no part of an address. */
function linked(text: string): ElementContent[] {
  return text
    .split(/(https?:\/\/[^\s<>"[\]]*[^\s<>"[\],;.:!?)])/)
    .map((part, at) =>
      at % 2 === 0 ? { type: 'text', value: part } : { type: 'element', tagName: 'a', properties: { href: part }, children: [{ type: 'text', value: part }] },
    );
}
