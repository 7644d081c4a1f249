import type { Picture } from '@trendbeeld/cards';
import { oembed } from '@trendbeeld/cards/snippets';
import { bundleFiles } from './bundle.js';
import { municipalityOf } from './content.js';
import { figuresCsv } from './figures-csv.js';
import { figuresJson, pageFigures } from './figures.js';
import { frameHtml } from './frame-html.js';
import type { SocialCard } from './head.js';
import { pageContent, type PageContent } from './page-content.js';
import { pageHtml } from './page-html.js';
import { national, type PlannedPage, type Site } from './plan.js';
import type { Content } from './store.js';
import { LIST_CSS } from './page-css.js';
import { pagePicture } from '../study/page-picture.js';
import { wholeStyle } from './styles.js';

/** Makes a PNG of a drawing; null where the one that is there is right. */
export type Draw = (path: string, svg: string, width: number) => Promise<Content>;

/** Files that are made and written together. */
export interface Unit {
  /** For the progress: "nl/t/woningbouw/". */
  readonly name: string;
  readonly paths: readonly string[];
  /** The files, the one that leads to the others last. */
  readonly make: (draw: Draw) => Promise<ReadonlyMap<string, Content>>;
}

/** Pixels of a PNG for each pixel of its drawing, so that it is sharp in print and on every screen. */
const SCALE = 2;
/** Height of a frame until its page tells its own. */
const FRAME_HEIGHT = 720;

/** The files of one page. The study itself has no figures of its own. */
export function pageUnit(page: PlannedPage, site: Site): Unit {
  const { path } = page;
  const whole = page.kind === 'study';
  const drawn = site.pictures !== 'none';
  const png = drawn && site.pictures === 'all' && (page.municipality === undefined || site.municipalPng);
  const names = [
    ...(drawn ? ['picture.svg'] : []),
    ...(png ? ['picture.png', 'social.png'] : []),
    ...(whole ? [] : ['figures.json', 'figures.csv']),
    'oembed.json',
    'frame/index.html',
    'index.html',
  ];
  return {
    name: path,
    paths: names.map((name) => `${path}${name}`),
    make: async (draw) => {
      const content = pageContent(page, site);
      const { study } = site;
      const files = new Map<string, Content>();
      const add = (name: string, text: Content): void => void files.set(`${path}${name}`, text);
      const picture = drawn ? pictureOf(site, page, 'picture') : null;
      if (picture) add('picture.svg', picture.svg);
      if (picture && png) {
        const social = pictureOf(site, page, 'social');
        const pixels = [draw(`${path}picture.png`, picture.svg, picture.width * SCALE), draw(`${path}social.png`, social.svg, social.width)];
        const [first, second] = await Promise.all(pixels);
        add('picture.png', first!);
        add('social.png', second!);
      }
      if (!whole) {
        add('figures.json', figuresJson(study, page, content.address));
        add('figures.csv', figuresCsv(study, pageFigures(study, page), page.language));
      }
      const image = socialImage(page, site);
      add('oembed.json', oembedJson(content, site, image));
      add('frame/index.html', frameHtml(content, site));
      add('index.html', pageHtml(content, site, image));
      return files;
    },
  };
}

/** The picture of a page, with the figures of its municipality. */
const pictureOf = ({ study }: Site, page: PlannedPage, size: 'picture' | 'social'): Picture =>
  pagePicture(study, page, size, page.municipality ? municipalityOf(study, page.municipality) : undefined);

/** What is shown when the address is shared: its own picture, or that of the national page; null where no PNG are made. */
function socialImage(page: PlannedPage, site: Site): SocialCard['image'] {
  if (site.pictures !== 'all') return null;
  const shown = page.municipality && !site.municipalPng ? national(page) : page;
  const { width, height, alt } = pictureOf(site, shown, 'social');
  return { url: new URL(`${shown.path}social.png`, site.base).href, width, height, alt };
}

function oembedJson({ page, quote }: PageContent, { base }: Site, image: SocialCard['image']): string {
  const { path: _, ...address } = page;
  return `${JSON.stringify(oembed({ base, page: address, quote, height: FRAME_HEIGHT, thumbnail: image }))}\n`;
}

/** The embed bundle, with the style sheets of pages. An edition gets what never changes: looks and data. */
export function bundleUnit({ study, base, edition }: Site): Unit {
  const at = edition ? `e/${edition}/` : '';
  const files = [...bundleFiles(study, base)].filter(([name]) => !edition || name.startsWith('data/') || name === 'trendbeeld.css');
  const names = [...files.map(([name]) => name), 'list.css', 'page.css', 'frame.css'];
  return {
    name: `${at}trendbeeld`,
    paths: names.map((name) => `${at}${name}`),
    make: () => {
      const made = new Map<string, Content>(files.map(([name, read]) => [`${at}${name}`, read()]));
      made.set(`${at}list.css`, LIST_CSS);
      made.set(`${at}page.css`, wholeStyle('page'));
      made.set(`${at}frame.css`, wholeStyle('frame'));
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
