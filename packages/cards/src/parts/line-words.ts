import type { LineInput } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { SERIES_WORDS } from '../words/series-words.js';

/**
 * The words that a line and its table need, in a language.
 *
 * @example
 * const scene = lineChart({ ...input, words: lineWords('nl') });
 */
export function lineWords(language: Language): LineInput['words'] {
  const { period, value, status, missing, provisional, definitive } = SERIES_WORDS[language];
  return { period, value, status, missing, provisional, definitive };
}
