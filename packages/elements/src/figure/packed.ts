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

/** Elements within elements: twice what the figures have. */
const DEEPEST = 40;

/**
 * The markup of a file.
 *
 * @throws {TypeError} for anything that `pack` did not make: another tag, an attribute that is no text, number or flag, elements
 * more than 40 deep.
 */
export function unpack(packed: Packed, depth = 0): Markup {
  if (typeof packed === 'string') return packed;
  const [tag, attributes, ...children] = Array.isArray(packed) ? (packed as unknown as PackedElement) : [];
  if (typeof tag !== 'string' || !/^[a-zA-Z][a-zA-Z0-9]*$/.test(tag) || depth > DEEPEST || typeof (attributes ?? {}) !== 'object')
    throw new TypeError('no packed markup');
  for (const value of Object.values(attributes ?? {}))
    if (typeof value === 'object' || Math.abs(value as number) === Infinity) throw new TypeError('no packed attribute');
  return { tag, attributes: attributes ?? {}, children: children.map((child) => unpack(child, depth + 1)) };
}

/** A whole figure of a file. @throws {TypeError} for anything that is no packed element. */
export function unpackFigure(packed: Packed): MarkupElement {
  const figure = unpack(packed);
  if (typeof figure === 'string') throw new TypeError('no packed figure');
  return figure;
}
