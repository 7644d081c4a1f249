import { parsePeriod } from '../model/period.js';
import { headsOf, nameOf, type Columns } from './columns.js';
import type { Numbers } from './figures.js';
import type { Row } from './grid.js';
import type { Periods } from './period-column.js';
import type { Fault, Known, SeriesData, Told } from './reading.js';
import type { Group } from './rows.js';
import type { Shape } from './shape.js';

/** What lies beyond the figures: a forecast with its band, a target. */
export function beyondOf(
  shape: Shape,
  columns: Columns,
  { rows, periods }: Group & { readonly periods: Periods },
  number: (column: number, rows: readonly Row[]) => Numbers,
  known: Known,
  told: Told[],
): Pick<SeriesData, 'forecast' | 'target'> & { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const valuesOf = (column: number): readonly (number | null)[] => {
    if (column < 0) return rows.map(() => null);
    const { values, faults: wrong } = number(column, rows);
    faults.push(...wrong);
    return values.map(({ value }) => value);
  };
  const [values, low, high, targets] = [columns.forecast, columns.low, columns.high, columns.target].map(valuesOf) as [
    readonly (number | null)[],
    readonly (number | null)[],
    readonly (number | null)[],
    readonly (number | null)[],
  ];
  const expected = periods.ids
    .map((period, i) => ({ period, value: values[i]!, low: low[i]!, high: high[i]! }))
    .filter((o) => [o.value, o.low, o.high].some((v) => v !== null));
  const head = columns.forecast < 0 ? '' : headsOf(shape, columns.forecast).join(' ');
  const made = known.made ?? shape.said.get('prognose van') ?? shape.said.get('forecast made') ?? /\b((?:19|20)\d\d)\b/.exec(head)?.[1];
  if (expected.length > 0 && made === undefined) faults.push({ code: 'forecast-date', found: head || nameOf(shape, Math.max(columns.low, columns.high)) });
  if (expected.length > 0 && made !== undefined) told.push({ code: 'forecast', found: head || nameOf(shape, Math.max(columns.low, columns.high)), made });
  const filled = targets.flatMap((value, i) => (value === null ? [] : [{ period: periods.ids[i]!, value }]));
  const target = filled.toSorted((a, b) => (parsePeriod(a.period)?.time ?? 0) - (parsePeriod(b.period)?.time ?? 0)).at(-1);
  if (new Set(filled.map((t) => t.value)).size > 1)
    faults.push({ code: 'column-differs', column: nameOf(shape, columns.target), choices: [...new Set(filled.map((t) => String(t.value)))] });
  if (target) told.push({ code: 'target', found: nameOf(shape, columns.target) });
  return { ...(expected.length > 0 && made !== undefined ? { forecast: { made, observations: expected } } : {}), ...(target ? { target } : {}), faults };
}
