import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { missingSigns } from '../../packages/cli/src/press/fonts.js';
import { chromiumArgs, findBrowsers } from '../../scripts/lib/find-browsers.mjs';

/** Widths of a picture in px: a phone, and the column of a page. */
export const WIDTHS = [360, 720] as const;

/** Most px of height that are taken at once; a graphics card draws no more than 16,384. */
const TALLEST = 12_000;

/** Flags that leave out what differs from machine to machine: colours of the screen, hints of fonts, coloured edges of letters. */
const STEADY = ['--force-color-profile=srgb', '--font-render-hinting=none', '--disable-lcd-text', '--force-device-scale-factor=1', '--hide-scrollbars'];

/** The one font of all pictures. */
const FAMILY = 'Pictures';

const file = (name: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(name)));
const font = (weight: number, name: string): string =>
  `@font-face{font-family:"${FAMILY}";font-weight:${weight};src:url(data:font/ttf;base64,${file(`@expo-google-fonts/fira-sans/${name}.ttf`).toString('base64')})}`;

/** The style of published pages, in the project's own font: no letter comes from the machine. */
const STYLE = `${font(400, '400Regular/FiraSans_400Regular')}${font(700, '700Bold/FiraSans_700Bold')}
:root{color-scheme:light;font-family:"${FAMILY}";background:#fff;color:#000}body{margin:0}
body>section{display:flow-root;box-sizing:border-box;padding:8px}${file('@trendbeeld/elements/trendbeeld.css').toString('utf8')}`;

/** A picture by its name, such as `trend-steden-2013-werkloosheid-360`. */
export type Pictures = ReadonlyMap<string, PNG>;

/** Takes pictures of HTML, always the same way. */
export interface Camera {
  /** What Chromium calls itself. */
  readonly version: string;
  /** Pictures of all subjects at one width. @throws {Error} when a letter is drawn in a font of the machine; names text and font. */
  readonly take: (subjects: ReadonlyMap<string, string>, width: number) => Promise<Pictures>;
  readonly close: () => Promise<void>;
}

export const chromium = findBrowsers().found['chromium'];

/** What stands in one picture in letters, also in what a style sheet adds, and the fonts it asks for; runs in the page. */
function letters(): { readonly name: string; readonly text: string; readonly fonts: string[] }[] {
  return [...document.querySelectorAll('body > section')].map((section) => {
    const bearers = [...section.querySelectorAll('*')].filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()));
    const added = [...section.querySelectorAll('*')].flatMap((element) => ['::before', '::after'].map((part) => getComputedStyle(element, part).content)).filter((content) => content.startsWith('"'));
    return {
      name: section.id,
      text: `${section.textContent}${added.join('')}`,
      fonts: [...new Set(bearers.filter((element) => !['STYLE', 'title', 'desc'].includes(element.nodeName)).map((element) => getComputedStyle(element).fontFamily))],
    };
  });
}

/** Signs and fonts that a machine would have to give of its own, by picture; none is right. */
async function foreign(page: Page): Promise<string[]> {
  return (await page.evaluate(letters)).flatMap(({ name, text, fonts }) => [
    ...missingSigns(text).map((sign) => `${name}: «${sign}»`),
    ...fonts.filter((family) => family.replaceAll('"', '') !== FAMILY).map((family) => `${name}: ${family}`),
  ]);
}

async function takeAll(browser: Browser, subjects: ReadonlyMap<string, string>, width: number): Promise<Pictures> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height: 800 });
    const sections = [...subjects].map(([name, html]) => `<section id="${name}-${width}">${html}</section>`).join('\n');
    await page.setContent(`<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pictures</title><style>${STYLE}</style><body>${sections}</body></html>`);
    await page.evaluate(() => document.fonts.ready);
    const others = await foreign(page);
    if (others.length > 0) throw new Error(`letters in fonts of this machine, which other machines have not:\n${others.join('\n')}`);
    // Each begins and ends at a whole pixel: no picture depends on what stands above it.
    await page.$$eval('body > section', (all) => {
      for (const section of all) (section as HTMLElement).style.blockSize = `${Math.ceil(section.getBoundingClientRect().height)}px`;
    });
    const places = await page.$$eval('body > section', (all) =>
      all.map((section) => {
        const { top, bottom } = section.getBoundingClientRect();
        return { name: section.id, top, bottom };
      }),
    );
    const pictures = new Map<string, PNG>();
    for (let rest = places; rest.length > 0; ) {
      const { top } = rest[0]!;
      const fitting = rest.findIndex(({ bottom }) => bottom - top > TALLEST);
      const now = rest.slice(0, fitting === -1 ? rest.length : Math.max(1, fitting));
      const clip = { x: 0, y: top, width, height: now.at(-1)!.bottom - top };
      const sheet = PNG.sync.read(Buffer.from(await page.screenshot({ clip, captureBeyondViewport: true, optimizeForSpeed: true })));
      for (const place of now) {
        const picture = new PNG({ width, height: place.bottom - place.top });
        PNG.bitblt(sheet, picture, 0, place.top - top, width, picture.height, 0, 0);
        pictures.set(place.name, picture);
      }
      rest = rest.slice(now.length);
    }
    return pictures;
  } finally {
    await page.close();
  }
}

/** Opens Chromium for pictures. */
export async function openCamera(): Promise<Camera> {
  const browser = await launch({ executablePath: chromium!.path, args: [...chromiumArgs, ...STEADY] });
  return {
    version: await browser.version(),
    take: (subjects, width) => takeAll(browser, subjects, width),
    close: () => browser.close(),
  };
}
