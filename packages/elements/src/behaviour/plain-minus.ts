/** A text that begins with the minus of a keyboard where it began with that of print, which a spreadsheet takes for a letter. */
export const plainMinus = (text: string): string => text.replace(/^−/, '-');

/** Gives the numbers of a table a minus that a spreadsheet takes while a reader copies what is selected, in the table or around it. */
export function plainWhileCopied(table: HTMLTableElement, signal: AbortSignal): void {
  const swap = (sign: string, other: string): void => {
    for (const { firstChild } of table.querySelectorAll('td.tb-number')) {
      const text = firstChild as Text;
      // One sign for another leaves the selection as it is.
      if (text.data.startsWith(sign)) text.replaceData(0, 1, other);
    }
  };
  const copying = (): void => {
    swap('−', '-');
    // The browser copies once all have heard of it.
    setTimeout(swap, 0, '-', '−');
  };
  table.ownerDocument.addEventListener('copy', copying, { signal });
}
