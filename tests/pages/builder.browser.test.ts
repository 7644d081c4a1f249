import { assert } from 'chai';
import type { AxeResults, RunOptions } from 'axe-core';
import { addScript, closeFrames, openFrame, until, violationsOf, type PageFrame } from '../harness/frame.js';

/** The page where editors make an embed, under a policy that allows frames of its own origin and nothing else. */
const address = (language = 'nl', city = 'utrecht', query = ''): string => `/site/previews/${language}/${city}/maken/${query}`;

type Page = Omit<PageFrame, 'contentWindow'> & {
  contentWindow: Window & typeof globalThis & { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } };
};

/** What a reader chose and sees. */
interface Builder {
  readonly frame: Page;
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as querySelector has it.
  readonly get: <T extends Element = HTMLElement>(selector: string) => T;
  readonly text: (selector: string) => string;
  /** Chooses a value as a reader does. */
  readonly choose: (name: string, value: string) => void;
  readonly box: (name: string) => string;
  readonly preview: () => HTMLIFrameElement;
}

async function open(url: string, width = 1000): Promise<Builder> {
  const frame = (await openFrame(url, { width, height: 900 })) as Page;
  const { contentDocument: document } = frame;
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as querySelector has it.
  const get = <T extends Element = HTMLElement>(selector: string): T => {
    const found = document.querySelector<T>(selector);
    if (!found) throw new Error(`nothing is ${selector}`);
    return found;
  };
  await until(() => !get('.make').hidden || get('.make-broken').textContent !== '', 'the form is there');
  return {
    frame,
    get,
    text: (selector) => get(selector).textContent.replaceAll(/\s+/g, ' ').trim(),
    choose: (name, value) => {
      const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)];
      const field = fields.find((f) => f.type === 'radio' && f.value === value) ?? fields[0]!;
      if (field.type === 'radio') (field as HTMLInputElement).checked = true;
      else field.value = value;
      const { Event } = frame.contentWindow;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    box: (name) => get<HTMLTextAreaElement>(`textarea[data-box="${name}"]`).value,
    preview: () => get<HTMLIFrameElement>('.make-preview iframe'),
  };
}

const query = ({ frame }: Builder): string => frame.contentWindow.location.search;
const trends = `${location.origin}/trends/`;

describe('the page where editors make an embed', () => {
  afterEach(closeFrames);

  it('starts with the city of the page, and has no query then', async () => {
    const builder = await open(address('nl', 's-hertogenbosch'));
    assert.equal(query(builder), '');
    assert.equal(builder.box('address'), `${trends}nl/t/verschillen-tussen-gemeenten/GM0796/`);
    assert.match(builder.text('blockquote[data-box=quote]'), /'s-Hertogenbosch.*CBS/);
    assert.isTrue(builder.get('.make-plain').hidden);
  });

  it('writes every choice into the address of the page, and a page with that address shows the same', async () => {
    const first = await open(address());
    for (const [name, value] of [
      ['topic', 'trend:werkloosheid'],
      ['municipality', ''],
      ['language', 'en'],
      ['headline', 'Werk & inkomen: 50 % "meer"'],
      ['size', 'graphic'],
      ['theme', 'dark'],
      ['level', '4'],
      ['view', 'plain'],
    ] as const)
      first.choose(name, value);
    const edition = first.get<HTMLInputElement>('input[name=edition]:not([value=""])').value;
    first.choose('edition', edition);
    await until(() => first.box('address').includes('level=4') && first.box('address').includes(`/e/${edition}/`), 'all choices have their effect');
    const second = await open(address('nl', 'utrecht', query(first)));
    for (const name of ['address', 'code', 'frame', 'element', 'picture', 'alt', 'stable', 'csp']) assert.equal(second.box(name), first.box(name), name);
    assert.equal(second.text('blockquote[data-box=quote]'), first.text('blockquote[data-box=quote]'));
    assert.equal(second.get<HTMLInputElement>('[name=headline]').value, 'Werk & inkomen: 50 % "meer"');
    assert.isTrue(second.get<HTMLDetailsElement>('details:has([name=level])').open, 'rare choices that were made are in sight');
    const made = new URL(second.box('address'));
    assert.equal(made.pathname, `/trends/e/${edition}/en/t/werkloosheid/`);
    assert.deepEqual(Object.fromEntries(made.searchParams), { headline: 'Werk & inkomen: 50 % "meer"', size: 'graphic', theme: 'dark', level: '4' });
  });

  it('adds no step to «Back», and follows the address when the reader goes there', async () => {
    const builder = await open(address());
    const { history, location: place } = builder.frame.contentWindow;
    const before = history.length;
    for (const value of ['trend:werkloosheid', 'domain:bestuur', 'trend:mobiliteit']) {
      builder.choose('topic', value);
      // oxlint-disable-next-line no-await-in-loop -- one choice after the other.
      await until(() => builder.box('address').includes(`/${value.split(':')[1]}/`), 'the choice has its effect');
    }
    assert.equal(history.length, before);
    history.pushState(null, '', `${place.pathname}?domain=sociaal`);
    builder.frame.contentWindow.dispatchEvent(new builder.frame.contentWindow.PopStateEvent('popstate'));
    await until(() => builder.box('address').includes('/nl/d/sociaal/GM0344/'), 'the state is that of the address');
    assert.equal(builder.get<HTMLSelectElement>('[name=topic]').value, 'domain:sociaal');
  });

  it('says which choices of an address are not there, and takes the usual ones', async () => {
    const builder = await open(address('nl', 'utrecht', '?trend=onzin&municipality=GM0001&theme=dark'));
    assert.match(builder.text('.make-unknown'), /trend «onzin», gemeente «GM0001»/);
    assert.include(builder.box('address'), '/verschillen-tussen-gemeenten/GM0344/?theme=dark');
    builder.choose('theme', 'light');
    assert.equal(builder.text('.make-unknown'), '');
  });

  it('gives the national address for a trend without figures of municipalities, and says so', async () => {
    const builder = await open(address());
    assert.equal(builder.text('.make-national'), '');
    builder.choose('topic', 'trend:tweedeling-arbeidsmarkt');
    await until(() => builder.box('address') === `${trends}nl/t/tweedeling-arbeidsmarkt/`, 'the address is the national one');
    assert.match(builder.text('.make-national'), /geen cijfers per gemeente/);
    builder.choose('topic', 'domain:fysiek');
    await until(() => builder.box('address') === `${trends}nl/d/fysiek/GM0344/`, 'the city is still chosen');
    assert.equal(builder.text('.make-national'), '');
  });

  it('copies rich text and the address in one go, and says so', async () => {
    const builder = await open(address());
    const written: Record<string, string> = {};
    const { navigator, ClipboardItem: Item } = builder.frame.contentWindow;
    // Only the last step is a stand-in, as an engine without a focus refuses it.
    const write = async ([item]: ClipboardItem[]): Promise<void> => {
      for (const type of item!.types) written[type] = await (await item!.getType(type)).text();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write } });
    assert.isDefined(Item);
    builder.get<HTMLButtonElement>('[data-copy=quote]').click();
    await until(() => builder.text('.copy:has([data-copy=quote]) .copied') !== '', 'the page says what was copied');
    assert.deepEqual(written, { 'text/html': builder.box('code'), 'text/plain': builder.box('address') });
    assert.match(builder.text('.copy:has([data-copy=quote]) .copied'), /^Gekopieerd: de zin met de link/);
    assert.match(written['text/html']!, /^<blockquote class="trend-card"[^\n]*<\/blockquote>$/);
    builder.choose('size', 'graphic');
    await until(() => builder.text('.copy:has([data-copy=quote]) .copied') === '', 'after another choice nothing was copied');
  });

  it('copies by the ordinary command where there is no clipboard for pages, also with both flavours', async () => {
    const builder = await open(address());
    const { contentDocument: document, contentWindow: window } = builder.frame;
    Object.defineProperty(window.navigator, 'clipboard', { value: undefined });
    const data = new Map<string, string>();
    document.execCommand = (command) => {
      assert.equal(command, 'copy');
      const event = new window.Event('copy', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: { setData: (type: string, text: string) => data.set(type, text) } });
      return !document.dispatchEvent(event);
    };
    for (const [name, flavours] of [
      ['quote', { 'text/html': builder.box('code'), 'text/plain': builder.box('address') }],
      ['address', { 'text/plain': builder.box('address') }],
      ['code', { 'text/plain': builder.box('code') }],
      ['frame', { 'text/plain': builder.box('frame') }],
      ['element', { 'text/plain': builder.box('element') }],
      ['picture', { 'text/html': builder.box('picture'), 'text/plain': builder.box('picture') }],
      ['stable', { 'text/plain': builder.box('stable') }],
      ['hashed', { 'text/plain': builder.box('hashed') }],
      ['csp', { 'text/plain': builder.box('csp') }],
    ] as const) {
      data.clear();
      builder.get<HTMLButtonElement>(`[data-copy=${name}]`).click();
      // oxlint-disable-next-line no-await-in-loop -- one button after the other.
      await until(() => data.size > 0, `${name} was copied`);
      assert.deepEqual(Object.fromEntries(data), flavours, name);
      assert.notInclude(Object.values(flavours), '', name);
    }
  });

  it('selects the words and says which keys copy them where nothing else works', async () => {
    const builder = await open(address());
    const { contentDocument: document, contentWindow: window } = builder.frame;
    Object.defineProperty(window.navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('denied')) } });
    document.execCommand = () => false;
    builder.get<HTMLButtonElement>('[data-copy=quote]').click();
    await until(() => builder.text('.copy:has([data-copy=quote]) .copied').includes('Ctrl+C'), 'the page says how to copy');
    assert.equal(window.getSelection()!.toString().replaceAll(/\s+/g, ''), builder.get('blockquote[data-box=quote]').textContent.replaceAll(/\s+/g, ''));
    builder.get<HTMLButtonElement>('[data-copy=frame]').click();
    await until(() => document.activeElement === builder.get('#box-frame'), 'the code has the focus');
    const code = builder.get<HTMLTextAreaElement>('#box-frame');
    assert.deepEqual([code.selectionStart, code.selectionEnd], [0, code.value.length]);
  });

  it('shows the very code that is copied: with the script a graphic, without it the sentence, and a frame of the published page', async () => {
    const builder = await open(address());
    const inside = (): Document => builder.preview().contentDocument!;
    builder.preview().scrollIntoView();
    await until(
      () => inside().querySelector('trend-card')?.shadowRoot?.querySelector('svg') !== null && Boolean(inside().querySelector('trend-card')),
      'the graphic is drawn',
    );
    await until(() => builder.preview().getBoundingClientRect().height > 600, 'the preview is as high as the graphic');
    builder.choose('view', 'plain');
    await until(() => builder.preview().sandbox.length > 0 && inside().querySelector('blockquote') !== null, 'the quote is shown');
    assert.isFalse(builder.preview().sandbox.contains('allow-scripts'));
    assert.equal(inside().body.innerHTML, builder.box('code'));
    builder.choose('view', 'frame');
    await until(() => inside().querySelector('iframe') !== null, 'the frame is shown');
    const framed = inside().querySelector('iframe')!;
    assert.equal(framed.src, `${trends}nl/t/verschillen-tussen-gemeenten/GM0344/frame/`);
    const answer = await fetch(framed.src);
    assert.isTrue(answer.ok, 'the framed page is published');
    assert.include(await answer.text(), 'Platform31');
    builder.choose('headline', 'Een <b>eigen</b> kop');
    await until(() => inside().querySelector('a')?.textContent.includes('Een <b>eigen</b> kop') === true, 'a headline is text, never markup');
  });

  it('keeps to its policy and asks nothing elsewhere', async () => {
    const builder = await open(address('nl', 'utrecht', '?record'));
    builder.preview().scrollIntoView();
    await until(() => Boolean(builder.preview().contentDocument?.querySelector('trend-card')), 'the graphic is drawn');
    assert.deepEqual(violationsOf(builder.frame as unknown as PageFrame), []);
    const requests = builder.frame.contentWindow.performance.getEntriesByType('resource').map((e) => e.name);
    assert.deepEqual(
      requests.filter((name) => new URL(name).origin !== location.origin),
      [],
    );
    assert.equal(builder.frame.contentDocument.cookie, '');
    assert.equal(builder.frame.contentWindow.localStorage.length, 0);
  });

  it('publishes every address that it gives', async () => {
    const builder = await open(address());
    const topics = [...builder.get<HTMLSelectElement>('[name=topic]').options].map(({ value }) => value);
    const editions = [...builder.frame.contentDocument.querySelectorAll<HTMLInputElement>('input[name=edition]')].map(({ value }) => value);
    assert.isAtLeast(topics.length, 30);
    assert.equal(editions.length, 2);
    for (const [i, topic] of topics.entries()) {
      builder.choose('topic', topic);
      builder.choose('edition', editions[i % 2]!);
      builder.choose('language', i % 3 ? 'nl' : 'en');
      const [, name] = topic.split(':');
      // oxlint-disable-next-line no-await-in-loop -- one choice after the other.
      await until(() => builder.box('address').includes(`/${name}/`) && builder.box('address').includes('/e/') === (i % 2 === 1), topic);
      const files = ['', 'frame/', 'picture.svg', 'oembed.json'].map((file) => new URL(file, builder.box('address')).href);
      // oxlint-disable-next-line no-await-in-loop -- as above.
      const answers = await Promise.all(files.map((file) => fetch(file)));
      for (const answer of answers) assert.isTrue(answer.ok, answer.url);
    }
  });

  it('has every control in the order of the page for the keyboard, with a name', async () => {
    const builder = await open(address());
    const controls = [...builder.get('.make').querySelectorAll<HTMLElement>('select, input, textarea, button, summary, a[href], iframe')];
    for (const control of controls) {
      assert.isAtLeast(control.tabIndex, 0, control.outerHTML);
      const labelled = (control as HTMLInputElement).labels?.length || control.textContent.trim() || control.title;
      assert.isOk(labelled, control.outerHTML);
    }
    const order = controls.map((c) => c.id || c.dataset['copy'] || (c as HTMLInputElement).name || c.localName);
    assert.isBelow(order.indexOf('topic'), order.indexOf('quote'));
    assert.isBelow(order.indexOf('quote'), order.indexOf('frame'));
    assert.isBelow(order.indexOf('frame'), order.indexOf('csp'));
    for (const control of controls.filter((c) => c.checkVisibility() && c.matches('select, button, summary, input[type=text]'))) {
      const { width, height } = control.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 24, control.outerHTML);
    }
  });

  for (const [language, city] of [
    ['nl', 's-hertogenbosch'],
    ['en', 'utrecht'],
  ] as const) {
    it(`fits ${language} from 320 to 1600 px without scrolling sideways, with the longest title`, async () => {
      const builder = await open(address(language, city, '?trend=vier-valkuilen&theme=dark'));
      for (const width of [320, 480, 768, 1024, 1600]) {
        builder.frame.style.width = `${width}px`;
        assert.isAtMost(builder.frame.contentDocument.documentElement.scrollWidth, width, `${width} px`);
      }
    });

    it(`has nothing that axe objects to in ${language}, with the form and without it`, async () => {
      const { frame, get } = await open(address(language, city));
      await addScript(frame, '/node_modules/axe-core/axe.min.js');
      const found = async (): Promise<string[]> =>
        (await frame.contentWindow.axe.run(frame.contentDocument, { iframes: false })).violations.map(
          (v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`,
        );
      assert.deepEqual(await found(), []);
      get<HTMLDetailsElement>('.make details').open = true;
      get('.make-plain').hidden = false;
      assert.deepEqual(await found(), []);
    });
  }

  it('lists the addresses where no script runs', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = address('nl', 's-hertogenbosch');
    await new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
      document.body.append(frame);
    });
    const page = frame.contentDocument!;
    assert.isTrue(page.querySelector<HTMLElement>('.make')!.hidden);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.make-plain a')].map((a) => a.href);
    assert.includeMembers(links, [
      `${trends}nl/t/werkloosheid/`,
      `${trends}nl/t/verschillen-tussen-gemeenten/`,
      `${trends}nl/t/verschillen-tussen-gemeenten/GM0796/`,
    ]);
    assert.isAtLeast(links.length, 30);
    assert.match(page.querySelector('.make-plain')!.textContent, /Met JavaScript staat hier een formulier/);
    frame.remove();
  });
});
