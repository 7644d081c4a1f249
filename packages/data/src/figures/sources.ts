import type { FigureObservation, Indicator, IndicatorSource } from '../model/indicator.js';

/** What has a source, and maybe others beside it. */
interface Several<S> {
  readonly source: S;
  readonly alsoFrom?: readonly S[] | undefined;
}
type Sourced = Pick<Indicator, 'source' | 'alsoFrom'>;

/** Whether a source has a period of a series. */
export const covers = ({ from, to }: Pick<IndicatorSource, 'from' | 'to'>, period: string): boolean =>
  (from === undefined || period >= from) && (to === undefined || period <= to);

/** All sources of an indicator, in order of time where each has periods of its own. */
export const sourcesOf = <S extends Pick<IndicatorSource, 'from'>>({ source, alsoFrom = [] }: Several<S>): readonly S[] =>
  [...alsoFrom, source].toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : Number((a.from ?? '') > (b.from ?? ''))));

/**
 * The sources of one period of a series: one, or those of which it was computed. A period that no source names has all of them, as a
 * figure without a source would be worse.
 */
export function sourcesAt(indicator: Sourced, period: string): readonly IndicatorSource[] {
  const all = sourcesOf(indicator);
  const own = all.filter((s) => covers(s, period));
  return own.length > 0 ? own : all;
}

/** The sources of a table of several parts that a series has periods of: no table is named that none of its figures is from. */
export function withinPeriods({ source, alsoFrom = [] }: Sourced, observations: readonly FigureObservation[]): Sourced {
  const used = [...alsoFrom, source].filter((s) => observations.some((o) => covers(s, o.period)));
  return { source: used.at(-1) ?? source, ...(used.length > 1 ? { alsoFrom: used.slice(0, -1) } : {}) };
}
