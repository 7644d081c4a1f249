import { el, type Markup, type MarkupElement, type Moment } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { keptTogether } from '../words/letters.js';
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
  /** From the heading to the source, in order: a sentence, then and since, the graphic that leads. May hold slots; see {@link slot}. */
  readonly body: readonly Markup[];
  /** What a reader opens, below the source: its name, and its parts in order. May hold slots. Default: none. */
  readonly more?: { readonly label: string; readonly parts: readonly Markup[] } | null;
  /** Cards inside this one, below its body. Default: none. */
  readonly cards?: { readonly label: string; readonly all: readonly Tile[] } | null;
  /** What a municipality changes: its figures lead. Default: nothing, as where there are no figures that it could have. */
  readonly municipal?: Municipal | null;
  /** A link to the page of what it shows, beside what a reader opens. Default: none. */
  readonly link?: { readonly href: string; readonly label: string } | null;
  /** The source. Null only where each inner card names its own source: nothing is printed without one. */
  readonly footer: MarkupElement | null;
}

/** A card inside another: a small graphic with its headline, which opens the card in place. */
export interface Tile {
  /** An address can end in it. */
  readonly id: string;
  /** Below the headline of the card: a small graphic, the verdict. */
  readonly tile: readonly Markup[];
  readonly card: Card;
}

/** Which figures of a municipality belong to a card. */
export interface Municipal {
  /** Ids of municipal indicators, in order. None where there are no figures of municipalities: a municipality is told so. */
  readonly indicators: readonly string[];
  /** Year of the study: comparisons start here where they can. */
  readonly since: string;
  /** What is told in place of figures where there are none of municipalities: why, and who would have them. Default: that there are none. */
  readonly without?: string;
  /** When the study appeared, as a rule in a drawing through time. Default: no rule. */
  readonly moment?: Moment;
}

/** The figures of a municipality in a card. */
export interface MunicipalFigures {
  /** What leads the card in place of its own graphic: the municipality beside the country. */
  readonly lead: MarkupElement;
  /** The same in words and as tables, for what a reader opens. */
  readonly section: MarkupElement;
}

/** What a municipality adds to cards; see `municipality.ts`, which is loaded only where it is needed. */
export interface MunicipalParts {
  /** Its figures for a card; null where it has no figure of this. */
  readonly figures: (municipal: Municipal) => MunicipalFigures | null;
  /** Told where it has no figure of this. */
  readonly none: MarkupElement;
  /** What fills a slot: a strip plot with the municipality marked, or the name of the country; null keeps what stands there. */
  readonly strip: (slot: string) => MarkupElement | null;
}

const SLOT = 'slot';
const LEAD = 'lead';
/** No name of a comparison, so that scripts from before it ask for none. */
export const COUNTRY = ':country';

/** The place of the graphic that leads a card. Until a municipality fills it, it shows what stands in it. */
export const leadSlot = (shown: MarkupElement | null): MarkupElement => el(SLOT, { name: LEAD }, shown);

/** The place that says of what follows it that it is of the country: empty until a municipality is shown beside it. */
export const countrySlot = (): MarkupElement => el(SLOT, { name: COUNTRY });

/** A place in the body of a card for the strip plot of a comparison. Until a municipality fills it, it shows what stands in it. */
export const slot = (comparison: string, shown: MarkupElement): MarkupElement => el(SLOT, { name: comparison }, shown);

/** The slots of a card, its inner cards included, that comparisons fill: the names of these. */
export function slotsOf({ body, more, cards }: Card): string[] {
  const inside = (node: Markup): string[] => {
    if (typeof node === 'string') return [];
    const name = String(node.attributes['name']);
    return node.tag === SLOT && name !== LEAD ? [name] : node.children.flatMap(inside);
  };
  return [...[...body, ...(more?.parts ?? [])].flatMap(inside), ...(cards?.all ?? []).flatMap((inner) => slotsOf(inner.card))];
}

/**
 * A card as markup, dressed for the place where it stands: levels of headings move together (never below 6), the headline takes the
 * place of its own, and the box gets its key and its size.
 *
 * @param name what the card is of, for the key: the name of a trend or domain, or an address.
 * @param parts what the municipality of the dress adds. Default: nothing.
 */
export function writeCard(card: Card, name: string, dress: Dress, parts?: MunicipalParts): MarkupElement {
  const shift = headingLevelOf(dress.headingLevel, card.heading.level) - card.heading.level;
  const heading = { ...card.heading, text: dress.headline || card.heading.text };
  const written = write({ ...card, heading }, { shift, parts, open: dress.size === 'full' });
  const size = dress.size === 'graphic' ? ' tb-size-graphic' : '';
  return { ...written, attributes: { ...written.attributes, class: `${card.classes}${size}`, 'data-key': cardKey(name, dress, card.heading.level) } };
}

interface Written {
  /** By how much the levels of headings move. */
  readonly shift: number;
  readonly parts: MunicipalParts | undefined;
  /** Whether what a reader opens is open. */
  readonly open: boolean;
  /** Whether its heading stands elsewhere: on the tile that opens it. */
  readonly headless?: boolean;
}

/** The heading of a card, at the level at which it was made. */
const headingOf = ({ level, text }: Card['heading']): MarkupElement => el(`h${level}`, { class: 'tb-title' }, keptTogether(text));

function write({ tag, classes, language, heading, body, more, cards, municipal, link, footer }: Card, how: Written): MarkupElement {
  const { shift, parts, open, headless } = how;
  const own = municipal && parts ? parts.figures(municipal) : null;
  let ledBefore: Markup | null = null;
  const place = (node: Markup): Markup => {
    if (typeof node === 'string') return node;
    if (node.tag === SLOT) {
      const name = String(node.attributes['name']);
      const shown = node.children[0] ?? '';
      if (name === LEAD && own) ledBefore = shown;
      return place((name === LEAD ? own?.lead : parts?.strip(name)) ?? shown);
    }
    const moved = node.tag.replace(/^h(\d)$/, (_, level) => `h${Math.min(6, Number(level) + shift)}`);
    const children = node.children.map(place);
    // What does not change is shared: many cards of one trend hold it once.
    return moved === node.tag && children.every((child, i) => child === node.children[i]) ? node : { ...node, tag: moved, children };
  };
  const shown = body.map(place);
  return el(
    tag,
    { class: classes, lang: language },
    !headless && [heading.above ?? '', headingOf(heading)].map(place),
    shown,
    municipal && parts && !own && (municipal.without ? el('p', { class: 'tb-fine' }, municipal.without) : parts.none),
    cards &&
      el(
        'ul',
        { class: 'tb-cards', 'aria-label': cards.label },
        cards.all.map(({ id, tile, card }) =>
          el(
            'li',
            { id },
            el('details', { class: 'tb-tile' }, el('summary', {}, place(headingOf(card.heading)), tile.map(place)), write(card, { ...how, headless: true })),
          ),
        ),
      ),
    footer && place(footer),
    more &&
      el(
        'details',
        { class: 'tb-details tb-more', open },
        el('summary', {}, more.label),
        // What led before is part of what is told of the country; where that stands elsewhere, so does it.
        [own?.section, ...(more.parts.length > 0 ? [own && parts?.strip(COUNTRY), ledBefore] : []), ...more.parts].map((part) => part && place(part)),
      ),
    link && el('a', { class: 'tb-link', href: link.href }, link.label),
  );
}
