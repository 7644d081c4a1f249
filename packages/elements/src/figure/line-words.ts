import type { LineInput } from '@trendbeeld/charts';
import type { Language } from '@trendbeeld/data';
import { WORDS } from './words.js';

/** The words that a line and its table need, in a language. */
export function lineWords(language: Language): LineInput['words'] {
  const { period, value, status, missing, provisional, definitive } = WORDS[language];
  return { period, value, status, missing, provisional, definitive };
}
