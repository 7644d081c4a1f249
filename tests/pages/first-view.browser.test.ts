import { assert } from 'chai';
import { closeFrames, until, type PageFrame } from '../harness/frame.js';
import { assertClean, drawn, openMade, page, quote, SCRIPT } from './made.js';

const TEXT = '<p>De gemeente schrijft hier wat zij ervan vindt, in een alinea van een paar regels die op elk scherm een stuk van het beeld vult.</p>';
const LONG = TEXT.repeat(40);
const STYLE = `<link rel="stylesheet" href="${page('place.css')}">`;
/** Counts what moves, where the engine can tell: Chromium. */
const COUNTS = `<script>{ let shift = 0; if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) document.documentElement.dataset.shift = String((shift += entry.value)); }).observe({ type: 'layout-shift', buffered: true }); }</script>`;
const SIZES = [
  [360, 740],
  [1280, 800],
] as const;

const open = (body: string, [width, height]: readonly [number, number], head = ''): Promise<PageFrame> =>
  openMade(body, { head: COUNTS + head + SCRIPT, width, height });
const shiftOf = (frame: PageFrame): number => Number(frame.contentDocument.documentElement.dataset['shift'] ?? 0);
const settled = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 1200));

describe('the first view of a page', function first() {
  this.timeout(30_000);
  afterEach(closeFrames);

  for (const size of SIZES) {
    it(`does not move for a bare element at its top (${size[0]} px) where the style sheet holds its place`, async () => {
      const styled = await open(`<trend-card trend="werkloosheid" lang="en"></trend-card>${LONG}`, size, STYLE);
      await until(() => drawn(styled).length === 1, 'the graphic at once', 10_000);
      await settled();
      assert.isAtMost(shiftOf(styled), 0.1);
      assertClean(styled);
    });
  }

  for (const size of SIZES) {
    it(`does not move for a quote at its top (${size[0]} px) where the style sheet holds its place`, async () => {
      const styled = await open(`${quote()}${LONG}`, size, STYLE);
      await until(() => drawn(styled).length === 1, 'the graphic at once', 10_000);
      await settled();
      assert.isAtMost(shiftOf(styled), 0.1);
      assertClean(styled);
    });
  }

  it('gives back the place of a quote where no graphic comes', async () => {
    const frame = await openMade(`${quote()}${LONG}`, { head: STYLE, width: 360, height: 740 });
    const block = frame.contentDocument.querySelector('blockquote')!;
    assert.isAtLeast(block.getBoundingClientRect().height, 600);
    const [animation] = block.getAnimations();
    assert.equal(animation!.effect!.getComputedTiming().delay, 10_000);
    animation!.finish();
    assert.isAtMost(block.getBoundingClientRect().height, 400);
  });

  it('tells the address of a quote on paper, where no link can be followed, and holds no place there', async () => {
    const frame = await openMade(quote(), { head: STYLE, width: 360, height: 740 });
    const { document: host } = frame.contentWindow!;
    const sheet = [...host.styleSheets].find(({ href }) => href?.endsWith('place.css'))!;
    const media = [...sheet.cssRules].filter((rule) => 'media' in rule) as CSSMediaRule[];
    const paper = media.filter(({ conditionText }) => conditionText === 'print');
    assert.isTrue(
      media.every((rule) => paper.includes(rule) || /\bscreen\b/.test(rule.conditionText)),
      'all other rules are for screens',
    );
    const after = (): string => frame.contentWindow!.getComputedStyle(host.querySelector('blockquote a')!, '::after').content;
    assert.equal(after(), 'none');
    const style = host.createElement('style');
    style.textContent = paper
      .flatMap((rule) => [...rule.cssRules])
      .map((rule) => rule.cssText)
      .join('');
    host.head.append(style);
    // Firefox tells what is asked for, the others what comes of it.
    assert.isTrue(after().includes('attr(href)') || after().includes(page('nl/t/werkloosheid/')), after());
  });

  it('leaves no gap below the graphic of a long table: no style sheet made that high for a graphic', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `<tr><th scope="row">${1991 + i}</th><td>${100 + i}</td></tr>`).join('');
    const table = `<table><caption><a href="${page('nl/eigen-cijfers/')}">Fietsers op de brug</a>. Bron: Gemeente Voorbeeldstad</caption><thead><tr><th scope="col">Jaar</th><th scope="col">fietsers per dag</th></tr></thead><tbody>${rows}</tbody></table>`;
    const frame = await open(`${table}${LONG}`, [360, 1200], STYLE);
    assert.isAbove(frame.contentDocument.querySelector('table')!.getBoundingClientRect().height, 600);
    await until(() => drawn(frame).length === 1, 'the graphic', 10_000);
    assert.equal(frame.contentDocument.querySelector<HTMLElement>('trend-card')!.style.minBlockSize, '');
  });

  it('draws at once where little or nothing stands below', async () => {
    const frame = await open(`${LONG.slice(0, TEXT.length * 2)}${quote()}`, [1280, 800]);
    await until(() => drawn(frame).length === 1, 'the graphic', 10_000);
    await settled();
    assert.isAtMost(shiftOf(frame), 0.1);
    assertClean(frame);
  });
});
