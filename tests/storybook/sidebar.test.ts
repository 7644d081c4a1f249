/** What communications staff find in the sidebar of the built Storybook, and by its search. */
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study as steden } from '@trendbeeld/study-steden-2013';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtEntries, chromium, openBuilt, type Opened } from './built.js';

const STUDIES = { 'steden-2013': steden, prognoses };
const entries = builtEntries();
const byId = new Map(entries.map((entry) => [entry.id, entry]));

describe('the sidebar', () => {
  it('begins with the page that says what to do; then the studies, then what developers look up', () => {
    const folders = [...new Set(entries.map(({ title }) => title.split('/')[0]))];
    expect(entries[0]!.title).toBe('Begin hier');
    expect(folders).toEqual(['Begin hier', steden.source.title, prognoses.source.title, 'Huisstijl maken', 'Voor ontwikkelaars']);
  });

  it.each(Object.entries(STUDIES))('has every trend of %s in its domain, in the order of the study', (folder, study) => {
    const wanted = study.domains.flatMap((domain) =>
      study.trends
        .filter((trend) => trend.domain === domain.ref)
        .flatMap(({ slug }) => ['kaart', 'allesopen', 'beoordelen'].map((name) => `${folder}-${slug}--${name}`)),
    );
    const found = entries.filter(({ id }) => wanted.includes(id)).map(({ id }) => id);
    expect(found).toEqual(wanted);
    for (const { slug, domain } of study.trends) {
      const name = study.domains.find(({ ref }) => ref === domain)!.name.nl;
      expect(byId.get(`${folder}-${slug}--kaart`)!.title).toMatch(new RegExp(`^${study.source.title}/${name}/`));
    }
  });

  it('has every municipality that made the study', () => {
    const names = entries.filter(({ title }) => title === `${steden.source.title}/Gemeenten`).map(({ name }) => name);
    expect(names).toEqual(steden.source.makers.map(({ name }) => name));
    expect(names).toContain('Zwolle');
  });

  it('names no story by its code', () => {
    const asCode = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
    const charts = entries.filter(({ title, type }) => type === 'story' && title.startsWith('Voor ontwikkelaars/Grafieken/'));
    expect(charts.length).toBeGreaterThan(100);
    expect(charts.filter(({ id, name }) => asCode(name) === asCode(id.split('--')[1]!)).map(({ id }) => id)).toEqual([]);
    expect(entries.filter(({ name }) => /^G ?\d/.test(name))).toEqual([]);
  });

  it('runs through axe what is new, and not again what only repeats it', () => {
    const tested = entries.filter(({ type, tags }) => type === 'story' && tags.includes('test')).map(({ id }) => id);
    for (const [folder, { trends }] of Object.entries(STUDIES)) for (const { slug } of trends) expect(tested).toContain(`${folder}-${slug}--kaart`);
    expect(tested.filter((id) => id.startsWith('steden-2013-gemeenten--'))).toEqual(['steden-2013-gemeenten--zwolle']);
    expect(tested.length).toBeLessThan(260);
  });
});

describe.runIf(chromium)('the search', () => {
  let built: Opened;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built?.close());

  it('finds a trend, a municipality, and a word of a name', async () => {
    const page = await built.whole('');
    const field = (await page.waitForSelector('#storybook-explorer-searchfield'))!;
    const words = { werkloosheid: 'Werkloosheid', Zwolle: 'Zwolle', hertogenbosch: "'s-Hertogenbosch", achttien: 'Achttien miljoen' };
    for (const [typed, wanted] of Object.entries(words)) {
      await field.click({ count: 3 });
      await field.type(typed);
      await page.waitForFunction((name) => document.querySelector('[role=option]')?.textContent.includes(name), {}, wanted);
    }
    await page.close();
  });

  it('opens on five sentences that say what to do', async () => {
    const page = await built.whole('');
    const frame = (await (await page.waitForSelector('#storybook-preview-iframe'))!.contentFrame())!;
    await frame.waitForSelector('#storybook-docs h1');
    expect(await frame.$eval('#storybook-docs div[lang=nl] h1', (h) => h.textContent)).toBe('Een trend beoordelen');
    expect(await frame.$$eval('#storybook-docs ol', (lists) => lists[0]!.children.length)).toBe(5);
    expect(await frame.$eval('#storybook-docs div[lang=nl] + div[lang=en] h1', (h) => h.textContent)).toContain('Reviewing a trend');
    await page.close();
  });
});
