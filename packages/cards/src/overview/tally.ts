import { el, type MarkupElement } from '@trendbeeld/charts';
import type { Language, TrendEntry, Verdict } from '@trendbeeld/data';
import { toldOutcome } from '../card/then-since.js';
import { verdictSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';
import { small } from '../words/letters.js';

/** How many trends have each verdict, in the order in which a tally names them; `null` counts those without figures. */
export type Tally = ReadonlyMap<Verdict | null, number>;

const ORDER: readonly (Verdict | null)[] = [
  'came-true',
  'confirmed',
  'occurred',
  'went-otherwise',
  'revised',
  'did-not-occur',
  'too-early',
  'not-comparable',
  null,
];

/**
 * Counts the verdicts of trends, each by the outcome that it is told by. Verdicts that none has are left out.
 *
 * @example
 * tallyOf(domainEntry(study, 'wonen').trends).get('came-true'); // 2
 */
export function tallyOf(trends: readonly TrendEntry[]): Tally {
  const verdicts = trends.map((entry) => toldOutcome(entry)?.verdict ?? null);
  return new Map(ORDER.map((verdict) => [verdict, verdicts.filter((v) => v === verdict).length] as const).filter(([, count]) => count > 0));
}

/** One count in words: "2 uitgekomen". */
export function countWords(verdict: Verdict | null, count: number, language: Language): string {
  const words = WORDS[language];
  return verdict ? `${count} ${small(words.outcomes.verdicts[verdict])}` : words.tally.none(count);
}

/** A tally in signs and words. */
export function tallyMarkup(tally: Tally, language: Language): MarkupElement {
  return el(
    'ul',
    { class: 'tb-tally', 'aria-label': WORDS[language].tally.label },
    [...tally].map(([verdict, count]) => {
      const [number, text] = [String(count), countWords(verdict, count, language)];
      const set = verdict ? [verdictSign(verdict), el('strong', {}, number), text.slice(number.length)] : text;
      return el('li', { class: `tb-verdict-${verdict ?? 'none'}` }, set);
    }),
  );
}
