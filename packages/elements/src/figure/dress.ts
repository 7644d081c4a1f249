import type { Markup, MarkupElement } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';

/** How a figure is dressed for the place it stands in. Nothing here changes a figure or a source. */
export interface Dress {
  readonly language: Language;
  /** Level of the figure's own heading, 1 to 6; those below it follow. Default: 3 for a card, 2 for the others. */
  readonly headingLevel?: number;
  /** Replaces the headline. Default, also for an empty one: the figure's own. */
  readonly headline?: string;
  /** CBS code of a municipality whose figures stand beside those of the Netherlands. Default: none. */
  readonly municipality?: string;
}

/** The level of a heading as HTML has it: 1 to 6; anything else gives the fallback. */
export function headingLevelOf(level: unknown, fallback: number): number {
  const number = Number(level);
  return Number.isInteger(number) && number >= 1 && number <= 6 ? number : fallback;
}

/** What a static figure was made for; an element that finds its own key takes the figure over as it is. */
export function figureKey(name: string, dress: Dress, defaultLevel: number): string {
  const { language, headingLevel, headline, municipality } = dress;
  return [name, language, headingLevelOf(headingLevel, defaultLevel), headline ?? '', ...(municipality ? [municipality] : [])].join('|');
}

/**
 * Dresses a figure that was made at its default level: heading levels move together (never below 6), the first `tb-title` gets
 * the headline, and the figure gets its key. The figure itself is not changed; a new one is given.
 *
 * @param name what the figure is of, for the key: the name of a trend or domain, or an address.
 */
export function dressed(figure: MarkupElement, name: string, dress: Dress, defaultLevel: number): MarkupElement {
  const shift = headingLevelOf(dress.headingLevel, defaultLevel) - defaultLevel;
  let headline = dress.headline;
  const walk = (node: Markup): Markup => {
    if (typeof node === 'string') return node;
    const level = /^h([1-6])$/.exec(node.tag)?.[1];
    const tag = level ? `h${Math.min(6, Number(level) + shift)}` : node.tag;
    if (headline && node.attributes['class'] === 'tb-title') {
      const text = headline;
      headline = undefined;
      return { ...node, tag, children: [text] };
    }
    return { ...node, tag, children: node.children.map(walk) };
  };
  const made = walk(figure) as MarkupElement;
  return { ...made, attributes: { ...made.attributes, 'data-key': figureKey(name, dress, defaultLevel) } };
}
