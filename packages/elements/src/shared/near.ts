/** Gives a promise that is kept once an element comes near: in the viewport, or at most one height of it below. */
export type Near = (element: Element) => Promise<void>;

/** ms without a new element after which a page is taken to be at rest, and ms between two graphics that are made then. */
const [REST_MS, PACE_MS] = [3000, 200];

/**
 * Watches elements with one observer. There is no margin above but one pixel: what a reader has passed without its graphic must not
 * grow there, but an empty element at the very edge has no height, and its place may be a fraction of a pixel above it.
 * Asked again for the same element, only the last promise is kept.
 *
 * Paper holds what no reader came near to: before printing all promises are kept. As a browser does not wait for what has to be
 * loaded then, those below the reader are kept one by one once the page is at rest, unless the reader asked to save data.
 */
export function nearWatch(): Near {
  const waiting = new Map<Element, () => void>();
  const come = (element: Element): void => {
    observer.unobserve(element);
    waiting.get(element)?.();
    waiting.delete(element);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) come(target);
    },
    // The document as root: in a frame the margin would count for the page around it.
    { root: document, rootMargin: '1px 0px 100%' },
  );
  addEventListener('beforeprint', () => [...waiting.keys()].forEach(come));
  let timer = 0;
  const restIn = (ms: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(rest, ms);
  };
  const rest = (): void => {
    if (document.readyState !== 'complete') return restIn(REST_MS);
    // What was taken out of the page, or is not shown, is at 0.
    const next = [...waiting.keys()].find((element) => element.getBoundingClientRect().top > 0);
    if (!next || (navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
    come(next);
    restIn(PACE_MS);
  };
  return (element) =>
    new Promise((resolve) => {
      waiting.set(element, resolve);
      // Begins anew, so that an element that is near already is told of again.
      observer.unobserve(element);
      observer.observe(element);
      restIn(REST_MS);
    });
}

let watch: Near | null = null;

/** From now on elements load figures only when they come near; the embed script says so. Default: at once. */
export function loadWhenNear(): void {
  watch ??= nearWatch();
}

/** Kept when an element may load its figure. */
export const near: Near = (element) => watch?.(element) ?? Promise.resolve();
