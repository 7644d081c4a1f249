import type { Language, Locator, StudySource } from '@trendbeeld/data';
import { WORDS } from './words.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** The study as a source, short enough to stand inside a drawing: "Platform31 2013, hoofdstuk 3". */
export function shortSource(source: StudySource, locators: readonly Locator[], language: Language): string {
  return `${source.publisher} ${source.published.slice(0, 4)}, ${chapterWords(locators[0], language)}`;
}

/**
 * The study as a full source: publisher, title, place and month, chapter and headings.
 * The headings that open a chapter are left out where a paragraph is named as well, as every chapter has them.
 */
export function longSource(source: StudySource, locators: readonly Locator[], language: Language): string {
  const [year, month] = source.published.split('-');
  const when = `${MONTHS[language][Number(month) - 1]} ${year}`;
  const named = locators.filter((l) => !l.id.startsWith('B'));
  const headings = (named.length > 0 ? named : locators).filter((l) => !l.id.startsWith('C')).map((l) => `«${l.heading}»`);
  return `${source.publisher}, «${source.title}», ${source.place}, ${when}, ${[chapterWords(locators[0], language), ...headings].join(', ')}.`;
}

function chapterWords(locator: Locator | undefined, language: Language): string {
  const words = WORDS[language];
  if (!locator || locator.chapter === 0) return words.foreword;
  return locator.chapter === 1 ? words.introduction : `${words.chapter} ${locator.chapter}`;
}
