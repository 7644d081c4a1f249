/** Text by media type (`text/plain`, `text/html`), as it goes on the clipboard; at least one. */
export type Flavours = Readonly<Record<string, string>>;

/** What goes on the clipboard, in every flavour in which it can be pasted. */
export const clipboardItem = (flavours: Flavours): ClipboardItem =>
  new ClipboardItem(Object.fromEntries(Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })])));

/**
 * Puts text on the clipboard. Where the browser has none for pages (an intranet without https, an old browser), or refuses it, the event of
 * an ordinary copy command carries it.
 *
 * @returns false: nothing was copied.
 */
export async function toClipboard(flavours: Flavours): Promise<boolean> {
  try {
    await navigator.clipboard.write([clipboardItem(flavours)]);
    return true;
  } catch {
    return copyByCommand(flavours);
  }
}

function copyByCommand(flavours: Flavours): boolean {
  let put = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    for (const [type, text] of Object.entries(flavours)) event.clipboardData.setData(type, text);
    put = true;
  };
  document.addEventListener('copy', fill, { once: true });
  // oxlint-disable-next-line typescript/no-deprecated -- the only way without the clipboard of pages.
  const accepted = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return put && accepted;
}
