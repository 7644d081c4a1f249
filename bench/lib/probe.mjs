// What is put into every page before its own scripts: it sees when the graphics are painted, what shifts and what takes long.

/**
 * Runs in the page. Notes in `globalThis.bench`: `first` and `all` (ms since the navigation began, at the end of the frame in
 * which the marks of one and of all graphics stand in the page), `upgraded` (the same for what a script makes of graphics that
 * were there already), `shift` (layout shift), `long` (ms of long tasks), `blocking` (what they take beyond 50 ms each), `done`.
 *
 *     frame callback ──► page lays out and paints ──► message ──► are the marks there?  no: next frame
 *
 * Frames do not run while a style sheet still blocks painting, so this is the same measure for a page without scripts.
 */
function probe(drawn, upgraded, count, everythingNear) {
  const bench = { shift: 0, long: 0, blocking: 0, done: false };
  globalThis.bench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.shift += entry.hadRecentInput ? 0 : entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      bench.long += duration;
      bench.blocking += duration - 50;
    }
  }).observe({ type: 'longtask', buffered: true });

  // Lazy loading off: all of them are to be drawn, also those below the viewport.
  if (everythingNear)
    globalThis.IntersectionObserver = class {
      constructor(callback) {
        this.callback = callback;
      }
      observe(target) {
        const entry = { target, isIntersecting: true, intersectionRatio: 1, boundingClientRect: target.getBoundingClientRect(), time: performance.now() };
        queueMicrotask(() => this.callback([entry], this));
      }
      unobserve() {}
      disconnect() {}
      takeRecords() {
        return [];
      }
    };

  const { port1, port2 } = new MessageChannel();
  const look = () => {
    const now = performance.now();
    const seen = drawn();
    if (seen > 0) bench.first ??= now;
    if (seen >= count) bench.all ??= now;
    if (upgraded && upgraded() >= count) bench.upgraded ??= now;
    bench.done = bench.all !== undefined && (!upgraded || bench.upgraded !== undefined);
    if (!bench.done) requestAnimationFrame(frame);
  };
  port1.addEventListener('message', look);
  port1.start();
  const frame = () => port2.postMessage(0);
  requestAnimationFrame(frame);
}

/**
 * The probe as a script for new documents.
 *
 * @param {{ drawn: () => number, upgraded?: () => number, count: number, everythingNear: boolean }} what `drawn` and `upgraded`
 *   run in the page and count graphics
 */
export const probeScript = ({ drawn, upgraded, count, everythingNear }) =>
  `(${String(probe)})(${[drawn, upgraded, count, everythingNear].map(String).join(', ')});`;
