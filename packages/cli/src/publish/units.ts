import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { domainPictureSvg, trendPictureSvg } from '@trendbeeld/elements/server';
import { oembed } from '@trendbeeld/elements/snippets';
import { embedFolder, municipalityOf } from './content.js';
import { figuresCsv } from './figures-csv.js';
import { figuresJson, pageFigures } from './figures.js';
import { frameHtml } from './frame-html.js';
import type { SocialCard } from './head.js';
import { LIST_CSS } from './page-css.js';
import { pageContent, type PageContent } from './page-content.js';
import { pageHtml } from './page-html.js';
import { planned, type PlannedPage, type Site } from './plan.js';
import type { Content } from './store.js';
import { frameStyle, pageStyle } from './styles.js';

/** Makes a PNG of a drawing; null where the one that is there is right. */
export type Draw = (path: string, svg: string, width: number) => Promise<Content>;

/** Files that are made and written together. */
export interface Unit {
  /** For the progress: "nl/t/werkloosheid/". */
  readonly name: string;
  readonly paths: readonly string[];
  /** The files, the one that leads to the others last. */
  readonly make: (draw: Draw) => Promise<ReadonlyMap<string, Content>>;
}

/** Pixels of a PNG for each pixel of its drawing, so that it is sharp in print and on every screen. */
const SCALE = 2;
/** Height of a frame until its page tells its own. */
const FRAME_HEIGHT = 720;

/** The files of one page. */
export function pageUnit(page: PlannedPage, site: Site): Unit {
  const { path } = page;
  const drawn = site.pictures !== 'none';
  const png = site.pictures === 'all' && (page.municipality === undefined || site.municipalPng);
  const names = [
    ...(drawn ? ['picture.svg'] : []),
    ...(png ? ['picture.png', 'social.png'] : []),
    'figures.json',
    'figures.csv',
    'oembed.json',
    'frame/index.html',
    'index.html',
  ];
  return {
    name: path,
    paths: names.map((name) => `${path}${name}`),
    make: async (draw) => {
      const content = pageContent(page, site);
      const figures = pageFigures(page);
      const files = new Map<string, Content>();
      const add = (name: string, text: Content): void => void files.set(`${path}${name}`, text);
      const picture = drawn ? pictureOf(page, 'picture') : null;
      if (picture) add('picture.svg', picture.svg);
      if (picture && png) {
        const social = pictureOf(page, 'social');
        const pixels = [draw(`${path}picture.png`, picture.svg, picture.width * SCALE), draw(`${path}social.png`, social.svg, social.width)];
        const [first, second] = await Promise.all(pixels);
        add('picture.png', first!);
        add('social.png', second!);
      }
      add('figures.json', figuresJson(page, content.address));
      add('figures.csv', figuresCsv(figures, page.language));
      const image = socialImage(page, site);
      add('oembed.json', oembedJson(content, site, image));
      add('frame/index.html', frameHtml(content, site));
      add('index.html', pageHtml(content, site, image));
      return files;
    },
  };
}

/** The picture of a page, as a file of its own (`picture`) or as a card for social media (`social`). */
function pictureOf(page: PlannedPage, size: 'picture' | 'social'): ReturnType<typeof trendPictureSvg> {
  const { kind, name, language, municipality } = page;
  const dress = { language, size, ...(municipality ? { municipality: municipalityOf(municipality) } : {}) };
  return kind === 'trend' ? trendPictureSvg({ trend: name, ...dress }) : domainPictureSvg({ domain: name, ...dress });
}

/** What is shown when the address is shared: its own picture, or that of the national page; null where no PNG are made. */
function socialImage(page: PlannedPage, site: Site): SocialCard['image'] {
  if (site.pictures !== 'all') return null;
  const shown = page.municipality && !site.municipalPng ? withoutMunicipality(page) : page;
  const { width, height, alt } = pictureOf(shown, 'social');
  return { url: new URL(`${shown.path}social.png`, site.base).href, width, height, alt };
}

function withoutMunicipality(page: PlannedPage): PlannedPage {
  const { municipality: _, path: __, ...rest } = page;
  return planned(rest);
}

function oembedJson({ page, quote }: PageContent, { base }: Site, image: SocialCard['image']): string {
  const { path: _, ...address } = page;
  const answer = oembed({ base, page: address, quote, height: FRAME_HEIGHT, thumbnail: image ?? { url: '', width: 0, height: 0 } });
  const { thumbnail_url: __, thumbnail_width: ___, thumbnail_height: ____, ...rest } = answer;
  return `${JSON.stringify(image ? answer : rest)}\n`;
}

/** The embed bundle, as the elements package ships it, with the style sheet of pages. An edition gets what never changes: looks and data. */
export function bundleUnit({ edition }: Site): Unit {
  const folder = embedFolder();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !edition || name.startsWith('data/') || name === 'trendbeeld.css')
    .toSorted();
  const at = edition ? `e/${edition}/` : '';
  const bytes = (name: string): Uint8Array => readFileSync(join(folder, name));
  return {
    name: `${at}trendbeeld`,
    paths: [...names, 'list.css', 'page.css', 'frame.css'].map((name) => `${at}${name}`),
    make: () => {
      const files = new Map<string, Content>(names.map((name) => [`${at}${name}`, bytes(name)]));
      files.set(`${at}list.css`, LIST_CSS);
      files.set(`${at}page.css`, pageStyle());
      files.set(`${at}frame.css`, frameStyle());
      return Promise.resolve(files);
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
