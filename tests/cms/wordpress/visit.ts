import type { Page } from 'puppeteer-core';
import type { Seen } from '../verdict.js';

/** What a visitor meets in a post. */
export interface Visit {
  readonly seen: Seen;
  /** Whether the site script has drawn a graphic. */
  readonly drawn: boolean;
}

/** The embed of WordPress itself: what a URL on a line of its own has become. */
export interface Embed {
  /** Sentence and link stand in the page as it comes, before any script. */
  readonly quoteAtOnce: boolean;
  /** The frame is shown in place of the quote. */
  readonly frameShown: boolean;
  /** px, as the answer says it, and as it is in the end. */
  readonly heightBefore: number;
  readonly heightAfter: number;
  /** The framed page shows its graphic. */
  readonly drawn: boolean;
  /** All of the framed page is to be seen, by scrolling in the frame where it is higher. */
  readonly reachable: boolean;
}

/** Opens a post as a visitor. @param scripts whether scripts run, and are waited for. @param picture file for a picture of the page. */
export async function visit(page: Page, address: string, scripts: boolean, picture?: string): Promise<Visit> {
  await page.setJavaScriptEnabled(scripts);
  await page.goto(address, { waitUntil: 'load' });
  const drawn =
    scripts &&
    (await page
      .waitForFunction(() => document.querySelector('.entry-content :is(trend-card, domain-overview)')?.shadowRoot?.querySelector('svg'), { timeout: 3000 })
      .then(() => true)
      .catch(() => false));
  const seen = await page.evaluate(() => {
    const content = document.querySelector<HTMLElement>('.entry-content')!;
    return {
      text: content.innerText,
      links: [...content.querySelectorAll('a')].map((a) => ({ href: a.href, text: a.textContent })),
      pictures: [...content.querySelectorAll('img')].map((img) => ({ src: img.naturalWidth > 0 ? img.src : '', alt: img.alt })),
      frames: [...content.querySelectorAll('iframe')].map((frame) => frame.src),
      elements: content.querySelectorAll('trend-card, domain-overview').length,
      graphics: [],
    };
  });
  if (picture) await page.screenshot({ path: picture, fullPage: true });
  return { seen, drawn };
}

/** What the embed of WordPress does in a post, without the site script. @param sentence the beginning of what it says. */
export async function embedOf(page: Page, address: string, sentence: string, picture?: string): Promise<Embed> {
  const html = await (await fetch(address)).text();
  const [, before] = /<iframe[^>]* height="(\d+)"/.exec(html) ?? [];
  await page.goto(address, { waitUntil: 'load' });
  // WordPress hides the frame until it has told its height.
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.entry-content iframe')?.style.clip === '', { timeout: 5000 }).catch(() => {});
  const shown = await page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>('.entry-content iframe.wp-embedded-content');
    const height = Math.round(frame?.getBoundingClientRect().height ?? 0);
    return { frameShown: frame?.style.clip === '' && height > 0, heightAfter: height };
  });
  const inside = page.frames().find((frame) => frame.url().includes('/frame/'));
  const drawn = (await inside?.evaluate(() => document.querySelector('svg')?.getBoundingClientRect().height ?? 0)) ?? 0;
  // WordPress makes no frame higher than 1000 px: the rest is scrolled inside.
  const reachable =
    (await inside?.evaluate(() => {
      scrollTo(0, 1e6);
      const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      scrollTo(0, 0);
      return end;
    })) ?? false;
  if (picture) {
    await page.evaluate(() => document.querySelector('.entry-content')?.scrollIntoView());
    await page.screenshot({ path: picture });
  }
  return { quoteAtOnce: html.includes(sentence), heightBefore: Number(before ?? 0), ...shown, drawn: drawn > 0, reachable };
}
