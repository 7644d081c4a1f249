/** Gives a promise that is kept once an element comes near: in the viewport, or at most one height of it below. */
export type Near = (element: Element) => Promise<void>;

/**
 * Watches elements with one observer. There is no margin above but one pixel: what a reader has passed without its graphic must not
 * grow there, but an empty element at the very edge has no height, and its place may be a fraction of a pixel above it.
 * Asked again for the same element, only the last promise is kept.
 */
export function nearWatch(): Near {
  const waiting = new WeakMap<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        waiting.get(target)?.();
      }
    },
    // The document as root: in a frame the margin would count for the page around it.
    { root: document, rootMargin: '1px 0px 100%' },
  );
  return (element) =>
    new Promise((resolve) => {
      waiting.set(element, resolve);
      // Begins anew, so that an element that is near already is told of again.
      observer.unobserve(element);
      observer.observe(element);
    });
}

let watch: Near | null = null;

/** From now on elements load figures only when they come near; the embed script says so. Default: at once. */
export function loadWhenNear(): void {
  watch ??= nearWatch();
}

/** Kept when an element may load its figure. */
export const near: Near = (element) => watch?.(element) ?? Promise.resolve();
