import { parsePeriod, type NumberWriter } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { timed } from '../marks/line.js';
import type { Table } from '../scene/scene.js';
import type { DrawnSeries, SeriesLinesInput } from './drawn-series.js';
import { seriesTable } from './series-table.js';

/** Input of `indexedLinesChart`. */
export interface IndexedLinesInput extends SeriesLinesInput {
  /** The period that is 100; every series has a value there. */
  readonly base: string;
  /** Writes a value as it was counted, without a unit. Default: `number`. */
  readonly counted?: NumberWriter;
  /** Words for the table: the header of the periods, the word for the index, what stands for a missing figure. */
  readonly words: { readonly period: string; readonly index: string; readonly missing: string };
}

/** One series as an index. */
export interface Indexed extends DrawnSeries {
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
  return series.map(({ label, observations, breaks }) => {
    const all = timed(observations);
    const hundred = all.find((o) => o.time === baseTime)?.value ?? null;
    if (hundred === null || hundred === 0) throw new ChartInputError('indexed-lines', `missing base: "${label}" has no value other than 0 in "${base}".`);
    return {
      label,
      breaks,
      // The value of the base period is 100.
      all: all.map((o) => ({ ...o, value: o.value === null ? null : (o.value / hundred) * 100 })),
      raw: new Map(all.map((o) => [o.period, o.value])),
    };
  });
}

/** The periods as rows: each series as an index, with the value as it was counted. */
export function indexedTable(input: IndexedLinesInput, series: readonly Indexed[]): Table {
  const { number, counted = number, words } = input;
  const exact = counted.exact ?? counted;
  return seriesTable(input, series, {
    words,
    unit: words.index,
    // As it is written: digits that nobody reads would weigh on a page.
    value: (index) => Math.round(index * 10) / 10,
    text: (index, { period }, { raw }) => `${number(index)} (${exact(raw.get(period)!)})`,
  });
}
