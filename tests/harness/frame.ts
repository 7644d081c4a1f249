/** What a page under test recorded of its Content Security Policy; see `record-violations.js`. */
export interface Violation {
  directive: string;
  blocked: string;
  sample: string;
}

const frames = new Set<HTMLIFrameElement>();

export type PageFrame = HTMLIFrameElement & { contentDocument: Document; contentWindow: Window & { violations?: Violation[]; errors?: string[] } };

/** Opens a page of `pages-middleware.mjs` in an iframe, and waits until it has loaded. */
export async function openFrame(url: string, { width = 800, height = 600 } = {}): Promise<PageFrame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; width: ${width}px; height: ${height}px`;
  frame.src = url;
  frames.add(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  if (!frame.contentDocument || !frame.contentWindow) throw new Error(`${url} cannot be read from the test.`);
  return frame as PageFrame;
}

/** Adds a script to a page, and waits until it has run, however slow the machine is; the time of the test is the limit. */
export function addScript(frame: PageFrame, src: string): Promise<void> {
  const script = frame.contentDocument.createElement('script');
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve(), { once: true });
    script.addEventListener('error', () => reject(new Error(`${src} cannot be loaded.`)), { once: true });
    script.src = src;
    frame.contentDocument.head.append(script);
  });
}

/** Violations so far. The page must load `record-violations.js` as its first script. */
export function violationsOf(frame: PageFrame): Violation[] {
  const recorded = frame.contentWindow.violations;
  if (!recorded) throw new Error('The page does not load record-violations.js, so nothing was recorded.');
  return recorded;
}

/** Waits until the condition holds. */
export async function until(condition: () => boolean, what: string, milliseconds = 5000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Waited ${milliseconds} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * Scrolls to each element that shows nothing of its own yet, as figures are loaded when they come near, until all have; the page
 * then stands where it stood. @param isDone default: a figure stands in the shadow root.
 */
export async function drawAll(
  elements: readonly Element[],
  isDone = (element: Element): boolean => element.shadowRoot?.querySelector('.trendbeeld') != null,
): Promise<void> {
  const view = elements[0]?.ownerDocument.defaultView;
  if (!view) throw new Error('There is nothing to be drawn.');
  const { scrollX, scrollY } = view;
  // The time of the test is the limit, where that is shorter.
  const end = performance.now() + 50_000;
  for (let left = elements.filter((e) => !isDone(e)); left.length > 0; left = left.filter((e) => !isDone(e))) {
    if (performance.now() > end) throw new Error(`Waited in vain for: ${left.map((e) => e.id || e.outerHTML.slice(0, 80)).join(', ')}.`);
    for (const element of left) {
      element.scrollIntoView();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  view.scrollTo(scrollX, scrollY);
}

export function closeFrames(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}
