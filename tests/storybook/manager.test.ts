/** Storybook around a story, as communications staff have it: the toolbar, the panel, the sidebar, and links that keep what was chosen. */
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withSettings } from '../../apps/storybook/.storybook/keep-settings.js';
import { standing, storyFiles, waitingOf } from '../../apps/storybook/story-files.mjs';
import { builtEntries, chromium, openBuilt, type Opened } from './built.js';

const TREND = 'steden-2013-werkloosheid--kaart';
const CHOSEN = 'municipality:GM0193;colours:dark;theme:utrecht;viewport.value:phone';

/** What Storybook's toolbar speaks to a story through. */
interface Channel {
  readonly emit: (event: string, detail: object) => void;
}

describe('how a trend stands', () => {
  it('is the worst of its languages, in a word', () => {
    expect(standing({ nl: 'approved', en: 'approved' })).toBe('goedgekeurd');
    expect(standing({ nl: 'approved', en: 'stale' })).toBe('veranderd');
    expect(standing({ nl: 'approved', en: 'new' })).toBe('wacht');
    expect(standing({ nl: 'stale', en: 'new' })).toBe('veranderd');
  });

  it('is a tag of its stories, and what is approved is not listed on the begin page', () => {
    const [first, second, third] = steden.trends.map(({ slug }) => slug);
    const states = (slug: string) =>
      ({ nl: slug === first ? 'approved' : slug === second ? 'stale' : 'new', en: slug === first ? 'approved' : 'new' }) as const;
    const files = [...storyFiles('steden-2013', steden, states)].map(([, text]) => text);
    const tagOf = (slug: string | undefined) => /tags: \["!autodocs","(\w+)"\]/.exec(files.find((text) => text.includes(`id: "steden-2013-${slug}"`))!)![1];
    expect([first, second, third].map(tagOf)).toEqual(['goedgekeurd', 'veranderd', 'wacht']);
    const listed = waitingOf('steden-2013', steden, states).domains.flatMap(({ trends }) => trends);
    expect(listed).toHaveLength(steden.trends.length - 1);
    expect(listed.find(({ story }) => story === `steden-2013-${second}--beoordelen`)!.states).toEqual([
      { language: 'nl', state: 'veranderd' },
      { language: 'en', state: 'wacht' },
    ]);
  });

  it('is told of every trend in the built Storybook', () => {
    const tags = new Map(builtEntries().map((entry) => [entry.id, entry.tags]));
    for (const [folder, { trends }] of Object.entries({ 'steden-2013': steden, prognoses }))
      for (const { slug } of trends)
        expect(tags.get(`${folder}-${slug}--beoordelen`)!.filter((tag) => ['wacht', 'veranderd', 'goedgekeurd'].includes(tag))).toHaveLength(1);
  });
});

describe('the address of a link', () => {
  const at = 'http://room/?path=/story/a--b&globals=colours:dark;language:en';
  it('has the settings of the address, and its own before them', () => {
    expect(withSettings('./?path=/story/c--d', at)).toBe('./?path=/story/c--d&globals=colours:dark;language:en');
    expect(withSettings('./?path=/story/c--d&globals=language:nl', at)).toBe('./?path=/story/c--d&globals=colours:dark;language:nl');
    expect(withSettings('./?path=/story/c--d', 'http://room/?path=/story/a--b')).toBe('./?path=/story/c--d');
  });
});

describe.runIf(chromium)('Storybook around a story', () => {
  let built: Opened;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built?.close());

  const frameOf = async (page: Page): Promise<Frame> => (await (await page.waitForSelector('#storybook-preview-iframe'))!.contentFrame())!;
  const open = async (address: string): Promise<Page> => {
    const page = await built.whole(address);
    await page.waitForSelector('select[name=municipality]');
    return page;
  };
  /** What the lists of the toolbar read. */
  const read = (page: Page): Promise<string[]> =>
    page.$$eval('.tb-settings > label', (all) =>
      all.map((label) => `${label.firstChild!.textContent}${label.querySelector('select')!.selectedOptions[0]!.text}`),
    );

  it('names every setting with what is chosen', async () => {
    const page = await open(`?path=/story/${TREND}`);
    expect(await read(page)).toEqual(['Taal: Nederlands', 'Huisstijl: geen', 'Gemeente: heel Nederland', 'Kleuren: licht', 'Breedte: hele venster']);
    await page.close();
    const chosen = await open(`?path=/story/${TREND}&globals=${CHOSEN};medium:print;text:200`);
    expect(await read(chosen)).toEqual(['Taal: Nederlands', 'Huisstijl: Utrecht', 'Gemeente: Zwolle', 'Kleuren: donker', 'Breedte: telefoon']);
    const buttons = await chosen.$$eval('.tb-settings button', (all) => all.map((button) => button.textContent));
    expect(buttons).toEqual(['Meer: tekst twee keer zo groot, medium papier']);
    await chosen.close();
  });

  it.each([1280, 1024])('has every button within a window of %i px', async (width) => {
    // Long names.
    const page = await open(`?path=/story/${TREND}&globals=municipality:GM0796;colours:forced;theme:rijkshuisstijl;viewport.value:column;medium:print`);
    await page.setViewport({ width, height: 800 });
    const outside = await page.$$eval(
      '[data-testid=sb-preview-toolbar] :is(button, select)',
      (all, right) =>
        all.flatMap((button) => {
          const box = button.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return box.right <= right && (button === top || button.contains(top)) ? [] : [button.outerHTML.slice(0, 200)];
        }),
      width,
    );
    expect(outside).toEqual([]);
    await page.close();
  });

  it('puts what is chosen into the address, under the names that it always had', async () => {
    const page = await open(`?path=/story/${TREND}`);
    await page.select('select[name=municipality]', 'GM0193');
    await page.select('select[name=viewport]', 'phone');
    await (await page.waitForSelector('.tb-settings button'))!.click();
    await page.waitForSelector('.tb-more select[name=vision]');
    await page.select('.tb-more select[name=vision]', 'deuteranopia');
    await page.waitForFunction(() =>
      ['municipality:GM0193', 'viewport.value:phone', 'vision:deuteranopia'].every((text) => decodeURIComponent(location.search).includes(text)),
    );
    const frame = await frameOf(page);
    await frame.waitForFunction(() => innerWidth === 360 && document.body.style.filter.includes('deuteranopia'));
    await page.select('select[name=viewport]', '');
    await frame.waitForFunction(() => innerWidth > 600);
    await page.close();
  });

  it('offers every municipality, those that made the study first', async () => {
    const page = await open(`?path=/story/${TREND}`);
    const groups = await page.$$eval('select[name=municipality] optgroup', (all) => all.map((group) => [group.label, group.children.length] as const));
    expect(groups.map(([label]) => label)).toEqual(['Maakten een studie', 'Andere gemeenten']);
    expect(groups[0]![1] + groups[1]![1]).toBeGreaterThan(340);
    await page.close();
  });

  it('has its panel closed at first; there one changes what the toolbar does not choose, in Dutch', async () => {
    const page = await open(`?path=/story/${TREND}&globals=municipality:GM0193`);
    const hidden = (): boolean => document.querySelector<HTMLElement>('#storybook-panel-root')?.checkVisibility({ visibilityProperty: true }) !== true;
    expect(await page.evaluate(hidden)).toBe(true);
    await page.evaluate(() => [...document.querySelectorAll('button')].find((button) => button.textContent === 'Kop en toets')!.click());
    const field = (await page.waitForSelector('#storybook-panel-root textarea', { visible: true }))!;
    const names = await page.$$eval('#storybook-panel-root tbody tr td:first-child', (all) => all.map((cell) => cell.textContent));
    expect(names).toEqual(['Lezer kiest gemeente', 'Kop']);
    expect(await page.$eval('#storybook-panel-root tbody', (body) => (body as HTMLElement).innerText)).not.toMatch(
      /choose option|set string|set boolean|true|false/i,
    );
    await field.type('Eigen kop');
    const frame = await frameOf(page);
    await frame.waitForFunction(() => document.querySelector('trend-card')?.shadowRoot?.querySelector('.trendbeeld')?.textContent.includes('Eigen kop'));
    await page.close();
  });

  it('says in the sidebar which trends wait', async () => {
    const page = await open(`?path=/story/${TREND}`);
    const label = (id: string): Promise<string> =>
      page.waitForSelector(`[data-item-id="${id}"]`).then((item) => item!.evaluate((element) => element.textContent));
    expect(await label('steden-in-onzekere-en-turbulente-tijden-economie-werkloosheid')).toMatch(/Werkloosheid (wacht|veranderd|goedgekeurd)/);
    expect(await label('steden-2013-werkloosheid--beoordelen')).toMatch(/Beoordelen (wacht|veranderd|goedgekeurd)/);
    await page.close();
  });

  it('speaks Dutch in the search box and on its buttons, also in what comes later', async () => {
    const page = await built.whole(`?path=/story/${TREND}`);
    const box = (await page.waitForSelector('#storybook-explorer-searchfield'))!;
    expect(await box.evaluate((input) => input.getAttribute('placeholder'))).toBe('Zoek een trend of gemeente');
    await page.waitForSelector('button[aria-label="Open alleen deze bladzijde"]');
    await box.click();
    await box.type('xyzzy');
    await page.waitForFunction(() => document.body.textContent.includes('Niets gevonden'));
    expect(await page.evaluate(() => document.body.textContent)).not.toContain('No components found');
    await page.close();
  });

  it('lists on the begin page what waits; its links keep the settings of the address, also when these change', async () => {
    const page = await built.whole(`?path=/docs/begin-hier--docs&globals=${CHOSEN}`);
    const frame = await frameOf(page);
    const link = 'div[lang=nl] a[href*="steden-2013-werkloosheid--beoordelen"]';
    await frame.waitForSelector(link);
    expect(await frame.$$eval('div[lang=nl] a[href*="--beoordelen"]', (all) => all.length)).toBe(
      builtEntries().filter(({ id, tags }) => id.endsWith('--beoordelen') && !tags.includes('goedgekeurd')).length,
    );
    // Copied first, as one does with the right button; then something else is chosen.
    await frame.$eval(link, (element) => element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true })));
    expect(await frame.$eval(link, (element) => element.getAttribute('href'))).toContain('colours:dark');
    await frame.evaluate(() => (Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__') as Channel).emit('updateGlobals', { globals: { colours: 'forced' } }));
    await page.waitForFunction(() => decodeURIComponent(location.search).includes('colours:forced'));
    await Promise.all([page.waitForNavigation(), frame.$eval(link, (element) => (element as HTMLElement).click())]);
    await page.waitForSelector('select[name=municipality]');
    // A sheet has the whole window; what was chosen stays in the address.
    expect(await read(page)).toEqual(['Taal: Nederlands', 'Huisstijl: Utrecht', 'Gemeente: Zwolle', 'Kleuren: hoog contrast', 'Breedte: hele venster']);
    expect(page.url()).toContain('steden-2013-werkloosheid--beoordelen');
    expect(decodeURIComponent(page.url())).toContain('viewport.value:phone');
    await page.close();
  });

  it("keeps the settings on the way from a city's page to a trend", async () => {
    const page = await built.whole('?path=/story/steden-2013-gemeenten--zwolle&globals=colours:dark;theme:utrecht');
    const frame = await frameOf(page);
    const link = (await frame.waitForSelector(`section a[href*="${TREND}"]`))!;
    await Promise.all([page.waitForNavigation(), link.evaluate((element) => (element as HTMLElement).click())]);
    await page.waitForSelector('select[name=municipality]');
    expect(await read(page)).toEqual(['Taal: Nederlands', 'Huisstijl: Utrecht', 'Gemeente: Zwolle', 'Kleuren: donker', 'Breedte: hele venster']);
    await page.close();
  });
});
