import { clipboardItem } from './clipboard-item.js';
import type { BehaviourWords } from '../words/behaviour-words.js';
import { plainWhileCopied } from './plain-minus.js';
import { tableContent, type TableContent } from './table-content.js';
import type { Say } from './status.js';

/** The part of the clipboard that is used; a test can pass its own. */
export type ClipboardLike = Pick<Clipboard, 'write'>;

/**
 * Puts a button above a table that copies it, with caption and source, as a table and as text with tabs. Where the clipboard is
 * not allowed, the table is selected instead, and what the reader then copies from it bears the source as well. Cells that a reader selects
 * and copies by hand have numbers that a spreadsheet takes too.
 *
 * Only tables that a reader opens get a button, and only while they are closed, so that nothing moves; or at once in what was just opened.
 *
 * @param signal removes the button. @param more `clipboard` default: the browser's; null for none. `opened`: what the reader just opened.
 */
export function copyTable(
  table: HTMLTableElement,
  words: BehaviourWords,
  say: Say,
  signal: AbortSignal,
  { clipboard = navigator.clipboard ?? null, opened }: { readonly clipboard?: ClipboardLike | null; readonly opened?: Element | undefined } = {},
): void {
  const details = table.closest('details');
  if (!details) return;
  const document = table.ownerDocument;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tb-copy';
  button.textContent = words.copy;

  const copy = async (): Promise<void> => {
    const content = tableContent(table);
    try {
      if (!clipboard) throw new Error('no clipboard');
      await clipboard.write([clipboardItem({ ...content })]);
      say(words.copied);
    } catch {
      document.getSelection()?.selectAllChildren(table);
      copyNext(document, content, signal);
      say(words.copyByHand);
    }
  };
  button.addEventListener('click', () => void copy(), { signal });
  document.addEventListener('copy', () => plainWhileCopied(table), { signal });
  signal.addEventListener('abort', () => button.remove());

  const place = (): void => {
    if (!signal.aborted) (table.closest('.tb-scroll') ?? table).before(button);
  };
  if (details.open && details !== opened) details.addEventListener('toggle', place, { once: true, signal });
  else place();
}

/**
 * The next copy of the page gets this content, until the reader points or goes elsewhere. The selection itself cannot be asked:
 * browsers do not agree on what they tell of one in a shadow root.
 */
function copyNext(document: Document, content: TableContent, end: AbortSignal): void {
  const controller = new AbortController();
  const { signal } = controller;
  end.addEventListener('abort', () => controller.abort(), { signal });
  for (const type of ['pointerdown', 'focusin']) document.addEventListener(type, () => controller.abort(), { signal });
  document.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      for (const [type, text] of Object.entries(content)) event.clipboardData?.setData(type, text);
    },
    { signal },
  );
}
