import { assert } from 'chai';
import { closeFrames, drawAll, openFrame, until, violationsOf, type PageFrame } from '../harness/frame.js';

/** Pages of the demo as the build made them, served under the strict policy of `pages-middleware.mjs`. */
const PAGES = [
  '/nl/utrecht/',
  '/nl/utrecht/fysiek/',
  '/nl/s-hertogenbosch/trends/',
  '/nl/utrecht/uitkomsten/',
  '/nl/utrecht/nieuws/steden-in-2013/',
  '/en/s-hertogenbosch/sociaal/',
  '/en/utrecht/nieuws/steden-in-2013/',
];
const WIDTHS = [320, 480, 768, 1280, 1600];

const elements = (frame: PageFrame): HTMLElement[] => [...frame.contentDocument.querySelectorAll<HTMLElement>('trend-card, domain-overview, trend-outcomes')];
const upgraded = (frame: PageFrame): boolean => elements(frame).length > 0 && elements(frame).every((e) => e.shadowRoot?.querySelector('.trendbeeld'));

/** A page in which no script runs, and that a test can still look into: in all three engines. */
async function openWithoutScript(url: string, width = 800): Promise<PageFrame> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = `border: 0; width: ${width}px; height: 600px`;
  frame.src = url;
  frame.className = 'bare';
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame as unknown as PageFrame;
}

const tops = (frame: PageFrame): number[] => elements(frame).map((e) => Math.round(e.getBoundingClientRect().top + frame.contentWindow.scrollY));

describe('the demo', () => {
  afterEach(() => {
    closeFrames();
    for (const frame of document.querySelectorAll('.bare')) frame.remove();
  });

  for (const page of PAGES) {
    it(`shows ${page} complete without script: headings, graphics, tables and sources`, async () => {
      const frame = await openWithoutScript(page);
      assert.isAbove(elements(frame).length, 0);
      for (const element of elements(frame)) {
        assert.isNull(element.shadowRoot);
        for (const card of element.matches('domain-overview') ? element.querySelectorAll('.tb-cards > li') : [element]) {
          assert.isNotEmpty(card.querySelector('.tb-title')?.textContent);
          assert.match(card.querySelector('.tb-source')?.textContent ?? '', /Platform31/);
          // What a reader has not opened has no size.
          const shown = [...card.querySelectorAll('svg.tb-svg')].filter((svg) => svg.closest('details:not([open]) > :not(summary)') === null);
          for (const svg of shown) assert.isAbove(svg.getBoundingClientRect().width, 200);
        }
      }
    });

    it(`upgrades ${page} under the strict policy: no violation, no request elsewhere, nothing stored`, async () => {
      const frame = await openFrame(`${page}?record`);
      await drawAll(elements(frame));
      assert.deepEqual(violationsOf(frame), []);
      const requests = frame.contentWindow.performance.getEntriesByType('resource').map((e) => e.name);
      assert.deepEqual(
        requests.filter((name) => new URL(name).origin !== location.origin),
        [],
      );
      assert.deepEqual(
        requests.filter((name) => name.includes('/data/')),
        [],
        'a figure in the tag needs no data',
      );
      assert.equal(frame.contentDocument.cookie, '');
      assert.equal(frame.contentWindow.localStorage.length, 0);
    });

    it(`does not move ${page} when the elements take over`, async () => {
      for (const width of [320, 1280]) {
        const bare = await openWithoutScript(page, width);
        const before = { tops: tops(bare), height: bare.contentDocument.documentElement.scrollHeight };
        bare.remove();
        const frame = await openFrame(page, { width });
        await drawAll(elements(frame));
        assert.deepEqual({ tops: tops(frame), height: frame.contentDocument.documentElement.scrollHeight }, before, `${width} px`);
        // Chromium measures shifts itself.
        const view = frame.contentWindow as unknown as typeof globalThis;
        if (view.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
          const shifts = await new Promise<number>((resolve) => {
            let sum = 0;
            new view.PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          });
          assert.equal(shifts, 0, `${width} px`);
        }
        closeFrames();
      }
    });

    it(`fits ${page} from 320 to 1600 px without scrolling sideways, with and without script`, async () => {
      for (const open of [openWithoutScript, (url: string) => openFrame(url)]) {
        const frame = await open(page);
        if (open !== openWithoutScript) await drawAll(elements(frame));
        for (const width of WIDTHS) {
          frame.style.width = `${width}px`;
          assert.isAtMost(frame.contentDocument.documentElement.scrollWidth, width, `${width} px`);
        }
      }
    });
  }

  it('keeps every text of a drawing inside its frame and clear of other texts, from 320 px on', async () => {
    const frame = await openFrame('/nl/utrecht/trends/');
    await drawAll(elements(frame));
    for (const width of WIDTHS) {
      frame.style.width = `${width}px`;
      const svgs = elements(frame).flatMap((e) => [...e.shadowRoot!.querySelectorAll<SVGSVGElement>('svg.tb-svg')]);
      assert.isAbove(svgs.length, 5);
      for (const svg of svgs) {
        const box = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')]
          // Firefox counts the rim of 4 px around a text with a halo as part of it: half of that lies outside.
          .map((t) => ({ text: t.textContent, rect: t.getBoundingClientRect(), rim: t.matches('.tb-halo') ? 2 : 0 }))
          .filter((t) => t.rect.width > 0);
        for (const { text, rect, rim } of texts) {
          assert.isAtLeast(rect.left, box.left - 2 - rim, `${width} px: «${text}»`);
          assert.isAtMost(rect.right, box.right + 2 + rim, `${width} px: «${text}»`);
          assert.isAtMost(rect.bottom, box.bottom + 1 + rim, `${width} px: «${text}»`);
        }
        for (const [i, a] of texts.entries()) {
          for (const b of texts.slice(i + 1)) {
            const over =
              Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left) > 1 &&
              Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top) > 4 + a.rim + b.rim;
            assert.isFalse(over, `${width} px: «${a.text}» over «${b.text}»`);
          }
        }
      }
    }
  });

  it('shows own figures from JSON, CSV and a table, marked as an example', async () => {
    const frame = await openFrame('/nl/utrecht/eigen-cijfers/?record');
    await drawAll(elements(frame));
    assert.isAtLeast(elements(frame).length, 3);
    for (const element of elements(frame)) {
      assert.isNotNull(element.shadowRoot!.querySelector('.tb-example'));
      assert.isNotNull(element.shadowRoot!.querySelector('svg.tb-svg'));
      assert.notMatch(element.shadowRoot!.textContent, /Platform31/);
    }
    assert.deepEqual(violationsOf(frame), []);
  });

  it('shows the figures of the city itself, and where there are none only its name changes', async () => {
    const text = async (city: string, page: string): Promise<string> =>
      (await openWithoutScript(`/nl/${city}/${page}/`)).contentDocument.querySelector('main')!.textContent.replace(/\s+/g, ' ');
    assert.match(await text('groningen', 'fysiek'), /Groningen: 0,87\s% per jaar/);
    assert.include(await text('utrecht', 'fysiek'), 'Utrecht naast Nederland');
    const [utrecht, emmen] = [await text('utrecht', 'bestuur'), await text('emmen', 'bestuur')];
    assert.equal(utrecht.replaceAll('Utrecht', '…'), emmen.replaceAll('Emmen', '…'));
  });

  it('goes to the trend that an address names, before and after the elements take over', async () => {
    const frame = await openFrame('/nl/utrecht/economie/#ondernemerschap');
    await until(() => upgraded(frame), 'all elements have drawn');
    const overview = frame.contentDocument.querySelector('domain-overview')!;
    const near = (slug: string): boolean => Math.abs(overview.shadowRoot!.getElementById(slug)!.getBoundingClientRect().top) < 300;
    await until(() => near('ondernemerschap'), 'the page has gone to the first trend');
    frame.contentWindow.location.hash = '#werkloosheid';
    await until(() => near('werkloosheid'), 'the page has gone to the second trend');
  });
});
