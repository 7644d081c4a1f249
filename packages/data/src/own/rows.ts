import { figureColumns, nameOf, type Columns } from './columns.js';
import { alike, lineOf, textAt, widthOf, type Row } from './grid.js';
import type { Fault, Known, Told } from './reading.js';
import { sameMunicipality } from './same-municipality.js';
import type { Shape } from './shape.js';

/** Rows of one series. */
export interface Group {
  /** Null where rows are not told apart. */
  readonly name: string | null;
  readonly rows: readonly Row[];
}

/** Rows by the text of the column that tells series apart. */
export function groupsOf({ by }: Columns, rows: readonly Row[]): readonly Group[] {
  if (by < 0) return [{ name: null, rows }];
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = alike(textAt(row, by));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return distinct(rows, by).map((name) => ({ name, rows: groups.get(alike(name)) ?? [] }));
}

/** Figures of the rows that were asked for: one municipality, one text of a column. */
export function rowsOf(
  shape: Shape,
  columns: Columns,
  known: Known,
): { readonly rows: readonly Row[]; readonly faults: readonly Fault[]; readonly told: readonly Told[] } {
  const told: Told[] = [];
  let rows = shape.figures;
  for (const [column, texts] of columns.only) {
    const same = rows.filter((row) => texts.some((text) => alike(textAt(row, column)) === alike(text)));
    told.push({ code: 'only', column: nameOf(shape, column), found: texts.join(', '), count: same.length, of: rows.length });
    const gone = texts.find((text) => !same.some((row) => alike(textAt(row, column)) === alike(text)));
    if (gone !== undefined)
      return { rows: [], told, faults: [{ code: 'no-municipality', column: nameOf(shape, column), found: gone, choices: distinct(rows, column) }] };
    rows = same;
  }
  const { municipality } = columns;
  if (municipality < 0) return { rows, faults: [], told };
  const column = nameOf(shape, municipality);
  const places = distinct(rows, municipality);
  const empty = rows.filter((row) => textAt(row, municipality) === '');
  if (empty.length > 0 && places.length > 0)
    return { rows, told, faults: [{ code: 'empty-municipality', at: empty.map((row) => row.at).join(', '), column, found: String(empty.length) }] };
  if (known.municipality === undefined)
    return places.length > 1 ? { rows, told, faults: [{ code: 'which-municipality', column, choices: places }] } : { rows, faults: [], told };
  const isSame = known.isSame ?? sameMunicipality;
  const own = rows.filter((row) => isSame(textAt(row, municipality), known.municipality!));
  if (own.length === 0) return { rows, told, faults: [{ code: 'no-municipality', column, found: known.municipality, choices: places }] };
  if (own.length < rows.length)
    told.push({
      code: 'municipalities',
      count: rows.length - own.length,
      of: rows.length,
      found: places.filter((place) => !isSame(place, known.municipality!)),
    });
  return { rows: own, faults: [], told };
}

const distinct = (rows: readonly Row[], column: number): string[] => [...new Set(rows.map((row) => textAt(row, column)))].filter(Boolean);

/** Cells that fell apart: more than the head has, or fewer than the value needs. */
export function cellFaults(shape: Shape, columns: Columns, rows: readonly Row[]): Fault[] {
  const merged = [...figureColumns(columns), columns.status].flatMap((i) =>
    rows.flatMap((row): Fault[] => (row.cells[i]?.copied && textAt(row, i) !== '' ? [{ code: 'merged', at: row.at, found: textAt(row, i) }] : [])),
  );
  const head = widthOf(shape.head);
  if (head === 0 || merged.length > 0) return merged;
  return rows
    .filter((row) => row.cells.length <= Math.max(columns.period, ...columns.values) || row.cells.slice(head).some((cell) => cell.text !== ''))
    .map((row) => ({ code: 'cells', at: row.at, found: lineOf(row), beside: String(head) }));
}

/** Columns that are passed over though their values differ between the rows that are taken: they may carry the meaning. */
export function chosenFaults(shape: Shape, columns: Columns, rows: readonly Row[]): Fault[] {
  const known = new Set([
    columns.period,
    columns.part,
    columns.power,
    columns.by,
    ...figureColumns(columns),
    columns.status,
    columns.municipality,
    ...columns.ignored,
    ...columns.only.map(([i]) => i),
  ]);
  return Array.from({ length: shape.width }, (_, i) => i)
    .filter((i) => !known.has(i) && new Set(rows.map((row) => alike(textAt(row, i)))).size > 1)
    .map((i) => ({ code: 'column-differs', column: nameOf(shape, i), choices: distinct(rows, i).slice(0, 12) }));
}
