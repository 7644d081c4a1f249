/** Two studies below one address: each in its folder, and one script that finds the cards of both. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findBrowsers } from '../../scripts/lib/find-browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'trendbeeld-side-by-side-'));
const chromium = findBrowsers().found['chromium'];
if (!chromium) console.warn('Chromium is not installed: the script of two studies is NOT tried in a browser.');

const publish = (...args: readonly string[]): { readonly code: number | null; readonly err: string } => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'packages/cli/bin/trendbeeld.mjs'), 'publish', '--draft', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, err: stderr };
};

describe('two studies side by side', () => {
  let server: Server;
  let base = '';
  const both = ['--study', 'studies/steden-2013', '--study', 'studies/prognoses', '--municipality', 'GM0344', '--pictures', 'none'];

  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { code, err } = publish(...both, '--out', out, '--base', base);
    expect(code, err).toBe(0);
    const files = sirv(out, { dev: true });
    server.on('request', (request, response) => files(request, response, () => void response.writeHead(404).end()));
  });
  afterAll(() => {
    server?.close();
    rmSync(out, { recursive: true, force: true });
  });

  it('have a folder each, and above them a script, what it loads and a page that leads to both', () => {
    const served = ['.htaccess', '_headers', 'nginx.conf'];
    expect(readdirSync(out).toSorted()).toEqual(
      [...served, '.trendbeeld.json', 'index.html', 'place.css', 'prognoses', 'steden-2013', 'trendbeeld.elements.js', 'trendbeeld.js'].toSorted(),
    );
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    for (const link of ['steden-2013/nl/', 'prognoses/nl/', 'prognoses/en/']) expect(page).toContain(`href="${link}"`);
    expect(readFileSync(join(out, 'prognoses/nl/t/achttien-miljoen/index.html'), 'utf8')).toContain(`href="${base}prognoses/nl/t/achttien-miljoen/"`);
  });

  it('are published again without a change', () => {
    const before = readFileSync(join(out, 'trendbeeld.js'));
    expect(publish(...both, '--out', out, '--base', base).code).toBe(0);
    expect(readFileSync(join(out, 'trendbeeld.js'))).toEqual(before);
  });

  it('need different names, and take nothing from others', () => {
    const other = mkdtempSync(join(tmpdir(), 'trendbeeld-taken-'));
    writeFileSync(join(other, 'index.html'), 'ours');
    const taken = publish(...both, '--out', other, '--base', base);
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('index.html in the folder, not written by trendbeeld')]);
    expect(readdirSync(other)).toEqual(['index.html']);
    rmSync(other, { recursive: true });
    const same = publish('--study', 'studies/prognoses', '--study', './studies/prognoses/', '--out', join(out, 'x'), '--base', base);
    expect([same.code, same.err]).toEqual([2, expect.stringContaining('Expected different names')]);
  });

  it.runIf(chromium)('are both found by one script, from links in quotes and from bare addresses', async () => {
    const quote = (path: string): string => `<blockquote><p>Een zin met een cijfer.</p><p><a href="${base}${path}">Bekijk de grafiek</a></p></blockquote>`;
    const links = [
      'steden-2013/nl/t/werkloosheid/',
      'prognoses/nl/t/achttien-miljoen/',
      'prognoses/en/t/huishoudens/',
      'steden-2013/nl/t/werkloosheid/GM0344/',
    ];
    writeFileSync(
      join(out, 'host.html'),
      `<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>Gemeente</title><main>${links.map(quote).join('')}<trend-card trend="ouderen"><p>Van de tweede studie.</p></trend-card></main><script src="trendbeeld.js"></script></html>`,
    );
    const browser = await launch({ executablePath: chromium!.path, args: chromiumArgs });
    try {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('response', (response) => void (response.ok() || wrong.push(response.url())));
      // Chromium also calls a request failed («aborted») whose answer was read to its end before the loader heard so: that has an answer.
      page.on('requestfailed', (request) => void (request.response() ?? wrong.push(request.url())));
      await page.setViewport({ width: 800, height: 4000 });
      await page.goto(`${base}host.html`);
      await page.waitForFunction(
        (count) => [...document.querySelectorAll('trend-card')].filter((card) => card.shadowRoot?.querySelector('.tb-title')).length === count,
        { timeout: 30_000 },
        links.length + 1,
      );
      const titles = await page.$$eval('trend-card', (cards) => cards.map((card) => card.shadowRoot!.querySelector('.tb-title')!.textContent));
      expect(titles[1]).toContain('18 miljoen inwoners rond 2044');
      expect(titles[2]).toContain('too low in 2006, nearly right in 2018');
      expect(titles[0]).toContain(', anders geteld');
      expect(titles[4], 'a bare tag of the second study').toContain('65');
      // A bare tag says of no study: the first one is asked, and has no such trend.
      expect(wrong).toEqual([`${base}steden-2013/data/figures/nl/t/ouderen.json`]);
    } finally {
      await browser.close();
    }
  });
});
