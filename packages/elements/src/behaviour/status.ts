/** Says a sentence to screen readers, politely: after what they are reading. */
export type Say = (sentence: string) => void;

/**
 * A polite live region for all that happens in a figure. It stands in the nearest `.trendbeeld` (or in the parent of `node`),
 * takes no room, and is there before anything is said, as screen readers need. Asked again for the same figure it gives the same.
 *
 * @param signal removes the region.
 */
export function statusOf(node: Element, signal: AbortSignal): Say {
  const box = node.closest('.trendbeeld') ?? node.parentElement ?? node;
  const region = (): Element => {
    const there = box.querySelector(':scope > .tb-status');
    if (there) return there;
    const made = node.ownerDocument.createElement('p');
    made.className = 'tb-status tb-hidden';
    made.setAttribute('role', 'status');
    box.append(made);
    signal.addEventListener('abort', () => made.remove());
    return made;
  };
  region();
  return (sentence) => {
    if (!signal.aborted) region().textContent = sentence;
  };
}
