import type { Markup, MarkupElement } from '@trendbeeld/charts';
import { FILE_VERSION } from '@trendbeeld/data';
import type { Card, Municipal, Tile } from './card.js';

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

/** What figures are made of. Nothing here runs or loads anything, and no element of our own: a card inside itself would never end. */
export const ELEMENTS =
  /^(article|section|header|footer|h[1-6]|p|div|span|a|strong|em|small|br|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|t[hd]|details|summary|figure|figcaption|svg|g|path|rect|line|circle|text|tspan|desc)$/;

/** Elements within elements: twice what cards have. */
const DEEPEST = 40;

/**
 * The markup of a file.
 *
 * A `slot` stands where a municipality's figures come.
 *
 * @throws {TypeError} for anything that `pack` did not make: an element that figures are not made of, an attribute that is no text, number or flag, elements
 * more than 40 deep.
 */
export function unpack(packed: Packed, depth = 0): Markup {
  if (typeof packed === 'string') return packed;
  const [tag = '', attributes, ...children] = Array.isArray(packed) ? (packed as unknown as PackedElement) : [];
  if (!(tag === 'slot' || ELEMENTS.test(tag)) || depth > DEEPEST || typeof (attributes ?? {}) !== 'object') throw new TypeError('no packed markup');
  for (const value of Object.values(attributes ?? {}))
    if (typeof value === 'object' || Math.abs(value as number) === Infinity) throw new TypeError('no packed attribute');
  return { tag, attributes: attributes ?? {}, children: children.map((child) => unpack(child, depth + 1)) };
}

/** A card as a file holds it: the record, with its markup packed. */
export interface PackedCard extends Pick<Card, 'tag' | 'classes' | 'language'> {
  /** Absent in files that were published before there were versions: those are of the first one. */
  readonly version?: number;
  readonly heading: Omit<Card['heading'], 'above'> & { readonly above: Packed | null };
  readonly body: readonly Packed[];
  readonly more: { readonly label: string; readonly parts: readonly Packed[] } | null;
  readonly cards: {
    readonly label: string;
    readonly all: readonly { readonly id: string; readonly tile: readonly Packed[]; readonly card: PackedCard }[];
  } | null;
  readonly municipal: Municipal | null;
  readonly link: { readonly href: string; readonly label: string } | null;
  readonly footer: Packed | null;
}

/** A card for a file. */
export function packCard({ heading, body, more, cards, municipal = null, link = null, footer, ...rest }: Card): PackedCard {
  return {
    version: FILE_VERSION,
    ...rest,
    heading: { ...heading, above: heading.above && pack(heading.above) },
    body: body.map(pack),
    more: more ? { label: more.label, parts: more.parts.map(pack) } : null,
    cards: cards ? { ...cards, all: cards.all.map(({ id, tile, card }) => ({ id, tile: tile.map(pack), card: packCard(card) })) } : null,
    municipal,
    link,
    footer: footer && pack(footer),
  };
}

/** Cards within cards: an overview holds cards, and they hold none. */
const DEEPEST_CARD = 3;

/**
 * The card of a file.
 *
 * @throws {TypeError} for a version that is not known, and for anything that `packCard` did not make: a field that is missing or of another kind, markup that `pack` did
 * not make, cards more than 3 deep.
 */
export function unpackCard(packed: PackedCard, depth = 0): Card {
  const { version = FILE_VERSION, tag, classes, language, heading, body, more, cards, municipal, link, footer } = fields(packed);
  if (version !== FILE_VERSION || depth > DEEPEST_CARD || !/^(article|section)$/.test(tag) || typeof classes !== 'string' || !/^(nl|en)$/.test(language))
    throw new TypeError('no packed card');
  const { level, text, above } = fields(heading);
  if ((level !== 2 && level !== 3) || typeof text !== 'string' || !Array.isArray(body)) throw new TypeError('no packed card');
  // A file of an earlier version has neither.
  const parts = more ? fields(more).parts : null;
  if (parts !== null && !Array.isArray(parts)) throw new TypeError('no packed card');
  const all = cards === null ? null : fields(cards).all;
  if (all !== null && !Array.isArray(all)) throw new TypeError('no packed cards');
  if (municipal !== null && (!Array.isArray(fields(municipal).indicators) || typeof municipal.since !== 'string')) throw new TypeError('no packed card');
  return {
    tag,
    classes,
    language,
    heading: { level, text, above: above === null ? null : element(above) },
    body: (body as readonly Packed[]).map((part) => unpack(part)),
    more: more && parts ? { label: more.label, parts: (parts as readonly Packed[]).map((part) => unpack(part)) } : null,
    cards: cards &&
      all && {
        label: cards.label,
        all: all.map(unpackTile(depth + 1)),
      },
    municipal: municipal && { ...municipal, indicators: municipal.indicators.map(String) },
    link: link ? { href: fields(link).href, label: link.label } : null,
    footer: footer === null ? null : element(footer),
  };
}

/** A tile with its card. @throws {TypeError} as {@link unpackCard}. */
const unpackTile =
  (depth: number) =>
  (packed: { readonly id: string; readonly tile: readonly Packed[]; readonly card: PackedCard }): Tile => {
    const { id, tile, card } = fields(packed);
    if (!Array.isArray(tile)) throw new TypeError('no packed tile');
    return { id, tile: (tile as readonly Packed[]).map((part) => unpack(part)), card: unpackCard(card, depth) };
  };

/** An object to take fields from. @throws {TypeError} for what is none. */
function fields<T extends object>(value: T): T {
  if (typeof value !== 'object' || (value as T | null) === null || Array.isArray(value)) throw new TypeError('no packed card');
  return value;
}

/** Markup that is an element. @throws {TypeError} for a text. */
function element(packed: Packed): MarkupElement {
  const markup = unpack(packed);
  if (typeof markup === 'string') throw new TypeError('no packed element');
  return markup;
}
