/** A bundle of texts: what an editor gets, in whatever format, and what comes back. */
import type { Language } from '@trendbeeld/data';
import { hashOf, plainText, type StudyText } from './study-texts.js';

/** One text of a bundle in one language. */
export interface BundleText {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  /** Fingerprint of the text when the bundle was written. */
  readonly hash: string;
}

/** The most characters of a text; undefined where no number of them is asked. @param id as {@link StudyText} has it. */
export function longestOf(id: string): number | undefined {
  const [path = '', keys = ''] = id.split('#');
  if (/(?:^|\.)headline$/.test(keys) && !path.startsWith('outcomes/')) return 80;
  return /(?:^|\.)(?:title|subject)$/.test(keys) && path.startsWith('trends/') ? 60 : undefined;
}

/** The texts of a study as those of a bundle. */
export const bundleOf = (texts: readonly StudyText[]): readonly BundleText[] =>
  texts.flatMap(({ id, texts: all }) =>
    (Object.entries(all) as [Language, string][]).map(([language, text]): BundleText => ({ id, language, text: plainText(text), hash: hashOf(text) })),
  );
