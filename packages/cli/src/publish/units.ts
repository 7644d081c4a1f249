import type { Picture, PictureSize } from '@trendbeeld/cards';
import { oembed } from '@trendbeeld/cards/snippets';
import { bundleFiles } from './bundle.js';
import {
  packFiles,
  pressOf,
  pressPdf,
  pressPng,
  pressWorkbook,
  tableFiles,
  tableNames,
  zip,
  type Pixels,
  type Press,
  type PressChoice,
} from '../press/pack.js';
import { figuresJson } from '../press/page-figures.js';
import { frameHtml } from './frame-html.js';
import type { SocialCard } from './head.js';
import { pageContent, type PageContent } from './page-content.js';
import { pageHtml } from './page-html.js';
import { besideOf, national, pictureName, PRESS_FORMS, SCALE, USE, withoutPath, type Beside, type PlannedPage, type Site } from './plan.js';
import { usePage } from './use-page.js';
import type { Content } from './store.js';
import { LIST_CSS } from './page-css.js';
import { wholeStyle } from './styles.js';
import { lookOf, THEMES_CSS } from './theme.js';

/** Makes a file that takes long; null where the one that is there is right. @param of all that it is made of. */
export type Draw = (path: string, of: string, make: (pixels: Pixels) => Promise<Uint8Array>) => Promise<Content>;

/** Files that are made and written together. */
export interface Unit {
  /** For the progress: "nl/t/woningbouw/". */
  readonly name: string;
  readonly paths: readonly string[];
  /** The files, the one that leads to the others last. */
  readonly make: (draw: Draw) => Promise<ReadonlyMap<string, Content>>;
}

/** Height of a frame until its page tells its own. */
const FRAME_HEIGHT = 720;

/** The files of one page. The study itself has no figures of its own. */
export function pageUnit(page: PlannedPage, site: Site): Unit {
  const { path } = page;
  const { study } = site;
  const beside = besideOf(page, site);
  const { drawn, png, press, json } = beside;
  const forms = press ? PRESS_FORMS : [];
  const tables = beside.tables ? tableNames(study, withoutPath(page)) : [];
  const names = [
    ...(drawn ? ['picture.svg'] : []),
    ...(png ? ['picture.png', 'social.png'] : []),
    ...forms.flatMap((form) => [`${pictureName(form)}.svg`, `${pictureName(form)}.png`]),
    ...(press ? ['picture.pdf', 'pack.zip'] : []),
    ...(json ? ['figures.json'] : []),
    ...tables,
    ...(press && tables.length > 0 ? ['figures.xlsx'] : []),
    'oembed.json',
    'frame/index.html',
    ...(press ? [`${USE[page.language]}index.html`] : []),
    'index.html',
  ];
  return {
    name: path,
    paths: names.map((name) => `${path}${name}`),
    make: async (draw) => {
      const content = pageContent(page, site);
      const files = new Map<string, Content>();
      const add = (name: string, text: Content): void => void files.set(`${path}${name}`, text);
      const taken = pressOf(study, withoutPath(page), site.base, pressChoice(site));
      const pictures = new Map(
        (drawn ? (['picture', ...(png ? (['social'] as const) : []), ...forms] as const) : []).map((size) => [size, taken.picture(size)]),
      );
      for (const [size, { svg }] of pictures) if (size !== 'social') add(`${pictureName(size)}.svg`, svg);
      const made = await Promise.all(
        slowFiles(taken, pictures, beside).map(async ({ name, of, make }) => [name, await draw(`${path}${name}`, of, make)] as const),
      );
      for (const [name, bytes] of made) add(name, bytes);
      if (json) add('figures.json', figuresJson(study, page, content.address));
      if (beside.tables) for (const [name, text] of tableFiles(taken)) add(name, text);
      if (press && tables.length > 0) add('figures.xlsx', await pressWorkbook(taken));
      const image = socialImage(page, site);
      add('oembed.json', oembedJson(content, site, image));
      add('frame/index.html', frameHtml(content, site));
      const use = usePage(page, site, taken);
      if (use) files.set(use.path, use.text);
      add('index.html', pageHtml(content, site, image));
      return files;
    },
  };
}

/** The files that take long: pixels, print, all of it as one zip. */
function slowFiles(
  press: Press,
  pictures: ReadonlyMap<PictureSize, Picture>,
  beside: Beside,
): readonly { readonly name: string; readonly of: string; readonly make: (pixels: Pixels) => Promise<Uint8Array> }[] {
  const { credit } = press;
  const said = JSON.stringify(credit);
  // Pixels that stand beside the page are in the zip as well: made once.
  const kept = new Map<string, Promise<Uint8Array>>();
  const once =
    (pixels: Pixels): Pixels =>
    (task) => {
      const key = `${task.width} ${task.svg}`;
      const found = kept.get(key) ?? pixels(task);
      kept.set(key, found);
      return found;
    };
  return [
    ...(beside.png
      ? [...pictures].map(([size, picture]) => ({
          name: `${pictureName(size)}.png`,
          of: `${picture.svg}${picture.alt}${said}`,
          make: (pixels: Pixels) => pressPng(press, picture, size === 'social' ? 1 : SCALE, once(pixels)),
        }))
      : []),
    ...(beside.press
      ? [
          { name: 'picture.pdf', of: `${pictures.get('picture')!.svg}${said}`, make: () => pressPdf(press, pictures.get('picture')!) },
          {
            name: 'pack.zip',
            of: `${[...pictures.values()].map((p) => p.svg).join('')}${said}${[...tableFiles(press).values()].join('')}${press.quote.sentence}`,
            make: async (pixels: Pixels) => zip(await packFiles(press, once(pixels))),
          },
        ]
      : []),
  ];
}

/** Pictures look as the pages do. */
const pressChoice = ({ theme }: Site): PressChoice => (theme ? { palette: lookOf(theme).palette } : {});

/** What is shown when the address is shared: its own picture, or that of the national page; null where no PNG are made. */
function socialImage(page: PlannedPage, site: Site): SocialCard['image'] {
  if (site.pictures !== 'all') return null;
  const shown = page.municipality && !site.municipalPng ? national(page) : page;
  const { width, height, alt } = pressOf(site.study, withoutPath(shown), site.base, pressChoice(site)).picture('social');
  return { url: new URL(`${shown.path}social.png`, site.base).href, width, height, alt };
}

function oembedJson({ page, quote }: PageContent, { base }: Site, image: SocialCard['image']): string {
  const { path: _, ...address } = page;
  return `${JSON.stringify(oembed({ base, page: address, quote, height: FRAME_HEIGHT, thumbnail: image }))}\n`;
}

/** The embed bundle, with the style sheets of pages. An edition gets what never changes: looks and data. */
export function bundleUnit({ study, base, edition, theme }: Site): Unit {
  const at = edition ? `e/${edition}/` : '';
  const files = [...bundleFiles(study, base)].filter(([name]) => !edition || name.startsWith('data/') || name === 'trendbeeld.css');
  const names = [...files.map(([name]) => name), 'list.css', 'page.css', 'frame.css', 'themes.css'];
  return {
    name: `${at}trendbeeld`,
    paths: names.map((name) => `${at}${name}`),
    make: () => {
      const made = new Map<string, Content>(files.map(([name, read]) => [`${at}${name}`, read()]));
      made.set(`${at}list.css`, LIST_CSS);
      made.set(`${at}themes.css`, THEMES_CSS);
      made.set(`${at}page.css`, wholeStyle('page', theme));
      made.set(`${at}frame.css`, wholeStyle('frame', theme));
      return Promise.resolve(made);
    },
  };
}

/** Files that are texts already. */
export function textUnit(name: string, files: readonly { readonly path: string; readonly text: string }[]): Unit {
  return {
    name,
    paths: files.map(({ path }) => path),
    make: () => Promise.resolve(new Map<string, Content>(files.map(({ path, text }): [string, Content] => [path, text]))),
  };
}
