import type { Markup, MarkupElement } from '@trendbeeld/charts';

/** Attributes that hold ids of the same document. */
const REFERS = /^(?:id|for|aria-labelledby|aria-describedby|aria-controls)$/;

/** A copy of markup whose ids begin otherwise, so that several copies of a card stand in one document. */
export function withIds(node: MarkupElement, prefix: string): MarkupElement {
  const value = (name: string, text: MarkupElement['attributes'][string]): MarkupElement['attributes'][string] => {
    if (typeof text !== 'string') return text;
    if (REFERS.test(name))
      return text
        .split(' ')
        .map((id) => `${prefix}${id}`)
        .join(' ');
    if (name === 'href' && text.startsWith('#')) return `#${prefix}${text.slice(1)}`;
    return text.replaceAll(/url\(#/g, () => `url(#${prefix}`);
  };
  return {
    tag: node.tag,
    attributes: Object.fromEntries(Object.entries(node.attributes).map(([name, text]) => [name, value(name, text)])),
    children: node.children.map((child: Markup) => (typeof child === 'string' ? child : withIds(child, prefix))),
  };
}
