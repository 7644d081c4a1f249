/** The text of an element on one line. */
export const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * A row of a table as one sentence, with units: "2013: 8,2 % van de beroepsbevolking, voorlopig". The first cell is what the row
 * is about. Empty cells are left out; a unit stands only behind a number, so a missing value stays "geen gegevens".
 *
 * @param missing what is said of a row without any content.
 */
export function rowSentence(row: HTMLTableRowElement, missing: string): string {
  const heads = row.closest('table')?.tHead?.rows[0]?.cells;
  const [head = '', ...cells] = [...row.cells].map((cell, i) => {
    const text = textOf(cell);
    const unit = heads?.[i]?.dataset['unit'];
    return unit && /\d/.test(text) ? `${text}\u00a0${unit}` : text;
  });
  return `${head}: ${cells.filter(Boolean).join(', ') || missing}`;
}
