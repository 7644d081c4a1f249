/** What is needed to paint a picture in a browser: the study, the figures of a municipality, the font; loaded from the published folder. */
import { inPalette, pagePicture, type MunicipalityFigures, type PagePictureOptions, type Palette, type Picture } from '@trendbeeld/cards/picture';
import { pageAddress, type Page } from '@trendbeeld/cards/page';
import type { Markup } from '@trendbeeld/charts';
import type { Study } from '@trendbeeld/data';
import { drawPicture } from './canvas.js';

const FACES = { 400: 'fonts/fira-sans-400.woff2', 700: 'fonts/fira-sans-700.woff2' } as const;

/** Loads the font of pictures once. Without it they are made in a font of the machine. */
export async function loadFonts(base: string): Promise<void> {
  await Promise.all(
    Object.entries(FACES).map(async ([weight, file]) => {
      const answer = await fetch(new URL(file, base));
      // From bytes, so that no policy for fonts is needed.
      if (answer.ok) document.fonts.add(await new FontFace('Trendbeeld Fira Sans', await answer.arrayBuffer(), { weight }).load());
    }),
  );
}

const kept = new Map<string, Promise<unknown>>();

/** A file as JSON, asked for once. @throws {Error} where it cannot be had. */
async function json<T>(address: string): Promise<T> {
  const load = async (): Promise<unknown> => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return answer.json();
  };
  const found = kept.get(address) ?? load();
  kept.set(address, found);
  // What failed can be tried again.
  found.catch(() => kept.delete(address));
  return (await found) as T;
}

/** The folder of the data of a page: of its edition, where it has one. */
const dataOf = (base: string, edition: string | undefined): string => new URL(edition ? `e/${edition}/data/` : 'data/', base).href;

/** The study of the folder, as its edition has it. */
export const studyOf = (base: string, edition?: string): Promise<Study> => json<Study>(`${dataOf(base, edition)}study.json`);

/** Colours of the house style in which the folder was published, as its page has them (`data-palette`); none for our own. */
export const palette = (): Palette => JSON.parse(document.querySelector<HTMLElement>('[data-palette]')?.dataset['palette'] ?? '{}') as Palette;

/**
 * Paints a page, in the colours of the folder.
 *
 * @param base address of the published folder, ends in a slash. @param address that stands in the picture. Default: that of the page.
 * @throws {RangeError} for a headline that does not fit. @throws {Error} where the figures cannot be had.
 */
export async function painted(
  base: string,
  page: Page,
  options: Omit<PagePictureOptions, 'municipality' | 'address'>,
  address = pageAddress(base, page),
): Promise<Picture> {
  const { edition, municipality: code } = page;
  const data = dataOf(base, edition);
  const [study, municipality, shared] = await Promise.all([
    studyOf(base, edition),
    code ? json<MunicipalityFigures['municipality']>(`${data}municipalities/${code}.json`) : null,
    code ? json<MunicipalityFigures['shared']>(`${data}municipal-indicators.json`) : null,
  ]);
  const figures = municipality && shared ? { municipality: { municipality, shared, comparisons: study.comparisons } } : {};
  return inPalette(pagePicture(study, page, { ...options, address, ...figures }), palette());
}

/** A picture as elements, for a page that is printed: vectors, with its text alternative as its name. */
export function svgOf({ root, alt }: Picture): SVGElement {
  const made = (node: Markup): Node => {
    if (typeof node === 'string') return document.createTextNode(node);
    const element = document.createElementNS('http://www.w3.org/2000/svg', node.tag);
    for (const [name, value] of Object.entries(node.attributes))
      if (value !== undefined && !/^(xmlns|id$|aria-|inkscape:)/.test(name)) element.setAttribute(name, String(value));
    element.append(...node.children.filter((child) => typeof child === 'string' || !/^(title|desc|metadata)$/.test(child.tag)).map(made));
    return element;
  };
  const svg = made(root) as SVGElement;
  svg.setAttribute('aria-label', alt);
  return svg;
}

/** Draws a picture on a canvas. @param scale px for each of its. */
export function drawOn(canvas: HTMLCanvasElement, picture: Picture, scale: number): void {
  Object.assign(canvas, { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  drawPicture(canvas.getContext('2d')!, picture.root, scale);
}

/** The PNG of a canvas. @throws {Error} where it is too large for this browser. */
export async function bytesOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture was made');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Saves bytes as a file. */
export function save(content: BlobPart, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
