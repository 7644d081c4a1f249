// @ts-expect-error -- a package without types.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  cspLines,
  elementHtml,
  frameHtml,
  linkHtml,
  oembed,
  pageAddress,
  parsePageAddress,
  pictureHtml,
  quoteHtml,
  scriptHtml,
  type SnippetInput,
} from './index.js';

const BASE = 'https://stad.example/trends/';
const quote = {
  title: 'Werkloosheid stijgt',
  sentence: 'Ongeveer 9 procent (voorspelling; Platform31 2013, hoofdstuk 3).',
  linkText: 'Bekijk de grafiek: Werkloosheid stijgt',
};
const plain: SnippetInput = { base: BASE, page: { kind: 'trend', name: 'werkloosheid', language: 'nl' }, quote };
const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='x",
  '& &amp; &#x3C;',
  'שלום עולם',
  '👩‍👩‍👧 🇳🇱',
  'twee\n\n\nregels\u2028en\u0000meer',
  '$& $1 $`',
  '</blockquote>',
];
const local: SnippetInput = {
  base: 'https://stad.example/trends',
  page: { kind: 'domain', name: 'sociaal', language: 'en', municipality: 'GM0344', edition: '2026-11' },
  dress: { headline: HOSTILE.join(' '), theme: 'dark', size: 'graphic', headingLevel: 4 },
  quote: { title: HOSTILE[0]!, sentence: HOSTILE.join(' '), linkText: `See: ${HOSTILE[0]}` },
};
const whole: SnippetInput = { base: BASE, page: { kind: 'study', name: '', language: 'nl', edition: '2026-11' }, quote };
const inputs = [plain, local, whole];
const oembedOf = (input: SnippetInput) => oembed({ ...input, height: 500, thumbnail: { url: `${BASE}social.png`, width: 1200, height: 630 } });
const rungs: readonly [string, (input: SnippetInput) => string][] = [
  ['link', linkHtml],
  ['quote', quoteHtml],
  ['picture', (input) => pictureHtml({ ...input, width: 720, height: 400 })],
  ['frame', frameHtml],
  ['element', elementHtml],
  ['oembed', (input) => oembedOf(input).html],
];

const parsed = (html: string): DocumentFragment => JSDOM.fragment(html) as DocumentFragment;
const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe.each(rungs)('%s', (name, make) => {
  it.each(inputs)('carries the sentence and a link that works', (input) => {
    const dom = parsed(make(input));
    expect(onOneLine(dom.textContent!)).toContain(onOneLine(input.quote.sentence));
    const links = [...dom.querySelectorAll('a')];
    expect(links).toHaveLength(1);
    expect(links[0]!.getAttribute('href')).toBe(pageAddress(input.base, input.page, input.dress));
    expect(parsePageAddress(BASE, links[0]!.href)?.page).toEqual(input.page);
    expect(links[0]!.textContent!.trim()).not.toBe('');
  });

  it.each(inputs)('is one line a block, with nothing that runs or styles', (input) => {
    const html = make(input);
    expect(html).not.toMatch(/\n\s*\n|^\s|\s$|[^\P{Cc}\n]|\u2028/u);
    expect(html.split('\n')).toHaveLength(name === 'frame' ? 2 : 1);
    const dom = parsed(html);
    // A picture alone has a style: how wide it may be, for hosts that do not say it.
    expect(dom.querySelector('script, style, :not(img)[style], table')).toBeNull();
    for (const node of dom.querySelectorAll('*')) expect(node.getAttributeNames().filter((n) => n.startsWith('on'))).toEqual([]);
    expect(html).not.toContain(HOSTILE[0]);
  });
});

describe('quote', () => {
  it('is as the site script and a CMS know it', () => {
    expect(quoteHtml(plain)).toBe(
      `<blockquote class="trend-card" cite="${BASE}nl/t/werkloosheid/" lang="nl" data-trend="werkloosheid" data-language="nl"><p>${quote.sentence}</p> <p><a href="${BASE}nl/t/werkloosheid/">${quote.linkText}</a></p></blockquote>`,
    );
    const block = parsed(quoteHtml(local)).querySelector('blockquote')!;
    expect(Object.fromEntries(Object.entries(block.dataset))).toEqual({ domain: 'sociaal', municipality: 'GM0344', language: 'en' });
  });

  it('names the headline of the dress in the link, as it was typed', () => {
    expect(parsed(quoteHtml(local)).querySelector('a')!.textContent).toBe(`See: ${onOneLine(HOSTILE.join(' '))}`);
  });

  it('still has every word, and words apart, where a host takes all its tags away', () => {
    expect(quoteHtml(plain).replace(/<[^>]+>/g, '')).toBe(`${quote.sentence} ${quote.linkText}`);
  });

  it('refuses a page that could lead elsewhere', () => {
    expect(() => quoteHtml({ ...plain, page: { ...plain.page, name: '../x' } })).toThrow(RangeError);
  });
});

describe('picture', () => {
  it('shows the file beside the page, or the one that the editor uploaded', () => {
    const image = (more: object) => parsed(pictureHtml({ ...local, width: 720, height: 400, ...more })).querySelector('img')!;
    expect(image({}).src).toBe(`${BASE}e/2026-11/en/d/sociaal/GM0344/picture.png`);
    expect(image({ picture: 'picture.svg' }).src).toBe(`${BASE}e/2026-11/en/d/sociaal/GM0344/picture.svg`);
    expect(image({ src: '/uploads/a.png', alt: '"' }).outerHTML).toBe(
      '<img src="/uploads/a.png" alt="&quot;" width="720" height="400" style="max-width:100%;height:auto">',
    );
  });
});

describe('frame', () => {
  it('has title, sandbox and size, its dress in its address, and the words before it', () => {
    const dom = parsed(frameHtml(local));
    const [words, block] = [...dom.children] as [HTMLElement, HTMLElement];
    const frame = block.querySelector('iframe')!;
    expect(words.tagName).toBe('P');
    const attributes = Object.fromEntries([...frame.attributes].map((a) => [a.name, a.value]));
    const { src, title, ...rest } = attributes;
    expect(rest).toEqual({ width: '100%', height: '480', frameborder: '0', sandbox: 'allow-scripts', loading: 'lazy' });
    expect(title).toBe(onOneLine(HOSTILE.join(' ')));
    const address = new URL(src!);
    expect(address.pathname).toBe('/trends/e/2026-11/en/d/sociaal/GM0344/frame/');
    expect(Object.fromEntries(address.searchParams)).toEqual({ headline: onOneLine(HOSTILE.join(' ')), theme: 'dark', size: 'graphic', level: '4' });
    expect(address.hash).toBe('');
  });

  it('is named after its municipality, as the oEmbed answer is', () => {
    const input = { ...local, dress: {}, quote: { ...quote, municipality: 'Utrecht' } };
    expect(parsed(frameHtml(input)).querySelector('iframe')!.title).toBe(`${quote.title} – Utrecht`);
    expect(oembedOf(input).title).toBe(`${quote.title} – Utrecht`);
  });

  it('links in running text, so that the site script does not draw it twice', () => {
    for (const html of [frameHtml(plain), oembedOf(plain).html, pictureHtml({ ...plain, width: 1, height: 1 })]) {
      const link = parsed(html).querySelector('a')!;
      expect(link.parentElement!.textContent).not.toBe(link.textContent);
    }
  });
});

describe('oembed', () => {
  it('answers rich, with all that a host asks', () => {
    const { html, ...rest } = oembedOf(plain);
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: quote.title,
      provider_name: 'Trendbeeld',
      provider_url: BASE,
      cache_age: 86_400,
      width: 600,
      height: 500,
      thumbnail_url: `${BASE}social.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect([...parsed(html).children].map((c) => c.tagName)).toEqual(['BLOCKQUOTE', 'IFRAME']);
  });

  it.each(inputs)('reads rightly when WordPress keeps only a, blockquote and iframe', (input) => {
    const { html } = oembedOf(input);
    const kept = html.replace(/<\/?(?!a[ >]|blockquote|iframe)[a-z][^>]*>/g, '').replace(/<\/p>/g, '');
    // What WordPress looks for in an answer: see wp-includes/embed.php, wp_filter_oembed_result.
    expect(kept).toMatch(/^<blockquote[^>]*>[^]*<\/blockquote><iframe [^>]*><\/iframe>$/);
    const text = parsed(kept).querySelector('blockquote')!.textContent!;
    expect(onOneLine(text)).toContain(`${onOneLine(input.quote.sentence)} ${input === local ? 'See: ' : quote.linkText}`);
    expect(html).not.toMatch(/src="[^"]*#/);
  });

  it('is the same as JSON', () => {
    expect(JSON.parse(JSON.stringify(oembedOf(local)))).toEqual(oembedOf(local));
  });
});

describe('element', () => {
  it('is never empty and says all that its attributes can say', () => {
    const card = parsed(elementHtml(local)).firstElementChild!;
    expect(card.tagName).toBe('DOMAIN-OVERVIEW');
    expect(Object.fromEntries([...card.attributes].map((a) => [a.name, a.value]))).toEqual({
      domain: 'sociaal',
      municipality: 'GM0344',
      lang: 'en',
      headline: onOneLine(HOSTILE.join(' ')),
      theme: 'dark',
      size: 'graphic',
      'heading-level': '4',
      edition: '2026-11',
    });
    expect(card.querySelectorAll('p')).toHaveLength(2);
  });

  it('takes a static card as it is, with the link to its page after it', () => {
    const inside = '<article data-x="$& $1">Een</article>';
    expect(elementHtml({ ...plain, card: inside })).toBe(
      `<trend-card trend="werkloosheid" lang="nl">${inside}<p><a href="${BASE}nl/t/werkloosheid/">${quote.linkText}</a></p></trend-card>`,
    );
  });

  it('keeps the words of a card apart where a host takes all its tags away', () => {
    const card = '<article><h3>Kop</h3><dl><dt>Toen</dt><dd>9 %</dd></dl><svg><text>10</text><text><tspan>2</tspan><tspan>013</tspan></text></svg></article>';
    expect(
      elementHtml({ ...plain, card })
        .replace(/<[^>]+>/g, '')
        .trim(),
    ).toBe(`Kop Toen 9 % 10 2013  ${quote.linkText}`);
  });
});

describe('script', () => {
  it('has a form that stays current and one that is checked', () => {
    expect(scriptHtml('https://stad.example/trends', 'stable')).toBe(
      `<link rel="stylesheet" href="${BASE}place.css">\n<script src="${BASE}trendbeeld.js" defer></script>`,
    );
    const integrity = { file: 'trendbeeld.0a1b.js', integrity: 'sha384-abc' };
    expect(scriptHtml(BASE, 'hashed', integrity)).toBe(
      `<script src="${BASE}trendbeeld.0a1b.js" integrity="sha384-abc" crossorigin="anonymous" defer></script>`,
    );
    expect(() => scriptHtml(BASE, 'hashed')).toThrow(/integrity/);
  });
});

describe('lines for a content-security policy', () => {
  it('names the origin, or the host itself, and nothing where nothing is needed', () => {
    const base = 'https://stad.example:8443/trends/';
    expect(cspLines('link', base)).toEqual([]);
    expect(cspLines('quote', base)).toEqual([]);
    expect(cspLines('picture', base)).toEqual(['img-src https://stad.example:8443']);
    expect(cspLines('frame', base)).toEqual(['frame-src https://stad.example:8443']);
    expect(cspLines('oembed', base, true)).toEqual(["frame-src 'self'"]);
    expect(cspLines('script', base, true)).toEqual(["script-src 'self'", "style-src 'self'", "connect-src 'self'"]);
    expect(cspLines('element', base, true)).toEqual(["script-src 'self'", "style-src 'self'", "connect-src 'self'"]);
  });
});
