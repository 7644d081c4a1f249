/** px that a style sheet has an element be high at least, for a graphic that is still to come; 0 for none. */
export const placeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).minBlockSize) || 0;

/**
 * Keeps an element as high as a style sheet made its place before its graphic came, until nobody sees its end: a smaller graphic would
 * draw up what stands below it.
 *
 * @param height of that place, px; 0 for none. @param isDrawn whether it bears its graphic already.
 */
export function keepPlace(element: HTMLElement, height: number, isDrawn: boolean): void {
  if (height === 0) return;
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
