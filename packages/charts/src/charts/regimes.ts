import { parsePeriod, type Bounds, type Observation, type Qualifier } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import type { Timed } from '../marks/line.js';
import { NARROWEST_PX } from '../scene/scene.js';
import { linearScale, type LinearScale } from '../scales/linear.js';

/** A period with one level. */
export interface Regime {
  /** First and last period, both included; `to` is null where no end is named: the mark then dissolves to the right. */
  readonly from: string;
  readonly to: string | null;
  /** The level: equal bounds for one number, two for a range, null for an open end. */
  readonly bounds: Bounds;
  /** How sure it is; decides how the mark is drawn. */
  readonly qualifiers: readonly Qualifier[];
  /** The level as people say it: "gemiddeld 2,7 %". At most about 24 characters. */
  readonly label: string;
  /** The period as people say it: "1970 tot en met 2007". At most about 28 characters. */
  readonly periodWords: string;
  /** How sure it is in words, for the table: "gemeten". */
  readonly certainty: string;
}

/** Where the axis ends when the last mark dissolves: so much of the width is left for its end. */
const OPEN_ROOM = 28 / NARROWEST_PX;

/** A period in years, `end` being the start of what comes after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LENGTH = { year: 1, half: 1 / 2, quarter: 1 / 4, month: 1 / 12, 'school-year': 1 } as const;

function spanOf(id: string): Span {
  const period = parsePeriod(id);
  if (!period) throw new ChartInputError('growth-regimes', `unknown period: "${id}". Expected a year, quarter or month.`);
  return { start: period.time, end: period.time + LENGTH[period.kind] };
}

/**
 * Start and end of each regime; one without an end runs to the end of the axis.
 *
 * @throws {ChartInputError} without regimes, for an unknown period, for regimes out of order or beyond the axis.
 */
export function spansOf(regimes: readonly Regime[], until: string): readonly Span[] {
  if (regimes.length === 0) throw new ChartInputError('growth-regimes', 'no regimes. Expected at least one.');
  const edge = spanOf(until).end;
  const spans = regimes.map((r) => ({ start: spanOf(r.from).start, end: r.to === null ? edge : spanOf(r.to).end }));
  for (const [i, { start, end }] of spans.entries()) {
    if (start >= end || (i > 0 && start < spans[i - 1]!.end))
      throw new ChartInputError('growth-regimes', `regimes out of order at "${regimes[i]!.from}". Expected each to start after the one before it has ended.`);
    if (end > edge) throw new ChartInputError('growth-regimes', `a regime ends after "${until}", the end of the axis.`);
  }
  return spans;
}

/** Observations of a known period, each placed in the middle of its period. */
export function timedInMiddle(observations: readonly Observation[]): Timed[] {
  return observations.flatMap((o) => {
    const period = parsePeriod(o.period);
    return period ? [{ ...o, time: period.time + LENGTH[period.kind] / 2 }] : [];
  });
}

/** Where a moment lies, fraction of the width: from the first known to the end of the axis, with room for a last mark without an end. */
export function regimeTimeScale(spans: readonly Span[], until: string, isOpen: boolean, all: readonly Timed[]): (time: number) => number {
  const first = Math.min(spans[0]!.start, all[0]?.time ?? Infinity);
  const last = spanOf(until).end;
  const width = isOpen ? 1 - OPEN_ROOM : 1;
  return (time) => Math.min(width, Math.max(0, ((time - first) / (last - first)) * width));
}

/** Nothing but zero needs no height. */
export function isAllZero(regimes: readonly Regime[], all: readonly Timed[]): boolean {
  return [...regimes.flatMap((r) => [r.bounds.low, r.bounds.high]), ...all.map((o) => o.value)].every((v) => v === 0 || v === null);
}

/** Levels and figures on a scale that holds zero. */
export function regimeValueScale(regimes: readonly Regime[], all: readonly Timed[], range: readonly [number, number]): LinearScale {
  const levels = regimes.flatMap((r) => [r.bounds.low, r.bounds.high]);
  const values = [0, ...levels, ...all.map((o) => o.value)].filter((v) => v !== null);
  return linearScale([Math.min(...values), Math.max(...values)], range);
}
