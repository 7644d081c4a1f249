import { assert } from 'chai';
import { closeFrames, until, type PageFrame } from '../harness/frame.js';
import { assertClean, drawn, openMade, page, quote, SCRIPT } from './made.js';

const TEXT = '<p>De gemeente schrijft hier wat zij ervan vindt, in een alinea van een paar regels die op elk scherm een stuk van het beeld vult.</p>';
const LONG = TEXT.repeat(40);
const STYLE = `<link rel="stylesheet" href="${page('trendbeeld.css')}">`;
/** Counts what moves, where the engine can tell: Chromium. */
const COUNTS = `<script>{ let shift = 0; if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) document.documentElement.dataset.shift = String((shift += entry.value)); }).observe({ type: 'layout-shift', buffered: true }); }</script>`;
const SIZES = [
  [360, 740],
  [1280, 800],
] as const;

const open = (body: string, [width, height]: readonly [number, number], head = ''): Promise<PageFrame> =>
  openMade(body, { head: COUNTS + head + SCRIPT, width, height });
const shiftOf = (frame: PageFrame): number => Number(frame.contentDocument.documentElement.dataset['shift'] ?? 0);
const button = (frame: PageFrame): HTMLButtonElement | null => frame.contentDocument.querySelector('main button, body > * > button, trend-card > button');
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 1200));

describe('the first view of a page', function first() {
  this.timeout(30_000);
  afterEach(closeFrames);

  for (const size of SIZES) {
    it(`does not move for a quote at its top (${size[0]} px): the graphic waits until the reader asks for it`, async () => {
      const frame = await open(`${quote()}${LONG}`, size);
      await until(() => button(frame) !== null, 'the button');
      await settled();
      assert.isAtMost(shiftOf(frame), 0.1);
      assert.lengthOf(drawn(frame), 0);
      assert.equal(button(frame)!.textContent, 'Toon de grafiek');
      button(frame)!.click();
      await until(() => drawn(frame).length === 1, 'the graphic');
      assert.notInclude(frame.contentDocument.querySelector('#quote')!.textContent, 'Toon de grafiek');
      assertClean(frame);
    });

    it(`does not move for a bare element at its top (${size[0]} px) where the style sheet holds its place`, async () => {
      const styled = await open(`<trend-card trend="werkloosheid" lang="en"></trend-card>${LONG}`, size, STYLE);
      await until(() => drawn(styled).length === 1, 'the graphic at once', 10_000);
      await settled();
      assert.isAtMost(shiftOf(styled), 0.1);
      assert.isNull(button(styled));
      assertClean(styled);
    });
  }

  it('draws at once where little or nothing stands below', async () => {
    const frame = await open(`${LONG.slice(0, TEXT.length * 2)}${quote()}`, [1280, 800]);
    await until(() => drawn(frame).length === 1, 'the graphic', 10_000);
    await settled();
    assert.isAtMost(shiftOf(frame), 0.1);
    assertClean(frame);
  });

  it('gets its graphic once the reader has scrolled past it, and for paper', async () => {
    const frame = await open(`${quote()}${LONG}`, [360, 740]);
    await until(() => button(frame) !== null, 'the button');
    frame.contentWindow.scrollTo(0, 3000);
    await settled();
    frame.contentWindow.scrollTo(0, 0);
    await until(() => drawn(frame).length === 1, 'the graphic');
    const printed = await open(`${quote()}${LONG}`, [360, 740]);
    await until(() => button(printed) !== null, 'the button');
    printed.contentWindow.dispatchEvent(new Event('beforeprint'));
    await until(() => drawn(printed).length === 1, 'the graphic for paper');
  });
});
