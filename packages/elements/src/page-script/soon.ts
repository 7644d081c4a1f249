/** What tells that a reader is there. */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'keydown'];

/** ms after which a page counts as idle where the browser, WebKit, does not tell. */
const REST_MS = 200;

/** Runs something once: when a reader points, taps or goes by keyboard, at the latest when the page is there and has nothing else to do. */
export function soon(run: () => void): void {
  let begun = false;
  const once = (): void => {
    if (begun) return;
    begun = true;
    run();
  };
  for (const type of TOUCHES) addEventListener(type, once, { once: true, capture: true });
  const rest = (): unknown => ('requestIdleCallback' in window ? requestIdleCallback(once) : setTimeout(once, REST_MS));
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest);
}
