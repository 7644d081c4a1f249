import { assert } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { closeFrames, openFrame, until, type PageFrame } from '../harness/frame.js';

/** A folder that was published with its own headers, for one municipality and without pictures. */
const FOLDER = '/served/nginx/';

/** What a page gives to be saved, in order. */
function savedIn(frame: PageFrame): Blob[] {
  const saved: Blob[] = [];
  const { URL: own } = frame.contentWindow as unknown as { URL: typeof URL };
  own.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return '#saved';
  };
  return saved;
}

const refusedIn = (frame: PageFrame): string[] => {
  const refused: string[] = [];
  frame.contentDocument.addEventListener('securitypolicyviolation', (event) => void refused.push(event.violatedDirective));
  return refused;
};
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The part of a page with a canvas, and how a person uses it. */
function using(frame: PageFrame) {
  const { contentDocument: page } = frame;
  const canvas = (): HTMLCanvasElement => page.querySelector('canvas')!;
  const press = (text: RegExp): void => [...page.querySelectorAll('button')].find((b) => text.test(b.textContent))!.click();
  const choose = (name: string, value: string): void => page.querySelector<HTMLInputElement>(`input[name=${name}][value="${value}"]`)!.click();
  const type = (selector: string, value: string): void => {
    const field = page.querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const alternative = (): string => page.querySelector('canvas')?.getAttribute('aria-label') ?? '';
  /** Without the word that the folder of the tests is a draft. */
  const says = (): string => alternative().replace(/^Concept: /, '');
  /** Colour of a pixel. */
  const at = (x: number, y: number): number[] => [...canvas().getContext('2d')!.getImageData(x, y, 1, 1).data];
  return { canvas, press, choose, type, alternative, says, at };
}

describe('pictures made in the builder', function pictures() {
  this.timeout(90_000);
  afterEach(closeFrames);

  async function opened(query: string, width = 1000): Promise<PageFrame> {
    const frame = await openFrame(`${FOLDER}nl/maken/${query}#picture`, { width, height: 900 });
    await until(() => using(frame).says() !== '', 'the picture', 30_000);
    return frame;
  }

  it('are there under the policy of the folder, in the form and sharpness that is chosen, with the band of a draft on top', async () => {
    const frame = await openFrame(`${FOLDER}nl/maken/?trend=werkloosheid#picture`, { width: 1000, height: 900 });
    const refused = refusedIn(frame);
    const { alternative, says, canvas, at, choose } = using(frame);
    await until(() => says() !== '', 'the picture', 30_000);
    assert.deepEqual([canvas().width, canvas().height], [2160, 2700]);
    assert.match(alternative(), /^Concept: /);
    // The band of a draft, where the rule of the domain stands otherwise.
    assert.deepEqual(at(10, 10), [29, 36, 48, 255]);
    choose('tm-form', '16:9');
    await until(() => canvas().width === 2400, 'the other form');
    assert.equal(canvas().height, 1350);
    choose('tm-scale', '1');
    await until(() => canvas().width === 1200, 'the other sharpness');
    // Something is drawn in it, and not only paper.
    const { data } = canvas().getContext('2d')!.getImageData(0, 0, 1200, 675);
    const ink = Array.from({ length: data.length / 4 }, (_, i) => data[i * 4]!).filter((red) => red < 100).length;
    assert.isAbove(ink, 5000);
    assert.match(says(), /^In 2013 verwachtte men zo’n 9 % werklozen.*Bron: Platform31 2013, hoofdstuk 3\.$/);
    assert.deepEqual(refused, []);
  });

  it('are saved as PNG that names its source, and as SVG with its headline as text', async () => {
    const frame = await opened('?trend=werkloosheid');
    const saved = savedIn(frame);
    const { type, says, press } = using(frame);
    type('#tm-headline', 'Het werd 8,7 procent');
    await until(() => says().startsWith('Het werd 8,7 procent.'), 'the headline');
    press(/als PNG/);
    await until(() => saved.length === 1, 'the PNG');
    const png = latin(await bytesOf(saved[0]!));
    assert.equal(png.slice(1, 4), 'PNG');
    assert.match(png, /iTXtTitle\0{5}Concept: Het werd 8,7 procent/);
    assert.match(png, /iTXtSource\0{5}Bron: Platform31/);
    assert.match(png, /iTXtComment\0{5}Trendbeeld \d{4}, naar Platform31 2013/);
    press(/als SVG/);
    await until(() => saved.length === 2, 'the SVG');
    const svg = await saved[1]!.text();
    assert.include(svg, 'Het werd 8,7 procent</t');
    assert.match(svg, /<dc:bibliographicCitation>Trendbeeld/);
  });

  it('show the municipality that was chosen, and no headline with a number that the graphic does not show', async () => {
    const frame = await opened('?trend=verschillen-tussen-gemeenten&municipality=GM0796');
    const { says, type } = using(frame);
    await until(() => says().startsWith("'s-Hertogenbosch: "), 'the municipality');
    type('#tm-headline', 'Groei van 77 procent');
    await until(() => frame.contentDocument.body.textContent.includes('De grafiek laat «77» niet zien.'), 'the question');
    assert.notInclude(says(), '77');
    const { contentDocument: page } = frame;
    const shownButton = (text: RegExp): boolean => [...page.querySelectorAll('#tm-press button')].some((b) => text.test(b.textContent!) && b.checkVisibility());
    assert.isFalse(shownButton(/als PNG/), 'nothing can be saved until it is settled');
    using(frame).press(/^Het klopt/);
    await until(() => says().includes('Groei van 77 procent'), 'the headline that is meant');
    assert.isTrue(shownButton(/als PNG/));
    // What was said to be right were these numbers, and no others.
    type('#tm-headline', 'Groei van 88 procent');
    await until(() => page.body.textContent.includes('De grafiek laat «88» niet zien.') && !says().includes('77'), 'the question again');
    assert.notInclude(says(), '88');
  });

  it('have the colours of the house style in which the folder was published, on screen and in what is saved', async () => {
    const frame = await openFrame(`${FOLDER}nl/maken/?trend=werkloosheid`, { width: 1000, height: 900 });
    const { contentDocument: page } = frame;
    await until(() => page.querySelector('#tm-press') !== null, 'the builder');
    // As `publish --theme` writes it.
    page.querySelector<HTMLElement>('[data-builder]')!.dataset['palette'] = JSON.stringify({ accent: '#a80a2d', ground: '#f5efe0' });
    const saved = savedIn(frame);
    page.querySelector<HTMLDetailsElement>('#tm-press')!.open = true;
    const { says, at, canvas, press } = using(frame);
    await until(() => says() !== '', 'the picture', 30_000);
    assert.deepEqual(at(30, canvas().height / 2), [245, 239, 224, 255]);
    press(/als SVG/);
    await until(() => saved.length === 1, 'the SVG');
    const svg = await saved[0]!.text();
    assert.match(svg, /(fill|stroke)="#a80a2d"/);
    assert.notInclude(svg, '#0b6284');
  });

  it('fit a phone', async () => {
    const frame = await opened('?trend=werkloosheid', 320);
    assert.isAtMost(frame.contentDocument.documentElement.scrollWidth, 320);
    assert.isAtMost(using(frame).canvas().getBoundingClientRect().width, 320);
  });
});

describe('the paper for a council', function council() {
  this.timeout(90_000);
  afterEach(closeFrames);

  const made = (frame: PageFrame): Element[] => [...frame.contentDocument.querySelectorAll('.tc-item')];

  it('is the list of trends without script', async () => {
    for (const path of ['nl/raad/', 'en/council/']) {
      const html = await (await fetch(`${FOLDER}${path}`)).text();
      assert.lengthOf([...html.matchAll(/<a href="\.\.\/t\/[^"]+" data-trend="/g)], 26);
    }
  });

  it('has each trend with its graphic, its figures as a table, what the study said, its sources and its address', async () => {
    const frame = await openFrame(`${FOLDER}nl/raad/?t=werkloosheid,spelregels&g=GM0796`, { width: 1000, height: 900 });
    const refused = refusedIn(frame);
    await until(() => made(frame).length === 2, 'the paper', 30_000);
    const [work, rules] = made(frame);
    assert.equal(work!.querySelectorAll('table tbody tr').length > 1, true);
    assert.match(work!.querySelector('svg')!.getAttribute('aria-label')!, /^Concept: 's-Hertogenbosch: In 2013/);
    assert.isAbove(work!.querySelectorAll('svg text').length, 20);
    for (const words of ['Wat de studie zei', 'Bronnen', 'Platform31', '/nl/t/werkloosheid/GM0796/']) assert.include(work!.textContent, words);
    assert.include(rules!.textContent, 'De studie noemt bij deze trend geen cijfers.');
    assert.equal(frame.contentDocument.querySelector('.tc-title')!.textContent, "Trends voor de raad: 's-Hertogenbosch");
    assert.deepEqual(refused, []);
  });

  it('takes at most eight trends, and keeps the choice in its address', async () => {
    const frame = await openFrame(`${FOLDER}nl/raad/`, { width: 1000, height: 900 });
    const boxes = (): HTMLInputElement[] => [...frame.contentDocument.querySelectorAll<HTMLInputElement>('[data-trends] input')];
    await until(() => boxes().length === 26, 'the choice', 30_000);
    for (const box of boxes().slice(0, 9)) box.click();
    await until(() => made(frame).length === 8, 'eight trends', 30_000);
    assert.lengthOf(
      boxes().filter((box) => box.checked),
      8,
    );
    assert.lengthOf(new URLSearchParams(frame.contentWindow.location.search).get('t')!.split(','), 8);
  });

  it('is saved as a document of Word', async () => {
    const frame = await openFrame(`${FOLDER}en/council/?t=werkloosheid`, { width: 1000, height: 900 });
    await until(() => made(frame).length === 1, 'the paper', 30_000);
    const saved = savedIn(frame);
    using(frame).press(/Word/);
    await until(() => saved.length === 1, 'the document', 30_000);
    const bytes = await bytesOf(saved[0]!);
    assert.equal(latin(bytes.subarray(0, 2)), 'PK');
    assert.include(latin(bytes), 'word/document.xml');
    assert.isAbove(bytes.length, 50_000);
  });

  it('has the colours of the house style in which the folder was published, and its font in Word', async () => {
    const frame = await openFrame(`${FOLDER}nl/raad/?t=werkloosheid`, { width: 1000, height: 900 });
    const { contentDocument: page } = frame;
    await until(() => made(frame).length === 1, 'the paper', 30_000);
    // As `publish --theme` writes it; read when a paper is made.
    Object.assign(page.querySelector<HTMLElement>('[data-council]')!.dataset, { palette: JSON.stringify({ accent: '#a80a2d' }), font: 'Stad Sans' });
    page.querySelector<HTMLInputElement>('[data-trends] input[value=spelregels]')!.click();
    await until(() => made(frame).length === 2, 'the paper in its colours', 30_000);
    assert.isNotNull(page.querySelector('.tc-paper svg [fill="#a80a2d"]'));
    assert.isNull(page.querySelector('.tc-paper svg [fill="#0b6284"]'));
    const saved = savedIn(frame);
    using(frame).press(/Word/);
    await until(() => saved.length === 1, 'the document', 30_000);
    const styles = strFromU8(unzipSync(await bytesOf(saved[0]!))['word/styles.xml']!);
    assert.include(styles, 'w:ascii="Stad Sans"');
    assert.include(styles, 'w:val="A80A2D"');
  });

  it('fits a phone', async () => {
    const frame = await openFrame(`${FOLDER}nl/raad/?t=werkloosheid`, { width: 320, height: 800 });
    await until(() => made(frame).length === 1, 'the paper', 30_000);
    assert.isAtMost(frame.contentDocument.documentElement.scrollWidth, 320);
  });
});

describe('the newsroom page of the demo', function newsroom() {
  this.timeout(180_000);
  afterEach(closeFrames);

  it('has an article with three graphics that name their source, and without script the way to ready files', async () => {
    const html = await (await fetch('/nl/zwolle/nieuws/voor-de-krant/')).text();
    const figures = [...html.matchAll(/<img\s+src="([^"]+)"[^>]*alt="([^"]+)"/g)];
    assert.lengthOf(figures, 3);
    for (const [, src, alt] of figures) {
      assert.match(alt!, /Bron: Platform31 2013, hoofdstuk \d\.$/);
      assert.match(await (await fetch(src!)).text(), /^<svg .*Platform31/s);
    }
    assert.match(html, /data-newsroom=".*<a href="\/trends\/nl\/t\/werkloosheid\/"/s);
  });

  it('makes a picture with a headline of one’s own, and one zip for all nineteen cities', async () => {
    const frame = await openFrame('/nl/zwolle/nieuws/voor-de-krant/', { width: 1000, height: 900 });
    const { says, type, choose, canvas, press } = using(frame);
    await until(() => says().startsWith('Zwolle: '), 'the picture', 30_000);
    type('#nr-headline', 'In juni 3,8 procent werkloos');
    await until(() => says().includes('In juni 3,8 procent werkloos'), 'the headline');
    choose('tm-form', '1:1');
    choose('tm-scale', '1');
    await until(() => canvas().width === 1080, 'the form');
    const saved = savedIn(frame);
    press(/zip voor alle steden/);
    await until(() => saved.length === 1, 'the zip', 120_000);
    const names = new Set([...latin(await bytesOf(saved[0]!)).matchAll(/trendbeeld-werkloosheid-(GM\d{4})-nl-1x1-eigen-kop\.png/g)].map((m) => m[1]));
    assert.equal(names.size, 19);
  });
});
