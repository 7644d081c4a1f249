/** What is made when a reader opens it, by its `details`. */
const waiting = new WeakMap<Element, () => void>();

/** Leaves the content of a `details` for the moment in which it is opened. @param make puts it in; it is called once. */
export function leaveForLater(details: Element, make: () => void): void {
  waiting.set(details, make);
}

/** Makes what a `details` was left without. Nothing for one that is whole. */
export function complete(details: Element): void {
  const make = waiting.get(details);
  waiting.delete(details);
  make?.();
}
