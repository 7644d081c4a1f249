import { study } from '@trendbeeld/study-steden-2013';
import { trendCardHtml } from '@trendbeeld/cards';
import { luminance, contrast, hexOf, themeFrom, TOKENS, type Colours, type Rgb, type Scheme } from '@trendbeeld/themes';
import { expect } from 'chai';
import '../trend-card/define.js';
import { cardCss } from './card-css.js';

/** A house style as it is published, and the class that gives it to a part of a page. */
interface HouseStyle {
  readonly name: string;
  readonly file: string;
  readonly class: string;
}

const json = async <T>(file: string): Promise<T> => (await (await fetch(`/packages/themes/test/${file}`)).json()) as T;
const styles = await json<readonly HouseStyle[]>('house-styles.json');
const accents =
  await json<readonly { readonly name: string; readonly accent: string; readonly background?: string; readonly color?: string }[]>('accents.json');

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
/** A colour as the browser paints it on a ground, linear. */
function painted(colour: string, ground = '#ffffff'): Rgb {
  for (const fill of [ground, colour]) {
    canvas.fillStyle = fill;
    canvas.fillRect(0, 0, 1, 1);
  }
  return Array.from(canvas.getImageData(0, 0, 1, 1).data.slice(0, 3), (c) => {
    const share = c / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

/** A part of a page with one card in it, as an element. */
async function cardIn(
  className: string,
  css: string,
  style = '',
): Promise<{ readonly at: (selector: string) => CSSStyleDeclaration; readonly box: HTMLElement }> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const look = new CSSStyleSheet();
  look.replaceSync(cardCss);
  document.adoptedStyleSheets = [look, sheet];
  const box = document.createElement('div');
  box.className = className;
  box.setAttribute('style', `color:var(--utrecht-document-color,var(--basis-color-default-color-document,var(--ams-color-text,#000)));${style}`);
  box.append(document.createRange().createContextualFragment(trendCardHtml(study, { trend: 'werkloosheid' })));
  document.body.replaceChildren(box);
  const card = box.querySelector('trend-card')!;
  for (let i = 0; i < 200 && !card.shadowRoot?.querySelector('.trendbeeld'); i++) await new Promise((resolve) => setTimeout(resolve, 10));
  return { box, at: (selector) => getComputedStyle(card.shadowRoot!.querySelector(selector)!) };
}

const PARTS: Readonly<Partial<Record<keyof Colours, readonly [string, 'color' | 'stroke' | 'fill']>>> = {
  text: ['.tb-lead', 'color'],
  subtle: ['.tb-source', 'color'],
  accent: ['.tb-domain', 'color'],
  link: ['summary', 'color'],
  heading: ['.tb-title', 'color'],
  expected: ['.tb-stroke-expected', 'stroke'],
};

/** How far two colours are apart, as a browser writes them: 0 to 1 for each channel. */
const difference = (a: Rgb, b: Rgb): number => Math.max(...a.map((c, i) => Math.abs(c ** (1 / 2.2) - b[i]! ** (1 / 2.2))));

describe('a card in the house style of a page, without any setting', () => {
  for (const { name, file, class: className } of styles) {
    it(`takes on that of ${name}`, async () => {
      const css = await (await fetch(`/node_modules/${file}`)).text();
      const theme = themeFrom(css);
      const { scheme } = theme;
      const { box, at } = await cardIn(className, css, `color-scheme:${scheme}`);
      const family = theme.values['--trendbeeld-document-font-family']!;
      expect(at('.tb-lead').fontFamily.replaceAll(/["']/g, '')).to.equal(family.replaceAll(/["']/g, ''));
      const own = theme.values['--trendbeeld-heading-font-family'];
      if (own) expect(at('.tb-title').fontFamily.replaceAll(/["']/g, '')).to.equal(own.replaceAll(/["']/g, ''));
      const weight = theme.values['--trendbeeld-heading-font-weight'];
      if (weight) expect(at('.tb-title').fontWeight).to.equal(weight);
      const colours = theme.colours[scheme]!;
      const ground = getComputedStyle(box).getPropertyValue('--utrecht-document-background-color') || '#fff';
      for (const [part, [selector, property]] of Object.entries(PARTS) as [keyof Colours, [string, 'color']][]) {
        const seen = painted(at(selector)[property], scheme === 'dark' ? hexOf(colours.ground) : '#fff');
        expect(difference(seen, colours[part]), `${part}: ${hexOf(seen)}, not ${hexOf(colours[part])} on ${ground}`).to.be.below(0.02);
      }
    });
  }

  it('falls back to its own theme where the page has none', async () => {
    const { at } = await cardIn('', '');
    expect(hexOf(painted(at('.tb-domain').color))).to.equal('#0b6284');
    expect(hexOf(painted(at('.tb-stroke-expected').stroke))).to.equal('#a14d0b');
  });

  it('shows the outline of the focus of the page, never thinner than 2 px', async () => {
    const css = await (await fetch('/node_modules/@gemeente-rotterdam/design-tokens/dist/theme.css')).text();
    const { box } = await cardIn('rods-theme', css);
    const summary = box.querySelector('trend-card')!.shadowRoot!.querySelector('summary')!;
    summary.focus({ focusVisible: true } as FocusOptions);
    const { outlineWidth, outlineStyle } = getComputedStyle(summary);
    expect([outlineWidth, outlineStyle]).to.deep.equal(['2px', 'solid']);
  });

  it('hears every earlier name of a token', async () => {
    for (const { was, guard } of TOKENS.filter((token) => token.was?.includes('color') && !token.guard)) {
      const { box, at } = await cardIn('', `:root{${was!}:rgb(1 2 3)}`);
      expect(guard).to.equal(undefined);
      const card = box.querySelector('trend-card')!.shadowRoot!.querySelector('.trendbeeld')!;
      card.append(Object.assign(document.createElement('p'), { className: 'probe' }));
      const name = TOKENS.find((token) => token.was === was)!.name.replace('--trendbeeld-', '--_');
      (card.lastElementChild as HTMLElement).style.backgroundColor = `var(${name})`;
      expect(at('.probe').backgroundColor, was).to.equal('rgb(1, 2, 3)');
    }
  });
});

describe('the guard of contrast in a browser', () => {
  for (const { name, accent, background, color } of accents) {
    for (const scheme of (background ? [background === '#154273' ? 'dark' : 'light'] : ['light', 'dark']) as readonly Scheme[]) {
      it(`holds for ${name}, ${scheme}, as it does in numbers`, async () => {
        const ground = background ?? (scheme === 'light' ? '#ffffff' : '#161b22');
        const text = color ?? (scheme === 'light' ? '#1d2430' : '#f3f5f8');
        const { at } = await cardIn('', `:root{--trendbeeld-color-accent:${accent}}`, `color-scheme:${scheme};background:${ground};color:${text}`);
        const [seen, expected] = [painted(at('.tb-domain').color), painted(at('.tb-stroke-expected').stroke)];
        for (const mark of [seen, expected]) expect(contrast(mark, painted(ground)), hexOf(mark)).to.be.at.least(4.4);
        expect(contrast(painted(at('.tb-source').color, ground), painted(ground))).to.be.at.least(4.5);
        const wanted = themeFrom(`:root{--trendbeeld-color-accent:${accent};${background ? `--trendbeeld-document-background-color:${background}` : ''}}`)
          .colours[scheme]!;
        expect(difference(seen, wanted.accent)).to.be.below(0.02);
        // A grey has no hue, and a browser may take any.
        if (!/black|white/.test(name)) expect(difference(expected, wanted.expected), `${hexOf(expected)} ${hexOf(wanted.expected)}`).to.be.below(0.03);
        expect(luminance(seen)).to.be.at.least(0);
      });
    }
  }
});
