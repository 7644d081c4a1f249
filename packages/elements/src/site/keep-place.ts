/** px: what is lower was not made that high for a graphic. */
const RESERVED = 300;

/**
 * Keeps an element as high as a style sheet made its place before its graphic came, until nobody sees its end: a smaller graphic would
 * draw up what stands below it.
 *
 * @param height of that place, px. Default: its own. @param isDrawn whether it bears its graphic already. Default: false.
 */
export function keepPlace(element: HTMLElement, { height } = element.getBoundingClientRect(), isDrawn = false): void {
  if (height < RESERVED) return;
  const hold = (px: string): void => void (element.style.minBlockSize = px);
  const inSight = (): boolean => {
    const { bottom } = element.getBoundingClientRect();
    return bottom >= 0 && bottom <= innerHeight;
  };
  const free = (): void => {
    if (inSight()) return;
    hold('');
    if (inSight()) hold(`${height}px`);
    else removeEventListener('scroll', free);
  };
  const letGo = (): void => {
    addEventListener('scroll', free, { passive: true });
    free();
  };
  hold(`${height}px`);
  if (isDrawn) return letGo();
  element.addEventListener('trendbeeld-drawn', letGo, { once: true });
  element.addEventListener('trendbeeld-error', () => hold(''), { once: true });
}
