import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Language, Verdict } from '@trendbeeld/data';
import { verdictSign } from './icons.js';
import { WORDS } from '../words/card-words.js';

/** The sign of a verdict and its word. */
export const verdictParts = (verdict: Verdict, language: Language): readonly MarkupElement[] => [
  verdictSign(verdict),
  el('strong', {}, WORDS[language].outcomes.verdicts[verdict]),
];

/** A verdict as a sign with its word. */
export const verdictMarkup = (verdict: Verdict, language: Language): MarkupElement =>
  el('p', { class: `tb-verdict tb-verdict-${verdict}` }, verdictParts(verdict, language));
