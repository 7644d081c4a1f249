// One visit of one page in a fresh browser context, so with nothing cached, and everything that is read off it.
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { probeScript } from './probe.mjs';

/** The window. High enough for the whole card, so that the same line is painted by everyone. */
export const WINDOW = { width: 800, height: 2000 };
/** The slow connection: that of the developer tools of Chromium. */
export const SLOW_4G = PredefinedNetworkConditions['Slow 4G'];
/** How much slower the processor is made. */
export const CPU = 4;
/** How often the figures are changed. */
export const UPDATES = 100;
/** For what still loads, draws or shifts once the graphic stands, ms. */
const SETTLE = 400;
const TIMEOUT = 60_000;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} contestant with `drawn`, perhaps `upgraded` and `update`: functions that run in the page
 * @param {string} url
 * @param {{ count?: number, slow?: boolean, lazy?: boolean, updates?: boolean }} options `count` graphics stand on the page;
 *   `slow` for processor and connection; `lazy` leaves lazy loading on
 * @returns {Promise<object>} times in ms, sizes in bytes
 */
export async function visit(browser, contestant, url, { count = 1, slow = false, lazy = count === 1, updates = false } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport(WINDOW);
    const cdp = await page.createCDPSession();
    if (slow) {
      await page.emulateNetworkConditions(SLOW_4G);
      await page.emulateCPUThrottling(CPU);
    }
    const faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.evaluateOnNewDocument(probeScript({ ...contestant, count: lazy ? 1 : count, everythingNear: !lazy }));
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: TIMEOUT });
    await page.waitForFunction('globalThis.bench.done', { polling: 50, timeout: TIMEOUT }).catch(async (error) => {
      throw new Error(`${contestant.name}: ${url} was not drawn. ${faults.join(' ')} ${error.message}`);
    });
    await new Promise((resolve) => setTimeout(resolve, count === 1 ? SETTLE : SETTLE / 4));
    if (faults.length > 0) throw new Error(`${contestant.name}: ${faults.join(' ')}`);
    const seen = await page.evaluate(readOff);
    const heap = slow ? undefined : await heapOf(cdp);
    const update = updates && contestant.update ? await page.evaluate(`(${String(timeUpdates)})(${String(contestant.update)}, ${UPDATES})`) : undefined;
    return { ...seen, heap, update };
  } finally {
    await context.close();
  }
}

/** Runs in the page: what the probe noted, and the bodies as they came over the line. */
function readOff() {
  const { first, all, upgraded, shift, long, blocking } = globalThis.bench;
  const kinds = { script: /\.m?js$/, style: /\.css$/, data: /\.(json|csv)$/ };
  const bytes = { page: performance.getEntriesByType('navigation')[0].encodedBodySize, script: 0, style: 0, data: 0, other: 0 };
  // The sign in the tab, an address of data, is not a request.
  const resources = performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http'));
  for (const { name, encodedBodySize } of resources) {
    const path = new URL(name).pathname;
    const kind = Object.keys(kinds).find((k) => kinds[k].test(path)) ?? 'other';
    bytes[kind] += encodedBodySize;
  }
  const total = Object.values(bytes).reduce((a, b) => a + b, 0);
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const elements = (root) => [...root.querySelectorAll('*')].reduce((sum, e) => sum + 1 + (e.shadowRoot ? elements(e.shadowRoot) : 0), 0);
  return { first, all, upgraded, shift, long, blocking, fcp, bytes: { ...bytes, total }, requests: resources.length + 1, elements: elements(document.body) };
}

/** What lives after a collection: objects of scripts, the page's own objects, and buffers; without the pixels of a canvas. */
async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}

/** Runs in the page: ms per change of the figures, each laid out before the next; the first ones warm up and do not count. */
async function timeUpdates(update, times) {
  const one = async (turn) => {
    await update(turn);
    document.body.getBoundingClientRect();
  };
  for (let turn = 0; turn < 4; turn++) await one(turn);
  const begun = performance.now();
  for (let turn = 0; turn < times; turn++) await one(turn);
  return (performance.now() - begun) / times;
}
