import { el, type MarkupElement } from '@trendbeeld/charts';
import { CERTAINTY, type Language, type Qualifier } from '@trendbeeld/data';
import { markSample } from './icons.js';

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
 * The certainty of a graphic in words with the marks that stand in it: one item a qualifier, each once.
 * `drawn` are the qualifiers of each drawn statement; nothing is drawn for none.
 */
export function certaintyLine(drawn: readonly (readonly Qualifier[])[], withMarks: boolean, language: Language): MarkupElement | null {
  const seen = new Map<Qualifier, boolean>();
  for (const qualifiers of drawn) for (const q of qualifiers) if (!seen.has(q)) seen.set(q, isExpected(qualifiers));
  if (seen.size === 0) return null;
  return el(
    'ul',
    { class: 'tb-certainty' },
    [...seen].map(([q, expected]) => {
      const { word, meaning, mark } = CERTAINTY[q];
      return el('li', {}, withMarks && markSample(mark, expected), el('span', {}, el('strong', {}, word[language]), `: ${meaning[language]}`));
    }),
  );
}
