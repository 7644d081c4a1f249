// Review sheets as someone without a command line meets them: in a browser, on paper, and with the file that their button gives. And that the
// stamp of a draft covers nothing.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { pagePicture, PICTURE_SIZES } from '@trendbeeld/cards';
import { REVIEW_CSS } from '@trendbeeld/cards/review';
import { run } from '@trendbeeld/cli';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, findBrowsers } from '../../scripts/lib/find-browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'trendbeeld-sheets-'));
const study = join(place, 'study');
const chromium = findBrowsers().found['chromium'];
if (!chromium) console.warn('Chromium is not installed: review sheets are NOT tried in a browser.');

const trendbeeld = async (...args: readonly string[]): Promise<{ readonly code: number; readonly out: string }> => {
  let out = '';
  const write = (text: string): void => void (out += text);
  return { code: await run(args, { out: write, err: write, tty: false, columns: 80, cwd: place }), out };
};

describe.runIf(chromium)('review sheets in Chromium', () => {
  let browser: Browser;
  let page: Page;
  const open = (file: string): Promise<unknown> => page.goto(pathToFileURL(join(place, file)).href);

  beforeAll(async () => {
    cpSync(join(root, 'studies/steden-2013'), study, { recursive: true, filter: (path) => !/\/(dist|node_modules|test)$/.test(path) });
    browser = await launch({ executablePath: chromium!.path, args: chromiumArgs });
    page = await browser.newPage();
    await trendbeeld('review', '--study', study, '--language', 'nl', '--municipality', 'Zwolle', '--html', 'sheets');
    await trendbeeld('review', '--study', join(root, 'studies/prognoses'), '--language', 'en', '--html', 'english');
  });
  afterAll(async () => {
    await browser.close();
    rmSync(place, { recursive: true, force: true });
  });

  it('are two sheets of paper at most, every one of both studies, with a municipality', async () => {
    const files = ['sheets', 'english'].flatMap((folder) =>
      readdirSync(join(place, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.html') && name !== 'index.html')
        .map((name) => join(folder, name)),
    );
    expect(files).toHaveLength(1 + steden.domains.length + steden.trends.length + 1 + prognoses.domains.length + prognoses.trends.length);
    const long: string[] = [];
    for (const file of files) {
      await open(file);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)!.length;
      if (pages > 2) long.push(`${file}: ${pages}`);
    }
    expect(long).toEqual([]);
  });

  it.each([320, 768, 1280])('fit in %i px, and have no fault that axe knows', async (width) => {
    await page.setViewport({ width, height: 900 });
    for (const file of ['sheets/index.html', 'sheets/nl/trends/werkloosheid.html', 'sheets/nl/domains/sociaal.html']) {
      await open(file);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), file).toBeLessThanOrEqual(0);
      if (width !== 768) continue;
      await page.evaluate(axe.source);
      // Three widths of one card are three times the same: their texts, and the ids of nothing.
      const found = await page.evaluate(() =>
        (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }).axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
        }),
      );
      expect(
        found.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((n) => String(n.target))
              .slice(0, 3)
              .join(' ')}`,
        ),
        file,
      ).toEqual([]);
    }
  });

  it('have on paper a line to sign on, no button, and the number of each page', async () => {
    await open('sheets/nl/trends/werkloosheid.html');
    const shown = (...all: readonly string[]): Promise<readonly boolean[]> =>
      page.evaluate((names) => names.map((name) => document.querySelector(name)!.checkVisibility()), all);
    const parts = ['.tr-line', '.tr-form', '.tr-jump', '.tr-print', '.tr-keeper'] as const;
    expect(await shown(...parts)).toEqual([false, true, true, true, true]);
    const printed = await page.evaluate(() => {
      let count = 0;
      globalThis.print = () => void count++;
      document.querySelector<HTMLElement>('.tr-print')!.click();
      return count;
    });
    expect(printed).toBe(1);
    await page.emulateMediaType('print');
    expect(await shown(...parts)).toEqual([true, false, false, false, false]);
    await page.emulateMediaType('screen');
    const lines = await page.$$eval('.tr-line', (all) => all.map((e) => e.textContent));
    expect(lines).toEqual(['Naam', 'Datum', 'Handtekening']);
    // Chromium has margins of pages since 131: what it does not know, it leaves out.
    const margins = await page.evaluate(() => {
      const all = (rules: CSSRuleList): CSSRule[] => [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? all(rule.cssRules as CSSRuleList) : [])]);
      const pages = [...document.styleSheets].flatMap((sheet) => all(sheet.cssRules)).filter((rule) => rule instanceof CSSPageRule);
      return pages.map((rule) => rule.cssText).join();
    });
    expect(margins).toContain('@bottom-right { content: counter(page) " / " counter(pages)');
  });

  it('on a phone catch no touch: a long table is closed, sentences are not broken within words', async () => {
    await page.setViewport({ width: 360, height: 800 });
    await open('sheets/nl/trends/werkloosheid.html');
    const caught = (): Promise<readonly string[]> =>
      page.$$eval('.tr-sheet *', (all) =>
        all.filter((e) => e.clientHeight < e.scrollHeight - 1 && /auto|scroll/.test(getComputedStyle(e).overflowY)).map((e) => e.className),
      );
    expect(await caught()).toEqual([]);
    expect(await page.$eval('.tr-sheet', (e) => [getComputedStyle(e).hyphens, getComputedStyle(e).overflowWrap])).toEqual(['auto', 'break-word']);
    expect(await page.$eval('.tr-stacked td', (e) => getComputedStyle(e).display)).toBe('block');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.click('.tr-rest summary');
    expect(await caught()).toEqual([]);
    await page.click('.tr-jump');
    expect(await page.$eval('.tr-approve', (e) => e.getBoundingClientRect().top)).toBeLessThan(800);
  });

  it('show in colour what of a picture is gone and what is new, and in grey what stayed', async () => {
    // Two squares: the one on the left is gone, the one in the middle stayed, the one on the right is new.
    const picture = (...at: readonly number[]): string =>
      `<img alt="" style="display:block;inline-size:90px" src="data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><path fill="#fff" d="M0 0h90v30H0z"/>${at.map((x) => `<path d="M${x} 0h20v30h-20z"/>`).join('')}</svg>`)}">`;
    await page.setViewport({ width: 400, height: 300 });
    await page.setContent(
      `<style>body{margin:0}${REVIEW_CSS}.tr-pictures img{border:0!important}</style><div class="tr-sheet"><div class="tr-pictures" style="display:block;inline-size:90px"><div class="tr-over"><div class="tr-was">${picture(0, 30)}</div><div class="tr-is">${picture(30, 60)}</div></div></div></div>`,
    );
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 90, height: 30 }, encoding: 'base64' });
    const colours = await page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(90, 30).getContext('2d')!;
      canvas.drawImage(image, 0, 0);
      return [10, 25, 40, 70].map((x) => Array.from(canvas.getImageData(x, 15, 1, 1).data.subarray(0, 3)));
    }, shot);
    const near = (...all: readonly number[]): unknown => all.map((value) => expect.closeTo(value, -1));
    expect(colours).toEqual([near(230, 102, 25), near(255, 255, 255), near(153, 153, 153), near(127, 0, 127)]);
  });

  it('give the file of an approval, which counts once it lies where the sheet says', async () => {
    const downloads = join(place, 'downloads');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads, eventsEnabled: true });
    await open('sheets/nl/trends/werkloosheid.html');
    await page.click('.tr-form button');
    expect(await page.$eval('.tr-form [role=status]', (e) => e.textContent)).toBe('Vul eerst uw naam in.');
    await page.type('.tr-form input', 'Anna de Vries');
    expect(await page.$eval('.tr-form [role=status]', (e) => e.textContent)).toBe('');
    const done = new Promise<void>((resolve) => void session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()));
    await page.click('.tr-form button');
    await done;
    const path = await page.$eval('.tr-approve code', (e) => e.textContent!);
    expect(path).toBe('approvals/nl/trends/werkloosheid.json');
    mkdirSync(dirname(join(study, path)), { recursive: true });
    cpSync(join(downloads, 'werkloosheid.json'), join(study, path));
    expect(JSON.parse(readFileSync(join(study, path), 'utf8'))).toMatchObject({ by: 'Anna de Vries', of: 'trends/werkloosheid' });
    const { code, out } = await trendbeeld('review', '--study', study, '--trend', 'werkloosheid', '--language', 'nl');
    expect({ code, out: out.split(' / ')[0] }).toEqual({ code: 0, out: 'nl  trends/werkloosheid  goedgekeurd' });
    // The same bytes as those of the command, but for the name and the day.
    const given = readFileSync(join(study, path), 'utf8');
    await trendbeeld('review', '--study', study, '--approve', 'werkloosheid', '--by', 'Anna de Vries');
    expect({ ...JSON.parse(readFileSync(join(study, path), 'utf8')), before: [], on: '' }).toEqual({ ...JSON.parse(given), on: '' });
  });

  it('without script show the command alone', async () => {
    await page.setJavaScriptEnabled(false);
    await open('sheets/nl/trends/werkloosheid.html');
    await page.setJavaScriptEnabled(true);
    const shown = await page.$$eval('.tr-approve > *', (all) => all.filter((e) => (e as HTMLElement).checkVisibility()).map((e) => e.tagName));
    expect(shown).toEqual(['H2', 'DETAILS']);
    expect(await page.$eval('.tr-keeper', (details) => (details as HTMLDetailsElement).open)).toBe(true);
  });

  it.each(PICTURE_SIZES)('the stamp of a draft covers nothing of a picture of %s', async (size) => {
    const trends = steden.trends.slice(0, 2).map((t) => ({ kind: 'trend', name: t.slug }) as const);
    for (const topic of [{ kind: 'study', name: '' }, { kind: 'domain', name: steden.domains[0]!.ref }, ...trends] as const) {
      const { svg } = pagePicture({ ...steden, draft: true }, { ...topic, language: 'nl' }, { size });
      await page.setContent(svg);
      const covered = await page.evaluate(() => {
        const layers = [...document.querySelectorAll('g[id]')].filter((g) => g.hasAttribute('inkscape:groupmode'));
        const stamp = layers.find((g) => g.id.startsWith('concept'))!;
        const boxes = [...stamp.querySelectorAll('rect')].map((e) => e.getBoundingClientRect());
        const hit = (a: DOMRect, b: DOMRect): boolean => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
        return layers
          .filter((g) => g !== stamp && !g.id.startsWith('achtergrond') && !g.contains(stamp))
          .flatMap((g) => [...g.querySelectorAll('text,path,rect,circle,line')])
          .filter((e) => boxes.some((box) => hit(box, e.getBoundingClientRect())))
          .map((e) => `${e.tagName} ${e.textContent}`);
      });
      expect(covered, topic.name).toEqual([]);
    }
  });
});
