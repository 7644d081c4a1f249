import type { Language } from '../model/text.js';

/** Words of a text; numbers count as words, dashes and apostrophes keep a word together. Empty text gives none. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Sentences of a text: split after `.`, `!`, `?` or `:` before a space. A text without an end is one sentence. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:])\s+/u)
    .map((s) => s.trim())
    .filter((s) => words(s).length > 0);
}

/**
 * Syllables of a Dutch word, counted as groups of vowels: `ij`, `oei`, `eeuw` and the like are one group, a trema
 * starts a new one. Numbers count one syllable for each digit group. At least 1.
 */
export function dutchSyllables(word: string): number {
  const lower = word.toLowerCase();
  if (/^[\d.,½¼-]+$/.test(lower)) return Math.max(1, lower.split(/[.,-]/).length);
  const groups = lower
    .normalize('NFC')
    .replace(/[ëïöü]/g, '-e')
    .replace(/[éèê]/g, 'e')
    .match(/aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouy]/g);
  return Math.max(1, groups?.length ?? 0);
}

/** What was measured of a text. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Mean number of words of a sentence. */
  readonly meanSentence: number;
  /** Reading ease, 0 to 100 (higher is easier); Flesch-Douma for Dutch, Flesch for English. */
  readonly ease: number;
}

/**
 * Measures how easily a text reads.
 *
 * @param syllables counts the syllables of one word; {@link dutchSyllables} or one for English.
 * @source Dutch: W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960 (206.84 - 0.77 × syllables per 100 words
 *   - 0.93 × words per sentence). English: R. Flesch, A new readability yardstick, 1948.
 */
export function readability(text: string, language: Language, syllables: (word: string) => number): Readability {
  const all = words(text);
  const count = Math.max(1, all.length);
  const lines = Math.max(1, sentences(text).length);
  const perWord = all.reduce((sum, w) => sum + syllables(w), 0) / count;
  const perSentence = all.length / lines;
  const ease = language === 'nl' ? 206.84 - 77 * perWord - 0.93 * perSentence : 206.835 - 84.6 * perWord - 1.015 * perSentence;
  return { words: all.length, sentences: lines, meanSentence: perSentence, ease };
}
