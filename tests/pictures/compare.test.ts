/** What the comparison of pictures sees, and what it does not: on a real card, in a real browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { staticTrendCard } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-steden-2013';
import { PNG } from 'pngjs';
import { launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs } from '../../scripts/lib/find-browsers.mjs';
import { chromium, openCamera, type Camera } from './camera.js';
import { difference } from './compare.js';
import { writeReport } from './report.js';
import { reduced, smallPng } from './small-png.js';

const card = staticTrendCard(study, { trend: 'werkloosheid', language: 'nl' });
const WIDTH = 720;

/** Why two pictures differ; empty when they do not. */
const why = (before: PNG, after: PNG, coarse = false): string => difference(before, after, coarse)?.why ?? '';

/** The card, with rules for it alone. */
const styled = (name: string, rules: string): string => `${card}<style>${rules.replaceAll('&', `#${name}-${WIDTH}`)}</style>`;
/** The card with another text; it must be there. */
function said(from: string | RegExp, to: string): string {
  const other = card.replace(from, to);
  if (other === card) throw new Error(`the card has no ${from}`);
  return other;
}

/** Changes that a reader sees. */
const SEEN: Readonly<Record<string, string>> = {
  right: styled('right', '& .tb-source{position:relative;left:2px}'),
  down: styled('down', '& .tb-source{position:relative;top:2px}'),
  word: said('80590ned', '80580ned'),
  digit: said(/>5(<\/text>)/, '>6$1'),
  thicker: styled('thicker', '& .tb-stroke-accent{stroke-width:3px}'),
  colour: styled('colour', '& .tb-stroke-accent{stroke:#0b7284}'),
  wash: styled('wash', '& .tb-strip{background:#f0f3f6}'),
  taller: styled('taller', '& .tb-source{padding-bottom:4px}'),
};

/** A picture whose letters and lines have other edges, as another version of a browser may draw them; areas stay. */
function otherEdges(picture: PNG, change: (value: number, place: number) => number): PNG {
  const other = new PNG({ width: picture.width, height: picture.height });
  for (const [i, value] of picture.data.entries()) {
    const edge = i % 4 < 3 && value > 8 && value < 247 && picture.data[i] !== picture.data[i + 4];
    other.data[i] = edge ? Math.max(0, Math.min(255, Math.round(change(value, i)))) : value;
  }
  return other;
}

describe.runIf(chromium)('the comparison of pictures', () => {
  let camera: Camera;
  let shots: ReadonlyMap<string, PNG>;
  const shot = (name: string): PNG => shots.get(`${name}-${WIDTH}`)!;

  beforeAll(async () => {
    camera = await openCamera();
    shots = await camera.take(new Map(Object.entries({ card, again: card, ...SEEN })), WIDTH);
  });
  afterAll(() => camera?.close());

  it('finds nothing in the same card, wherever it stands on its page', () => expect(why(shot('card'), shot('again'))).toBe(''));

  it.each(Object.keys(SEEN))('finds what a reader sees: %s', (name) => expect(why(shot('card'), shot(name))).not.toBe(''));

  it.each([
    ['lighter', (value: number) => 255 * (value / 255) ** 0.85],
    ['darker', (value: number) => 255 * (value / 255) ** 1.15],
    ['noisy', (value: number, place: number) => value + ((place * 7919) % 31) - 15],
  ])('does not mind edges of letters that are %s', (_, change) => {
    const other = otherEdges(shot('card'), change);
    expect(other.data.equals(shot('card').data)).toBe(false);
    expect(why(shot('card'), other)).toBe('');
  });

  it('finds nothing in a picture that was made small, and that is what is kept', () => {
    const small = smallPng(shot('card'));
    expect(small.length).toBeLessThan(25_000);
    expect(PNG.sync.read(small).data.equals(reduced(shot('card')).data)).toBe(true);
    expect(why(PNG.sync.read(small), reduced(shot('again')))).toBe('');
    for (const name of Object.keys(SEEN)) expect(why(PNG.sync.read(small), reduced(shot(name))), name).not.toBe('');
  });

  it('where letters are drawn otherwise, still finds what is taller or has a colour that was not there, and no moved text', () => {
    const seen = Object.keys(SEEN).filter((name) => why(shot('card'), shot(name), true));
    expect(seen).toEqual(['colour', 'taller']);
  });

  it('refuses letters in a font of the machine, and names what they stand in', () =>
    Promise.all([
      expect(camera.take(new Map([['foreign', '<p>Een 漢</p>']]), WIDTH)).rejects.toThrow('foreign-720: «漢»'),
      expect(camera.take(new Map([['other', '<p style="font-family:serif">Een</p>']]), WIDTH)).rejects.toThrow('other-720: serif'),
    ]));

  it('writes a page that works without a server: before, after, what differs, and a slider from old to new', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'trendbeeld-pictures-'));
    const browser = await launch({ executablePath: chromium!.path, args: chromiumArgs });
    try {
      const [before, after] = [shot('card'), shot('right')];
      const name = 'trend-steden-2013-werkloosheid-720';
      const file = writeReport(folder, [{ name, before, after, ...difference(before, after)! }, { name: 'chart-nieuw-360', why: 'new', before: null, after, overlay: null }], 'accept');
      const page = await browser.newPage();
      await page.goto(`file://${file}`);
      expect(await page.$eval('h1', (h) => h.textContent)).toBe('2 afbeeldingen zijn anders dan wat is goedgekeurd');
      expect(await page.$$eval('h2', (all) => all.map((h) => h.textContent))).toEqual(['Trend steden 2013 werkloosheid, in een kolom van een pagina', 'Grafiek nieuw, op een telefoon']);
      expect(await page.$$eval('img', (all) => all.map((img) => img.naturalWidth))).toEqual([720, 720, 720, 720, 720, 720]);
      await page.$eval('input[type=range]', (range) => {
        (range as HTMLInputElement).value = '20';
        range.dispatchEvent(new Event('input'));
      });
      expect(await page.$eval('.lie img + img', (img) => getComputedStyle(img).clipPath)).toBe('inset(0px 0px 0px 20%)');
      await page.setViewport({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });
});
