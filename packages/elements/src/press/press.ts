/**
 * Pictures for the press (`embed/press.js`), made in this browser by the same painter as the published files: in the form that an editor
 * chooses, with the headline and municipality chosen in the builder. Loaded when that part of the builder is opened.
 */
import { sizeName, type Picture, type PictureSize } from '@trendbeeld/cards/picture';
import { pageAddress, type Page } from '@trendbeeld/cards/page';
import type { Language } from '@trendbeeld/data';
import { h } from '../assistant/dom.js';
import { bytesOf, drawOn, loadFonts, painted, save } from './painter.js';
import { withTexts } from './png-texts.js';
import { PRESS_WORDS } from './press-words.js';

/** What is shown. */
export interface Shown {
  readonly page: Page;
  /** Its own headline, checked by the builder; empty for that of the graphic. */
  readonly headline: string;
  /** The headline as it was typed, and why it is not used; empty where it is. Nothing can be saved until that is settled. */
  readonly typed?: string;
  readonly refused?: string;
  /** What else must be known. */
  readonly note?: string;
}

/** A headline of one's own, for a page that has its field elsewhere as well. */
export interface Titling {
  readonly retitle: (headline: string) => void;
  /** Says that numbers that the graphic does not show are meant. */
  readonly approve: () => void;
  /** The words of that. */
  readonly anyway: string;
}

/** The part of the builder; told of each choice. */
export interface Press {
  readonly element: HTMLElement;
  readonly show: (shown: Shown) => void;
  /**
   * Saves one zip with the picture of what is shown for each of these municipalities, in the form that is chosen: PNG and SVG, its text
   * alternative, its citation, and its figures where they lie beside a published page.
   *
   * @param codes of municipalities. @param told how many are done.
   * @throws {Error} where the picture of one cannot be made.
   */
  readonly pack: (codes: readonly string[], told: (done: number) => void) => Promise<void>;
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
 * @param own takes a headline that is typed here; without it there is no field for one.
 */
export function startPress(base: string, language: Language, uses: string, own?: Titling): Press {
  const words = PRESS_WORDS[language];
  const canvas = h('canvas', { class: 'tm-picture', role: 'img' });
  const said = h('p', { role: 'status', class: 'tm-done' });
  const size = h('span', { class: 'tm-hint' });
  const warning = h('p', { class: 'tm-tell', role: 'status' });
  const title = h('p', {});
  const headline = h('input', { id: 'tm-press-headline', maxlength: '120', autocomplete: 'off' });
  headline.addEventListener('input', () => own?.retitle(headline.value));
  const approve = h('button', { type: 'button', hidden: true, click: () => own?.approve() }, own?.anyway ?? '');
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
  const fonts = loadFonts(base).catch(() => {});
  const buttons = h('p', { hidden: true }, button('PNG', png), ' ', button('SVG', svg));
  const element = h(
    'form',
    { change: () => void make(), submit: (event: Event) => event.preventDefault() },
    h('p', {}, words.text),
    own ? h('p', {}, h('label', { for: headline.id }, words.headline), headline) : null,
    own ? warning : null,
    own ? approve : null,
    h('div', { class: 'tm-fields' }, radios('tm-form', words.form, words.forms, '4:5'), radios('tm-scale', words.scale, words.scales, '2')),
    canvas,
    size,
    title,
    buttons,
    said,
    h('p', {}, words.caption, ': ', cite),
    toFiles,
  );
  const chosen = (name: string): string => element.querySelector<HTMLInputElement>(`[name=${name}]:checked`)!.value;
  const nameOf = (end: string, municipality = shown!.page.municipality): string => {
    const { kind, name, language: of } = shown!.page;
    const form = chosen('tm-form') as PictureSize;
    return `${['trendbeeld', kind === 'study' ? null : name, municipality, of, form === 'picture' ? null : sizeName(form), shown!.headline ? words.ownFile : null].filter(Boolean).join('-')}.${end}`;
  };

  async function png(): Promise<void> {
    save(withTexts(await bytesOf(canvas), textsOf(picture!)), 'image/png', nameOf('png'));
  }

  function svg(): void {
    save(picture!.svg, 'image/svg+xml', nameOf('svg'));
  }

  async function make(): Promise<void> {
    const mine = (turn += 1);
    if (!shown) return;
    const { page } = shown;
    said.textContent = words.making;
    try {
      const [made] = await Promise.all([pictureFor(page.municipality), fonts]);
      if (mine !== turn) return;
      picture = made;
      drawOn(canvas, made, Number(chosen('tm-scale')));
      canvas.setAttribute('aria-label', picture.alt);
      size.textContent = words.shown(canvas.width, canvas.height);
      title.textContent = words.inFile(picture.says.title);
      warning.textContent = shown.refused || (shown.note ?? '');
      approve.hidden = !shown.refused;
      if (document.activeElement !== headline) headline.value = shown.typed ?? shown.headline;
      cite.textContent = picture.says.about.cite;
      // The page with all files is that of the country.
      const { municipality: _, edition: __, ...national } = page;
      files.href = `${pageAddress(base, national)}${uses}`;
      buttons.hidden = Boolean(shown.refused);
      said.replaceChildren();
    } catch (error) {
      if (mine !== turn) return;
      buttons.hidden = true;
      said.textContent = error instanceof RangeError && /headline/.test(error.message) ? words.tooLong : words.broken;
    }
  }

  /** The picture of what is shown with the figures of a municipality. */
  function pictureFor(code: string | undefined): Promise<Picture> {
    const { page, headline: chosenHeadline } = shown!;
    const { municipality: _, ...national } = page;
    return painted(
      base,
      { ...national, ...(code ? { municipality: code } : {}) },
      { size: chosen('tm-form') as PictureSize, ...(chosenHeadline ? { headline: chosenHeadline } : {}) },
    );
  }

  async function pack(codes: readonly string[], told: (done: number) => void): Promise<void> {
    const { zipOf } = await import('./zip.js');
    const packed = new Map<string, Uint8Array | string>();
    const scratch = h('canvas');
    let done = 0;
    for (const code of codes) {
      // oxlint-disable-next-line no-await-in-loop -- one canvas, one after the other.
      const made = await pictureFor(code);
      const name = nameOf('', code).slice(0, -1);
      // oxlint-disable-next-line no-await-in-loop
      packed.set(`${name}/${name}.png`, withTexts(await pngOf(scratch, made), textsOf(made)));
      packed.set(`${name}/${name}.svg`, made.svg);
      packed.set(`${name}/${words.altFile}.txt`, `${made.alt}\n`);
      packed.set(
        `${name}/${words.citeFile}.txt`,
        `${made.says.about.cite}. ${made.says.about.licence} ${made.says.about.address}\n\n${made.says.sources.join('\n')}\n`,
      );
      // oxlint-disable-next-line no-await-in-loop
      const figures = await fetch(new URL('figures.csv', made.says.about.address)).catch(() => null);
      // oxlint-disable-next-line no-await-in-loop
      if (figures?.ok) packed.set(`${name}/${name}.csv`, new Uint8Array(await figures.arrayBuffer()));
      told((done += 1));
    }
    save(zipOf(packed), 'application/zip', nameOf('zip', ''));
  }

  async function pngOf(target: HTMLCanvasElement, made: Picture): Promise<Uint8Array> {
    drawOn(target, made, Number(chosen('tm-scale')));
    return bytesOf(target);
  }

  return {
    element,
    show: (next) => {
      shown = next;
      void make();
    },
    pack,
  };
}
