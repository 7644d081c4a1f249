import type { FigureObservation, IndicatorSource, Status } from '../model/indicator.js';

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
  /** What the publisher writes before a rounded number: over, more than, almost. */
  readonly about?: FigureObservation['about'];
}

/** A measure of a table. */
export interface FigureMeasure {
  readonly title: string;
  /** The value times this is in the unit itself: 1,000 for "x 1 000". */
  readonly factor: number;
  /** What the publisher says of it now, to be held against what the recipes were written for. Absent where a table was taken without it (CSV, pages). */
  readonly described?: MeasureDescription;
}

/** What a publisher says of a measure. */
export interface MeasureDescription {
  /** What is counted once the factor is out: "aantal", "%". */
  readonly unit: string;
  /** The factor that the publisher writes into the unit; null when its text is not understood. */
  readonly factor: number | null;
  /** The explanation, on one line; may be empty. */
  readonly definition: string;
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
  /** `page`: read on a page. Default: fetched from a table. */
  readonly taken?: IndicatorSource['taken'];
  /** Where its periods come from several editions or pages: each with its periods, in order of time; they stand for the fields above. */
  readonly parts?: readonly TablePart[];
  /** "Gediscontinueerd" and "Vervallen" mean that no new figures will come. */
  readonly state: string | null;
  readonly measures: ReadonlyMap<string, FigureMeasure>;
  /** What a period says about itself, in prose, by period. */
  readonly periodNotes: ReadonlyMap<string, string>;
  readonly rows: readonly FigureRow[];
}

/** What a table says of itself, without its figures. */
export type TableAbout = Omit<FigureTable, 'rows'>;

/** The periods of a table that come from one edition or page. */
export type TablePart = Pick<FigureTable, 'id' | 'publisher' | 'title' | 'licence' | 'url'> &
  Partial<Pick<FigureTable, 'version' | 'modified' | 'retrieved' | 'via' | 'taken'>> & {
    /** First and last period, both included. */
    readonly from: string;
    readonly to: string;
  };
