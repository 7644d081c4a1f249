import type { OwnGraphic } from '../model/series.js';
import type { Mark } from './written-number.js';

/** What is known of a file before it is read: the answers to its questions. */
export interface Known {
  readonly title?: string | undefined;
  readonly unit?: string | undefined;
  /** Whether the head of the values is their unit, as in a table of two columns on a page. Default: only what stands in brackets in it. */
  readonly headIsUnit?: boolean;
  readonly source?: unknown;
  readonly example?: boolean;
  /** Heads of columns; several of values are several series of one unit. */
  readonly columns?: {
    readonly period?: string;
    readonly value?: string | readonly string[];
    readonly status?: string;
    readonly municipality?: string;
    readonly forecast?: string;
    readonly low?: string;
    readonly high?: string;
    readonly target?: string;
  };
  /** Rows of this municipality only: a code or a name, as in the column or in another spelling. */
  readonly municipality?: string | undefined;
  /** Head of the column whose texts are the names of series: each has its own rows. */
  readonly by?: string | undefined;
  /** When the forecast was made: "2024". */
  readonly made?: string | undefined;
  /** How numbers are written. */
  readonly numbers?: 'nl' | 'en' | undefined;
  /** Whether "2009-10" is a month or a school year. Default: by the run of periods. */
  readonly periods?: 'months' | 'school-years' | undefined;
  /** What a dash means. */
  readonly dash?: 'zero' | 'missing' | undefined;
  /** Sheet of a workbook. */
  readonly sheet?: string;
  /** Columns that mean nothing for the figures, by their heads. */
  readonly ignore?: readonly string[];
  /** Rows with this text in a column only, by its head: `{ "Geslacht": "Totaal" }`; or with one of some texts. */
  readonly only?: Readonly<Record<string, string | readonly string[]>>;
  /** How it is drawn. Default: by its shape. */
  readonly graphic?: OwnGraphic | undefined;
  /** Language of the page or the person; the words of the file itself come first. */
  readonly language: 'nl' | 'en';
  /** Whether two spellings name one municipality. Default: code with or without letters and noughts, or the same name. */
  readonly isSame?: (written: string, wanted: string) => boolean;
}

/** What a reader took and what it left, in the order of the steps. */
export type Told =
  | { readonly code: 'delimiter'; readonly found: string }
  | { readonly code: 'sheet'; readonly found: string; readonly others: readonly string[] }
  | { readonly code: 'turned' }
  | { readonly code: 'columns'; readonly period: string; readonly value: string }
  | { readonly code: 'series'; readonly found: readonly string[] }
  | { readonly code: 'forecast'; readonly found: string; readonly made: string }
  | { readonly code: 'target'; readonly found: string }
  | { readonly code: 'mark'; readonly mark: Mark; readonly because: string | null }
  | { readonly code: 'title'; readonly found: string }
  | { readonly code: 'unit'; readonly found: string }
  | { readonly code: 'source'; readonly found: string }
  | { readonly code: 'titles'; readonly found: readonly string[] }
  | { readonly code: 'notes'; readonly found: readonly string[] }
  | { readonly code: 'totals'; readonly found: readonly string[] }
  | { readonly code: 'ignored'; readonly found: readonly string[] }
  | { readonly code: 'hidden'; readonly count: number }
  | { readonly code: 'school-years' }
  | { readonly code: 'secret'; readonly found: readonly string[] }
  | { readonly code: 'municipalities'; readonly count: number; readonly of: number; readonly found: readonly string[] }
  | { readonly code: 'only'; readonly column: string; readonly found: string; readonly count: number; readonly of: number };

/** What is wrong, or must be asked, with its row as a spreadsheet numbers it. `choices` are answers to choose from. */
export interface Fault {
  readonly code:
    | 'empty'
    | 'no-table'
    | 'which-sheet'
    | 'broken-row'
    | 'cells'
    | 'merged'
    | 'missing-column'
    | 'column-twice'
    | 'which-value'
    | 'many-series'
    | 'forecast-date'
    | 'which-municipality'
    | 'no-municipality'
    | 'empty-municipality'
    | 'column-differs'
    | 'period'
    | 'codes'
    | 'month-or-school-year'
    | 'days'
    | 'kinds'
    | 'twice'
    | 'number'
    | 'no-value'
    | 'two-ways'
    | 'marks'
    | 'dash'
    | 'status'
    | 'sign'
    | 'signs';
  /** Row, as a spreadsheet numbers it; of a file that lies on its side the column. */
  readonly at?: string;
  readonly column?: string;
  readonly found?: string;
  /** What it stands beside: another cell, the unit, how many cells the head has. */
  readonly beside?: string;
  readonly choices?: readonly string[];
  /** Whether taking all rows has each period more than once, so that this is no answer. */
  readonly repeats?: boolean;
}

/** A value at a period, as plain data. */
export interface ObservationData {
  readonly period: string;
  readonly value: number | null;
  readonly status: 'definitive' | 'provisional';
}

/** Plain data of own figures, for `readSeries`. */
export interface SeriesData {
  /** Version of the format: 2 for what a reader of version 1 would lose. */
  readonly version?: number;
  readonly title: string | undefined;
  readonly unit: string | undefined;
  readonly source?: unknown;
  readonly example?: boolean;
  readonly graphic?: OwnGraphic;
  /** Name of the first series, where there are others. */
  readonly name?: string;
  readonly observations: readonly ObservationData[];
  readonly beside?: readonly { readonly name: string; readonly observations: readonly ObservationData[] }[];
  readonly forecast?: {
    readonly made: string;
    readonly observations: readonly { readonly period: string; readonly value: number | null; readonly low: number | null; readonly high: number | null }[];
  };
  readonly target?: { readonly period: string; readonly value: number };
}

/** A file as it was read: the series, or what is wrong; and what was taken and left. */
export interface Reading {
  /** Null where there are faults. */
  readonly data: SeriesData | null;
  /** All faults, those of the file before those of its rows. */
  readonly faults: readonly Fault[];
  readonly told: readonly Told[];
  /** Heads of all columns, for choices. */
  readonly heads: readonly string[];
  /** Heads of the columns that were taken, as `Known` names them; null where that is the question. */
  readonly columns: Known['columns'] | null;
}
