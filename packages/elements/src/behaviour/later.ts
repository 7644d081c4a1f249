/** Puts the rest into a `details`. */
export type Fill = (details: Element) => void;

/** What is made when a reader opens it, by its `details`. */
const waiting = new WeakMap<Element, Fill>();

/** Leaves the content of a `details` for the moment in which it is opened. @param fill is called once. Default: nothing is left. */
export function leaveForLater(details: Element, fill?: Fill): void {
  if (fill) waiting.set(details, fill);
}

/** What a `details` was left without; undefined for one that is whole. */
export const leftOf = (details: Element): Fill | undefined => waiting.get(details);

/** Makes what a `details` was left without. Nothing for one that is whole. */
export function complete(details: Element): void {
  const fill = waiting.get(details);
  waiting.delete(details);
  fill?.(details);
}
