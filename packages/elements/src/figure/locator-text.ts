import type { Formatters, Language, Locator, StudySource } from '@trendbeeld/data';
import { WORDS } from './words.js';

/** The study as a source, short enough to stand inside a drawing: "Platform31 2013, hoofdstuk 3". */
export function shortSource(source: StudySource, locators: readonly Locator[], language: Language): string {
  return `${source.publisher} ${source.published.slice(0, 4)}, ${chapterWords(locators[0], language)}`;
}

/** A piece of a source; `dutch` for titles and headings, which stay as they were printed. */
export interface SourcePart {
  readonly text: string;
  readonly dutch: boolean;
}

/**
 * The study as a full source, in pieces: publisher, title, place and month, chapter and headings.
 * The headings that open a chapter are left out where a paragraph is named as well, as every chapter has them.
 */
export function sourceParts(source: StudySource, locators: readonly Locator[], format: Formatters): SourcePart[] {
  const named = locators.filter((l) => !l.id.startsWith('B'));
  const headings = (named.length > 0 ? named : locators).filter((l) => !l.id.startsWith('C'));
  const own = (text: string): SourcePart => ({ text, dutch: false });
  const printed = (text: string): SourcePart => ({ text: `«${text}»`, dutch: true });
  return [
    own(`${source.publisher}, `),
    printed(source.title),
    own(`, ${source.place}, ${format.period(source.published)}, ${chapterWords(locators[0], format.language)}`),
    ...headings.flatMap((l) => [own(', '), printed(l.heading)]),
    own('.'),
  ];
}

/** The full source as one text. */
export function longSource(source: StudySource, locators: readonly Locator[], format: Formatters): string {
  return sourceParts(source, locators, format)
    .map((part) => part.text)
    .join('');
}

function chapterWords(locator: Locator | undefined, language: Language): string {
  const words = WORDS[language];
  if (!locator || locator.chapter === 0) return words.foreword;
  return locator.chapter === 1 ? words.introduction : `${words.chapter} ${locator.chapter}`;
}
