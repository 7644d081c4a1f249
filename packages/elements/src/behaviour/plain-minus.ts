/** Gives the numbers of a table the minus of a keyboard while the browser copies: a spreadsheet takes that of print for a letter. */
export function plainWhileCopied(table: HTMLTableElement): void {
  swap(table, '−', '-');
  // The browser copies once all have heard of it.
  setTimeout(swap, 0, table, '-', '−');
}

function swap(table: HTMLTableElement, sign: string, other: string): void {
  for (const { firstChild } of table.querySelectorAll('td.tb-number')) {
    const text = firstChild as Text;
    // One sign for another leaves the selection as it is.
    if (text.data.startsWith(sign)) text.replaceData(0, 1, other);
  }
}
