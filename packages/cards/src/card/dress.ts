import type { Language } from '@trendbeeld/data';

/**
 * How much of a card is shown: `graphic` its headline, graphic and source · `card` with the sentence, then and since, and what a
 * reader opens · `full` with that opened.
 */
export type Size = 'graphic' | 'card' | 'full';

/** How a card is dressed for the place it stands in. Nothing here changes a figure or a source. */
export interface Dress {
  readonly language: Language;
  /** Level of the card's own heading, 1 to 6; those below it follow. Default: 3 for a card, 2 for the others. */
  readonly headingLevel?: number;
  /** Replaces the headline. Default, also for an empty one: the card's own. */
  readonly headline?: string;
  /** How much is shown. Default: `card`. */
  readonly size?: Size;
  /** CBS code of a municipality whose figures stand beside those of the Netherlands. Default: none. */
  readonly municipality?: string;
}

/** The level of a heading as HTML has it: 1 to 6; anything else gives the fallback. */
export function headingLevelOf(level: unknown, fallback: number): number {
  const number = Number(level);
  return Number.isInteger(number) && number >= 1 && number <= 6 ? number : fallback;
}

/** What a static card was made for; an element that finds its own key takes that card over as it is. */
export function cardKey(name: string, dress: Dress, defaultLevel: number): string {
  const { language, headingLevel, headline = '', municipality } = dress;
  return [name, language, headingLevelOf(headingLevel, defaultLevel), headline, ...(municipality ? [municipality] : [])].join('|');
}
