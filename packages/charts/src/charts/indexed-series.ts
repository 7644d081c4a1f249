import { parsePeriod, type Observation } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import type { Moment } from '../guides/periods.js';
import { timed, type Timed } from '../marks/line.js';
import type { SceneTexts, Table } from '../scene/scene.js';

/** One series of values, in its own unit. */
export interface IndexedSeries {
  /** Its name: "huishoudens". Best at most 24 characters. */
  readonly label: string;
  /** Values as they were counted, in order of time; null is a gap. */
  readonly observations: readonly Observation[];
}

/** Input of `indexedLinesChart`. */
export interface IndexedLinesInput extends SceneTexts {
  /** Two to four, the main one first. */
  readonly series: readonly IndexedSeries[];
  /** The period that is 100; every series has a value there. */
  readonly base: string;
  /** When the study was made, as a named rule; where it lies outside the observations, the axis reaches to it. Default: no rule. */
  readonly moment?: Moment;
  /** Above the plot: "index, 2010 = 100". */
  readonly unit: string;
  /** Writes an index without a unit. */
  readonly number: (value: number) => string;
  /** Writes a value as it was counted, without a unit. Default: `number`. */
  readonly counted?: (value: number) => string;
  /** Writes a period. */
  readonly period: (id: string) => string;
  /** Words for the table: the header of the periods, the word for the index, what stands for a missing figure. */
  readonly words: { readonly period: string; readonly index: string; readonly missing: string };
}

/** One series as an index. */
export interface Indexed {
  readonly label: string;
  /** Values are indices: the value of the base period is 100. */
  readonly all: readonly Timed[];
  /** The values as they were counted, by period. */
  readonly raw: ReadonlyMap<string, number | null>;
}

/**
 * Every series as an index.
 *
 * @throws {ChartInputError} for other than two to four series, a base period without a value in a series, or a base value of 0.
 */
export function indexed({ series, base }: IndexedLinesInput): readonly Indexed[] {
  if (series.length < 2 || series.length > 4) throw new ChartInputError('indexed-lines', `invalid number of series: ${series.length}. Expected two to four.`);
  const baseTime = parsePeriod(base)?.time;
  return series.map(({ label, observations }) => {
    const all = timed(observations);
    const hundred = all.find((o) => o.time === baseTime)?.value ?? null;
    if (hundred === null || hundred === 0) throw new ChartInputError('indexed-lines', `missing base: "${label}" has no value other than 0 in "${base}".`);
    return {
      label,
      all: all.map((o) => ({ ...o, value: o.value === null ? null : (o.value / hundred) * 100 })),
      raw: new Map(all.map((o) => [o.period, o.value])),
    };
  });
}

/** Ids of all periods of all series and of `more`, in order of time. */
export function periodsOf(series: readonly Indexed[], more: readonly string[] = []): string[] {
  const known = more.flatMap((id) => parsePeriod(id) ?? []);
  const times = new Map([...series.flatMap((s) => s.all), ...known.map(({ id, time }) => ({ period: id, time }))].map((o) => [o.period, o.time] as const));
  return [...times].toSorted((a, b) => a[1] - b[1]).map(([id]) => id);
}

/** Fractions of the width for times, from 0 to `right`; one period alone stands in the middle. */
export function timeScale(periods: readonly string[], right: number): (time: number) => number {
  const [first, last] = [parsePeriod(periods[0]!)!.time, parsePeriod(periods.at(-1)!)!.time];
  return (time) => (last === first ? right / 2 : ((time - first) / (last - first)) * right);
}

/** The periods as rows: each series as an index, with the value as it was counted. */
export function indexedTable(
  { title, unit, number, counted = number, period, words }: IndexedLinesInput,
  series: readonly Indexed[],
  periods: readonly string[],
): Table {
  const indexAt = (s: Indexed, id: string): number | null => s.all.find((o) => o.period === id)?.value ?? null;
  return {
    caption: `${title} (${unit})`,
    columns: [
      { label: words.period },
      ...series.map((s) => ({ label: s.label, numeric: true, unit: words.index, values: periods.map((id) => indexAt(s, id)) })),
    ],
    rows: periods.map((id) => [
      period(id),
      ...series.map((s) => {
        const index = indexAt(s, id);
        return index === null ? words.missing : `${number(Math.round(index * 10) / 10)} (${counted(s.raw.get(id)!)})`;
      }),
    ]),
  };
}
