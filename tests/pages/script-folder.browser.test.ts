import { assert } from 'chai';
import { closeFrames, until, type PageFrame } from '../harness/frame.js';
import { assertClean, drawn, openMade } from './made.js';

/** A folder that was published for the address that it has. */
const RIGHT = `${location.origin}/served/right/`;
const TREATED = `${location.origin}/served/treated/`;
/** Another name of the same host, as a CDN gives a folder. */
const ELSEWHERE = RIGHT.replace(location.hostname, location.hostname === 'localhost' ? '127.0.0.1' : 'localhost');

const quote = (base: string, path = 'nl/t/werkloosheid/'): string =>
  `<blockquote class="trend-card"><p>Negen procent (voorspelling; Platform31 2013, hoofdstuk 3).</p><p><a href="${base}${path}">Bekijk de grafiek</a></p></blockquote>`;
const ELEMENT = '<trend-card trend="mobiliteit"><p>Mobiliteit.</p></trend-card>';
const open = (body: string, head: string): Promise<PageFrame> => openMade(body, { head, height: 4000 });
const messages = (frame: PageFrame): readonly string[] => (frame.contentWindow as unknown as { messages: string[] }).messages;
const script = (src: string, more = 'defer'): string => `<script src="${src}" ${more}></script>`;

/** A script of the page that has the text of ours. @param use what it does with it. */
const inPage = (use: string): string =>
  `<script>{ const request = new XMLHttpRequest(); request.open('GET', '${RIGHT}trendbeeld.js', false); request.send(); const text = request.responseText; ${use} }</script>`;

describe('the site script knows the folder that it was published for', function folder() {
  this.timeout(60_000);
  afterEach(closeFrames);

  /** The head of a page by what its host does to the script. */
  const TREATMENTS: Readonly<Record<string, () => string>> = {
    'as it is': () => script(`${RIGHT}trendbeeld.js`),
    'moved into a cache': () => script(`${TREATED}moved/trendbeeld.js`),
    'joined with the script of a theme': () => script(`${TREATED}joined.js`),
    'written into the page': () => inPage('Object.assign(document.head.appendChild(document.createElement("script")), { textContent: text })'),
    'evaluated, its tag gone': () => inPage('setTimeout(() => (0, eval)(text))'),
    'a module after another script of that name': () =>
      `<script data-note="trendbeeld" src="data:text/javascript,'trendbeeld-theme.js'"></script>${script(`${RIGHT}trendbeeld.js`, 'type="module"')}`,
    'told where it lies': () => script(`${TREATED}moved/trendbeeld.js`, `data-base="${RIGHT.slice(0, -1)}" defer`),
  };
  for (const [how, head] of Object.entries(TREATMENTS))
    it(`draws quotes and elements: ${how}`, async () => {
      const frame = await open(quote(RIGHT) + ELEMENT, head());
      await until(() => drawn(frame).length === 2, 'both have drawn', 20_000);
      assertClean(frame);
    });

  it('draws where a CDN serves the script, and where the same host has another name in the link', async () => {
    // Published for this name, whichever test runs first.
    await fetch(`${RIGHT}trendbeeld.js`);
    const frame = await open(quote(RIGHT) + quote(ELSEWHERE) + ELEMENT, script(`${ELSEWHERE}trendbeeld.js`));
    await until(() => drawn(frame).length === 3, 'all have drawn', 20_000);
    const named = await open(quote(RIGHT.replace('http://', 'https://')), script(`${RIGHT}trendbeeld.js`));
    await until(() => drawn(named).length === 1, 'https in place of http', 20_000);
    assertClean(named);
  });

  it('goes by where it lies where a folder was published for another address and its links are there', async () => {
    // Published for /served/, served below it.
    const base = `${location.origin}/served/nginx/`;
    const frame = await open(quote(base) + ELEMENT, script(`${base}trendbeeld.js`));
    await until(() => drawn(frame).length === 2, 'both have drawn', 20_000);
    assertClean(frame);
  });

  it('does what data-base says, also against its own address', async () => {
    const frame = await open(quote(RIGHT) + ELEMENT, script(`${location.origin}/served/nginx/trendbeeld.js`, `data-base="${RIGHT}" defer`));
    await until(() => drawn(frame).length === 2, 'both have drawn', 20_000);
    const files = frame.contentWindow.performance.getEntriesByType('resource').map(({ name }) => name);
    assert.isTrue(files.some((name) => name.startsWith(`${RIGHT}data/`)));
    assert.isFalse(files.some((name) => name.startsWith(`${location.origin}/served/nginx/data/`)));
  });

  it('says once in the console that the links of a page lie elsewhere, and nothing on a page without any', async () => {
    const other = 'https://elders.example/trends/';
    const frame = await open(
      quote(other) + quote(other, 'nl/d/sociaal/'),
      script(`${RIGHT}trendbeeld.js`) + script(`${location.origin}/served/nginx/trendbeeld.js`),
    );
    await until(() => messages(frame).length > 0, 'it is said');
    assert.lengthOf(messages(frame), 1);
    assert.match(messages(frame)[0]!, /https:\/\/elders\.example\/trends\/nl\/t\/werkloosheid\/ is not in .*data-base/);
    assert.lengthOf(frame.contentDocument.querySelectorAll('blockquote'), 2);
    const none = await open('<p><a href="https://elders.example/nl/contact/">Contact</a></p>', script(`${RIGHT}trendbeeld.js`));
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.deepEqual(messages(none), []);
  });
});

describe('our sentence with its link in one paragraph', function sentence() {
  this.timeout(60_000);
  afterEach(closeFrames);

  const TEXT = 'Het CPB verwachtte 9 procent (voorspelling; Platform31 2013, hoofdstuk 3). In juni 2026 was het 3,8 procent (definitief; CBS, 80590ned).';
  const page = `${RIGHT}nl/t/werkloosheid/`;
  const link = (text = page): string => `<a href="${page}">${text}</a>`;
  const SITE = script(`${RIGHT}trendbeeld.js`);

  for (const [what, body] of Object.entries({
    'plain text whose address a field made a link of': `<p>${TEXT} ${link()}</p>`,
    'a quote that an editor made one paragraph of': `<p>${TEXT}${link('Bekijk de grafiek en de cijfers: werkloosheid')}</p>`,
    'the words of a frame whose frame was dropped': `<p>${TEXT} ${link('Bekijk de grafiek en de cijfers: werkloosheid')}</p><div></div>`,
  }))
    it(`becomes the graphic: ${what}`, async () => {
      const frame = await open(`<p>Ervoor.</p>${body}<p>Erna.</p>`, SITE);
      await until(() => drawn(frame).length === 1, 'it has drawn', 20_000);
      assert.match(frame.contentDocument.body.textContent, /Ervoor\..*Erna\./s);
      assertClean(frame);
    });

  it('stays text where it is not ours, goes on after the link, or stands beside a picture, a frame or in a list', async () => {
    const frame = await open(
      [
        `<p>Meer weten? ${link()}</p>`,
        `<p>Het aantal daalde (bron: CBS). Zie ${link()}</p>`,
        `<p>${TEXT} ${link()} en lees ook dit.</p>`,
        `<p>${TEXT} <a href="https://elders.example/">Elders</a> ${link()}</p>`,
        `<figure><img src="/pages/x.png" alt=""><figcaption>${TEXT} ${link('Bekijk')}</figcaption></figure>`,
        `<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt=""></p><p>${TEXT} ${link('Bekijk')}</p>`,
        `<ul><li><p>${TEXT} ${link()}</p></li></ul>`,
        `<div><p>${TEXT} ${link('Bekijk')}</p><div><iframe src="${page}frame/" title="x" sandbox></iframe></div></div>`,
      ].join(''),
      SITE,
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.lengthOf(frame.contentDocument.querySelectorAll('trend-card'), 0);
    assert.lengthOf(frame.contentDocument.querySelectorAll('a'), 9);
  });
});
