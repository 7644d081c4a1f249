/** Every setting of the toolbar, on the story of a trend, from the address that a colleague gets. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { THEMES } from '../../apps/storybook/.storybook/themes.js';
import { chromium, openBuilt, type Opened } from './built.js';

const TREND = 'steden-2013-werkloosheid--kaart';

/** What Storybook's toolbar speaks to a story through. */
interface Channel {
  readonly emit: (event: string, detail: object) => void;
}

/** Text of the card, in its element or without one. */
const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.querySelector('#storybook-root trend-card');
    return (element?.shadowRoot?.querySelector('.trendbeeld') ?? document.querySelector('#storybook-root .trendbeeld'))!.textContent;
  });

/** A computed property of the first match, inside the element. */
const styleOf = (page: Page, selector: string, property: string): Promise<string> =>
  page.evaluate(
    (asked, name) => {
      const root = document.querySelector('#storybook-root trend-card')!.shadowRoot!;
      return getComputedStyle(root.querySelector(asked)!).getPropertyValue(name);
    },
    selector,
    property,
  );

const ground = (page: Page): Promise<string> => page.$eval('.host-page', (host) => getComputedStyle(host).backgroundColor);

describe.runIf(chromium)('a setting in the address', () => {
  let built: Opened;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built?.close());

  const on = async (globals: string, look: (page: Page) => Promise<void>): Promise<void> => {
    const page = await built.story(TREND, globals);
    try {
      await look(page);
    } finally {
      await page.close();
    }
  };

  it('municipality: its figures stand beside those of the country', async () => {
    await on('', async (page) => expect(await textOf(page)).not.toContain('Zwolle'));
    await on('municipality:GM0193', async (page) => expect(await textOf(page)).toContain('Zwolle: Mensen met een WW-uitkering'));
  });

  it.each(['script:on', 'script:off'])('a control below the story gives any municipality and another headline, with %s', async (globals) => {
    const page = await built.story(TREND, `${globals};municipality:GM0193`, 'municipality:GM0363;headline:Eigen+kop');
    const text = await textOf(page);
    expect(text).toContain('Amsterdam: Mensen met een WW-uitkering');
    expect(text).toContain('Eigen kop');
    await page.close();
  });

  it('language: the card is English', () => on('language:en', async (page) => expect(await textOf(page)).toContain('Expected in 2013')));

  it('theme: one house style at a time, and the card takes its colours', () =>
    on('theme:voorbeeld', async (page) => {
      expect(await styleOf(page, '.tb-stroke-accent', 'stroke')).not.toBe('rgb(11, 98, 132)');
      const worn = new Set<string>();
      // As the toolbar does it.
      for (const { name, css } of [...THEMES, THEMES[0]!]) {
        await page.evaluate(
          (theme) => (Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__') as Channel).emit('updateGlobals', { globals: { theme } }),
          name,
        );
        await page.waitForFunction(
          (count, known) => {
            const links = [...document.querySelectorAll<HTMLLinkElement>('link.house-theme')];
            return links.length === count && links.every((link) => !known.includes(link.href) && link.sheet && link.sheet.cssRules.length > 0);
          },
          {},
          css ? 1 : 0,
          [...worn],
        );
        for (const address of await page.$$eval('link.house-theme', (links) => links.map((link) => (link as HTMLLinkElement).href))) worn.add(address);
      }
      expect(worn.size).toBe(THEMES.length - 1);
    }));

  it('colours: light, dark, and as with forced colours', async () => {
    let light = '';
    await on('colours:light', async (page) => {
      expect(await ground(page)).toBe('rgb(255, 255, 255)');
      light = await styleOf(page, '.tb-stroke-accent', 'stroke');
    });
    await on('colours:dark', async (page) => {
      expect(await ground(page)).toBe('rgb(22, 27, 34)');
      expect(await styleOf(page, '.tb-stroke-accent', 'stroke')).not.toBe(light);
    });
    await on('colours:forced', async (page) => {
      const strokes = [await styleOf(page, '.tb-stroke-accent', 'stroke'), await styleOf(page, '.tb-stroke-expected', 'stroke')];
      expect(strokes).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
      // A rule of the elements for forced colours alone: quiet areas are not filled.
      expect(await styleOf(page, '.tb-fill-wash', 'fill')).toBe('none');
    });
  });

  it.each(['amsterdam', 'den-haag', 'rijkshuisstijl', 'rotterdam'])(
    'colours: dark in a house style that knows light pages only (%s) is dark ground with light text',
    (theme) =>
      on(`colours:dark;theme:${theme}`, async (page) => {
        expect(await ground(page)).toBe('rgb(22, 27, 34)');
        expect(await styleOf(page, '.tb-lead', 'color')).toBe('rgb(255, 255, 255)');
      }),
  );

  it('colours: printed matter is white paper on a dark page too', () =>
    on('colours:dark;theme:print', async (page) => {
      expect(await ground(page)).toBe('rgb(255, 255, 255)');
      expect(await styleOf(page, '.tb-lead', 'color')).toBe('rgb(0, 0, 0)');
    }));

  it('a review sheet leads to its own end, in its own frame', async () => {
    const page = await built.story('steden-2013-werkloosheid--beoordelen', 'municipality:GM0193');
    await page.click('.tr-jump');
    const { hash, top } = await page.evaluate(() => ({ hash: location.hash, top: document.querySelector('.tr-approve')!.getBoundingClientRect().top }));
    expect(hash).toBe('#approve-trends-werkloosheid');
    expect(top).toBeLessThan(700);
    // Storybook gives its pages `<base target="_parent">`.
    expect(await page.$eval('.tr-jump', (link) => link.getAttribute('target'))).toBe('_self');
    await page.close();
  });

  it('a review sheet gives one file a click', async () => {
    const page = await built.story('steden-2013-werkloosheid--beoordelen', 'municipality:GM0193');
    const given = (): Promise<number> =>
      page.evaluate(async () => {
        let count = 0;
        HTMLAnchorElement.prototype.click = () => void count++;
        document.querySelector<HTMLInputElement>('.tr-form input')!.value = 'Anna de Vries';
        document.querySelector<HTMLElement>('.tr-form button')!.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
        return count;
      });
    expect(await given()).toBe(1);
    await page.close();
  });

  it('a review sheet keeps the name and what was told when a setting draws it anew', async () => {
    const page = await built.story('steden-2013-werkloosheid--beoordelen', 'municipality:GM0193');
    await page.click('.tr-form button');
    const told = (): Promise<string> => page.$eval('.tr-form [role=status]', (status) => status.textContent!);
    const drawnAnew = async (globals: Record<string, string>): Promise<void> => {
      await page.evaluate((changed) => {
        document.querySelector('.tr-sheet')!.setAttribute('data-old', '');
        (Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__') as Channel).emit('updateGlobals', { globals: changed });
      }, globals);
      await page.waitForSelector('.tr-sheet:not([data-old]) .tr-form:not([hidden])');
    };
    expect(await told()).toBe('Vul eerst uw naam in.');
    await drawnAnew({ colours: 'dark' });
    expect(await told()).toBe('Vul eerst uw naam in.');
    await page.type('.tr-form input', 'Anna de Vries');
    expect(await told()).toBe('');
    await drawnAnew({ colours: 'light' });
    expect(await page.$eval('.tr-form input', (input) => input.value)).toBe('Anna de Vries');
    expect(await told()).toBe('');
    await page.close();
  });

  it('text size: twice as large, and nothing is lost', async () => {
    const size = async (page: Page): Promise<number> => Number.parseFloat(await styleOf(page, '.tb-source', 'font-size'));
    let normal = 0;
    await on('text:100', async (page) => void (normal = await size(page)));
    await on('text:200;municipality:GM0193', async (page) => {
      expect(await size(page)).toBeCloseTo(2 * normal, 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    });
  });

  it('motion: the card believes that the reader wants none', async () => {
    const calm = (page: Page): Promise<boolean> => page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
    await on('motion:normal', async (page) => expect(await calm(page)).toBe(false));
    await on('motion:reduced', async (page) => expect(await calm(page)).toBe(true));
  });

  it('without JavaScript: the static card of the study, with the figures of the municipality', () =>
    on('script:off;municipality:GM0193', async (page) => {
      expect(await page.$('trend-card')).toBeNull();
      expect(await textOf(page)).toContain('Zwolle naast Nederland');
      expect(await page.$eval('#storybook-root svg.tb-svg', (svg) => svg.getBoundingClientRect().height)).toBeGreaterThan(100);
    }));

  it('paper: tables and sources stand open, in black on white', () =>
    on('medium:print;colours:dark', async (page) => {
      expect(await ground(page)).toBe('rgb(255, 255, 255)');
      const closed = (): boolean => [...document.querySelector('trend-card')!.shadowRoot!.querySelectorAll('details')].every((details) => details.open);
      await page.waitForFunction(closed);
      expect(await styleOf(page, '.tb-stroke-accent', 'stroke')).toBe('rgb(34, 34, 34)');
    }));

  it('paper: a review sheet is as it is printed, without its form and with a line to sign', async () => {
    const page = await built.story('steden-2013-werkloosheid--beoordelen', 'medium:print');
    const shown = (selector: string): Promise<string> => page.$eval(selector, (found) => getComputedStyle(found).display);
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.tr-form')!).display === 'none');
    expect(await shown('.tr-sign')).toBe('flex');
    // Stacked on a phone alone, which paper is not.
    expect(await shown('.tr-stacked td')).toBe('table-cell');
    await page.close();
    const screen = await built.story('steden-2013-werkloosheid--beoordelen', 'medium:screen');
    expect(await screen.$eval('.tr-sign', (found) => getComputedStyle(found).display)).toBe('none');
    await screen.close();
  });

  it('width and colour vision, which Storybook itself offers', async () => {
    const page = await built.whole(`?path=/story/${TREND}&globals=viewport.value:phone;vision:deuteranopia;municipality:GM0193;theme:utrecht`);
    const frame = (await (await page.waitForSelector('#storybook-preview-iframe'))!.contentFrame())!;
    await frame.waitForFunction(() => document.querySelector('trend-card')?.shadowRoot?.querySelector('.trendbeeld') != null);
    await frame.waitForFunction(() => innerWidth === 360);
    await frame.waitForFunction(() => document.body.style.filter.includes('deuteranopia'));
    expect(await frame.$eval('link.house-theme', (link) => (link as HTMLLinkElement).sheet!.cssRules.length)).toBeGreaterThan(0);
    await page.close();
  });

  it('a review sheet, which has the card in three widths, is read in the whole window', async () => {
    const page = await built.whole('?path=/story/steden-2013-werkloosheid--beoordelen&globals=viewport.value:phone;colours:dark');
    const frame = (await (await page.waitForSelector('#storybook-preview-iframe'))!.contentFrame())!;
    await frame.waitForSelector('.tr-widths .trendbeeld');
    await frame.waitForFunction(() => innerWidth > 360);
    expect(await page.$eval('select[name=viewport]', (list) => (list as HTMLSelectElement).disabled)).toBe(true);
    await page.close();
  });

  it('a municipality has a page with its trends, each with a link that keeps the municipality', async () => {
    const page = await built.story('steden-2013-gemeenten--zwolle');
    expect(await page.$eval('#storybook-root h1', (h) => h.textContent)).toContain('Zwolle');
    const links = await page.$$eval('section a[target=_top]', (all) => all.map((link) => link.getAttribute('href')!));
    expect(links).toContain(`./?path=/story/${TREND}&globals=municipality:GM0193`);
    await page.close();
  });
});
