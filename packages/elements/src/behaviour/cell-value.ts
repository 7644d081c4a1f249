import { numberIn } from '@trendbeeld/cards/card';

/**
 * The number of a cell: its `data-value`, or the one that its text begins with where the head of its column says by `data-mark` how
 * numbers are written there ("," or "."; the other one parts thousands). Undefined where it has none.
 */
export function cellValue(cell: HTMLTableCellElement | undefined): number | undefined {
  const mark = cell?.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]?.dataset['mark'];
  const value = numberIn(cell?.dataset['value'] ?? (mark ? cell.textContent : ''), mark);
  return Number.isFinite(value) ? value : undefined;
}
