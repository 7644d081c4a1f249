import { el, type MarkupElement } from '@trendbeeld/charts';
import { CERTAINTY, certaintyMeaning, type Language, type Qualifier, type Said } from '@trendbeeld/data';
import { markSample } from './icons.js';

/** One qualifier of a graphic. */
export interface CertaintyItem {
  readonly qualifier: Qualifier;
  /** How it is drawn; null where words alone say it. */
  readonly sample: MarkupElement | null;
  readonly word: string;
  readonly meaning: string;
}

/** Whether qualifiers speak of what was expected, which is drawn in its own tone. */
export const isExpected = (qualifiers: readonly Qualifier[]): boolean => qualifiers.some((q) => CERTAINTY[q].mark === 'dashed');

/** How sure, in words: "ongeveer, voorspelling". Every qualifier is named: none can be lost on the way. */
export function certaintyWords(qualifiers: readonly Qualifier[], language: Language): string {
  return qualifiers.map((q) => CERTAINTY[q].word[language]).join(', ');
}

/**
 * How the study knows a number, in words, for a text where the number stands with its own words: "ongeveer 9 % (voorspelling)",
 * not "ongeveer 9 % (ongeveer, voorspelling)". All qualifiers where none is of that kind.
 */
export function standingWords(qualifiers: readonly Qualifier[], language: Language): string {
  const standing = qualifiers.filter((q) => CERTAINTY[q].about === 'standing');
  return certaintyWords(standing.length > 0 ? standing : qualifiers, language);
}

/**
 * How sure a graphic is, as items: one a qualifier, each once, in the order in which they are said first.
 *
 * @param drawn how sure each drawn entry is, with the year in which it was said.
 * @param withMarks whether the graphic has their marks.
 */
export function certaintyItems(drawn: readonly Said[], withMarks: boolean, language: Language): CertaintyItem[] {
  const seen = new Map<Qualifier, { readonly expected: boolean; readonly years: string[] }>();
  for (const { certainty, year } of drawn)
    for (const q of certainty) {
      const item = seen.get(q) ?? { expected: isExpected(certainty), years: [] };
      item.years.push(year);
      seen.set(q, item);
    }
  return [...seen].map(([q, { expected, years }]) => ({
    qualifier: q,
    sample: withMarks ? markSample(CERTAINTY[q].mark, expected) : null,
    word: CERTAINTY[q].word[language],
    meaning: certaintyMeaning(q, years, language),
  }));
}

/**
 * The certainty of a graphic in words, with the marks that stand in it. Nothing where nothing is drawn.
 *
 * @param brief the words alone, without what they mean: for a card that is closed. Default: with their meaning.
 */
export function certaintyLine(drawn: readonly Said[], withMarks: boolean, language: Language, brief = false): MarkupElement | null {
  const items = certaintyItems(drawn, withMarks, language);
  if (items.length === 0) return null;
  return el(
    'ul',
    { class: 'tb-certainty' },
    items.map(({ sample, word, meaning }) => el('li', {}, sample, el('span', {}, el('strong', {}, word), !brief && `: ${meaning}`))),
  );
}
