import { assert } from 'chai';
import type { AxeResults, RunOptions } from 'axe-core';
import { addScript, closeFrames, openFrame, until, type PageFrame } from '../harness/frame.js';

/** A folder that was published with its own headers, for one municipality and without pictures. */
const FOLDER = '/served/nginx/';
/** That of the demo: nineteen cities, an edition, pictures as SVG; under the strict policy of the tests. */
const DEMO = '/trends/';

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

  async function opened(path: string, width = 1000, folder = FOLDER): Promise<PageFrame> {
    const frame = await openFrame(`${folder}${path}`, { width, height: 900 });
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
    assert.match(box(frame, 'text'), /Platform31 2013, hoofdstuk \d.*\nhttp/s);
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

  it('uses a headline with a number that the graphic does not show only when the editor says that it is right', async () => {
    const frame = await opened('nl/maken/?trend=werkloosheid');
    choose(frame, '#tm-headline', 'Het werd 8,7 procent');
    await until(() => box(frame, 'element').includes('headline="Het werd 8,7 procent"'), 'a headline with a figure of the graphic');
    assert.isFalse(inside(frame, '#tm-anyway').checkVisibility());
    choose(frame, '#tm-headline', 'Het werd 9,9 procent in 2014');
    await until(() => inside(frame, '#tm-anyway').checkVisibility(), 'the question');
    assert.include(frame.contentDocument.body.textContent, 'De grafiek laat «9,9» niet zien.');
    assert.notInclude(box(frame, 'element'), 'headline=');
    assert.notInclude(box(frame, 'address'), 'headline=');
    inside(frame, '#tm-anyway').click();
    await until(() => box(frame, 'element').includes('headline="Het werd 9,9 procent in 2014"'), 'the headline after all');
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
    assert.match(written[0]!['text/plain']!, /^[^<]+\nhttp\S+\/nl\/t\/werkloosheid\/$/);
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

  it('writes every choice into the address of the page, and a page with that address shows the same', async () => {
    const first = await opened('nl/maken/', 1000, DEMO);
    const edition = inside(first, 'input[name=edition]:not([value=""])').value;
    choose(first, '#tm-topic', 'trend:werkloosheid');
    choose(first, '#tm-headline', 'Werk & inkomen: 50 % "meer"');
    choose(first, '#tm-level', '4');
    for (const [name, value] of [
      ['language', 'en'],
      ['size', 'graphic'],
      ['theme', 'dark'],
      ['edition', edition],
    ])
      inside(first, `input[name=${name!}][value="${value!}"]`).click();
    await until(
      () => box(first, 'address').includes(`/e/${edition}/en/`) && box(first, 'element').includes('heading-level="4"'),
      'all choices have their effect',
    );
    const second = await opened(`nl/maken/${first.contentWindow.location.search}`, 1000, DEMO);
    for (const name of ['address', 'text', 'code', 'frame', 'element', 'picture', 'alt', 'link', 'stable', 'hashed', 'csp']) {
      assert.isAbove(box(first, name).length, 20, name);
      assert.equal(box(second, name), box(first, name), name);
    }
    assert.equal(inside(second, '#tm-headline').value, 'Werk & inkomen: 50 % "meer"');
    assert.isTrue(second.contentDocument.querySelector('details:has(#tm-level)')!.hasAttribute('open'), 'rare choices that were made are in sight');
  });

  it('adds no step to «Back», and follows the address when the reader goes there', async () => {
    const frame = await opened('nl/maken/');
    const { history, location: place, PopStateEvent } = frame.contentWindow as Window & typeof globalThis;
    const before = history.length;
    for (const value of ['trend:werkloosheid', 'domain:bestuur', 'trend:mobiliteit']) {
      choose(frame, '#tm-topic', value);
      // oxlint-disable-next-line no-await-in-loop -- one choice after the other.
      await until(() => box(frame, 'address').includes(`/${value.split(':')[1]!}/`), 'the choice has its effect');
    }
    assert.equal(history.length, before);
    history.pushState(null, '', `${place.pathname}?domain=sociaal`);
    frame.contentWindow.dispatchEvent(new PopStateEvent('popstate'));
    await until(() => box(frame, 'address').includes('/nl/d/sociaal/'), 'the state is that of the address');
    assert.equal(inside(frame, '#tm-topic').value, 'domain:sociaal');
  });

  it('copies by the ordinary command where there is no clipboard for pages, also with both flavours', async () => {
    const frame = await opened('nl/maken/?trend=werkloosheid', 1000, DEMO);
    const { contentDocument: document, contentWindow } = frame;
    const { navigator, Event } = contentWindow as Window & typeof globalThis;
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    const data = new Map<string, string>();
    // Only the last step is a stand-in, as an engine without a focus refuses it.
    document.execCommand = (command) => {
      assert.equal(command, 'copy');
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: { setData: (type: string, text: string) => data.set(type, text) } });
      return !document.dispatchEvent(event);
    };
    const plain = (name: string): Record<string, string> => ({ 'text/plain': box(frame, name) });
    for (const [button, flavours] of [
      ['.tm-main', { 'text/html': box(frame, 'code'), ...plain('text') }],
      ...['address', 'text', 'code', 'frame', 'element', 'link', 'stable', 'hashed', 'csp'].map(
        (name) => [`[data-way=${name}] > button`, plain(name)] as const,
      ),
      ['#tm-alt + button', plain('alt')],
      ['#tm-picture ~ button', { 'text/html': box(frame, 'picture'), ...plain('picture') }],
    ] as const) {
      data.clear();
      inside(frame, button).click();
      // oxlint-disable-next-line no-await-in-loop -- one button after the other.
      await until(() => data.size > 0, `${button} copies`);
      assert.deepEqual(Object.fromEntries(data), flavours, button);
      assert.notInclude(Object.values(flavours), '', button);
    }
  });

  it('saves the picture as PNG, twice as large as its drawing', async () => {
    const frame = await opened('nl/maken/?trend=werkloosheid', 1000, DEMO);
    const saved: { readonly name: string; readonly size: readonly number[] }[] = [];
    const { HTMLAnchorElement: Anchor } = frame.contentWindow as Window & typeof globalThis;
    // Only the last step is a stand-in, as a test cannot look into the folder of downloads.
    Anchor.prototype.click = async function click() {
      // In the page of the test: that of the builder may not show what it made.
      const made = new Image();
      made.src = this.href;
      await made.decode();
      saved.push({ name: this.download, size: [made.naturalWidth, made.naturalHeight] });
    };
    const [, button] = frame.contentDocument.querySelectorAll<HTMLElement>('[data-way=picture] :is(a, button)');
    button!.click();
    await until(() => saved.length === 1 && inside(frame, '[data-way=picture] .tm-done').textContent.startsWith('Gedownload'), 'it is told');
    const { width, height } = await pictureSize(inside(frame, '.tm-picture'));
    assert.deepEqual(saved, [{ name: 'werkloosheid-nl.png', size: [2 * width, 2 * height] }]);
  });

  it('asks nothing elsewhere, and stores nothing', async () => {
    const frame = await opened('nl/maken/', 1000, DEMO);
    await until(() => drawn(frame) !== null, 'the preview');
    const elsewhere = frame.contentWindow.performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin);
    assert.deepEqual(elsewhere, []);
    assert.equal(frame.contentDocument.cookie, '');
    assert.equal(frame.contentWindow.localStorage.length, 0);
  });

  it('publishes every address that it gives', async () => {
    const frame = await opened('nl/maken/', 1000, DEMO);
    const topics = [...frame.contentDocument.querySelectorAll<HTMLOptionElement>('#tm-topic option')].map(({ value }) => value);
    const editions = [...frame.contentDocument.querySelectorAll<HTMLInputElement>('input[name=edition]')];
    assert.lengthOf(topics, 26 + 4 + 1);
    assert.lengthOf(editions, 2);
    for (const [i, topic] of topics.entries()) {
      editions[i % 2]!.checked = true;
      inside(frame, `input[name=language][value=${i % 3 ? 'nl' : 'en'}]`).checked = true;
      choose(frame, '#tm-topic', topic);
      const [kind, name] = topic.split(':');
      const path = kind === 'study' ? `/${i % 3 ? 'nl' : 'en'}/` : `/${name!}/`;
      // oxlint-disable-next-line no-await-in-loop -- one choice after the other.
      await until(() => box(frame, 'address').endsWith(path) && box(frame, 'address').includes('/e/') === (i % 2 === 1), topic);
      const files = ['', 'frame/', 'picture.svg', 'oembed.json'].map((file) => new URL(file, box(frame, 'address')).href);
      // oxlint-disable-next-line no-await-in-loop -- as above.
      for (const answer of await Promise.all(files.map((file) => fetch(file)))) assert.isTrue(answer.ok, answer.url);
    }
  });

  it('has every control in the order of the page for the keyboard, with a name and large enough for a finger', async () => {
    const frame = await opened('nl/maken/', 1000, DEMO);
    const controls = [...frame.contentDocument.querySelectorAll<HTMLElement>('.tm :is(select, input, textarea, button, summary)')];
    for (const control of controls) {
      assert.isAtLeast(control.tabIndex, 0, control.outerHTML);
      assert.isOk((control as HTMLInputElement).labels?.length || control.textContent.trim(), control.outerHTML);
    }
    const order = controls.map((c) => c.id || c.className);
    for (const [one, next] of [
      ['tm-topic', 'tm-main'],
      ['tm-main', 'tm-frame'],
      ['tm-frame', 'tm-csp'],
    ])
      assert.isBelow(order.indexOf(one!), order.indexOf(next!));
    for (const control of controls.filter((c) => c.checkVisibility() && c.matches('select, button, summary, #tm-place, #tm-headline'))) {
      const { width, height } = control.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 24, control.outerHTML);
    }
  });

  it('is where the menu of the demo leads to, with the city chosen', async () => {
    const frame = await openFrame('/nl/s-hertogenbosch/', { width: 1000, height: 900 });
    const { href } = frame.contentDocument.querySelector<HTMLAnchorElement>('.menu li:last-child a')!;
    assert.equal(new URL(href).pathname, `${DEMO}nl/maken/`);
    const builder = await opened(`nl/maken/${new URL(href).search}`, 1000, DEMO);
    assert.equal(inside(builder, '#tm-place').value, "'s-Hertogenbosch");
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

/** Size of a drawing in px, once it is there. */
async function pictureSize(picture: Element): Promise<{ readonly width: number; readonly height: number }> {
  const text = await (await fetch((picture as HTMLImageElement).src)).text();
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(text)!;
  return { width: Number(width), height: Number(height) };
}
