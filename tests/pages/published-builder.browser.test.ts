import { assert } from 'chai';
import type { AxeResults, RunOptions } from 'axe-core';
import { addScript, closeFrames, openFrame, until, type PageFrame } from '../harness/frame.js';

/** A folder that was published with its own headers, for one municipality and without pictures. */
const FOLDER = '/served/nginx/';

interface Axe {
  readonly axe: { readonly run: (context: Document, options: RunOptions) => Promise<AxeResults> };
}

describe('the builder of a published folder', function published() {
  this.timeout(60_000);
  afterEach(closeFrames);

  const inside = (frame: PageFrame, selector: string): HTMLInputElement => frame.contentDocument.querySelector<HTMLInputElement>(selector)!;
  const box = (frame: PageFrame, name: string): string => inside(frame, `#tm-${name}`).value;
  const told = (frame: PageFrame): string => inside(frame, '.tm-tell').textContent;
  /** The graphic of the preview; null until it is drawn. */
  const drawn = (frame: PageFrame): Element | null =>
    frame.contentDocument.querySelector('.tm-preview > *')?.shadowRoot?.querySelector('.trendbeeld .tb-title') ?? null;

  async function opened(path: string, width = 1000): Promise<PageFrame> {
    const frame = await openFrame(`${FOLDER}${path}`, { width, height: 900 });
    await until(() => frame.contentDocument.querySelector('#tm-address') !== null && box(frame, 'address') !== '', 'the form with its texts');
    return frame;
  }

  /** Chooses as a person does: the field changes, and says so. */
  function choose(frame: PageFrame, selector: string, value: string): void {
    const field = inside(frame, selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('is the list of all addresses without script', async () => {
    for (const [path, trend] of [
      ['nl/maken/', '../t/werkloosheid/'],
      ['en/make/', '../t/werkloosheid/'],
    ]) {
      const html = await (await fetch(`${FOLDER}${path!}`)).text();
      const links = [...html.matchAll(/<a href="([^"]+)" data-topic="([^"]+)"/g)].map((m) => m[1]);
      assert.lengthOf(links, 26 + 4 + 1);
      assert.include(links, trend);
    }
  });

  it('gives every way for the first trend at once, under the policy of the folder', async () => {
    const frame = await opened('nl/maken/');
    const refused: string[] = [];
    frame.contentDocument.addEventListener('securitypolicyviolation', (event) => void refused.push(event.violatedDirective));
    choose(frame, '#tm-topic', 'trend:werkloosheid');
    await until(() => drawn(frame) !== null && box(frame, 'address').includes('werkloosheid'), 'the preview');
    const base = new URL(FOLDER, location.href).href;
    assert.include(box(frame, 'address'), `${base}nl/t/`);
    for (const name of ['text', 'code', 'frame', 'element', 'link', 'stable', 'hashed', 'csp']) assert.isAbove(box(frame, name).length, 20, name);
    assert.isTrue(inside(frame, '[data-way=picture]').hidden, 'this folder has no pictures');
    assert.match(box(frame, 'text'), /Platform31 2013, hoofdstuk \d.* http/s);
    assert.match(box(frame, 'stable'), /trendbeeld\.js" defer/);
    assert.match(box(frame, 'hashed'), /integrity="sha384-/);
    assert.deepEqual(refused, []);
  });

  it('follows a choice of trend and of a municipality that is typed, and keeps both in the address', async () => {
    const frame = await opened('nl/maken/');
    choose(frame, '#tm-topic', 'trend:verschillen-tussen-gemeenten');
    choose(frame, '#tm-place', "'s-Hertogenbosch");
    await until(() => box(frame, 'address').endsWith('/nl/t/verschillen-tussen-gemeenten/GM0796/'), 'the address of the municipality');
    assert.include(box(frame, 'text'), "'s-Hertogenbosch");
    assert.equal(told(frame), '');
    const { search } = frame.contentWindow.location;
    assert.equal(search, '?trend=verschillen-tussen-gemeenten&municipality=GM0796');
    closeFrames();
    const again = await opened(`nl/maken/${search}`);
    assert.isTrue(box(again, 'address').endsWith('/nl/t/verschillen-tussen-gemeenten/GM0796/'));
    assert.equal(inside(again, '#tm-place').value, "'s-Hertogenbosch");
  });

  it('says it where a municipality has no pages here, where a subject has no local figures, and where a name is none', async () => {
    const frame = await opened('nl/maken/?trend=verschillen-tussen-gemeenten');
    choose(frame, '#tm-place', 'Utrecht');
    await until(() => told(frame).startsWith('Van Utrecht staan hier geen pagina'), 'not published');
    assert.isTrue(box(frame, 'address').endsWith('/nl/t/verschillen-tussen-gemeenten/'));
    choose(frame, '#tm-topic', 'trend:wendbare-gemeente');
    await until(() => told(frame).startsWith('Over dit onderwerp zijn er geen cijfers per gemeente'), 'no local figures');
    choose(frame, '#tm-place', 'Utregt');
    await until(() => told(frame).startsWith('«Utregt» is geen gemeente van nu'), 'no such municipality');
  });

  it('dresses what is taken along: language, headline, size', async () => {
    const frame = await opened('nl/maken/?trend=werkloosheid');
    choose(frame, '#tm-headline', 'Werk in onze stad');
    inside(frame, 'input[name=language][value=en]').click();
    inside(frame, 'input[name=size][value=graphic]').click();
    await until(() => box(frame, 'element').includes('size="graphic"') && box(frame, 'element').includes('lang="en"'), 'the element');
    assert.include(box(frame, 'element'), 'headline="Werk in onze stad"');
    assert.include(box(frame, 'code'), 'Werk in onze stad');
    await until(() => drawn(frame)?.textContent === 'Werk in onze stad', 'the preview with its headline');
  });

  it('copies a quote as formatted text, with sentence and address as plain text; and selects where it may not copy', async () => {
    const frame = await opened('nl/maken/?trend=werkloosheid');
    const written: Record<string, string>[] = [];
    const clipboard = {
      write: async ([item]: readonly ClipboardItem[]) =>
        void written.push(Object.fromEntries(await Promise.all(item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const)))),
    };
    Object.defineProperty(frame.contentWindow.navigator, 'clipboard', { configurable: true, value: clipboard });
    inside(frame, '.tm-main').click();
    await until(() => written.length === 1, 'something was copied');
    assert.include(written[0]!['text/html'], '<blockquote class="trend-card"');
    assert.match(written[0]!['text/plain']!, /^[^<]+ http\S+\/nl\/t\/werkloosheid\/$/);
    await until(() => inside(frame, '.tm-main + .tm-done').textContent.startsWith('Gekopieerd'), 'it is told');
    Object.defineProperty(frame.contentWindow.navigator, 'clipboard', { configurable: true, value: { write: () => Promise.reject(new Error('no')) } });
    inside(frame, '[data-way=frame] button').click();
    await until(() => inside(frame, '[data-way=frame] .tm-done').textContent.startsWith('Kopiëren is niet gelukt'), 'it is told');
    assert.equal(frame.contentDocument.activeElement, inside(frame, '#tm-frame'));
  });

  it('names a choice of the address that is not there', async () => {
    const frame = await opened('en/make/?trend=nothing&size=huge');
    assert.equal(told(frame), 'This choice is not here: trend «nothing», size «huge». That is why you see the usual choice.');
  });

  for (const path of ['nl/maken/', 'en/make/'])
    it(`${path} reads at 320 px without scrolling sideways, and axe has nothing to say`, async () => {
      const frame = await opened(path, 320);
      await until(() => drawn(frame) !== null, 'the preview');
      assert.isAtMost(frame.contentDocument.documentElement.scrollWidth, 320);
      await addScript(frame, '/node_modules/axe-core/axe.min.js');
      const { violations } = await (frame.contentWindow as unknown as Axe).axe.run(frame.contentDocument, { iframes: false });
      assert.deepEqual(
        violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`),
        [],
      );
    });
});
