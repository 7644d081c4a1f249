import type { Markup, MarkupElement } from '@trendbeeld/charts';

/** Markup as a file holds it: short, and read by `JSON.parse` alone. An element is its tag, its attributes and its children. */
export type Packed = string | PackedElement;
/** An element of {@link Packed} markup. */
export type PackedElement = readonly [tag: string, attributes: MarkupElement['attributes'], ...children: Packed[]];

/** Markup for a file. What is `undefined` or `false` is left out, as it is when markup becomes a string. */
export function pack(node: Markup): Packed {
  if (typeof node === 'string') return node;
  const attributes = Object.fromEntries(Object.entries(node.attributes).filter(([, value]) => value !== undefined && value !== false));
  return [node.tag, attributes, ...node.children.map(pack)];
}

/** The markup of a file. @throws {TypeError} for anything that `pack` did not make. */
export function unpack(packed: Packed): Markup {
  if (typeof packed === 'string') return packed;
  if (!Array.isArray(packed) || typeof (packed as PackedElement)[0] !== 'string' || !/^[a-zA-Z][a-zA-Z0-9]*$/.test((packed as PackedElement)[0]))
    throw new TypeError('no packed markup');
  const [tag, attributes, ...children] = packed as PackedElement;
  return { tag, attributes: attributes ?? {}, children: children.map(unpack) };
}
