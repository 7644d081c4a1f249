/**
 * Gives a frame the scheme that the page around it has, as that page tells it: `{trendbeeld: 'theme', theme: 'dark'}`. Until it does,
 * a frame is light: the reader's own setting says nothing of the page, and a dark frame would be a black box in a white page.
 */
export function followTheme(window: Window): void {
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { trendbeeld, theme } = Object(data) as { trendbeeld?: unknown; theme?: unknown };
    if (source === window.parent && trendbeeld === 'theme' && (theme === 'light' || theme === 'dark')) document.documentElement.style.colorScheme = theme;
  });
}
