import type { NumberWriter, Observation } from '@trendbeeld/data';
import type { Table } from '../scene/scene.js';
import { captionOf } from './caption.js';

/** The facts of a line and the words for them. */
export interface LineFacts {
  /** The point of the drawing, one line. */
  readonly title: string;
  /** In order of time; `value` null is a gap. At least one with a known period. */
  readonly observations: readonly Observation[];
  /** What is counted, above the plot: "% van de beroepsbevolking". Wraps where it is too long for a narrow page. */
  readonly unit: string;
  /** Writes a value without its unit. */
  readonly number: NumberWriter;
  /** Writes a period: "4e kwartaal 2024". */
  readonly period: (id: string) => string;
  /** What was expected or is aimed at, as rows below the observations: in order of time, with words for the status. Default: none. */
  readonly beyond?: readonly {
    readonly period: string;
    readonly value: number | null;
    readonly low?: number | null;
    readonly high?: number | null;
    readonly status: string;
  }[];
  /** Words for the table and for marks. */
  readonly words: {
    readonly period: string;
    readonly value: string;
    readonly status: string;
    readonly missing: string;
    readonly provisional: string;
    readonly definitive: string;
  };
}

/**
 * The observations as a table of periods and values, with the status where any row has one. A gap says that the figure is missing. Series
 * that may not be drawn use it too, so that all are written the same way. No observations give no rows.
 */
export function lineTable({ observations, title, unit, number, period, words, beyond = [] }: LineFacts): Table {
  const exact = number.exact ?? number;
  const range = ({ value, low = null, high = null }: (typeof beyond)[number]): string => {
    const band = low !== null && high !== null ? `${exact(low)} – ${exact(high)}` : '';
    return value === null ? band : band === '' ? exact(value) : `${exact(value)} (${band})`;
  };
  const measured = observations.map((o): readonly [string, string, string] =>
    o.value === null
      ? [period(o.period), words.missing, '']
      : [period(o.period), exact(o.value), o.status === 'provisional' ? words.provisional : words.definitive],
  );
  const rows = [...measured, ...beyond.map((o): readonly [string, string, string] => [period(o.period), range(o), o.status])];
  const states = rows.some(([, , status]) => status !== '');
  const columns = [{ label: words.period }, { label: words.value, numeric: true, unit, values: [...observations, ...beyond].map((o) => o.value) }];
  return {
    caption: captionOf(title, unit),
    columns: states ? [...columns, { label: words.status }] : columns,
    rows: states ? rows : rows.map(([id, value]) => [id, value]),
  };
}
