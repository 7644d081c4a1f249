/** What is made when a reader opens it, by its `details`. */
const waiting = new WeakMap<Element, (details: Element) => void>();

/** Leaves the content of a `details` for the moment in which it is opened. @param fill puts it in; it is called once. */
export function leaveForLater(details: Element, fill: (details: Element) => void): void {
  waiting.set(details, fill);
}

/** Leaves in a copy for later what is left in its original. */
export function leaveAlike(original: Element, copy: Element): void {
  const details = copy.querySelectorAll('details');
  for (const [i, same] of original.querySelectorAll('details').entries()) {
    const fill = waiting.get(same);
    if (fill) waiting.set(details[i]!, fill);
  }
}

/** Makes what a `details` was left without. Nothing for one that is whole. */
export function complete(details: Element): void {
  const fill = waiting.get(details);
  waiting.delete(details);
  fill?.(details);
}
