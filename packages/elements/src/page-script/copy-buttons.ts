import { clipboardItem } from '../behaviour/clipboard-item.js';

/** The part of the clipboard that is used; a test can pass its own. */
type ClipboardLike = Pick<Clipboard, 'write'>;

/**
 * Shows the buttons of a published page that copy what stands before them: an address as text; or a quote with a link to its address, as
 * formatted text and as plain text, in which the address stands on a line of its own. Without a clipboard they stay hidden: the text can be
 * selected.
 *
 * @param title text of the link. @param clipboard default: the browser's.
 */
export function attachCopyButtons(root: ParentNode, title: string, clipboard: ClipboardLike | undefined = navigator.clipboard): void {
  if (!(clipboard as unknown)) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>('.tp-copy')) {
    const [copied, told] = [button.previousElementSibling, button.nextElementSibling];
    if (!copied) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      const content = copied instanceof HTMLQuoteElement ? quoteWithLink(copied, title) : { 'text/plain': copied.textContent };
      clipboard.write([clipboardItem(content)]).then(
        () => told?.replaceChildren(button.dataset['done'] ?? ''),
        // Not allowed: what is to be copied is selected.
        () => document.getSelection()?.selectAllChildren(copied),
      );
    });
  }
}

function quoteWithLink(quote: HTMLQuoteElement, title: string): Record<string, string> {
  const [whole, line, link] = [quote.cloneNode(true) as HTMLElement, document.createElement('p'), document.createElement('a')];
  link.href = quote.cite;
  link.textContent = title;
  line.append(link);
  // As the builder and the command write it: known by its class, and with a space where a host drops the paragraphs.
  whole.className = 'trend-card';
  whole.lang = document.documentElement.lang;
  whole.append(' ', line);
  // As XML it names the namespace of HTML, which nobody needs.
  const html = new XMLSerializer().serializeToString(whole).replace(/ xmlns="[^"]*"/, '');
  return { 'text/plain': `${quote.textContent}\n${quote.cite}`, 'text/html': html };
}
