/**
 * `@trendbeeld/data/workbook`: the sheets of an Excel workbook as cells. Apart from the reader, and loaded only where a workbook is
 * given, as the library that opens one is heavier than all the rest (`docs/decisions/`).
 */
import { readXlsx, type Cell as SheetCell, type CellValue, type MergeRange, type Sheet as WorkbookSheet } from 'hucre/xlsx';
import { EDGE, widthOf, type Cell, type Grid, type Row } from './grid.js';
import type { Sheet } from './open.js';

/** More rows than any series has: a workbook that unpacks to a gigabyte is let go. */
const MOST_ROWS = 20_000;

/**
 * The visible sheets of an `.xlsx` workbook as cells; null for what is none, or is closed with a password. What is hidden (sheets, rows,
 * columns, cells with the format `;;;`) is no figure; hidden rows are counted. Merged cells stand in each place, those over all columns
 * once. Never throws.
 *
 * - A number is exact, whatever is shown: 12,3 may be 12.345. With a per cent format it is what is shown: 0.125 is 12.5 with the sign %.
 * - A date is what its format shows of it: the year, the month, or the day.
 * - A number that is shown in thousands (`#,##0,`) or with words of its format, a formula without a result, a yes or no and an error
 *   are texts that are no number: never guessed.
 */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true, maxRows: MOST_ROWS, sheets: (info) => !info.hidden && !info.veryHidden });
    return sheets.map((sheet) => ({ name: sheet.name, grid: gridOf(sheet) }));
  } catch {
    return null;
  }
}

function gridOf(sheet: WorkbookSheet): Grid {
  const { rows, cells, merges = [], columns = [], rowDefs } = sheet;
  const width = widthOf(rows.map((row) => ({ cells: row })));
  const seen = Array.from({ length: width }, (_, i) => i).filter((i) => columns[i]?.hidden !== true);
  const whole = seen.length > 0 ? seen : Array.from({ length: width }, (_, i) => i);
  const read = (r: number, c: number): Cell => cellOf(rows[r]?.[c] ?? null, cells?.get(`${r},${c}`));
  const shown = rows.map((_, r) => r).filter((r) => rowDefs?.get(r)?.hidden !== true);
  return {
    rows: shown.map((r): Row => ({
      at: String(r + 1),
      cells: whole.map((c) => {
        const merge = merges.find((m) => r >= m.startRow && r <= m.endRow && c >= m.startCol && c <= m.endCol);
        if (!merge) return read(r, c);
        if (r === merge.startRow && c === merge.startCol) return read(r, c);
        return c > merge.startCol && isWhole(merge, width) ? { text: '' } : { ...read(merge.startRow, merge.startCol), copied: true };
      }),
    })),
    delimiter: null,
    hidden: rows.length - shown.length,
    broken: null,
  };
}

/** Whether merged cells run over all columns, as a title does. */
const isWhole = ({ startCol, endCol }: MergeRange, width: number): boolean => endCol - startCol + 1 >= width;

/** A number without the noise of a binary one: 0.1 + 0.2 is 0.3. */
const plain = (value: number): number => Number(value.toPrecision(15));

function cellOf(value: CellValue, cell: SheetCell | undefined): Cell {
  const format = cell?.style?.numFmt ?? 'General';
  const result = cell?.formula === undefined ? value : (cell.formulaResult ?? value);
  if (cell?.formula !== undefined && result === null) return { text: `=${cell.formula}` };
  if (format.replaceAll(' ', '') === ';;;') return { text: '' };
  if (result instanceof Date) return { text: dateText(result, format) };
  if (typeof result === 'number') return numberCell(result, format);
  const runs = cell?.richText;
  const text = runs ? runs.map((run) => (run.font?.vertAlign ? `${EDGE}${run.text}` : run.text)).join('') : result === null ? '' : String(result);
  return { text: text.replace(/\s+/g, ' ').trim() };
}

/** What a format says beside digits, without what it says of colour, width and currency. */
function wordsOf(format: string): string {
  const [positive = ''] = format.split(';');
  return [...positive.matchAll(/"([^"]*)"|\\(.)/g)]
    .map(([, words, letter]) => words ?? letter ?? '')
    .join('')
    .trim();
}

function numberCell(value: number, format: string): Cell {
  const [positive = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').split(';');
  const words = wordsOf(format);
  // A comma behind the last digit before the decimals shows a number divided by a thousand.
  if (/[0#?],+(?=\.|[^0#?,.]*$)/.test(positive)) return { text: `${value} / 1000` };
  if (words !== '' && !/^(?:€|euro|%|‰|[-–.\s])+$/i.test(words))
    return /^\*{1,2}$/.test(words) ? { text: `${plain(value)}${words}` } : { text: `${value} ${words}` };
  if (positive.includes('%')) return { text: `${plain(value * 100)} %`, exact: plain(value * 100) };
  const sign = words.includes('%') ? ' %' : words.includes('‰') ? ' ‰' : /€|euro/i.test(format) ? ' €' : '';
  return { text: `${plain(value)}${sign}`, exact: plain(value) };
}

const two = (part: number): string => String(part).padStart(2, '0');

/** What a format shows of a date. */
function dateText(date: Date, format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (!bare.includes('d') && bare.includes('y')) return bare.includes('m') ? `${two(month)}-${year}` : String(year);
  return `${day}-${month}-${year}`;
}
