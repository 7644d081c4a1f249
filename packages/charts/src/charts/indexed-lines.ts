import type { Scene } from '../scene/scene.js';
import { indexed, indexedTable, type IndexedLinesInput } from './indexed-series.js';
import { seriesLines } from './series-lines.js';

/**
 * Two to four series of different sizes or units, as lines that all are 100 in one period. Use it for "this grew faster than that". For
 * how much there is use `lineChart` for each series. Do not use it where the base period is unusual: all lines then look wrong.
 *
 *     series ─► 1 value / base × 100 ─► 2 scales ─► 3 lines that differ by dash and tone ─► 4 values at the ends, pushed
 *     apart ─► 5 names beside their lines, or above the plot when they find no room ─► scene
 *
 * Gaps stay gaps. A series of few values has points. Negative values give negative indices. A series that ends earlier has its last
 * value beside its end where there is room. Indices are not rounded before they are drawn.
 *
 * @throws {ChartInputError} for other than two to four series, a base period without a value in a series, or a base value of 0.
 * @example
 * ```js
 * const scene = indexedLinesChart({
 *   title: 'Voorbeeld',
 *   description: 'Een voorbeeld met verzonnen cijfers.',
 *   source: { short: 'Voorbeeld', long: 'Bron: een voorbeeld.' },
 *   series: [
 *     { label: 'huishoudens', observations: [{ period: '2010', value: 200, status: 'definitive' }, { period: '2020', value: 230, status: 'definitive' }] },
 *     { label: 'inwoners', observations: [{ period: '2010', value: 500, status: 'definitive' }, { period: '2020', value: 510, status: 'definitive' }] },
 *   ],
 *   base: '2010',
 *   unit: 'index, 2010 = 100',
 *   number: String,
 *   period: (id) => id,
 *   words: { period: 'Jaar', index: 'index', missing: 'geen gegevens' },
 * });
 * scene.table.rows.at(-1); // ['2020', '115 (230)', '102 (510)']
 * ```
 */
export function indexedLinesChart(input: IndexedLinesInput): Scene {
  const series = indexed(input);
  return seriesLines(input, series, 100, indexedTable(input, series));
}
