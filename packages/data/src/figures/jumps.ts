import type { Indicator } from '../model/indicator.js';

/** A change from one year to the next of more than this share is looked at. */
const LARGE = 0.15;
/** And of more than so many times the change that is usual in the series. */
const UNUSUAL = 3;
/** Years before this one are not looked at: no card shows them beside those of today. */
const SINCE = '1995';

/**
 * The years in which a series jumps without a word: neither a break nor a note explains it. A jump that nobody explains is read as what happened. Series with
 * values of zero or less, of months, or of projections are passed over.
 */
export function unexplainedJumps({ observations, breaks, jumps = [], kind }: Pick<Indicator, 'observations' | 'breaks' | 'jumps' | 'kind'>): readonly string[] {
  const known = observations.filter((o): o is typeof o & { readonly value: number } => o.value !== null);
  if (kind === 'projection' || known.length < 2 || known.some((o) => o.value <= 0 || o.period.length > 'jjjj'.length)) return [];
  const changes = known.slice(1).map((o, i) => ({ period: o.period, size: Math.abs(Math.log(o.value / known[i]!.value)) }));
  const usual = changes.map((c) => c.size).toSorted((a, b) => a - b)[Math.floor(changes.length / 2)]!;
  const told = new Set([...breaks.map((b) => b.before), ...jumps.map((j) => j.at)]);
  return changes.filter((c) => c.period >= SINCE && c.size > Math.log(1 + LARGE) && c.size > UNUSUAL * usual && !told.has(c.period)).map((c) => c.period);
}
