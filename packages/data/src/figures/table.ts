import type { FigureObservation, Status } from '../model/indicator.js';

/** One cell of a table. Keys are trimmed; the value is as served, without the factor of its unit. */
export interface FigureRow {
  readonly measure: string;
  /** Key per dimension, without the period: `{ RegioS: "GM0363" }`. */
  readonly keys: Readonly<Record<string, string>>;
  /** "2020", "2020-Q2", "2020-04". Rows of other grains (days, school years) are left out by the reader. */
  readonly period: string;
  readonly value: number | null;
  readonly status: Status;
  readonly reason?: FigureObservation['reason'];
}

/** A measure of a table. */
export interface FigureMeasure {
  readonly title: string;
  /** The value times this is in the unit itself: 1,000 for "x 1 000". */
  readonly factor: number;
}

/**
 * A table of any publisher, as the recipes read it: a recorded folder, a CSV file and the CBS service all give this.
 */
export interface FigureTable {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** What the table says about itself, in prose; some tables tell only there what is provisional. */
  readonly description: string;
  readonly version: string | null;
  /** Day of the publisher's last change: "2026-07-16". */
  readonly modified: string | null;
  /** Day on which it was taken. */
  readonly retrieved: string | null;
  readonly licence: string;
  readonly url: string | null;
  readonly via: string | null;
  /** "Gediscontinueerd" and "Vervallen" mean that no new figures will come. */
  readonly state: string | null;
  readonly measures: ReadonlyMap<string, FigureMeasure>;
  /** What a period says about itself, in prose, by period. */
  readonly periodNotes: ReadonlyMap<string, string>;
  readonly rows: readonly FigureRow[];
}
