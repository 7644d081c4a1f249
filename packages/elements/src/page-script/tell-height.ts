import { soon } from './soon.js';

/**
 * Tells the page around a frame how high its content is, at first and whenever that changes: by our own message,
 * `{trendbeeld: 'height', height}`, and by that of WordPress, `{message: 'height', value, secret}`. The secret stands behind `#` in
 * the address of the frame (`#?secret=…`), or WordPress tells it (`{message: 'ready', secret}`). The messages hold nothing but
 * the height, so any page may have them. What does not fit is scrolled inside. WordPress's message goes first: its own script
 * answers it with at most 1000 px and takes the style off the frame, so that ours would be lost before it.
 */
export function tellHeight(window: Window): void {
  const { location, parent } = window;
  const root = window.document.documentElement;
  let secret = /[?&]secret=(\w+)/.exec(location.hash)?.[1] ?? '';
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (!height) return;
    if (secret) parent.postMessage({ message: 'height', secret, value: height }, '*');
    parent.postMessage({ trendbeeld: 'height', height }, '*');
  };
  window.addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const { message, secret: told } = Object(data) as { message?: unknown; secret?: unknown };
    if (source !== parent || message !== 'ready') return;
    if (!secret && typeof told === 'string' && /^\w+$/.test(told)) secret = told;
    tell();
  });
  window.addEventListener('load', tell);
  // A page that still loads takes its layout in turns, none of which is its height yet.
  soon(() => new ResizeObserver(tell).observe(root));
}
