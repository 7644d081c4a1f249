import { el, type Markup, type MarkupElement } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { cardKey, headingLevelOf, type Dress } from './dress.js';

/**
 * A card before it is written: a record with slots. Makers fill it, {@link writeCard} writes it once. Whatever changes a card (its
 * headline, the level of its headings, a municipality) changes a field or fills a slot; nothing is searched in finished markup.
 */
export interface Card {
  readonly tag: 'article' | 'section';
  /** Classes of the box, with spaces between them. */
  readonly classes: string;
  readonly language: Language;
  readonly heading: {
    /** Level at which the card was made; headings in its parts follow it. */
    readonly level: 2 | 3;
    readonly text: string;
    /** Above the heading: the domain with its sign. Null for none. */
    readonly above: MarkupElement | null;
  };
  /** From the heading to the source, in order. May hold slots; see {@link slot}. */
  readonly body: readonly Markup[];
  /** Cards inside this one, below its body, each with an id that an address can end in. Null for none. */
  readonly cards: { readonly label: string; readonly all: readonly { readonly id: string; readonly card: Card }[] } | null;
  /** What a municipality adds below the body; null where there are no figures that it could have. */
  readonly municipal: Municipal | null;
  /** Table, relations, words and source. Null only where each inner card names its own source: nothing is printed without one. */
  readonly footer: MarkupElement | null;
}

/** Which figures of a municipality belong to a card. */
export interface Municipal {
  /** Ids of municipal indicators, in order. None where there are no figures of municipalities: a municipality is told so. */
  readonly indicators: readonly string[];
  /** Year of the study: comparisons start here where they can. */
  readonly since: string;
}

/** What a municipality adds to cards; see `municipality.ts`, which is loaded only where it is needed. */
export interface MunicipalParts {
  /** The section of a card. */
  readonly section: (municipal: Municipal) => MarkupElement;
  /** A strip plot with the municipality marked, for the slot of this comparison; null keeps the one without. */
  readonly strip: (comparison: string) => MarkupElement | null;
}

const SLOT = 'slot';

/** A place in the body of a card for the strip plot of a comparison. Until a municipality fills it, it shows what stands in it. */
export const slot = (comparison: string, shown: MarkupElement): MarkupElement => el(SLOT, { name: comparison }, shown);

/** The comparisons that a card has slots for, its inner cards included. */
export function slotsOf(card: Card): string[] {
  const inside = (node: Markup): string[] =>
    typeof node === 'string' ? [] : node.tag === SLOT ? [String(node.attributes['name'])] : node.children.flatMap(inside);
  return [...card.body.flatMap(inside), ...(card.cards?.all ?? []).flatMap((inner) => slotsOf(inner.card))];
}

/**
 * A card as markup, dressed for the place where it stands: levels of headings move together (never below 6), the headline takes the
 * place of its own, and the box gets its key.
 *
 * @param name what the card is of, for the key: the name of a trend or domain, or an address.
 * @param parts what the municipality of the dress adds. Default: nothing.
 */
export function writeCard(card: Card, name: string, dress: Dress, parts?: MunicipalParts): MarkupElement {
  const shift = headingLevelOf(dress.headingLevel, card.heading.level) - card.heading.level;
  const headline = dress.headline ?? '';
  const written = write(headline ? { ...card, heading: { ...card.heading, text: headline } } : card, shift, parts);
  return { ...written, attributes: { ...written.attributes, 'data-key': cardKey(name, dress, card.heading.level) } };
}

function write({ tag, classes, language, heading, body, cards, municipal, footer }: Card, shift: number, parts: MunicipalParts | undefined): MarkupElement {
  const place = (node: Markup): Markup => {
    if (typeof node === 'string') return node;
    if (node.tag === SLOT) return place(parts?.strip(String(node.attributes['name'])) ?? node.children[0] ?? '');
    const level = /^h([1-6])$/.exec(node.tag)?.[1];
    return { ...node, tag: level ? `h${Math.min(6, Number(level) + shift)}` : node.tag, children: node.children.map(place) };
  };
  return el(
    tag,
    { class: classes, lang: language },
    heading.above,
    place(el(`h${heading.level}`, { class: 'tb-title' }, heading.text)),
    body.map(place),
    cards &&
      el(
        'ul',
        { class: 'tb-cards', 'aria-label': cards.label },
        cards.all.map(({ id, card }) => el('li', { id }, write(card, shift, parts))),
      ),
    municipal && parts && place(parts.section(municipal)),
    footer && place(footer),
  );
}
