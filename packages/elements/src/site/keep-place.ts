/** px: what is lower was not made that high for a graphic. */
const RESERVED = 300;

/**
 * Keeps an element as high as a style sheet made it while it was not known, until its graphic has come and nobody sees its end: a smaller
 * graphic would draw up what stands below it.
 */
export function keepPlace(element: HTMLElement): void {
  const { height } = element.getBoundingClientRect();
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
  hold(`${height}px`);
  element.addEventListener(
    'trendbeeld-drawn',
    () => {
      addEventListener('scroll', free, { passive: true });
      free();
    },
    { once: true },
  );
  element.addEventListener('trendbeeld-error', () => hold(''), { once: true });
}
