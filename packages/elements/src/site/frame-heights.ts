/** px: lower is no figure, higher no height that a page tells in earnest. */
const [LEAST, MOST] = [120, 6000];

/**
 * Gives frames of published pages the height that they tell by our own message, `{trendbeeld: 'height', height}`. Only from the
 * window of a frame whose address lies in the published folder, sandboxed (origin `null`) or not.
 *
 * @param base the published folder, ends in a slash.
 */
export function followHeights(base: string): void {
  const { origin } = new URL(base);
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const { trendbeeld, height } = Object(event.data) as { trendbeeld?: unknown; height?: unknown };
    if (trendbeeld !== 'height' || typeof height !== 'number' || !(height > 0) || !['null', origin].includes(event.origin)) return;
    const frame = [...document.querySelectorAll('iframe')].find((f) => f.contentWindow === event.source && f.src.startsWith(base));
    frame?.style.setProperty('height', `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`);
  });
}
