import type { Observation } from '@trendbeeld/data';
import type { NumberFormatters } from '@trendbeeld/data';
import { withUnit } from './with-unit.js';
import { SAYS_WORDS } from '../words/says-words.js';
import { SERIES_WORDS } from '../words/series-words.js';

/** What a series shows. */
export interface Said {
  /** In order of time; at least one. */
  readonly observations: readonly Observation[];
  /** Stands behind each number. */
  readonly unit: string;
  /** Writes a number. */
  readonly number: (value: number) => string;
}

/**
 * A series in whole sentences, from the same data as its drawing: the latest value, from when to when, the highest and the
 * lowest, what is missing, what is provisional. A series of gaps says from when to when, and that there are none.
 */
export function seriesSentence({ observations, unit, number }: Said, format: NumberFormatters): string {
  const words = { ...SERIES_WORDS[format.language], ...SAYS_WORDS[format.language] };
  const known = observations.filter((o) => o.value !== null);
  const says = (o: Observation): readonly [string, string] => [
    `${withUnit(number(o.value!), unit, format.language)}${o.status === 'provisional' ? ` (${words.provisional})` : ''}`,
    format.period(o.period),
  ];
  const sentences = [words.fromTo(format.period(observations[0]!.period), format.period(observations.at(-1)!.period))];
  if (known.length > 0) {
    const latest = known.at(-1)!;
    const high = known.reduce((a, b) => (b.value! > a.value! ? b : a));
    const low = known.reduce((a, b) => (b.value! < a.value! ? b : a));
    sentences.unshift(words.latest(...says(latest)));
    if (high.value !== low.value) {
      if (high !== latest) sentences.push(words.highest(...says(high)));
      if (low !== latest) sentences.push(words.lowest(...says(low)));
    }
  }
  const gaps = observations.length - known.length;
  if (gaps > 0) sentences.push(words.gaps(gaps));
  return sentences.join(' ');
}
