/**
 * Pictures for the press (`embed/press.js`), made in this browser by the same painter as the published files: in the form that an editor
 * chooses, with the headline and municipality chosen in the builder. Loaded when that part of the builder is opened.
 */
import type { MunicipalityFigures, Picture, PictureSize } from '@trendbeeld/cards/picture';
import { pagePicture, sizeName } from '@trendbeeld/cards/picture';
import { pageAddress, type Page } from '@trendbeeld/cards/page';
import type { Language, Study } from '@trendbeeld/data';
import { h } from '../assistant/dom.js';
import { drawPicture } from './canvas.js';
import { withTexts } from './png-texts.js';
import { PRESS_WORDS } from './press-words.js';

/** What is shown. */
export interface Shown {
  readonly page: Page;
  /** Its own headline, checked by the builder. Default: that of the graphic. */
  readonly headline: string;
}

/** The part of the builder; told of each choice. */
export interface Press {
  readonly element: HTMLElement;
  readonly show: (shown: Shown) => void;
}

const FACES = { 400: 'fonts/fira-sans-400.woff2', 700: 'fonts/fira-sans-700.woff2' } as const;

/** Loads the font of pictures once. Without it they are made in a font of the machine. */
async function loadFonts(base: string): Promise<void> {
  await Promise.all(
    Object.entries(FACES).map(async ([weight, file]) => {
      const answer = await fetch(new URL(file, base));
      // From bytes, so that no policy for fonts is needed.
      if (answer.ok) document.fonts.add(await new FontFace('Trendbeeld Fira Sans', await answer.arrayBuffer(), { weight }).load());
    }),
  );
}

const json = async <T>(address: URL): Promise<T> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href}: ${answer.status}`);
  return (await answer.json()) as T;
};

/** The figures of a municipality, and what all of them share. */
async function figuresOf(base: string, code: string, study: Study): Promise<MunicipalityFigures> {
  const [municipality, shared] = await Promise.all([
    json<MunicipalityFigures['municipality']>(new URL(`data/municipalities/${code}.json`, base)),
    json<MunicipalityFigures['shared']>(new URL('data/municipal-indicators.json', base)),
  ]);
  return { municipality, shared, comparisons: study.comparisons };
}

/** Saves bytes as a file. */
function save(content: BlobPart, type: string, name: string): void {
  const link = h('a', { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What a PNG says of itself, by the keywords of its standard. */
const textsOf = ({ says, alt }: Picture): Readonly<Record<string, string>> => ({
  Title: says.title,
  Author: 'Trendbeeld',
  Description: alt,
  Copyright: says.about.licence,
  Source: [...says.sources, says.about.address].join(' '),
  Comment: says.about.cite,
});

/**
 * Makes the part of the builder that makes pictures.
 *
 * @param base address of the folder, ends in a slash. @param uses path of the page with all files, below that of a graphic.
 */
export function startPress(base: string, language: Language, uses: string): Press {
  const words = PRESS_WORDS[language];
  const canvas = h('canvas', { class: 'tm-picture', role: 'img' });
  const said = h('p', { role: 'status', class: 'tm-done' });
  const size = h('span', { class: 'tm-hint' });
  const cite = h('code', {});
  const files = h('a', {});
  const toFiles = h('p', {}, files);
  files.textContent = words.more;
  const radios = (name: string, legend: string, values: Readonly<Record<string, string>>, first: string): HTMLElement =>
    h(
      'fieldset',
      {},
      h('legend', {}, legend),
      ...Object.entries(values).map(([value, text]) => h('label', {}, h('input', { type: 'radio', name, value, checked: value === first }), text)),
    );
  const button = (kind: string, act: () => Promise<void> | void): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        click: () =>
          void Promise.resolve(act()).then(
            () => said.replaceChildren(words.downloaded),
            () => said.replaceChildren(words.broken),
          ),
      },
      words.download(kind),
    );
  let shown: Shown | null = null;
  let picture: Picture | null = null;
  let turn = 0;
  const loaded = Promise.all([json<Study>(new URL('data/study.json', base)), loadFonts(base).catch(() => {})]);
  const buttons = h('p', { hidden: true }, button('PNG', png), ' ', button('SVG', svg));
  const element = h(
    'form',
    { change: () => void make(), submit: (event: Event) => event.preventDefault() },
    h('p', {}, words.text),
    h('div', { class: 'tm-fields' }, radios('tm-form', words.form, words.forms, '4:5'), radios('tm-scale', words.scale, words.scales, '2')),
    canvas,
    size,
    buttons,
    said,
    h('p', {}, words.caption, ': ', cite),
    toFiles,
  );
  const chosen = (name: string): string => element.querySelector<HTMLInputElement>(`[name=${name}]:checked`)!.value;
  const nameOf = (end: string): string => {
    const { kind, name, municipality, language: of } = shown!.page;
    const form = chosen('tm-form') as PictureSize;
    return `${['trendbeeld', kind === 'study' ? null : name, municipality, of, form === 'picture' ? null : sizeName(form)].filter(Boolean).join('-')}.${end}`;
  };

  async function png(): Promise<void> {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('no picture was made');
    save(withTexts(new Uint8Array(await blob.arrayBuffer()), textsOf(picture!)), 'image/png', nameOf('png'));
  }

  function svg(): void {
    save(picture!.svg, 'image/svg+xml', nameOf('svg'));
  }

  async function make(): Promise<void> {
    const mine = (turn += 1);
    if (!shown) return;
    const { page, headline } = shown;
    said.textContent = words.making;
    try {
      const [study] = await loaded;
      const municipality = page.municipality ? await figuresOf(base, page.municipality, study) : undefined;
      if (mine !== turn) return;
      const address = pageAddress(base, page);
      picture = pagePicture(study, page, {
        size: chosen('tm-form') as PictureSize,
        address,
        ...(headline ? { headline } : {}),
        ...(municipality ? { municipality } : {}),
      });
      const scale = Number(chosen('tm-scale'));
      Object.assign(canvas, { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
      canvas.setAttribute('aria-label', picture.alt);
      drawPicture(canvas.getContext('2d')!, picture.root, scale);
      size.textContent = words.shown(canvas.width, canvas.height);
      cite.textContent = picture.says.about.cite;
      // The page with all files is that of the country.
      const { municipality: _, edition: __, ...national } = page;
      files.href = `${pageAddress(base, national)}${uses}`;
      buttons.hidden = false;
      said.replaceChildren();
    } catch (error) {
      if (mine !== turn) return;
      buttons.hidden = true;
      said.textContent = error instanceof RangeError && /headline/.test(error.message) ? words.tooLong : words.broken;
    }
  }

  return {
    element,
    show: (next) => {
      shown = next;
      void make();
    },
  };
}
