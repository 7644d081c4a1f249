/**
 * What goes on the clipboard, in every flavour in which it can be pasted.
 *
 * @param flavours text by media type (`text/plain`, `text/html`); at least one.
 */
export const clipboardItem = (flavours: Readonly<Record<string, string>>): ClipboardItem =>
  new ClipboardItem(Object.fromEntries(Object.entries(flavours).map(([type, text]) => [type, new Blob([text], { type })])));
