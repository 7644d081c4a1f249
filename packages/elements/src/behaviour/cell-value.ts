/**
 * The number of a cell: its `data-value`, or its text up to a bracket where the head of its column says by `data-mark` how numbers are written
 * there ("," or "."; the other one parts thousands). Undefined where it has none.
 */
export function cellValue(cell: HTMLTableCellElement | undefined): number | undefined {
  if (!cell) return undefined;
  const mark = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex]?.dataset['mark'];
  const plain = (text: string): string =>
    text
      .split(' (')[0]!
      .trim()
      .replaceAll(mark === ',' ? '.' : ',', '')
      .replace('−', '-')
      .replace(',', '.');
  const text = cell.dataset['value'] ?? (mark ? plain(cell.textContent) : '');
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
