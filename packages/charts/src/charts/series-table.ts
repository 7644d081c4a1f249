import { periodsOf } from '../scales/time.js';
import type { Timed } from '../marks/line.js';
import type { Table } from '../scene/scene.js';
import type { DrawnSeries, SeriesLinesInput } from './drawn-series.js';
import { captionOf } from '../describe/caption.js';

/** How the cells of a table of several series are written. */
interface Cells<S> {
  /** Header of the periods, and what stands for a missing figure. */
  readonly words: { readonly period: string; readonly missing: string };
  /** Stands behind a value when it is read aloud by itself. */
  readonly unit: string;
  /** A value as it is sorted and heard. Default: as it is drawn. */
  readonly value?: (value: number) => number;
  /** A value as it is read. */
  readonly text: (value: number, observation: Timed, series: S) => string;
}

/** The periods as rows, each series a column. */
export function seriesTable<S extends DrawnSeries>(
  { title, unit: above, period }: SeriesLinesInput,
  series: readonly S[],
  { words, unit, value = (v) => v, text }: Cells<S>,
): Table {
  const periods = periodsOf(series);
  const at = (s: S, id: string): { readonly value: number; readonly observation: Timed } | null => {
    const observation = s.all.find((o) => o.period === id);
    return observation && observation.value !== null ? { value: value(observation.value), observation } : null;
  };
  return {
    caption: captionOf(title, above),
    columns: [{ label: words.period }, ...series.map((s) => ({ label: s.label, numeric: true, unit, values: periods.map((id) => at(s, id)?.value ?? null) }))],
    rows: periods.map((id) => [
      period(id),
      ...series.map((s) => {
        const found = at(s, id);
        return found ? text(found.value, found.observation, s) : words.missing;
      }),
    ]),
  };
}
