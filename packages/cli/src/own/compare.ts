import type { Series } from '@trendbeeld/data';
import type { JoinWords } from '../words/join-words.js';

/** All observations of a file by series and period. */
function observationsOf({ name = '', observations, beside = [] }: Series): Map<string, Series['observations'][number]> {
  return new Map(
    [{ name, observations }, ...beside].flatMap((series) => series.observations.map((o) => [[series.name, o.period].filter(Boolean).join(', '), o] as const)),
  );
}

/** What is new, changed, settled and withdrawn since an older version, a sentence each; none where nothing changed. */
export function changesSince(older: Series, newer: Series, words: JoinWords): readonly string[] {
  const [before, after] = [observationsOf(older), observationsOf(newer)];
  const shown = (value: number | null): string => (value === null ? words.none : String(value));
  return [
    ...[...after].flatMap(([at, { value, status }]) => {
      const was = before.get(at);
      if (!was) return [words.added(at, shown(value))];
      if (was.value !== value) return [words.changed(at, shown(was.value), shown(value))];
      return was.status === 'provisional' && status === 'definitive' ? [words.settled(at)] : [];
    }),
    ...[...before].flatMap(([at, { value }]) => (after.has(at) ? [] : [words.withdrawn(at, shown(value))])),
  ];
}
