import { assert } from 'chai';
import { closeFrames, until, violationsOf, type PageFrame } from '../harness/frame.js';
import { assertClean, BASE, drawn, openMade, page, quote, SCRIPT } from './made.js';

const BODY = `<p>Tekst.</p>${quote()}{card:mobiliteit}`;

/** What a page at origin «null» tells of itself; see `record-violations.js`. */
interface Report {
  readonly drawn: number;
  readonly text: string;
  readonly violations: readonly unknown[];
  readonly errors: readonly string[];
  readonly messages: readonly string[];
}

async function reportOf(frame: HTMLIFrameElement): Promise<Report> {
  return new Promise((resolve) => {
    const listen = ({ data, source }: MessageEvent<{ report?: Report }>): void => {
      if (source !== frame.contentWindow || !data.report) return;
      removeEventListener('message', listen);
      resolve(data.report);
    };
    addEventListener('message', listen);
    frame.contentWindow!.postMessage('report', '*');
  });
}

/** Opens a page in a frame that cannot be looked into. */
async function openClosed(url: string, sandbox = 'allow-scripts'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'closed';
  frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  frame.height = '600';
  frame.src = url;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame;
}

const bothDrawn = (frame: PageFrame): boolean => drawn(frame).length === 2;

describe('a strict host', () => {
  afterEach(() => {
    closeFrames();
    for (const frame of document.querySelectorAll('.closed')) frame.remove();
  });

  for (const [policy, what] of Object.entries({
    self: 'scripts and styles of its own only',
    strict: 'trusted types with the policy of Lit',
    'trusted-types': 'trusted types for every sink',
    'no-trusted-types': 'no policy of trusted types at all',
    nonce: 'scripts with a nonce and strict-dynamic',
    coep: 'isolation from other origins',
    'no-frames': 'no frames',
  })) {
    it(`(${what}) shows quote and element as graphics, and notices nothing`, async () => {
      const frame = await openMade(BODY, { policy });
      await until(() => bothDrawn(frame), 'both have drawn', 10_000);
      assertClean(frame);
    });
  }

  it('(no scripts) reads the quote and the figure in the tag', async () => {
    const frame = await openClosed(`/made/self/?${new URLSearchParams({ body: BODY, head: SCRIPT }).toString()}`, 'allow-same-origin');
    const { body } = frame.contentDocument!;
    assert.isNull(body.querySelector('trend-card')!.shadowRoot);
    assert.include(body.innerText, 'ongeveer 9 procent werkloos');
    assert.equal(body.querySelector<HTMLAnchorElement>('blockquote a')!.href, page('nl/t/werkloosheid/'));
    assert.include(body.querySelector('trend-card')!.textContent, 'Platform31');
  });

  it('(a sandboxed frame, origin «null») shows graphics where the folder allows other origins, as published folders do', async () => {
    const frame = await openClosed(`/made/none/?${new URLSearchParams({ body: BODY, head: SCRIPT }).toString()}`);
    let report = await reportOf(frame);
    for (let i = 0; i < 100 && report.drawn < 2; i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      report = await reportOf(frame);
    }
    assert.equal(report.drawn, 2);
    assert.deepEqual([report.violations, report.errors, report.messages], [[], [], []]);
  });

  it('(a nonce) reads the quote where the script has none', async () => {
    // The test server gives its nonce to what is written small.
    const frame = await openMade(BODY, { policy: 'nonce', head: SCRIPT.replace('<script', '<SCRIPT') });
    await until(() => violationsOf(frame).length > 0, 'the script is refused');
    assert.include(frame.contentDocument.body.innerText, 'ongeveer 9 procent werkloos');
    assert.equal(drawn(frame).length, 0);
  });

  it('leaves no policy of trusted types, and needs none', async () => {
    for (const file of [
      'trendbeeld.js',
      'trendbeeld.elements.js',
      'page.js',
      'map.js',
      'municipality.js',
      'own-figures.js',
      'own-several.js',
      'own-words.js',
      'workbook.js',
      'sound.js',
    ]) {
      const text = await (await fetch(`${BASE}${file}`)).text();
      for (const sink of ['createPolicy', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write', 'eval(', 'new Function'])
        // d3-dsv makes objects of rows by a function of text; only its rows are used here, so that is never called.
        if (file !== 'own-figures.js' || sink !== 'new Function') assert.notInclude(text, sink, file);
    }
  });
});

describe('a host whose rules reach for everything', () => {
  afterEach(closeFrames);

  it('changes nothing inside an element but what it asks for: sizes, directions, links, tables and drawings stay', async () => {
    const card = '<trend-card trend="werkloosheid"><p>Werkloosheid.</p></trend-card>';
    const plain = await openMade(card);
    await until(() => drawn(plain).length === 1, 'the plain page has drawn', 10_000);
    const hostile = await openMade(card, { head: `<link rel="stylesheet" href="/pages/none/hostile.css">${SCRIPT}` });
    await until(() => drawn(hostile).length === 1, 'the hostile page has drawn', 10_000);
    const inherited = [
      'fontSize',
      'fontStyle',
      'fontWeight',
      'lineHeight',
      'textAlign',
      'textTransform',
      'textIndent',
      'textShadow',
      'whiteSpace',
      'wordBreak',
      'direction',
      'display',
      'float',
      'color',
      'width',
      'height',
      'padding',
      'columnCount',
    ] as const;
    const look = (frame: PageFrame): string[] => {
      const root = drawn(frame)[0]!.shadowRoot!;
      for (const details of root.querySelectorAll('details')) details.open = true;
      return [...root.querySelectorAll('.trendbeeld, .trendbeeld *')].map((e) => {
        const style = frame.contentWindow.getComputedStyle(e);
        return `${e.localName}.${e.getAttribute('class') ?? ''} ${inherited.map((name) => `${name}:${style[name]}`).join(' ')}`;
      });
    };
    const [expected, found] = [look(plain), look(hostile)];
    assert.equal(found.length, expected.length);
    assert.deepEqual(found.filter((line, i) => line !== expected[i]).slice(0, 3), []);
  });

  it('has letters of at least 16 px where its root is small, and larger ones where its text is', async () => {
    const size = async (css: string): Promise<string> => {
      const frame = await openMade('<div id="box"><trend-card trend="spelregels"><p>Regels.</p></trend-card></div>');
      const sheet = new (frame.contentWindow as unknown as typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(css);
      frame.contentDocument.adoptedStyleSheets = [sheet];
      await until(() => drawn(frame).length === 1, 'the card has drawn', 10_000);
      return frame.contentWindow.getComputedStyle(drawn(frame)[0]!.shadowRoot!.querySelector('.trendbeeld')!).fontSize;
    };
    assert.equal(await size('html{font-size:62.5%}'), '16px');
    assert.equal(await size('html{font-size:62.5%}body{font-size:1.9rem}'), '19px');
    assert.equal(await size('html{font-size:20px}#box{font-size:12px}'), '20px');
  });

  it('lets a reader widen letters, words and lines', async () => {
    const frame = await openMade('<trend-card trend="spelregels"><p>Regels.</p></trend-card>');
    await until(() => drawn(frame).length === 1, 'the card has drawn', 10_000);
    const sheet = new (frame.contentWindow as unknown as typeof globalThis).CSSStyleSheet();
    sheet.replaceSync('*{letter-spacing:.12em!important;word-spacing:.16em!important}');
    frame.contentDocument.adoptedStyleSheets = [sheet];
    for (const selector of ['.tb-title', '.tb-lead', '.tb-source', 'summary']) {
      const style = frame.contentWindow.getComputedStyle(drawn(frame)[0]!.shadowRoot!.querySelector(selector)!);
      assert.closeTo(Number.parseFloat(style.letterSpacing), 1.92, 0.1, selector);
      assert.closeTo(Number.parseFloat(style.wordSpacing), 2.56, 0.1, selector);
    }
  });
});

describe('a theme of its own', () => {
  afterEach(closeFrames);

  it('comes by name, with a scheme or without, and leaves the rest of the page as it is', async () => {
    const frame = await openMade(
      '<trend-card trend="spelregels" theme="newsroom dark"><p>Regels.</p></trend-card><trend-card trend="spelregels" theme="print"><p>Regels.</p></trend-card><trend-card trend="spelregels"><p>Regels.</p></trend-card>',
    );
    await until(() => drawn(frame).length === 3, 'the cards have drawn', 10_000);
    const style = (card: Element, selector: string): CSSStyleDeclaration => frame.contentWindow.getComputedStyle(card.shadowRoot!.querySelector(selector)!);
    const [newsroom, print, plain] = drawn(frame);
    assert.match(style(newsroom!, '.tb-title').fontFamily, /^Charter/);
    assert.equal(style(newsroom!, '.tb-card').borderBlockStartWidth, '1px');
    assert.equal(frame.contentWindow.getComputedStyle(newsroom!).colorScheme, 'dark');
    assert.equal(frame.contentWindow.getComputedStyle(print!).backgroundColor, 'rgb(255, 255, 255)');
    assert.equal(style(print!, '.tb-lead').color, 'rgb(0, 0, 0)');
    assert.notMatch(style(plain!, '.tb-title').fontFamily, /Charter/);
    assertClean(frame);
  });

  it('reads on its own ground, whatever colours the page has chosen', async () => {
    const frame = await openMade('<trend-card trend="spelregels" theme="dark"><p>Regels.</p></trend-card>');
    const sheet = new (frame.contentWindow as unknown as typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(':root{color-scheme:light;--basis-color-default-color-document:#111;--utrecht-link-color:#003366}');
    frame.contentDocument.adoptedStyleSheets = [sheet];
    await until(() => drawn(frame).length === 1, 'the card has drawn', 10_000);
    const [card] = drawn(frame);
    const style = (e: Element): CSSStyleDeclaration => frame.contentWindow.getComputedStyle(e);
    assert.equal(style(card!).backgroundColor, 'rgb(22, 27, 34)');
    assert.equal(style(card!.shadowRoot!.querySelector('.tb-lead')!).color, 'rgb(243, 245, 248)');
    // As the guard of contrast gives it: our own link on dark, unchanged.
    const [x, y, z] = (style(card!.shadowRoot!.querySelector('summary')!).color.match(/[\d.]+(?= |\))/g) ?? []).slice(-3).map(Number);
    for (const [seen, own] of [
      [x, 0.467],
      [y, 0.541],
      [z, 0.858],
    ])
      assert.closeTo(seen!, own!, 0.002);
  });
});
