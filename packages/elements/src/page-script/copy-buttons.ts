/** The part of the clipboard that is used; a test can pass its own. */
type ClipboardLike = Pick<Clipboard, 'write'>;

/**
 * Shows the buttons of a published page that copy what stands before them: an address as text, or a quote as formatted text with its link
 * and as plain text, in which the address stands on a line of its own. Without a clipboard they stay hidden: the text can be selected.
 *
 * @param clipboard default: the browser's.
 */
export function attachCopyButtons(root: ParentNode, clipboard: ClipboardLike | undefined = navigator.clipboard): void {
  if (!clipboard) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>('.tp-copy')) {
    const [copied, told] = [button.previousElementSibling, button.nextElementSibling];
    if (!copied) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const lines = [...copied.querySelectorAll('p')].map((p) => p.querySelector('a')?.href ?? p.textContent);
      const content: Record<string, string> = {
        'text/plain': lines.join('\n') || copied.textContent,
        ...(lines.length > 0 ? { 'text/html': new XMLSerializer().serializeToString(copied) } : {}),
      };
      const item = new ClipboardItem(Object.fromEntries(Object.entries(content).map(([type, text]) => [type, new Blob([text], { type })])));
      clipboard.write([item]).then(
        () => told?.replaceChildren(button.dataset['done'] ?? ''),
        // Not allowed: what is to be copied is selected.
        () => document.getSelection()?.selectAllChildren(copied),
      );
    });
  }
}
