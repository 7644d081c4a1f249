import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Language, Verdict } from '@trendbeeld/data';
import { verdictSign } from './icons.js';
import { WORDS } from '../words/card-words.js';

/** A verdict as a sign with its word. */
export function verdictMarkup(verdict: Verdict, language: Language): MarkupElement {
  return el('p', { class: `tb-verdict tb-verdict-${verdict}` }, verdictSign(verdict), el('strong', {}, WORDS[language].outcomes.verdicts[verdict]));
}
