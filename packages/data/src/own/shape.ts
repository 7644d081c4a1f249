import { alike, textAt, turned, widthOf, type Grid, type Row } from './grid.js';
import { writtenNumber } from './written-number.js';
import { writtenPeriod } from './periods.js';

/** What the rows of a file are. */
export interface Shape {
  /** What lines with `# key: value` say, by key in lower case. A key that stands there twice has both texts: a source is never lost. */
  readonly said: ReadonlyMap<string, string>;
  /** Lines of one text above the head. */
  readonly titles: readonly string[];
  /** Rows that name columns, from top to bottom. */
  readonly head: readonly Row[];
  /** Rows of figures, also those with a fault. */
  readonly figures: readonly Row[];
  /** Rows of totals: not figures of a period. */
  readonly totals: readonly Row[];
  /** Lines below the figures: sources, footnotes. */
  readonly notes: readonly Row[];
  /** How many columns there are. */
  readonly width: number;
  /** Whether periods stood in a row and not in a column, so that the file was turned. */
  readonly isTurned: boolean;
}

/** Heads of a column of periods. */
export const PERIOD_NAMES =
  /^(?:periode?n?|jaa?r(?:en)?|year|(?:peil|kalender|verslag|boek|school|studie)jaar|seizoen|season|(?:peil)?datum|date|kwartaal|quarter|maand|month|halfjaar|tijd|time|time_?period|jaar\/maand|jaar\/kwartaal)$/;

const texts = (row: Row): string[] => row.cells.map((cell) => cell.text);
const filled = (row: Row): number => row.cells.filter((cell) => cell.text !== '').length;
const isPeriod = (text: string): boolean => writtenPeriod(text) !== null;
const isFigure = (row: Row, column: number): boolean => row.cells.some((cell, i) => i !== column && cell.text !== '' && writtenNumber(cell) !== null);

/** Lines with `# key: value` above the figures; below the head such a line is a row as any other. */
function saidIn(rows: readonly Row[], delimiter: string): Map<string, string> {
  const said = new Map<string, string>();
  for (const row of rows) {
    const line = texts(row).join(delimiter).slice(0, 1000);
    const [, key = '', text = ''] = /^#([^:]*):?(.*)$/.exec(line) ?? [];
    const clean = text.replace(/[;,|\s]+$/, '').trim();
    const name = key.trim().toLowerCase();
    if (clean) said.set(name, said.has(name) ? `${said.get(name)}; ${clean}` : clean);
  }
  return said;
}

/** The column that holds periods: the one that is named so, else the first of which most cells are periods; -1 for none. */
function periodColumn(rows: readonly Row[], wanted: string | undefined): { readonly column: number; readonly named: boolean } {
  const width = widthOf(rows);
  const columns = Array.from({ length: width }, (_, i) => i);
  const periods = columns.map((i) => rows.filter((row) => isPeriod(textAt(row, i))).length);
  const wide = rows.filter((row) => filled(row) > 1);
  const names = (test: (text: string) => boolean): number =>
    columns.filter((i) => wide.some((row) => test(alike(textAt(row, i))))).toSorted((a, b) => periods[b]! - periods[a]!)[0] ?? -1;
  if (wanted !== undefined) return { column: names((text) => text === alike(wanted)), named: true };
  const named = names((text) => PERIOD_NAMES.test(text));
  if (named >= 0 && periods[named]! > 0) return { column: named, named: true };
  const best = columns.find((i) => periods[i]! > 0 && periods[i]! >= wide.length / 2);
  return { column: best ?? named, named: best === undefined };
}

/**
 * A row of which all cells but the first ones are periods: the file lies on its side. A row of names above it, with as many cells, is the
 * head of a file that stands upright, whose figures may look like years.
 */
function liesOnItsSide(rows: readonly Row[]): boolean {
  const found = rows.findIndex((row) => texts(row).filter(isPeriod).length >= 2);
  // One period at the head of numbers with names: bars of one moment.
  const alone = rows.findIndex((row) => texts(row).filter(isPeriod).length === 1 && !isPeriod(textAt(row, 0)));
  const at = found >= 0 ? found : alone === 0 ? alone : -1;
  if (at < 0) return false;
  const row = rows[at]!;
  const first = row.cells.findIndex((cell) => isPeriod(cell.text));
  const run = texts(row).slice(first).filter(Boolean);
  const before = row.cells.slice(0, first);
  // What stands before the periods names the rows below: no number.
  const isHead = first > 0 && before.every((cell) => !isPeriod(cell.text) && (cell.text === '' || writtenNumber(cell) === null));
  const periods = run.filter(isPeriod);
  const below = rows.slice(at + 1).filter((r) => filled(r) > 1);
  const isNames = (r: Row): boolean => r.cells.every((cell) => cell.text === '' || (!isPeriod(cell.text) && writtenNumber(cell) === null));
  const saysPeriod = before.some((cell) => cell.text === '' || PERIOD_NAMES.test(alike(cell.text)));
  const isUpright = below.every((r) => isPeriod(textAt(r, 0))) || (!saysPeriod && rows.slice(0, at).some((r) => isNames(r) && filled(r) >= filled(row)));
  if (found < 0 && below.some((r) => isPeriod(textAt(r, 0)) || writtenNumber(r.cells[first] ?? { text: '' }) === null)) return false;
  return isHead && periods.length >= run.length * 0.6 && new Set(periods).size === periods.length && below.length > 0 && !isUpright;
}

/**
 * Tells the rows of a file apart: lines with `#`, titles, head, figures, totals, notes. A file with its periods in a row is turned first.
 * Null where no column can hold periods. Never throws.
 *
 * @param wanted head of the column of periods, where it is known.
 */
export function shapeOf(grid: Grid, wanted?: string): Shape | null {
  const delimiter = grid.delimiter === 'tab' ? '\t' : (grid.delimiter ?? '');
  const start = grid.rows.findIndex((row) => filled(row) > 0 && !textAt(row, 0).startsWith('#'));
  const above = grid.rows.slice(0, Math.max(0, start));
  const body = start < 0 ? [] : grid.rows.slice(start).filter((row) => filled(row) > 0);
  const isTurned = wanted === undefined && liesOnItsSide(body.filter((row) => filled(row) > 1));
  const table = isTurned ? turnedTable(grid, body) : { rows: body, titles: [] as readonly string[], notes: [] as readonly Row[] };
  const { rows } = table;
  // Of a table that was turned the periods stand first.
  const { column } = isTurned ? { column: 0 } : periodColumn(rows, wanted);
  if (column < 0) return null;

  // Below the first row of the head every period and every number begins the figures, also where the other one is none: that is a fault,
  // and no head.
  const named = rows.findIndex((row) => filled(row) > 1);
  const lastFigure = rows.findLastIndex((row) => isFigure(row, column));
  const first = rows.findIndex((row, i) => {
    const [hasPeriod, hasFigure] = [isPeriod(textAt(row, column)), isFigure(row, column)];
    if (named >= 0 && i > named) return hasPeriod || hasFigure;
    return hasPeriod && (hasFigure || lastFigure <= i);
  });
  // Where no cell of the column is a period, what stands below its name are the figures, each with a fault.
  const begin = first >= 0 ? first : named + 1;
  const isNote = (row: Row): boolean => filled(row) <= 1 && !isPeriod(textAt(row, column));
  let end = rows.length;
  while (end > begin && (isNote(rows[end - 1]!) || (!isPeriod(textAt(rows[end - 1]!, column)) && !isFigure(rows[end - 1]!, column)))) end--;
  const head = rows.slice(0, begin);
  const wide = head.some((row) => filled(row) > 1);
  const isTotal = (row: Row): boolean => row.cells.some((cell) => /^(?:sub)?tota(?:al|l)\b/i.test(cell.text)) && !isPeriod(textAt(row, column));
  const figures = rows.slice(begin, end);
  return {
    said: saidIn(above, delimiter),
    titles: [...table.titles, ...(wide ? head.filter((row) => filled(row) === 1).map((row) => texts(row).find(Boolean)!) : [])],
    head: wide ? head.filter((row) => filled(row) > 1) : head,
    figures: figures.filter((row) => !isTotal(row)),
    totals: figures.filter(isTotal),
    notes: [...rows.slice(end), ...table.notes],
    width: widthOf(rows),
    isTurned,
  };
}

/** A file that lies on its side, with its titles and its notes taken off first. */
function turnedTable(grid: Grid, body: readonly Row[]): { readonly rows: readonly Row[]; readonly titles: readonly string[]; readonly notes: readonly Row[] } {
  const from = body.findIndex((row) => filled(row) > 1);
  let to = body.length;
  while (to > from && filled(body[to - 1]!) <= 1) to--;
  return {
    rows: turned({ ...grid, rows: body.slice(from, to) }).rows.filter((row) => filled(row) > 0),
    titles: body.slice(0, from).map((row) => texts(row).find(Boolean)!),
    notes: body.slice(to),
  };
}
