import type { Formatters, TrendEntry } from '@trendbeeld/data';
import { WORDS } from '../words/card-words.js';

/** What is told of a trend that is no longer kept up: since when, what a reader must know, and what took its place. Null for one that is. */
export function endedWords({ trend, successor }: TrendEntry, format: Formatters): string | null {
  const { ended } = trend;
  if (!ended) return null;
  const { language } = format;
  const words = WORDS[language];
  return [words.ended(format.period(ended.on)), ended.text[language], successor && words.successor(successor[language])].filter(Boolean).join(' ');
}
