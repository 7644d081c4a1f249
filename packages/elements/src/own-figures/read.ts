import { OWN_GRAPHICS, readSeries, type Series, type SeriesIssue } from '@trendbeeld/data';
import { opened, readFigures, readSheets, type Fault, type Grid, type Known, type Reading, type Sheet } from '@trendbeeld/data/own';
import { tableGrid } from './html-grid.js';

/** What is wrong with own figures: faults of the file, or issues of the series that was read; `data` is what the issues are about. */
export interface Refused {
  readonly series: null;
  readonly faults: readonly Fault[];
  readonly issues: readonly SeriesIssue[];
  readonly data: unknown;
}

/** A series, or all that is wrong with it. */
export type ReadSeries = { readonly series: Series } | Refused;

/** What the element knows of its figures. */
export interface Asked extends Pick<Known, 'municipality' | 'language'> {
  /** How it is to be drawn, as its attribute says. */
  readonly graphic?: string | undefined;
}

/** Opens a workbook: loaded only where one is given. */
export type OpenWorkbook = (bytes: Uint8Array) => Promise<readonly Sheet[] | null>;

/**
 * Reads a file of any kind that offices save: a workbook, JSON of ours or JSON-stat, or a text with cells. Null for what is none of them:
 * a page, broken JSON, a picture. Never throws, unless `workbook` does.
 */
export async function readFile(bytes: Uint8Array, asked: Asked, workbook: OpenWorkbook): Promise<ReadSeries | null> {
  const file = await opened(bytes, workbook);
  if (file === null) return null;
  return drawnAs('data' in file ? check(file.data) : told(readSheets(file.sheets, knownOf(asked))), asked);
}

/** Reads the first table inside an element, as `tableGrid` does; null without a table. Never throws. */
export function readTable(root: Element, asked: Asked): ReadSeries | null {
  const table = tableGrid(root);
  return table && drawnAs(readGrid(table.grid, { ...table.known, ...knownOf(asked) }), asked);
}

/** Reads cells; see `readFigures`. */
export const readGrid = (grid: Grid, known: Known): ReadSeries => told(readFigures(grid, known));

const told = ({ data, faults }: Reading): ReadSeries => (data ? check(data) : { series: null, faults, issues: [], data: null });

const knownOf = ({ language, municipality }: Asked): Known => ({ language, municipality });

/** The series as the attribute has it drawn; another word than those that there are changes nothing. */
function drawnAs(read: ReadSeries, { graphic }: Asked): ReadSeries {
  const name = OWN_GRAPHICS.find((one) => one === graphic);
  return read.series && name ? { series: { ...read.series, graphic: name } } : read;
}

function check(data: unknown): ReadSeries {
  const { series, issues } = readSeries(data);
  return series ? { series } : { series: null, faults: [], issues, data };
}
