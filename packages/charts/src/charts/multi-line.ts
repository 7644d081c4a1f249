import type { Observation } from '@trendbeeld/data';
import { ChartInputError } from '../errors.js';
import { timed } from '../marks/line.js';
import type { Scene } from '../scene/scene.js';
import type { DrawnSeries, SeriesLinesInput } from './drawn-series.js';
import { seriesLines } from './series-lines.js';
import { seriesTable } from './series-table.js';

/** Input of {@link multiLineChart}. */
export interface MultiLineInput extends SeriesLinesInput {
  /** Words for the table: the header of the periods, what stands for a missing figure, what is added to a provisional one. */
  readonly words: { readonly period: string; readonly missing: string; readonly provisional: string };
}

/**
 * Two to four series of one unit, as lines with one scale. Use it for "this is higher than that, and since when". For sizes that differ
 * much use `indexedLinesChart`, which shows how each grew.
 *
 *     series ─► 1 scale ─► 2 lines that differ by dash and tone ─► 3 values at the ends, pushed apart ─► 4 names beside their lines, or
 *     above the plot when they find no room ─► scene
 *
 * Gaps stay gaps, breaks stop their line. A provisional value is a hollow point. A series that ends earlier has its last value beside its
 * end where there is room. Zero is in the scale where values come near it, also negative ones.
 *
 * @throws {ChartInputError} for other than two to four series, or a series without any value.
 * @example
 * ```js
 * const scene = multiLineChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   series: [
 *     { label: 'de stad', observations: [{ period: '2010', value: 200, status: 'definitive' }, { period: '2020', value: 230, status: 'definitive' }] },
 *     { label: 'het land', observations: [{ period: '2010', value: 180, status: 'definitive' }, { period: '2020', value: 190, status: 'definitive' }] },
 *   ],
 *   unit: 'euro',
 *   number: String,
 *   period: (id) => id,
 *   words: { period: 'Jaar', missing: 'geen gegevens', provisional: 'voorlopig' },
 * });
 * scene.table.rows.at(-1); // ['2020', '230', '190']
 * ```
 */
export function multiLineChart(input: MultiLineInput): Scene {
  if (input.series.length < 2 || input.series.length > 4)
    throw new ChartInputError('multi-line', `invalid number of series: ${input.series.length}. Expected two to four.`);
  const series = input.series.map(({ label, observations, breaks }): DrawnSeries => ({ label, all: timed(observations), breaks }));
  for (const { label, all } of series) if (all.every((o) => o.value === null)) throw new ChartInputError('multi-line', `"${label}" has no value.`);
  const { unit, number, words } = input;
  const exact = number.exact ?? number;
  const text = (value: number, { status }: Observation): string => `${exact(value)}${status === 'provisional' ? ` (${words.provisional})` : ''}`;
  return seriesLines(input, series, null, seriesTable(input, series, { words, unit, text }));
}
