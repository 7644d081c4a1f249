/** px: lower is no figure, higher no height that a page tells in earnest. */
const [LEAST, MOST] = [120, 6000];

/**
 * Gives frames of published pages the height that they tell by our own message, `{trendbeeld: 'height', height}`. Only from the
 * window of a frame whose address lies in the published folder, sandboxed (origin `null`) or not. A frame that was ready before this
 * script, and told its height to nobody, is asked for it by WordPress's message. Each is told the theme of the page in return.
 *
 * @param base the published folder, ends in a slash.
 */
export function followHeights(base: string): void {
  const { origin } = new URL(base);
  const ours = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter((f) => f.src.startsWith(base));
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const { trendbeeld, height } = Object(event.data) as { trendbeeld?: unknown; height?: unknown };
    if (trendbeeld !== 'height' || typeof height !== 'number' || !(height > 0) || !['null', origin].includes(event.origin)) return;
    const frame = ours().find((f) => f.contentWindow === event.source);
    if (!frame) return;
    frame.style.setProperty('height', `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`);
    frame.contentWindow?.postMessage({ trendbeeld: 'theme', theme: themeAround(frame) }, '*');
  });
  for (const frame of ours()) frame.contentWindow?.postMessage({ message: 'ready' }, '*');
}

/** Whether a page is dark where an element stands: its letters are light there. */
function themeAround(element: Element): 'light' | 'dark' {
  const [r, g, b] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return r! + g! + b! > 382 ? 'dark' : 'light';
}
