/**
 * What stands in the first view of a page and becomes a graphic: what a reader sees there may not move for it. Where the graphic would move
 * it, it waits for the reader; and the place that a style sheet made for a graphic is kept until the graphic has come.
 */
import type { Page } from '@trendbeeld/cards/page';

/** The most that a graphic may move the first view, as browsers count it (cumulative layout shift). */
const MOST_SHIFT = 0.1;
/** px: what is lower was not made that high for a graphic. */
const RESERVED = 300;
/** What a reader presses to see the graphic. */
const SHOW: Readonly<Record<Page['language'], string>> = { nl: 'Toon de grafiek', en: 'Show the graphic' };

/** px: three quarters of all closed cards are no higher than this at a width; an overview fills the view in any case. */
const usualHeight = (width: number): number => (width < 450 ? 900 - width / 2 : 575 + Math.max(0, width - 600) * 0.38);

let scrolled = false;
addEventListener('scroll', () => (scrolled = true), { once: true, passive: true });

/** How much a graphic would move the first view in place of an element; 0 below it, and once the reader has scrolled. */
function shiftOf(element: Element): number {
  const { top, bottom, height, width: wide } = element.getBoundingClientRect();
  if (scrolled || scrollY > 0 || top > innerHeight) return 0;
  const width = wide || element.parentElement!.clientWidth;
  const below = Math.min(innerHeight, document.documentElement.getBoundingClientRect().bottom) - bottom;
  return (Math.max(0, below) * width * (usualHeight(width) - height)) / (innerHeight * innerWidth * Math.max(innerHeight, innerWidth));
}

/**
 * Waits where the graphic would move the first view: until the reader asks for it or has scrolled its place out of sight, or the page is
 * printed.
 */
export async function patience(place: HTMLElement, language: Page['language']): Promise<void> {
  if (shiftOf(place) <= MOST_SHIFT) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = SHOW[language];
  place.append(button);
  await new Promise<unknown>((resolve) => {
    button.addEventListener('click', resolve);
    addEventListener('beforeprint', resolve, { once: true });
    new IntersectionObserver(([entry], watch) => {
      if (entry!.isIntersecting) return;
      watch.disconnect();
      resolve(0);
    }).observe(place);
  });
  button.remove();
}

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
