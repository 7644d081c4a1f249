const MINUS = /−(?=\d)/g;

/** A text whose numbers have the minus of a keyboard: a spreadsheet takes that of print for a letter. */
export const plainMinus = (text: string): string => text.replace(MINUS, '-');

/** Gives the cells of a table a minus that a spreadsheet takes while a reader copies what is selected, in the table or around it. */
export function plainWhileCopied(table: HTMLTableElement, signal: AbortSignal): void {
  const document = table.ownerDocument;
  const swap = (): void => {
    const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
    const found: (readonly [Text, number])[] = [];
    // One sign for another leaves the selection as it is.
    while (texts.nextNode()) for (const { index } of (texts.currentNode as Text).data.matchAll(MINUS)) found.push([texts.currentNode as Text, index]);
    for (const [text, at] of found) text.replaceData(at, 1, '-');
    // The browser copies once all have heard of it.
    setTimeout(() => {
      for (const [text, at] of found) text.replaceData(at, 1, '−');
    });
  };
  document.addEventListener('copy', swap, { signal });
}
