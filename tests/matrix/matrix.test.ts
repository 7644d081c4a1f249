/**
 * Every kind of graphic and every element, in every way a reader may have set the browser: axe finds nothing, nothing is lost and
 * nothing collides. In Chromium, driven from Node, as only there zoom, forced colours and blocked scripts can be set.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { dirname } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findBrowsers } from '../../scripts/lib/find-browsers.mjs';
import { MODES, WIDTHS, type Mode } from './cells.js';
import { GALLERY, HOST_CSS, STATE_NAMES } from './gallery.js';
import { wrongToTheEye } from './look.js';

const chromium = findBrowsers().found['chromium'];
if (!chromium) console.warn('Chromium is not installed: THE ACCESSIBILITY MATRIX DOES NOT RUN.');
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const embed = sirv(dirname(fileURLToPath(import.meta.resolve('@trendbeeld/elements/embed/trendbeeld.js'))));

describe.runIf(chromium)('the accessibility matrix', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const send = (type: string, body: string): void => void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
      if (request.url === '/') return send('text/html', GALLERY);
      if (request.url === '/host.css') return send('text/css', HOST_CSS);
      request.url = (request.url ?? '').replace(/^\/embed/, '');
      embed(request, response, () => void response.writeHead(404).end());
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch({ executablePath: chromium!.path, args: chromiumArgs });
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it.concurrent.each(WIDTHS.flatMap((width) => MODES.map((mode) => ({ width, mode, name: mode.name }))))(
    '$width px, $name: no violation, nothing lost, nothing over something else',
    async ({ width, mode }) => {
      const page = await browser.newPage();
      try {
        await open(page, `${origin}/`, width, mode);
        expect(await page.evaluate(wrongToTheEye)).toEqual([]);
        expect(await violations(page)).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );

  it('prints on A4 in black and white, with tables and sources, and no graphic cut through', async () => {
    const page = await browser.newPage();
    try {
      // A4 less margins of 15 mm, in px of the page.
      const paper = { width: 680, height: 1009 };
      await page.setViewport(paper);
      await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
      await allDrawn(page);
      await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
      await page.emulateMediaType('print');
      const { graphics, tables, sources, coloured, buttons } = await page.evaluate(printed);
      expect(graphics.length).toBeGreaterThan(30);
      expect(graphics.filter((g) => !g.kept || g.height > 1009)).toEqual([]);
      expect(tables.length).toBeGreaterThan(35);
      expect(tables.filter((height) => height < 20)).toEqual([]);
      expect(sources).toBeGreaterThanOrEqual(STATE_NAMES.length);
      expect(coloured).toEqual([]);
      expect(buttons).toBe(0);
    } finally {
      await page.close();
    }
  });
});

/** What the elements look like on paper; runs in the page. */
function printed(): {
  readonly graphics: { readonly height: number; readonly kept: boolean }[];
  readonly tables: number[];
  readonly sources: number;
  readonly coloured: string[];
  readonly buttons: number;
} {
  const roots = [...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? []);
  const all = (selector: string): Element[] => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const height = (e: Element): number => e.getBoundingClientRect().height;
  const grey = (colour: string): boolean => {
    const parts = colour.match(/[\d.]+/g)?.slice(0, 3);
    return !parts || new Set(parts).size === 1;
  };
  return {
    graphics: all('.tb-graphic:has(svg)').map((e) => ({ height: height(e), kept: getComputedStyle(e).breakInside === 'avoid' })),
    tables: all('.tb-table').map(height),
    sources: all('.tb-source').filter((e) => height(e) > 0).length,
    coloured: [...new Set(all('svg.tb-svg *').flatMap((e) => [getComputedStyle(e).fill, getComputedStyle(e).stroke]))].filter((c) => !grey(c)),
    buttons: all('.tb-copy,.tb-listen').filter((e) => height(e) > 0).length,
  };
}

/** How many elements have drawn; runs in the page. */
const countDrawn = (): number => [...document.querySelectorAll('main > section > :not(h2)')].filter((e) => e.shadowRoot?.querySelector('.trendbeeld')).length;

/** Waits until every element has drawn: the script loads them when the first comes near, which in a small window it does not by itself. */
async function allDrawn(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('main > section')?.scrollIntoView());
  await expect.poll(() => page.evaluate(countDrawn), { message: 'elements that have drawn', timeout: 60_000 }).toBe(STATE_NAMES.length);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Opens the gallery as the mode asks, with every part opened and every element drawn. */
async function open(page: Page, address: string, width: number, { media = {}, zoom = 1, css, noScripts }: Mode): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: Object.entries(media).map(([name, value]) => ({ name, value })) });
  await page.setViewport({ width: Math.round(width / zoom), height: Math.round(900 / zoom), deviceScaleFactor: zoom });
  if (noScripts) {
    await page.setRequestInterception(true);
    page.on('request', (request) => void (request.resourceType() === 'script' ? request.abort() : request.continue()));
  }
  await page.goto(address, { waitUntil: 'networkidle0' });
  if (noScripts) expect(await page.evaluate(countDrawn), 'elements that have drawn').toBe(0);
  else await allDrawn(page);
  await page.evaluate(async (rules) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const e of document.querySelectorAll('*')) if (e.shadowRoot) roots.push(e.shadowRoot);
    for (const root of roots) {
      if (rules) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    }
    const frames = async (): Promise<void> => {
      for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    // What is opened may hold more that opens.
    const closed = (): HTMLDetailsElement[] => roots.flatMap((root) => [...root.querySelectorAll<HTMLDetailsElement>('details:not([open])')]);
    for (let all = closed(); all.length > 0; all = closed()) {
      for (const details of all) details.open = true;
      await frames();
    }
    // The map comes when its part is opened.
    const mapIsMissing = (): boolean => document.querySelector('trend-map')?.shadowRoot?.querySelector('.tb-map svg') === null;
    for (let wait = 0; mapIsMissing() && wait < 200; wait++) await new Promise((resolve) => setTimeout(resolve, 25));
    await frames();
  }, css);
}

/** What axe finds by WCAG 2.2 A and AA and its best practices, as lines that name rule and place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
    };
    const { violations: all } = await run.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    return all.flatMap((v) => v.nodes.slice(0, 3).map((n) => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary.slice(0, 200)}`));
  });
}
