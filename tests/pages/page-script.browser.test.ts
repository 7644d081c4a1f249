import { assert } from 'chai';
import { closeFrames, openFrame, until, type PageFrame } from '../harness/frame.js';
import { assertClean, BASE, openMade, page, requests } from './made.js';

/** A message that a framed page sent to this one. */
interface Told {
  readonly trendbeeld?: string;
  readonly height?: number;
  readonly message?: string;
  readonly value?: number;
  readonly secret?: string;
  readonly report?: {
    readonly buttons: readonly string[];
    readonly links: number;
    readonly text: string;
    readonly violations: readonly unknown[];
    readonly errors: readonly string[];
    readonly messages: readonly string[];
  };
}

let told: { readonly data: Told; readonly source: MessageEventSource | null; readonly origin: string }[] = [];
const listen = ({ data, source, origin }: MessageEvent<Told>): void => void told.push({ data, source, origin });

/** Opens a frame as a host or WordPress does. */
async function openSandbox(path: string, sandbox: string | null = 'allow-scripts'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'sandbox';
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  frame.width = '600';
  frame.height = '300';
  frame.src = page(path);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame;
}

const from = (frame: HTMLIFrameElement): Told[] => told.filter(({ source }) => source === frame.contentWindow).map(({ data }) => data);

describe('the script of published pages', () => {
  beforeEach(() => {
    told = [];
    addEventListener('message', listen);
  });
  afterEach(() => {
    removeEventListener('message', listen);
    closeFrames();
    for (const frame of document.querySelectorAll('.sandbox')) frame.remove();
  });

  const heading = (frame: PageFrame): Element => frame.contentDocument.querySelector('.tb-title')!;

  it('gives the figure its behaviour and asks for nothing', async () => {
    const frame = await openFrame(page('nl/t/werkloosheid/'));
    await until(() => frame.contentDocument.querySelector('.tb-walk[tabindex="0"]') !== null, 'the page is at rest');
    assert.isNotNull(frame.contentDocument.querySelector('.tb-copy'));
    assert.deepEqual(
      requests(frame).filter((name) => !/(page\.js|trendbeeld\.css)$/.test(name)),
      [],
    );
    assertClean(frame);
  });

  it('dresses a frame of another page by the query: text only, never markup, at most 200 characters, nothing for what cannot be seen', async () => {
    const query = (headline: string): string => `?headline=${encodeURIComponent(headline)}`;
    const frame = await openFrame(`${page('nl/t/werkloosheid/frame/')}${query('<img src=x onerror=alert(1)> Werk')}&theme=dark`);
    assert.equal(heading(frame).textContent, '<img src=x onerror=alert(1)> Werk');
    assert.notInclude(frame.contentDocument.body.textContent, 'Kop van de website');
    assertClean(frame);
    const long = await openFrame(`${page('nl/t/werkloosheid/frame/')}${query('ab'.repeat(1500))}`);
    assert.lengthOf(heading(long).textContent, 200);
    const usual = await openFrame(page('nl/t/werkloosheid/frame/'));
    for (const unseen of ['\u200b', '\u00ad \u2060', '\u3164', '   ']) {
      // oxlint-disable-next-line no-await-in-loop -- one frame after the other.
      const empty = await openFrame(`${page('nl/t/werkloosheid/frame/')}${query(unseen)}`);
      assert.equal(heading(empty).textContent, heading(usual).textContent, JSON.stringify(unseen));
    }
  });

  it('lets nobody speak under its name: a page keeps its headline, and tells that of the address apart', async () => {
    const usual = await openFrame(page('nl/t/werkloosheid/'));
    const frame = await openFrame(`${page('nl/t/werkloosheid/')}?headline=${encodeURIComponent('Wethouder <b>stapt</b> op')}`);
    assert.equal(heading(frame).textContent, heading(usual).textContent);
    assert.equal(heading(frame).nextElementSibling!.textContent, 'Kop van de website die dit plaatst: «Wethouder <b>stapt</b> op»');
    const english = await openFrame(`${page('en/t/werkloosheid/')}?headline=Mayor+resigns`);
    assert.equal(heading(english).nextElementSibling!.textContent, 'Headline of the website that shows this: “Mayor resigns”');
    assertClean(frame);
  });

  it('keeps the headline of a frame that is opened by itself', async function itself() {
    const opened = window.open(`${page('nl/t/werkloosheid/frame/')}?headline=Mijn+kop`);
    // The driver of WebKitGTK opens no second window; Chromium and Firefox do.
    if (!opened) this.skip();
    try {
      const title = (): Element | null => opened!.document.querySelector('.tb-title');
      await until(() => title()?.nextElementSibling?.textContent.startsWith('Kop van de website') === true, 'the mark');
      assert.notEqual(title()!.textContent, 'Mijn kop');
    } finally {
      opened!.close();
    }
  });

  it('is light in a frame whatever the reader asks, until the page around it says that it is dark', async function scheme() {
    this.timeout(60_000);
    // As it is published, with its own headers.
    const address = '/served/nginx/nl/t/werkloosheid/frame/';
    const frame = await openFrame(address);
    const schemeOf = (f: PageFrame): string => f.contentWindow.getComputedStyle(f.contentDocument.documentElement).colorScheme;
    assert.equal(schemeOf(frame), 'light');
    assert.equal(frame.contentDocument.querySelector<HTMLMetaElement>('meta[name=color-scheme]')!.content, 'light');
    const ink = (): string => frame.contentWindow.getComputedStyle(heading(frame)).color;
    const light = ink();
    frame.contentWindow.postMessage({ trendbeeld: 'theme', theme: 'dark' }, '*');
    await until(() => schemeOf(frame) === 'dark', 'it follows');
    assert.notEqual(ink(), light);
    const asked = await openFrame(`${address}?theme=light`);
    asked.contentWindow.postMessage({ trendbeeld: 'theme', theme: 'dark' }, '*');
    asked.contentWindow.postMessage({ trendbeeld: 'theme', theme: 'neon' }, '*');
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(schemeOf(asked), 'light', 'what its address asks for stays');
  });

  it('dresses by the query', async () => {
    const frame = await openFrame(`${page('nl/t/werkloosheid/')}?theme=dark&size=graphic&level=1`);
    assert.equal(heading(frame).localName, 'h1');
    assert.equal(heading(frame).className, 'tb-title');
    const level = (e: Element): string => e.localName;
    assert.include([...frame.contentDocument.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(level), 'h2');
    assert.equal(frame.contentWindow.getComputedStyle(frame.contentDocument.documentElement).colorScheme, 'dark');
    assert.equal(frame.contentDocument.documentElement.dataset['theme'], 'dark');
    assert.equal(frame.contentDocument.querySelector<HTMLElement>('.tb-text')!.offsetHeight, 0);
    assert.isAbove(frame.contentDocument.querySelector<HTMLElement>('.tb-source')!.offsetHeight, 0);
    assertClean(frame);
  });

  it('asks for the style sheet of themes where its address names one', async () => {
    const links = (f: PageFrame): string[] => [...f.contentDocument.querySelectorAll<HTMLLinkElement>('link[href$="themes.css"]')].map((l) => l.rel);
    assert.deepEqual(links(await openFrame(page('nl/t/spelregels/'))), []);
    const frame = await openFrame(`${page('nl/t/spelregels/')}?theme=newsroom+dark`);
    assert.deepEqual(links(frame), ['stylesheet']);
    assert.equal(frame.contentDocument.documentElement.dataset['theme'], 'newsroom dark');
    assert.equal(frame.contentWindow.getComputedStyle(frame.contentDocument.documentElement).colorScheme, 'dark');
  });

  it('passes over a query that it does not understand', async () => {
    const plain = await openFrame(page('nl/t/spelregels/'));
    const odd = await openFrame(`${page('nl/t/spelregels/')}?theme=neon&size=huge&level=9&headline=&__proto__=x`);
    const text = (frame: PageFrame): string => frame.contentDocument.body.innerHTML;
    assert.equal(text(odd), text(plain));
  });

  it('tells of a newer edition, also in English, and not on the newest or the live page', async () => {
    const frame = await openFrame(page('e/2026-11/en/t/werkloosheid/'));
    await until(() => frame.contentDocument.querySelector('.tb-newer') !== null, 'the sentence');
    const newer = frame.contentDocument.querySelector('.tb-newer')!;
    assert.equal(newer.textContent, 'This is the edition 2026-11. There is a newer edition: 2027-02.');
    assert.equal(newer.querySelector('a')!.href, page('en/t/werkloosheid/'));
    assertClean(frame);
    const newest = await openFrame(page('e/2027-02/nl/t/werkloosheid/'));
    await until(() => requests(newest).some((name) => name.endsWith('editions.json')), 'it has asked');
    assert.isNull(newest.contentDocument.querySelector('.tb-newer'));
    const live = await openFrame(page('nl/t/werkloosheid/'));
    assert.isFalse(requests(live).some((name) => name.endsWith('editions.json')));
  });

  it('works in a sandboxed frame: height by both messages, no dead buttons or links, no request', async () => {
    const frame = await openSandbox('e/2026-11/nl/t/werkloosheid/frame/?size=graphic#?secret=abc123');
    await until(() => from(frame).some((m) => m.message === 'height'), 'the height');
    const { height = 0 } = from(frame).findLast((m) => m.trendbeeld === 'height')!;
    assert.deepEqual(
      from(frame).findLast((m) => m.message === 'height'),
      { message: 'height', value: height, secret: 'abc123' },
    );
    assert.isAbove(height, 400);
    assert.equal(told.find(({ source }) => source === frame.contentWindow)!.origin, 'null');
    frame.contentWindow!.postMessage('report', '*');
    await until(() => from(frame).some((m) => m.report), 'the report');
    const { report } = from(frame).find((m) => m.report)!;
    assert.deepEqual(
      report!.buttons.filter((name) => /tb-(copy|listen)/.test(name)),
      [],
    );
    assert.equal(report!.links, 0);
    assert.include(report!.text, 'Platform31');
    assert.notInclude(report!.text, 'nieuwere uitgave');
    assert.deepEqual([report!.violations, report!.errors, report!.messages], [[], [], []]);
  });

  it('tells its height anew when its width or content changes, and when WordPress asks with a secret', async () => {
    const frame = await openSandbox('nl/t/werkloosheid/frame/');
    const heights = (): number[] => from(frame).flatMap((m) => (m.trendbeeld === 'height' ? [m.height!] : []));
    await until(() => heights().length > 0, 'the first height');
    const first = heights().at(-1)!;
    assert.isFalse(
      from(frame).some((m) => m.message === 'height'),
      'no secret, no message of WordPress',
    );
    frame.width = '320';
    await until(() => heights().at(-1)! > first, 'a narrow frame is higher');
    frame.contentWindow!.postMessage({ message: 'ready', secret: 'Xy9' }, '*');
    await until(() => from(frame).some((m) => m.message === 'height' && m.secret === 'Xy9'), 'the answer');
    // It does not grow by its own message: in a frame that is high enough the content is as high as before, or lower without a scroll bar.
    const settledHeight = async (): Promise<number> => {
      for (let count = -1; count !== heights().length;) {
        count = heights().length;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      return heights().at(-1)!;
    };
    const needed = await settledHeight();
    frame.height = String(needed + 500);
    assert.isAtMost(await settledHeight(), needed);
  });

  it('scrolls inside what the host gives it', async () => {
    const frame = await openFrame(page('nl/t/werkloosheid/frame/'), { width: 500, height: 300 });
    const { scrollingElement, defaultView } = frame.contentDocument;
    assert.isAbove(scrollingElement!.scrollHeight, 300);
    defaultView!.scrollTo(0, 200);
    assert.equal(scrollingElement!.scrollTop, 200);
    assert.equal(frame.contentDocument.querySelector<HTMLAnchorElement>('#out')!.target, '_top');
    assert.isNull(frame.contentDocument.querySelector('.tb-copy'));
  });
});

describe('the site script and frames', () => {
  afterEach(closeFrames);

  const frameHtml = (id: string, path = 'nl/t/werkloosheid/frame/'): string =>
    `<p>Negen procent. <a href="${page('nl/t/werkloosheid/')}">Bekijk de cijfers</a></p><iframe id="${id}" title="Werkloosheid" sandbox="allow-scripts" width="100%" height="200" src="${page(path)}"></iframe>`;

  it('gives a frame the height that it tells, sandboxed or not', async () => {
    const frame = await openMade(`${frameHtml('a')}${frameHtml('b').replace(' sandbox="allow-scripts"', '')}`);
    const height = (id: string): number => frame.contentDocument.getElementById(id)!.getBoundingClientRect().height;
    await until(() => height('a') > 400 && height('b') > 400, 'both have their height', 10_000);
    assert.equal(frame.contentDocument.querySelectorAll('trend-card').length, 0, 'the link beside a frame stays a link');
    assertClean(frame);
  });

  it('asks a frame that told its height before the script was there', async () => {
    const frame = await openMade(frameHtml('a'), { head: '' });
    const { contentDocument: document, contentWindow: view } = frame;
    const embed = document.getElementById('a') as HTMLIFrameElement;
    let times = 0;
    view.addEventListener('message', ({ source }: MessageEvent) => void (times += Number(source === embed.contentWindow)));
    embed.src += '?again';
    await until(() => times > 1, 'the frame has told its height', 10_000);
    assert.equal(embed.style.height, '');
    const script = Object.assign(document.createElement('script'), { src: `${BASE}trendbeeld.js` });
    document.head.append(script);
    await until(() => parseInt(embed.style.height, 10) > 400, 'it has its height', 10_000);
  });

  it('keeps the height where WordPress makes its frame 1000 px and takes its style off', async () => {
    const frame = await openMade(frameHtml('a', 'nl/t/werkloosheid/frame/#?secret=abc123'));
    const embed = frame.contentDocument.getElementById('a') as HTMLIFrameElement;
    await until(() => embed.style.height !== '', 'the first height', 10_000);
    // What wp-includes/js/wp-embed.js does with a message of a frame: https://github.com/WordPress/WordPress, 6.1.
    let answered = 0;
    frame.contentWindow.addEventListener('message', ({ data, source }: MessageEvent<{ message?: string; secret?: string; value?: number }>) => {
      if (source !== embed.contentWindow || !data.secret || data.message !== 'height') return;
      embed.removeAttribute('style');
      embed.height = String(Math.min(1000, Math.max(200, data.value!)));
      answered++;
    });
    embed.width = '320';
    await until(() => answered > 0 && embed.style.height !== '', 'its height again', 10_000);
    // No card is higher than what WordPress allows.
    assert.isBelow(parseInt(embed.style.height, 10), 1000);
  });

  it('listens to no other window and to no nonsense', async () => {
    const frame = await openMade(`<iframe id="own" src="/pages/none/smoke.html"></iframe>${frameHtml('a')}`);
    const get = (id: string): HTMLIFrameElement => frame.contentDocument.getElementById(id) as HTMLIFrameElement;
    await until(() => get('a').style.height !== '', 'the frame has its height', 10_000);
    const before = get('a').style.height;
    const view = frame.contentWindow as unknown as typeof globalThis;
    const say = (data: unknown, source: Window | null, origin: string): void =>
      void frame.contentWindow.dispatchEvent(Object.assign(new view.Event('message'), { data, source, origin }));
    const sandboxed = get('a').contentWindow;
    say({ trendbeeld: 'height', height: 999 }, get('own').contentWindow, 'null');
    say({ trendbeeld: 'height', height: 999 }, null, 'null');
    say({ trendbeeld: 'height', height: 999 }, sandboxed, 'https://elders.example');
    for (const height of ['999', NaN, -5, 0, null, {}]) say({ trendbeeld: 'height', height }, sandboxed, 'null');
    for (const data of [null, 'height', 7, []]) say(data, sandboxed, 'null');
    assert.equal(get('own').style.height, '');
    assert.equal(get('a').style.height, before);
    say({ trendbeeld: 'height', height: 1e9 }, sandboxed, 'null');
    assert.equal(get('a').style.height, '6000px');
    say({ trendbeeld: 'height', height: 3.2 }, sandboxed, 'null');
    assert.equal(get('a').style.height, '120px');
    assert.include(BASE, location.origin);
  });
});
