import type { FigureMeasure, FigureRow, FigureTable } from '@trendbeeld/data/figures';
import { csvRows, type CsvRow } from './csv.js';

/** A table that was taken as a CSV file: where it lies and how it is read. */
export interface CsvTable {
  /** Path in the recorded folder. */
  readonly file: string;
  /** What stands beside the file in its PROVENANCE.md. */
  readonly about: Pick<FigureTable, 'id' | 'publisher' | 'title' | 'licence'> &
    Partial<Pick<FigureTable, 'version' | 'modified' | 'retrieved' | 'via' | 'url' | 'parts' | 'taken'>>;
  readonly measures: Readonly<Record<string, FigureMeasure>>;
  readonly rows: (text: string, file: string) => FigureRow[];
}

export const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * Address of CBS's page of a table.
 *
 * @source the form of every address of a table in `publisher-pages/` (37888ned, 84134NED, 84687NED, 85101NED, 85541NED).
 */
export const cbsPage = (table: string): string => `https://www.cbs.nl/nl-nl/cijfers/detail/${table}`;

/** Address of CBS's page of a Wijk- en Buurtkaart. @source the page of the edition of 2023. */
export const mapPage = (year: string): string => `https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data/wijk-en-buurtkaart-${year}`;

export const one = (title: string, factor = 1): FigureMeasure => ({ title, factor });
/** The year of a CBS code of a year: "2020JJ00". */
export const year = (code: string): string => code.slice(0, 4);

export const row = (
  measure: string,
  period: string,
  value: number | null,
  keys: FigureRow['keys'] = {},
  status: FigureRow['status'] = 'unknown',
): FigureRow => ({
  measure,
  keys,
  period,
  value,
  status,
  ...(value === null ? { reason: 'missing' as const } : {}),
});

/** Rows with a measure in one column. */
export const column =
  (
    measure: string,
    period: (r: CsvRow) => string,
    keys: (r: CsvRow) => FigureRow['keys'] = () => ({}),
    status?: (r: CsvRow) => FigureRow['status'],
    name = measure,
  ) =>
  (text: string, file: string): FigureRow[] =>
    csvRows(text, file).map((r) => row(measure, period(r), r.number(name), keys(r), status?.(r)));

export const statusWord = (word: string): FigureRow['status'] => {
  const key = word.toLowerCase();
  return /^definiti(ef|ve)$/.test(key) ? 'definitive' : /voorlopig|provisional/.test(key) ? 'provisional' : 'unknown';
};
