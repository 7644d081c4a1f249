import 'axe-core';
import { study } from '@trendbeeld/study-steden-2013';
import type * as Axe from 'axe-core';
import { expect } from 'chai';
import { domainOverviewExamples } from '../domain-overview/domain-overview.examples.js';
import '../define-all.js';
import { cardCss } from '../styles/card-css.js';
import type { TrendbeeldErrorDetail } from '../shared/base-element.js';
import { setDataAddress } from '../shared/data-address.js';
import { trendCardHtml } from '@trendbeeld/cards';
import type { Example } from '../shared/examples.js';
import { trendMapExamples } from '../trend-map/trend-map.examples.js';
import { trendRelationsExamples } from '../trend-relations/trend-relations.examples.js';
import { studyOverviewExamples } from '../study-overview/study-overview.examples.js';
import { trendOutcomesExamples } from '../trend-outcomes/trend-outcomes.examples.js';
import { trendCardExamples } from './trend-card.examples.js';
import type { TrendCard } from './trend-card.js';

/** axe-core is no module: it leaves itself on the window. */
declare const axe: typeof Axe;

const files = '/packages/elements/fixtures/';
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  `${cardCss} trend-card,domain-overview,trend-outcomes,trend-relations,trend-map,study-overview{display:block;inline-size:100%;min-inline-size:180px}`,
);

/** Puts HTML into the page and gives its first element. */
function fixture(html: string, language = 'nl'): HTMLElement {
  const box = document.createElement('div');
  box.lang = language;
  box.className = 'fixture';
  // The test's own page allows it; what an element does with data is tested below.
  box.append(document.createRange().createContextualFragment(html));
  document.body.append(box);
  return box.firstElementChild as HTMLElement;
}

/** The figure that an element has drawn, once it has. */
async function drawn(element: Element): Promise<HTMLElement> {
  return waitFor(() => element.shadowRoot?.querySelector<HTMLElement>('.trendbeeld') ?? null, `${element.localName} to draw`);
}

async function waitFor<T>(get: () => T | null, what: string): Promise<T> {
  for (let i = 0; i < 250; i++) {
    const value = get();
    if (value !== null) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** Opens all that a reader can open. */
function opened(figure: HTMLElement): HTMLElement {
  for (let closed = true; closed; closed = figure.querySelector('details:not([open])') !== null)
    for (const summary of figure.querySelectorAll<HTMLElement>('details:not([open]) > summary')) summary.click();
  return figure;
}

const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ');

describe('the elements', () => {
  before(() => {
    setDataAddress('/apps/demo/dist/assets/trendbeeld/data/');
    document.adoptedStyleSheets = [sheet];
    document.documentElement.lang = 'nl';
  });
  afterEach(() => {
    for (const box of document.querySelectorAll('.fixture')) box.remove();
  });

  const all: readonly Example[] = [
    ...trendCardExamples,
    ...domainOverviewExamples,
    ...studyOverviewExamples,
    ...trendOutcomesExamples,
    ...trendRelationsExamples,
    ...trendMapExamples,
  ];

  for (const example of all.filter((e) => !e.problem)) {
    it(`draw «${example.name}» without an accessibility violation`, async () => {
      const element = fixture(example.html(files), example.language);
      const figure = opened(await drawn(element));
      expect(text(figure)).not.to.match(/undefined|NaN|\[object/);
      expect(figure.lang).to.equal(example.language);
      expect(element.shadowRoot!.querySelector('.problem')).to.equal(null);
      const { violations } = await axe.run(element, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).to.deep.equal([]);
    });
  }

  for (const example of all.filter((e) => e.problem)) {
    it(`keep what stands in the tag for «${example.name}» and say what is wrong`, async () => {
      const events: TrendbeeldErrorDetail[] = [];
      const listen = (event: Event): unknown => events.push((event as CustomEvent<TrendbeeldErrorDetail>).detail);
      document.addEventListener('trendbeeld-error', listen);
      const element = fixture(example.html(files), example.language);
      const next = fixture(trendCardHtml(study, { trend: 'spelregels' }));
      const problem = await waitFor(() => element.shadowRoot?.querySelector<HTMLElement>('.problem') ?? null, 'a problem');
      document.removeEventListener('trendbeeld-error', listen);

      expect(text(problem)).to.match(/^[A-Z].{20,}[.?:)]|verwacht|Expected/);
      expect(events.map((e) => e.code)).to.deep.equal([example.problem]);
      expect(events[0]!.message).to.equal(problem.textContent);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
      expect((element.firstElementChild as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
      expect(text(await drawn(next))).to.contain('hoofdstuk 5');
    });
  }
});

describe('<trend-card>', () => {
  before(() => setDataAddress('/apps/demo/dist/assets/trendbeeld/data/'));
  afterEach(() => {
    for (const box of document.querySelectorAll('.fixture')) box.remove();
  });

  it('takes its static card over as it is: no request, no other size', async () => {
    const fetch = window.fetch.bind(window);
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return fetch(input, init);
    };
    const host = document.createElement('div');
    host.className = 'fixture';
    host.append(
      document.createRange().createContextualFragment(trendCardHtml(study, { trend: 'werkloosheid', language: 'nl' }).replaceAll('trend-card', 'trend-later')),
    );
    document.body.append(host);
    const size = host.querySelector('article')!.getBoundingClientRect();
    const markup = host.querySelector('svg.tb-svg')!.outerHTML;
    host.remove();

    const card = fixture(trendCardHtml(study, { trend: 'werkloosheid', language: 'nl' }));
    const figure = await drawn(card);
    expect(figure.getBoundingClientRect().height).to.be.closeTo(size.height, 0.6);
    expect(figure.getBoundingClientRect().width).to.be.closeTo(size.width, 0.6);
    expect(figure.querySelector('svg.tb-svg')!.outerHTML).to.equal(markup);
    window.fetch = fetch;
    expect(asked).to.deep.equal([]);
  });

  it('draws by name what the server makes', async () => {
    const figure = opened(await drawn(fixture('<trend-card trend="kwetsbare-groepen"><p>Kwetsbare groepen.</p></trend-card>')));
    const server = fixture(trendCardHtml(study, { trend: 'kwetsbare-groepen', language: 'nl' })).querySelector('article')!;
    expect(figure.querySelectorAll('svg.tb-svg *').length).to.equal(server.querySelectorAll('svg.tb-svg *').length);
    // What the element adds to it stands in elements of its own.
    const bare = figure.cloneNode(true) as HTMLElement;
    for (const head of bare.querySelectorAll('.tb-sort')) head.replaceWith(...head.childNodes);
    for (const added of bare.querySelectorAll('button, .tb-status, .tb-walk, .tb-tip')) added.remove();
    expect(text(bare)).to.equal(text(server));
    expect(figure.querySelector('svg')!.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });

  it('makes at most 160 elements before a reader opens it, and the rest when it is opened, printed or walked through', async () => {
    for (const { slug } of study.trends) {
      const figure = await drawn(fixture(`<trend-card trend="${slug}"><p>Kaart.</p></trend-card>`));
      expect(figure.querySelectorAll('*').length, slug).to.be.within(20, 160);
      expect(figure.querySelectorAll('.tb-more > :not(summary)').length, slug).to.equal(0);
    }
    const cards = [...document.querySelectorAll('trend-card')].slice(-3).map((card) => card.shadowRoot!.querySelector<HTMLElement>('.trendbeeld')!);
    const more = (figure: HTMLElement): number => figure.querySelectorAll('.tb-more > :not(summary)').length;
    const [byClick, byProgram] = cards;
    byClick!.querySelector<HTMLElement>('.tb-more > summary')!.click();
    expect(more(byClick!)).to.be.above(1);
    byProgram!.querySelector<HTMLDetailsElement>('.tb-more')!.open = true;
    await waitFor(() => more(byProgram!) || null, 'the rest');
    dispatchEvent(new Event('beforeprint'));
    expect(cards.map((figure) => more(figure) > 1)).to.deep.equal([true, true, true]);
    expect([...cards[2]!.querySelectorAll('details')].every((details) => details.open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(cards[2]!.querySelectorAll('[open]').length).to.equal(0);
    const walked = await drawn(fixture('<trend-card trend="werkloosheid"><p>Kaart.</p></trend-card>'));
    const layer = walked.querySelector('.tb-walk')!;
    expect(more(walked)).to.equal(0);
    layer.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }));
    expect(text(walked.querySelector('.tb-tip'))).to.match(/^januari 2003: /);
    walked.querySelector<HTMLElement>('.tb-more > summary')!.click();
    const listen = await waitFor(() => walked.querySelector('.tb-listen'), 'what tables can do');
    const button = listen.getBoundingClientRect();
    for (const said of walked.querySelectorAll('.tb-says')) {
      const box = said.getBoundingClientRect();
      expect(box.bottom <= button.top || box.top >= button.bottom, text(said)).to.equal(true);
    }
  });

  it('moves the figure that it bears, and puts it back when another is shown', async () => {
    const card = fixture(trendCardHtml(study, { trend: 'werkloosheid', language: 'nl' })) as TrendCard;
    const given = card.querySelector('article')!;
    const { length } = given.querySelectorAll('*');
    expect(await drawn(card)).to.equal(given);
    expect(card.querySelectorAll('*').length).to.equal(0);
    // A place for what is said and one for the point, per drawing.
    expect(given.querySelectorAll('*').length).to.be.below(length * 1.05);
    card.trend = 'mobiliteit';
    await waitFor(() => card.shadowRoot!.querySelector('article[data-key^="mobiliteit"]'), 'the other trend');
    expect(card.querySelector('article')).to.equal(given);
    expect(given.querySelectorAll('*').length).to.equal(length);
    card.trend = 'werkloosheid';
    await waitFor(() => (card.shadowRoot!.contains(given) ? given : null), 'the figure that it bears');
    card.trend = 'bestaat-niet';
    await waitFor(() => card.shadowRoot!.querySelector('.problem'), 'a sentence');
    expect(card.contains(given)).to.equal(true);
    expect(given.getBoundingClientRect().height).to.be.above(100);
  });

  it('shows the municipality of today for a code that merged, and says plainly that it knows no other code', async () => {
    const merged = fixture('<trend-card trend="bevolking-en-huishoudens" municipality="GM0756"><p>Bevolking.</p></trend-card>');
    await drawn(merged);
    expect(text(merged.shadowRoot!.querySelector('article'))).to.contain('Land van Cuijk');
    const unknown = fixture('<trend-card trend="bevolking-en-huishoudens" municipality="GM9999"><p>Bevolking.</p></trend-card>');
    const problem = await waitFor(() => unknown.shadowRoot!.querySelector('.problem'), 'a sentence');
    expect(text(problem)).to.contain('GM9999');
  });

  it('offers a list of municipalities whose choice stands in the address, and which other elements follow', async () => {
    const before = location.href;
    const html = '<trend-card trend="bevolking-en-huishoudens" choose><p>Bevolking.</p></trend-card>';
    const [first, second] = [fixture(html), fixture(html)] as [TrendCard, TrendCard];
    const without = fixture('<trend-card trend="bevolking-en-huishoudens"><p>Bevolking.</p></trend-card>');
    const list = (card: HTMLElement): HTMLSelectElement | null => card.shadowRoot!.querySelector('.choose select');
    const key = (card: HTMLElement): string => card.shadowRoot!.querySelector('article')?.dataset['key'] ?? '';
    try {
      const select = await waitFor(() => list(first), 'the list');
      await waitFor(() => list(second), 'the other list');
      await drawn(without);
      expect(list(without)).to.equal(null);
      expect(select.labels[0]!.textContent).to.equal('Kies uw gemeente');
      expect([...select.options].slice(0, 2).map((o) => o.textContent)).to.deep.equal(['heel Nederland', 'Aa en Hunze']);
      expect(select.options.length).to.equal(343);
      expect(select.value).to.equal('');
      select.focus();
      select.value = 'GM0344';
      select.dispatchEvent(new Event('change'));
      await waitFor(() => (key(first).endsWith('|GM0344') && key(second).endsWith('|GM0344') ? true : null), 'both show Utrecht');
      expect(list(second)!.value).to.equal('GM0344');
      expect(new URL(location.href).searchParams.get('gemeente')).to.equal('GM0344');
      expect(first.shadowRoot!.activeElement, 'the focus stays').to.equal(select);
      expect(text(first.shadowRoot!.querySelector('.choose [role=status]'))).to.equal('De grafiek toont nu Utrecht.');
      expect(key(without)).not.to.contain('GM0344');
      const { violations } = await axe.run(first, { rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
      expect(violations.map((v) => v.id)).to.deep.equal([]);
      const later = fixture(html);
      await drawn(later);
      expect(key(later), 'the address says it').to.match(/GM0344$/);
      expect((await waitFor(() => list(later), 'its list')).value).to.equal('GM0344');
      select.value = '';
      select.dispatchEvent(new Event('change'));
      await waitFor(() => (key(first).includes('GM') ? null : true), 'the whole country again');
      expect(location.href).to.equal(before);
      first.parentElement!.lang = 'en';
      await waitFor(() => (text(first.shadowRoot!.querySelector('.choose')).startsWith('Choose your municipality') ? true : null), 'English');
      expect(first.shadowRoot!.querySelectorAll('.choose').length).to.equal(1);
    } finally {
      history.replaceState(history.state, '', before);
    }
  });

  it('follows the nearest language, also when it changes', async () => {
    const card = fixture('<trend-card trend="werkloosheid"><p>Werkloosheid.</p></trend-card>');
    expect(text(await drawn(card))).to.contain('van de beroepsbevolking');
    card.parentElement!.lang = 'en-GB';
    const english = await waitFor(() => card.shadowRoot!.querySelector<HTMLElement>('.trendbeeld[lang="en"]'), 'English');
    expect(text(english)).to.contain('of the labour force');
    expect(text(english)).to.contain('about 9%');
  });

  it('writes decimal commas in Dutch and points in English', async () => {
    const nl = await drawn(fixture('<trend-card trend="economische-groei"><p>Groei.</p></trend-card>'));
    expect(text(opened(nl))).to.contain('2,7 % per jaar');
    const en = await drawn(fixture('<trend-card trend="economische-groei"><p>Growth.</p></trend-card>', 'en'));
    expect(text(opened(en))).to.contain('2.7% a year');
  });

  it('changes with its attributes: trend, headline and heading level', async () => {
    const card = fixture(trendCardHtml(study, { trend: 'werkloosheid', language: 'nl' })) as TrendCard;
    await drawn(card);
    card.headline = 'Eigen kop';
    card.headingLevel = 2;
    const heading = await waitFor(() => card.shadowRoot!.querySelector('h2'), 'the headline');
    expect(heading.textContent).to.equal('Eigen kop');
    expect(text(card.shadowRoot!.querySelector('.tb-source'))).to.contain('hoofdstuk 3');
    card.trend = 'mobiliteit';
    await waitFor(() => card.shadowRoot!.querySelector('article[data-key^="mobiliteit"]'), 'the other trend');
  });

  it('comes back from a problem', async () => {
    const card = fixture('<trend-card trend="bestaat-niet"><p>Trend.</p></trend-card>') as TrendCard;
    await waitFor(() => card.shadowRoot!.querySelector('.problem'), 'a problem');
    card.trend = 'spelregels';
    await drawn(card);
    expect(card.shadowRoot!.querySelector('.problem')).to.equal(null);
  });

  it('opens its table without script, with headers for rows and columns', async () => {
    const figure = await drawn(fixture(trendCardHtml(study, { trend: 'werkloosheid', language: 'nl' })));
    const details = figure.querySelector<HTMLDetailsElement>('.tb-footer details')!;
    details.open = true;
    const table = details.querySelector('table')!;
    expect(table.caption!.textContent).not.to.equal('');
    expect(table.querySelectorAll('thead th[scope=col]').length).to.equal(4);
    expect([...table.rows].slice(1).every((r) => r.cells[0]!.getAttribute('scope') === 'row')).to.equal(true);
    expect(table.getBoundingClientRect().height).to.be.greaterThan(20);
  });

  it('never lets strings of the data become markup', async () => {
    const figure = await drawn(fixture(`<trend-card src="${files}markup.json"><p>Voorbeeld.</p></trend-card>`));
    expect(figure.querySelector('img, script')).to.equal(null);
    expect(text(figure)).to.contain('<img src=x onerror=alert(1)>');
    expect([...figure.querySelectorAll('svg')].every((s) => !s.hasAttribute('onload'))).to.equal(true);
  });

  it('takes nothing from a file of figures that would run or load something', async () => {
    const { toDom } = await import('../shared/to-dom.js');
    const { el } = await import('@trendbeeld/charts');
    const hostile = el(
      'article',
      { onclick: 'alert(1)', style: 'color:red', ONLOAD: 'x' },
      el('script', {}, 'window.hostile = true'),
      el('iframe', { src: 'https://evil.example/' }),
      el('a', { href: ' javascript:alert(1)' }, 'a'),
      el('a', { href: 'data:text/html,x' }, 'b'),
      el('a', { href: 'https://cbs.example/' }, 'c'),
      el('a', { href: '/nl/a:b' }, 'd'),
      el('a', { href: '\u0001javascript:alert(1)' }, 'e'),
      el('a', { href: 'JAVASCRIPT\t:alert(1)', ping: 'https://evil.example/', target: 'x' }, 'f'),
      el('img', { src: 'https://evil.example/' }),
      el('trend-card', { src: 'this.json' }),
      el('p', { fill: 'url(https://evil.example/#x)', background: 'https://evil.example/' }, 'g'),
      el('svg', {}, el('use', { 'xlink:href': 'javascript:alert(1)' }), el('foreignObject', {}, el('p')), el('script', {}, 'window.hostile = true')),
    );
    const node = toDom(hostile, document) as HTMLElement;
    document.body.append(node);
    expect((window as unknown as { hostile?: boolean }).hostile).to.equal(undefined);
    expect(node.outerHTML).to.equal(
      '<article><a>a</a><a>b</a><a href="https://cbs.example/">c</a><a href="/nl/a:b">d</a><a>e</a><a>f</a><p>g</p><svg></svg></article>',
    );
    node.remove();
    const painted = el('text', { class: 'tb-fill-ink tb-halo', fill: 'currentColor' }, el('tspan', { fill: 'none', 'font-size': 13 }, 'h'));
    expect((toDom(painted, document) as Element).outerHTML, 'what the style sheet gives as well').to.equal(
      '<text class="tb-fill-ink tb-halo"><tspan fill="none" font-size="13">h</tspan></text>',
    );
    expect(() => toDom(el('p', {}, 'De laatste waarde is undefined.'), document)).to.throw(TypeError);
    expect(() => toDom(el('svg', {}, el('path', { d: 'M0,NaN' })), document)).to.throw(TypeError);
  });

  it('survives being moved and being removed before its answer comes', async () => {
    const card = fixture('<trend-card trend="burgerkracht"><p>Burgerkracht.</p></trend-card>');
    card.remove();
    const box = document.createElement('div');
    box.className = 'fixture';
    box.lang = 'nl';
    document.body.append(box);
    box.append(card);
    expect(text(await drawn(card))).to.contain('hoofdstuk 4');
  });

  it('is registered once, and a second registration neither throws nor takes over', async () => {
    const { defineElement } = await import('../shared/define-element.js');
    const own = customElements.get('trend-card');
    const warnings: string[] = [];
    const warn = console.warn;
    console.warn = (message: string) => void warnings.push(message);
    defineElement(
      'trend-card',
      class extends HTMLElement {
        static readonly version = '9.9.9';
      },
    );
    console.warn = warn;
    expect(customElements.get('trend-card')).to.equal(own);
    expect(warnings.join()).to.contain('already registered by version');
  });

  const places = {
    'a block': '<div>%</div>',
    'a float': '<div style="float:left">%</div><p>Tekst ernaast.</p>',
    'a flex row': '<div style="display:flex;flex-wrap:wrap;gap:8px"><div>%</div><p>Naast.</p></div>',
    'a flex item itself': '<div style="display:flex;flex-wrap:wrap;gap:8px">%<p>Naast.</p></div>',
    'a grid': '<div style="display:grid;grid-template-columns:auto">%</div>',
    'a table cell': '<table><tbody><tr><td>%</td></tr></tbody></table>',
    'an inline block': '<div style="display:inline-block">%</div>',
  };
  for (const [place, html] of Object.entries(places)) {
    it(`stands in ${place}, from 320 to 1600 px, neither collapsed nor too wide`, async () => {
      for (const width of [320, 480, 768, 1280, 1600]) {
        const box = document.createElement('div');
        box.className = 'fixture';
        box.lang = 'nl';
        box.style.cssText = `width:${width - 32}px;overflow:auto`;
        box.append(document.createRange().createContextualFragment(html.replace('%', trendCardHtml(study, { trend: 'kwetsbare-groepen', language: 'nl' }))));
        document.body.append(box);
        const figure = await drawn(box.querySelector('trend-card')!);
        expect(figure.getBoundingClientRect().width, `${width} px`).to.be.within(179, width - 32);
        expect(box.scrollWidth, `${width} px`).to.be.at.most(width - 32);
        box.remove();
      }
    });
  }
});
