/**
 * Puts text on the clipboard in one or two flavours. Where the browser has no clipboard for pages (no https, an old one), the
 * event of an ordinary copy command carries them.
 *
 * @param {{ html?: string, text: string }} flavours `html` is rich text; `text` is what a field without formatting gets.
 * @returns {Promise<boolean>} false: nothing was copied.
 */
export async function copy({ html, text }) {
  const flavours = { ...(html && { 'text/html': html }), 'text/plain': text };
  return (await writeToClipboard(flavours)) || copyByCommand(flavours);
}

async function writeToClipboard(flavours) {
  if (!navigator.clipboard?.write || typeof ClipboardItem === 'undefined') return false;
  try {
    const blobs = Object.entries(flavours).map(([type, content]) => [type, new Blob([content], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // Not allowed here, or not while the page lacks the focus.
    return false;
  }
}

function copyByCommand(flavours) {
  let copied = false;
  const put = (event) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    for (const [type, content] of Object.entries(flavours)) event.clipboardData.setData(type, content);
    copied = true;
  };
  document.addEventListener('copy', put, { once: true });
  // Deprecated, yet the only way without the clipboard API.
  const accepted = document.execCommand('copy');
  document.removeEventListener('copy', put);
  return copied && accepted;
}

/** Selects what an element shows, so that Ctrl+C takes it. */
export function select(element) {
  if (element instanceof HTMLTextAreaElement) {
    element.focus();
    element.select();
  } else getSelection()?.selectAllChildren(element);
}
