import { el, type MarkupChild } from '@trendbeeld/charts';
import type { Formatters, Language, Locator, StudySource } from '@trendbeeld/data';
import { WORDS } from '../words/figure-words.js';

/** The study as a source, short enough to stand inside a drawing: "Platform31 2013, hoofdstuk 3". */
export function shortSource(source: StudySource, locators: readonly Locator[], language: Language): string {
  return `${source.publisher} ${source.published.slice(0, 4)}, ${chapterWords(locators[0], language)}`;
}

/**
 * The study as a full source: publisher, title, place and month, chapter and headings. Titles and headings stand between « and »,
 * as they were printed. The headings that open a chapter are left out where a paragraph is named as well, as every chapter has
 * them.
 */
export function longSource(source: StudySource, locators: readonly Locator[], format: Formatters): string {
  const named = locators.filter((l) => !l.id.startsWith('B'));
  const headings = (named.length > 0 ? named : locators).filter((l) => !l.id.startsWith('C'));
  const place = `${source.place}, ${format.period(source.published)}, ${chapterWords(locators[0], format.language)}`;
  return `${[`${source.publisher}, «${source.title}», ${place}`, ...headings.map((l) => `«${l.heading}»`)].join(', ')}.`;
}

/** A source with its printed titles, between « and », marked as Dutch where the text is not. */
export function sourceMarkup(text: string, language: Language): MarkupChild[] {
  if (language === 'nl') return [text];
  return text.split(/(«[^»]*»)/).map((part) => (part.startsWith('«') ? el('span', { lang: 'nl' }, part) : part));
}

function chapterWords(locator: Locator | undefined, language: Language): string {
  const words = WORDS[language];
  if (!locator || locator.chapter === 0) return words.foreword;
  return locator.chapter === 1 ? words.introduction : `${words.chapter} ${locator.chapter}`;
}
