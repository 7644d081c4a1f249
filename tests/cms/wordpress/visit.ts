import type { Page } from 'puppeteer-core';
import type { Seen } from '../verdict.js';

/** What a visitor meets in a post. */
export interface Visit {
  readonly seen: Seen;
  /** Whether the site script has drawn a graphic. */
  readonly drawn: boolean;
  /** How large the frame is; none where there is no frame, or no scripts run. */
  readonly frame?: Sizes;
}

/** Sizes in px. */
export interface Sizes {
  /** Of the frame, and of the page in it. */
  readonly height: number;
  readonly contentHeight: number;
  /** Of the frame, and of the text around it at most. */
  readonly width: number;
  readonly column: number;
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
  /** px that the framed page needs; WordPress makes no frame lower than 200 or higher than 1000 px. */
  readonly contentHeight: number;
  /** The framed page shows its graphic. */
  readonly drawn: boolean;
  /** A visitor with a wheel reaches the end of the framed page, where it is higher than its frame. */
  readonly reachable: boolean;
}

/** Least and most px that WordPress makes of a height. */
export const CLAMP = [200, 1000] as const;

/** Opens a post as a visitor. @param scripts whether scripts run, and are waited for. @param picture file for a picture of the page. */
export async function visit(page: Page, address: string, scripts: boolean, picture?: string): Promise<Visit> {
  await page.setJavaScriptEnabled(scripts);
  await page.goto(address, { waitUntil: 'load' });
  const drawn =
    scripts &&
    (await page
      .waitForFunction(() => document.querySelector('.entry-content :is(trend-card, domain-overview)')?.shadowRoot?.querySelector('svg'), { timeout: 6000 })
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
  const frame = scripts ? await sizesOf(page) : undefined;
  if (picture) await page.screenshot({ path: picture, fullPage: true });
  return { seen, drawn, ...(frame && { frame }) };
}

/** Opens a post as a visitor of a site without the site script. @returns sizes of its frame, if it has one. */
export async function frameOf(page: Page, address: string, picture?: string): Promise<Sizes | undefined> {
  await page.goto(address, { waitUntil: 'load' });
  const sizes = await sizesOf(page);
  if (picture) await page.screenshot({ path: picture, fullPage: true });
  return sizes;
}

/** Sizes of the frame of a post. The frame is waited for, as it loads when it comes near the window. */
async function sizesOf(page: Page): Promise<Sizes | undefined> {
  const frame = await page.$('.entry-content iframe');
  const inside = await frame?.contentFrame();
  if (!frame || !inside) return undefined;
  await frame.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await inside.waitForSelector('svg', { timeout: 10_000 });
  const outer = () =>
    frame.evaluate((element) => {
      // As wide as the theme sets a paragraph.
      const column = document.querySelector('.entry-footer')!.clientWidth;
      const { width, height } = element.getBoundingClientRect();
      return { width: Math.round(width), height: Math.round(height), column };
    });
  const content = () => inside.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  // The message with the height takes a moment.
  for (let turn = 0; turn < 10 && (await outer()).height !== (await content()); turn++) await new Promise((resolve) => setTimeout(resolve, 100));
  return { ...(await outer()), contentHeight: await content() };
}

/** What the embed of WordPress does in a post, without the site script. @param sentence the beginning of what it says. */
export async function embedOf(page: Page, address: string, sentence: string, picture?: string): Promise<Embed> {
  const html = await (await fetch(address)).text();
  const [, before] = /<iframe[^>]* height="(\d+)"/.exec(html) ?? [];
  // Before the page is there: a change of size afterwards lets the theme move the frame.
  const viewport = page.viewport();
  await page.setViewport({ width: 1280, height: 1400 });
  await page.goto(address, { waitUntil: 'load' });
  // WordPress hides the frame until it has told its height.
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.entry-content iframe')?.style.clip === '', { timeout: 5000 }).catch(() => {});
  const shown = await page.evaluate(() => {
    const frame = document.querySelector<HTMLElement>('.entry-content iframe.wp-embedded-content');
    const quote = document.querySelector<HTMLElement>('.entry-content blockquote');
    const height = Math.round(frame?.getBoundingClientRect().height ?? 0);
    return { frameShown: frame?.style.clip === '' && height > 0 && quote?.getBoundingClientRect().height === 0, heightAfter: height };
  });
  const frame = await page.$('.entry-content iframe.wp-embedded-content');
  const inside = await frame?.contentFrame();
  const measured = await inside?.evaluate(() => ({
    drawn: (document.querySelector('svg')?.getBoundingClientRect().height ?? 0) > 0,
    contentHeight: Math.ceil(document.documentElement.getBoundingClientRect().height),
  }));
  await frame?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  if (picture) await page.screenshot({ path: `${picture} embed.png` });
  let reachable = false;
  if (frame && inside) {
    const { x, y } = await frame.clickablePoint();
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY: 3000 });
    reachable = await inside
      .waitForFunction(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1, { timeout: 3000 })
      .then(() => true)
      .catch(() => false);
    if (picture) await page.screenshot({ path: `${picture} embed end.png` });
  }
  await page.setViewport(viewport);
  return { quoteAtOnce: html.includes(sentence), heightBefore: Number(before ?? 0), ...shown, drawn: false, contentHeight: 0, ...measured, reachable };
}
