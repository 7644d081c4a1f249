/** A cell as a reader of the file sees it. */
export interface Cell {
  readonly text: string;
  /** The number itself, where the file holds it apart from how it is shown (a workbook). Default: only the text is known. */
  readonly exact?: number;
  /** It only stands here because a cell beside or above it was merged with this one. Default: false. */
  readonly copied?: boolean;
}

/** A row of a file or a table. */
export interface Row {
  /** Its number as a spreadsheet counts, from 1; of a table that lies on its side, the letter of its column. */
  readonly at: string;
  readonly cells: readonly Cell[];
}

/** Cells in rows, as they stand in a file, a workbook or a table of a page. */
export interface Grid {
  readonly rows: readonly Row[];
  /** How cells were told apart, for the reader of the answer: ";", "tab". Null where they are cells already. */
  readonly delimiter: string | null;
  /** How many rows are hidden: they are not figures, and not in `rows`. */
  readonly hidden: number;
  /** Row that was cut off, or whose quotes are not closed; null where there is none. */
  readonly broken: string | null;
}

/** Stands between the texts of two parts of a cell: a number that runs over it is none ("490<sup>5</sup>"). */
export const EDGE = '|';

/** The text of a cell on one line, with plain spaces; '' where there is no cell. */
export const textAt = ({ cells }: Row, column: number): string => cells[column]?.text ?? '';

/** One text for what reads the same: spaces of all kinds, capitals. */
export const alike = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** A cell of a text, on one line. */
export const cellOf = (text: string): Cell => ({ text: text.replace(/\s+/g, ' ').trim() });

/** The letter of a column as a spreadsheet names it: 0 is "A", 26 is "AA". */
export const letterOf = (column: number): string => (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** How many cells the widest row has; 0 without rows. A file may have more rows than a function may have arguments. */
export const widthOf = (rows: readonly { readonly cells: { readonly length: number } }[]): number =>
  rows.reduce((width, row) => Math.max(width, row.cells.length), 0);

/** The grid on its side: rows become columns. */
export function turned({ rows, ...rest }: Grid): Grid {
  const width = widthOf(rows);
  return {
    ...rest,
    rows: Array.from({ length: width }, (_, column) => ({ at: letterOf(column), cells: rows.map((row) => row.cells[column] ?? { text: '' }) })),
  };
}

/** All texts of a row on one line. */
export const lineOf = (row: Row): string =>
  row.cells
    .map((cell) => cell.text)
    .filter(Boolean)
    .join(' ');
