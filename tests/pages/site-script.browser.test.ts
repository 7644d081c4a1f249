import { assert } from 'chai';
import { closeFrames, until, type PageFrame } from '../harness/frame.js';
import { assertClean, BASE, drawn, openMade, page, quote, requests, SCRIPT } from './made.js';

const FAR = '<div class="far"></div>';
const WERKLOOSHEID = page('nl/t/werkloosheid/');
const link = (text = 'Bekijk de cijfers', href = WERKLOOSHEID): string => `<a href="${href}">${text}</a>`;
const byId = (frame: PageFrame, id: string): HTMLElement => frame.contentDocument.getElementById(id)!;
const inElement = (frame: PageFrame, id: string): boolean => byId(frame, id)?.parentElement?.shadowRoot?.querySelector('.trendbeeld') != null;
const settled = async (frame: PageFrame, id = 'last'): Promise<void> => until(() => inElement(frame, id), 'the last quote has drawn', 10_000);
const ours = (frame: PageFrame): string[] => requests(frame).filter((name) => !name.endsWith('/trendbeeld.js'));

/** A folder whose figures wait until they are released; of this test alone, as browsers test at the same time. */
const slowFolder = (): string => `slow-${crypto.randomUUID().replaceAll('-', '')}`;

/** A reader whose browser asks to save data. */
const SAVES_DATA = `<script>Object.defineProperty(navigator, 'connection', { value: { saveData: true } });</script>`;

describe('the site script', () => {
  afterEach(closeFrames);

  it('loads nothing until a graphic comes near the viewport', async () => {
    // A reader who saves data gets nothing else, however long the page is at rest.
    const frame = await openMade(`<p>Tekst.</p>${FAR}${quote()}${FAR}<trend-card trend="mobiliteit"><p>Mobiliteit.</p></trend-card>`, {
      head: SAVES_DATA + SCRIPT,
    });
    // Two frames: the observer has told what it sees.
    await new Promise((resolve) => frame.contentWindow.requestAnimationFrame(() => frame.contentWindow.requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(ours(frame), []);
    frame.contentWindow.scrollTo(0, 5800);
    await settled(frame, 'quote');
    assert.isTrue(ours(frame).some((name) => name.endsWith('/trendbeeld.elements.js')));
    assert.isFalse(
      ours(frame).some((name) => name.includes('mobiliteit')),
      'what is far below has asked for nothing',
    );
    frame.contentDocument.querySelector('trend-card[trend=mobiliteit]')!.scrollIntoView();
    await until(() => drawn(frame).length === 2, 'the element has drawn', 10_000);
    assertClean(frame);
  });

  it('makes what lies below a reader once the page is at rest, and moves nothing in view', async () => {
    const far = '<trend-card trend="mobiliteit"><p>Mobiliteit.</p></trend-card>';
    const frame = await openMade(`<p>Tekst.</p>${FAR}${far}${quote()}`);
    assert.deepEqual(ours(frame), []);
    await until(() => drawn(frame).length === 2, 'both are made, so that they can be printed', 15_000);
    assert.equal(frame.contentWindow.scrollY, 0);
    assertClean(frame);
  });

  it('makes all that has its figures before printing', async () => {
    const card = '<trend-card trend="mobiliteit"><p>Mobiliteit.</p></trend-card>';
    const frame = await openMade(`${card}${FAR}${card}`, { head: SAVES_DATA + SCRIPT });
    await until(() => drawn(frame).length === 1, 'the first has drawn', 10_000);
    frame.contentWindow.dispatchEvent(new Event('beforeprint'));
    await until(() => drawn(frame).length === 2, 'the second has drawn');
    assertClean(frame);
  });

  it('asks for nothing where an element bears its figure', async () => {
    const frame = await openMade('{card:mobiliteit}');
    await until(() => drawn(frame).length === 1, 'the element has drawn', 10_000);
    assert.deepEqual(
      ours(frame).filter((name) => name.includes('/data/')),
      [],
    );
    assertClean(frame);
  });

  it('asks for a figure beside the elements, not after them, and once', async () => {
    for (const [of, count] of [
      [(at: string) => quote().replaceAll(BASE, at), 1],
      [() => '<trend-card trend="werkloosheid"><p>Werkloosheid.</p></trend-card>', 1],
      [(at: string) => `${quote()}${quote('nl/t/werkloosheid/', 'second')}`.replaceAll(BASE, at), 2],
    ] as const) {
      const at = `${location.origin}/fake/late-${crypto.randomUUID()}/`;
      const frame = await openMade(of(at), { head: SCRIPT.replace(BASE, at) });
      const figures = (): string[] => requests(frame).filter((name) => name.endsWith('/data/figures/nl/t/werkloosheid.json'));
      await until(() => figures().length > 0, 'the figure is there before the elements are', 10_000);
      assert.equal(drawn(frame).length, 0);
      await fetch(`${at}release`);
      await until(() => drawn(frame).length === count, 'all have drawn', 10_000);
      assert.equal(figures().length, 1);
      closeFrames();
    }
  });

  const sentence = '<p>Het CPB verwachtte in 2013 ongeveer 9 procent.</p>';
  const forms: Readonly<Record<string, string>> = {
    'the whole quote': quote('nl/t/werkloosheid/', 'x'),
    'without data': `<blockquote id="x" class="trend-card" cite="${WERKLOOSHEID}">${sentence}<p>${link()}</p></blockquote>`,
    'without class and data': `<blockquote id="x" cite="${WERKLOOSHEID}">${sentence}<p>${link()}</p></blockquote>`,
    'without class, cite and data': `<blockquote id="x">${sentence}<p>${link()}</p></blockquote>`,
    'a quote block of an editor': `<blockquote class="wp-block-quote is-layout-flow">${sentence}\n<p id="x" hidden></p><p>${link()}</p></blockquote>`.replace(
      /<p id="x" hidden><\/p>|<blockquote/g,
      (m) => (m.startsWith('<b') ? '<blockquote id="x"' : ''),
    ),
    'a box with the class': `<div id="x" class="trend-card">${sentence}<p>${link()}</p></div>`,
    'paragraphs that became line ends': `<blockquote id="x">Het CPB verwachtte in 2013 ongeveer 9 procent.<br>${link()}</blockquote>`,
    'a class and no paragraphs': `<blockquote id="x" class="trend-card">Het CPB verwachtte 9 procent. ${link()}</blockquote>`,
    'one of two quotes': `<blockquote>${sentence}</blockquote><blockquote id="x">${link()}</blockquote>`,
    'only the paragraph with the link': `${sentence}<p id="x">${link()}</p>`,
    'a bare address': `<p id="x">${link(WERKLOOSHEID)}</p>`,
    'a link in a box': `<div id="x"> ${link()}\n</div>`,
    'a link with emphasis': `<p id="x"><strong><span>${link('<em>Bekijk</em> de cijfers')}</span></strong></p>`,
    'a quote in a list': `<ul><li>${quote('nl/t/werkloosheid/', 'x')}</li></ul>`,
    'an address with a hash and without its last slash': `<p id="x">${link('Bekijk', `${WERKLOOSHEID.slice(0, -1)}#grafiek`)}</p>`,
  };
  for (const [name, html] of Object.entries(forms)) {
    it(`makes a graphic of ${name}, which stays inside it`, async () => {
      const frame = await openMade(`<article>${html}</article>`);
      const before = byId(frame, 'x').outerHTML;
      await settled(frame, 'x');
      const card = byId(frame, 'x').parentElement!;
      assert.equal(card.localName, 'trend-card');
      assert.include(card.shadowRoot!.textContent, 'hoofdstuk 3');
      assert.equal(byId(frame, 'x').outerHTML, before);
      assert.equal(drawn(frame).length, 1);
      assertClean(frame);
    });
  }

  const untouched: Readonly<Record<string, string>> = {
    'a link in running text': `<p>Lees meer over ${link('de werkloosheid')} in onze stad.</p>`,
    'a link that ends a sentence': `<p>Lees meer over ${link('de werkloosheid')}.</p>`,
    'a quotation that names a link': `<blockquote><p>Volgens ${link('Trendbeeld')} stijgt de werkloosheid.</p></blockquote>`,
    'a long quotation that ends with a link': `<blockquote><p>${'Wie werk zoekt, vindt het. '.repeat(50)}</p><p hidden></p><ul><li>${link()}</li></ul></blockquote>`,
    'a menu': `<nav><p>${link()}</p></nav><header><div>${link()}</div></header><footer><p>${link()}</p></footer><div role="navigation"><p>${link()}</p></div>`,
    'a list of links': `<ul><li>${link()}</li><li><p>${link('Mobiliteit', page('nl/t/mobiliteit/'))}</p></li></ul>`,
    'a table of links': `<table><tbody><tr><td>${link()}</td><td><p>${link()}</p></td></tr></tbody></table>`,
    'a heading': `<h2>${link('Werkloosheid')}</h2>`,
    'a teaser': `<div>${link('<h3>Werkloosheid</h3><p>Negen procent</p>')}</div><p>${link('<img alt="Foto" src="data:,">')}</p>`,
    'a picture with its caption': `<figure><img alt="Staven" src="data:,"><figcaption>Negen procent. ${link()}</figcaption></figure>`,
    'what is being edited': `<div contenteditable="true"><p>${link()}</p></div>`,
    'other addresses': `<p>${link('a', page(''))}</p><p>${link('b', page('nl/t/'))}</p><p>${link('c', page('nl/t/werkloosheid/figures.csv'))}</p><p>${link('d', 'https://elders.example/published/none/nl/t/werkloosheid/')}</p><p>${link('e', page('nl/t/../../x/t/werkloosheid/'))}</p>`,
    'a sentence with its frame': `<div><blockquote class="trend-card"><p>Negen procent.</p><p>${link()}</p></blockquote><iframe title="Werkloosheid" src="${WERKLOOSHEID}frame/"></iframe></div>`,
    'our own element': `<trend-card trend="werkloosheid"><p>${link()}</p></trend-card>`,
  };
  for (const [name, html] of Object.entries(untouched)) {
    it(`leaves ${name} as it is`, async () => {
      const frame = await openMade(`<div id="kept">${html}</div>${quote('nl/t/spelregels/', 'last')}`);
      // The height that a frame tells is its own.
      const kept = (): string => byId(frame, 'kept').innerHTML.replace(/ style="height: \d+px;"/, '');
      const before = kept();
      await settled(frame);
      assert.equal(kept(), before);
    });
  }

  it('changes nothing else in the page', async () => {
    const body = `<h1>Nieuws</h1><p style-free>Tekst.</p>${quote()}<p id="after">Meer ${link('tekst')}.</p>`;
    const frame = await openMade(body);
    const before = frame.contentDocument.documentElement.cloneNode(true) as HTMLElement;
    await settled(frame, 'quote');
    const after = frame.contentDocument.documentElement.cloneNode(true) as HTMLElement;
    for (const card of after.querySelectorAll('trend-card')) card.replaceWith(...card.childNodes);
    assert.equal(after.outerHTML, before.outerHTML);
    assertClean(frame);
  });

  it('takes language, municipality, edition and dress from the address', async () => {
    const frame = await openMade(
      `<blockquote id="x" class="trend-card"><p>In English.</p><p>${link('See', page('e/2026-11/en/t/werkloosheid/GM0344/?headline=Jobs%20%3Cb%3E&theme=dark&size=graphic&level=2'))}</p></blockquote>${quote('nl/d/bestuur/', 'last')}`,
      { height: 2000 },
    );
    await settled(frame, 'x');
    await settled(frame);
    const card = byId(frame, 'x').parentElement!;
    assert.deepEqual(Object.fromEntries([...card.attributes].map((a) => [a.name, a.value])), {
      trend: 'werkloosheid',
      lang: 'en',
      municipality: 'GM0344',
      edition: '2026-11',
      headline: 'Jobs <b>',
      theme: 'dark',
      size: 'graphic',
      'heading-level': '2',
    });
    const root = card.shadowRoot!;
    assert.equal(root.querySelector('h2.tb-title')?.textContent, 'Jobs <b>');
    assert.equal(frame.contentWindow.getComputedStyle(card).colorScheme, 'dark');
    const shown = (selector: string): boolean => (root.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
    assert.deepEqual(['.tb-lead', '.tb-strip', '.tb-more'].filter(shown), [], 'what graphic leaves out');
    assert.isTrue(['.tb-title', '.tb-graphic', '.tb-source'].every(shown), 'what graphic keeps');
    assert.isTrue(requests(frame).some((name) => name.endsWith('/e/2026-11/data/figures/en/t/werkloosheid.json')));
    assert.equal(byId(frame, 'last').parentElement?.localName, 'domain-overview');
  });

  it('makes the overview of a study of a link to the page of a language', async () => {
    const frame = await openMade(`<p id="last">${link('Alle trends', page('nl/'))}</p><p id="stays">Zie ${link('alle trends', page('nl/'))}.</p>`);
    await settled(frame);
    const element = byId(frame, 'last').parentElement!;
    assert.equal(element.localName, 'study-overview');
    assert.isAbove(element.shadowRoot!.querySelectorAll('.tb-study-trends li').length, 20);
    assert.equal(byId(frame, 'stays').parentElement!.localName === 'study-overview', false);
    assertClean(frame);
  });

  it('tells of a newer edition below the figure, with a link to the live page, and of none where there is none', async () => {
    const frame = await openMade(quote('e/2026-11/nl/t/werkloosheid/') + quote('e/2027-02/nl/t/spelregels/', 'new') + quote('nl/t/mobiliteit/', 'live'), {
      height: 4000,
    });
    await settled(frame, 'quote');
    const root = byId(frame, 'quote').parentElement!.shadowRoot!;
    await until(() => root.querySelector('.tb-newer') !== null, 'the sentence');
    const newer = root.querySelector('.tb-newer')!;
    assert.equal(newer.textContent, 'Dit is de uitgave 2026-11. Er is een nieuwere uitgave: 2027-02.');
    assert.equal(newer.querySelector('a')!.href, WERKLOOSHEID);
    assert.isTrue(Boolean(root.querySelector('.tb-source')!.compareDocumentPosition(newer) & Node.DOCUMENT_POSITION_FOLLOWING));
    // The edition of the other quote is not published here.
    await settled(frame, 'live');
    assert.isNull(byId(frame, 'live').parentElement!.shadowRoot!.querySelector('.tb-newer'));
    assert.equal(byId(frame, 'new').parentElement!.localName, 'body');
  });

  it('draws an ordinary table whose caption links to the page of own figures, with its source, and keeps the table', async () => {
    const rows =
      '<thead><tr><th>Jaar</th><th>fietsers per dag</th></tr></thead><tbody><tr><th>2022</th><td>4.720</td></tr><tr><th>2023</th><td>4.905</td></tr></tbody></table>';
    const title = link('Fietsers over de brug', page('nl/eigen-cijfers/'));
    const frame = await openMade(
      `<div><table id="captioned"><caption>${title}. Bron: Telpunt noord.</caption>${rows}</div>
      <div><table id="own"><caption>${title}</caption>${rows}<p id="source">Bron: <a href="https://telpunt.example/">Telpunt</a></p></div>
      <figure id="figure"><table>${rows}<figcaption>${title}</figcaption></figure>
      <table id="plain"><caption>Fietsers</caption>${rows}`,
    );
    for (const id of ['captioned', 'own', 'figure']) {
      byId(frame, id).scrollIntoView();
      await settled(frame, id);
    }
    const root = (id: string): ShadowRoot => byId(frame, id).parentElement!.shadowRoot!;
    const text = (id: string, selector: string): string => root(id).querySelector(selector)!.textContent;
    for (const id of ['captioned', 'own', 'figure']) assert.equal(text(id, '.tb-title'), 'Fietsers over de brug', id);
    assert.equal(text('captioned', '.tb-source'), 'Bron: Telpunt noord');
    assert.isNotNull(root('captioned').querySelector('svg.tb-svg'));
    assert.equal(text('own', '.tb-source'), 'Bron: Telpunt');
    assert.equal(root('own').querySelector<HTMLAnchorElement>('.tb-source a')!.href, 'https://telpunt.example/');
    assert.equal(byId(frame, 'source').parentElement, byId(frame, 'own').parentElement, 'the source went along');
    // Without a source it stays a table, with a sentence that says why.
    assert.isNull(root('figure').querySelector('svg.tb-svg'));
    assert.include(text('figure', '.tb-source'), 'bron');
    assert.equal(byId(frame, 'plain').parentElement!.localName, 'body');
    assertClean(frame);
  });

  it('moves nothing above a quote in view, and nothing at all when the quote is below', async () => {
    const text = '<p class="text">Een alinea van de gemeente.</p>';
    const frame = await openMade(`${text}${quote('nl/t/spelregels/', 'near')}${text}`);
    const places = (): number[] => [...frame.contentDocument.querySelectorAll('.text')].map((p) => p.getBoundingClientRect().top);
    const [before] = places();
    await settled(frame, 'near');
    assert.equal(places()[0], before);
    closeFrames();

    const below = await openMade(`${text.repeat(16)}<div id="gap"></div>${quote()}${text}`, { height: 500 });
    const seen = (): number[] => [...below.contentDocument.querySelectorAll('.text')].map((p) => p.getBoundingClientRect().top).filter((top) => top < 500);
    const first = seen();
    assert.isAbove(byId(below, 'quote').getBoundingClientRect().top, 500);
    await settled(below, 'quote');
    assert.deepEqual(seen(), first);
    assert.equal(below.contentWindow.scrollY, 0);
  });

  it('does not grow above a reader who went on: it waits until the quote comes back', async () => {
    const slow = slowFolder();
    const frame = await openMade(`${quote('nl/t/werkloosheid/').replaceAll('/published/none/', `/fake/${slow}/`)}${FAR}`, {
      head: SCRIPT.replace('/published/none/', `/fake/${slow}/`),
    });
    await until(() => requests(frame).some((name) => name.endsWith('trendbeeld.elements.js')), 'the quote was near');
    frame.contentWindow.scrollTo(0, 3000);
    await until(() => byId(frame, 'quote').getBoundingClientRect().bottom < 0, 'the page has scrolled');
    // Whenever it is asked for, it is given.
    for (let i = 0; i < 5; i++) {
      await fetch(`/fake/${slow}/release`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.isTrue(
      requests(frame).some((name) => name.endsWith('/werkloosheid.json')),
      'the figure has come',
    );
    assert.equal(byId(frame, 'quote').parentElement!.localName, 'body');
    frame.contentWindow.scrollTo(0, 0);
    await settled(frame, 'quote');
  });

  it('lets a reader finish who has the focus in the quote', async () => {
    const frame = await openMade(`<p>Tekst.</p>${quote('nl/t/spelregels/')}${quote('nl/t/werkloosheid/', 'last')}`, { head: '' });
    frame.contentWindow.focus();
    byId(frame, 'quote').querySelector('a')!.focus();
    const script = frame.contentDocument.createElement('script');
    script.src = page('trendbeeld.js');
    frame.contentDocument.head.append(script);
    await settled(frame);
    if (byId(frame, 'quote').matches(':focus-within')) assert.equal(byId(frame, 'quote').parentElement!.localName, 'body');
    byId(frame, 'quote').querySelector('a')!.blur();
    await settled(frame, 'quote');
  });

  it('serves content that comes later', async () => {
    const frame = await openMade('<main><p>Tekst.</p></main>');
    const box = frame.contentDocument.createElement('div');
    box.append(
      frame.contentDocument
        .createRange()
        .createContextualFragment(`<section>${quote('nl/t/spelregels/', 'last')}</section><trend-card trend="mobiliteit"></trend-card>`),
    );
    frame.contentDocument.querySelector('main')!.append(box);
    await settled(frame);
    frame.contentDocument.querySelector('trend-card[trend=mobiliteit]')!.scrollIntoView();
    await until(() => drawn(frame).length === 2, 'the element has drawn');
    // Taken out before anything came, and put back elsewhere.
    const again = frame.contentDocument.createRange().createContextualFragment(quote('nl/t/burgerkracht/', 'again'));
    box.append(again);
    const moved = byId(frame, 'again');
    moved.remove();
    frame.contentDocument.querySelector('main')!.prepend(moved);
    frame.contentWindow.scrollTo(0, 0);
    await settled(frame, 'again');
    assertClean(frame);
  });

  it('may stand on a page twice: the same, both forms, and of another folder', async () => {
    const integrity = (await (await fetch(page('integrity.json'))).json()) as Record<string, string>;
    const [hashed = ''] = Object.keys(integrity).filter((file) => file.startsWith('trendbeeld.'));
    const other = `${location.origin}/embed/none/`;
    const frame = await openMade(`<trend-card trend="mobiliteit"></trend-card>${quote()}${quote('nl/t/spelregels/', 'other').replaceAll(page(''), other)}`, {
      head: `${SCRIPT}${SCRIPT}<script src="${page(hashed)}" integrity="${integrity[hashed]}" defer></script><script src="${other}trendbeeld.js" defer></script>`,
      height: 5000,
    });
    await settled(frame, 'quote');
    await settled(frame, 'other');
    await until(() => drawn(frame).length === 3, 'all have drawn');
    assert.equal(frame.contentDocument.querySelectorAll('trend-card').length, 3);
    assert.isTrue(
      requests(frame).some((name) => name.startsWith('/embed/none/data/figures/nl/t/spelregels')),
      'figures come from the folder that the link names',
    );
    assert.isTrue(requests(frame).some((name) => name.startsWith('/published/none/data/figures/nl/t/werkloosheid')));
    assertClean(frame);
  });

  it('is self-contained in its other form, and loads its parts by their hash', async () => {
    const integrity = (await (await fetch(page('integrity.json'))).json()) as Record<string, string>;
    const [hashed = ''] = Object.keys(integrity).filter((file) => file.startsWith('trendbeeld.'));
    const frame = await openMade(quote('nl/t/verschillen-tussen-gemeenten/GM0344/'), {
      head: `<script src="${page(hashed)}" integrity="${integrity[hashed]}" crossorigin defer></script>`,
      policy: 'self',
    });
    await settled(frame, 'quote');
    const files = requests(frame).filter((name) => name.endsWith('.js'));
    assert.equal(files.length, 2);
    assert.match(files.join(' '), /trendbeeld\.[0-9a-f]{10}\.js.*municipality\.[0-9a-f]{10}\.js/);
    assertClean(frame);
  });
});

describe('the site script, where a graphic cannot be had', () => {
  afterEach(closeFrames);

  /** A page of a published folder with that fault, and what the quote was told. */
  async function openFault(fault: string, more = ''): Promise<{ frame: PageFrame; told: string[] }> {
    const folder = `/fake/${fault}/`;
    const frame = await openMade(`<p id="above">Tekst.</p>${quote().replaceAll('/published/none/', folder)}`, {
      head: `${more}${SCRIPT.replace('/published/none/', folder)}`,
    });
    const { told } = frame.contentWindow as unknown as { told: string[] };
    return { frame, told };
  }

  for (const [fault, code] of Object.entries({
    missing: 'unknown-trend',
    broken: 'missing-file',
    html: 'missing-file',
    cut: 'not-data',
    'no-module': 'missing-file',
  })) {
    it(`leaves the quote as it was (${fault}), and tells the page's makers`, async () => {
      const { frame, told } = await openFault(fault);
      const before = frame.contentDocument.body.innerHTML;
      const height = byId(frame, 'quote').getBoundingClientRect().height;
      await until(() => told.length > 0, 'the event', 10_000);
      assert.deepEqual(told, [code]);
      assert.equal(frame.contentDocument.body.innerHTML, before);
      assert.equal(byId(frame, 'quote').getBoundingClientRect().height, height);
    });
  }

  it('waits ten seconds, and then leaves the quote for good', async () => {
    const slow = slowFolder();
    const { frame, told } = await openFault(slow, '<script src="/pages/none/fast-clock.js"></script>');
    const before = frame.contentDocument.body.innerHTML;
    await until(() => told.length > 0, 'the event', 10_000);
    assert.deepEqual(told, ['timeout']);
    await fetch(`/fake/${slow}/release`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(frame.contentDocument.body.innerHTML, before);
  });

  it('loses one graphic, not the others', async () => {
    const frame = await openMade(`${quote('nl/t/bestaat-niet/')}${quote('nl/t/spelregels/', 'last')}`);
    await settled(frame);
    assert.equal(byId(frame, 'quote').parentElement!.localName, 'body');
    assert.isAbove(byId(frame, 'quote').getBoundingClientRect().height, 20);
  });

  it('shows the quote again when drawing fails later', async () => {
    const frame = await openMade(quote());
    await settled(frame, 'quote');
    const card = byId(frame, 'quote').parentElement!;
    assert.equal(byId(frame, 'quote').getBoundingClientRect().height, 0);
    card.setAttribute('trend', 'bestaat-niet');
    await until(() => card.shadowRoot!.querySelector('.problem') !== null, 'the problem');
    assert.isAbove(byId(frame, 'quote').getBoundingClientRect().height, 20);
  });
});
