/** What an editor takes along, each with its text, a field to read it in and a button that copies it. */
import { cspLines } from '@trendbeeld/cards/snippets';
import { h, selectAll } from '../assistant/dom.js';
import { toClipboard } from '../behaviour/clipboard-item.js';
import type { BuilderWords, WayWords } from './builder-words.js';
import { savePng } from './png.js';
import { WAYS, type Way } from './ways.js';

/** A text to copy: a way, the text alternative of the picture, or one of three things for the administrator. */
export type Taking = Way | 'alt' | 'stable' | 'hashed' | 'csp';

/** Ways that stand below the quote. */
const LATER: readonly Way[] = WAYS.filter((way) => way !== 'quote');
/** What an administrator has to allow for a way, by the name that the lines of the policy have. */
const NEEDS: Readonly<Partial<Record<Way, Parameters<typeof cspLines>[0]>>> = { frame: 'frame', element: 'element', picture: 'picture', address: 'oembed' };

/** The picture of a page: its file, its size in px and what it says to those who do not see it. */
export interface Picture {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Of the file, without its ending. */
  readonly name: string;
}

/**
 * The parts of the page that hold what can be taken along.
 *
 * @param base address of the folder, ends in a slash.
 */
export function takingsOf(words: BuilderWords, base: string) {
  const texts = new Map<Taking, string>();
  const boxes = new Map<Taking, HTMLTextAreaElement>();
  const wholes = new Map<Taking, HTMLElement>();
  const told: HTMLElement[] = [];
  const quote = h('blockquote', {});
  const drawn = h('img', { class: 'tm-picture', alt: '', loading: 'lazy' });
  const svg = h('a', { download: '' }, words.download('SVG'));
  const open = h('a', { target: '_blank' }, words.openFrame);
  let picture: Picture | null = null;

  /** A button, and the place where it says what it did. */
  function button(label: string, act: () => Promise<string>, given: { readonly class?: string } = {}): Node[] {
    const said = h('span', { role: 'status', class: 'tm-done' });
    told.push(said);
    return [h('button', { type: 'button', ...given, click: () => void act().then((sentence) => said.replaceChildren(sentence)) }, label), said];
  }
  const copyButton = (name: Taking, { copy, done }: Pick<WayWords, 'copy' | 'done'>, given?: { readonly class: string }): Node[] =>
    button(copy, async () => ((await take(name)) ? done : words.failed), given);

  /** A field with its text, which can be read before it is copied. */
  function field(name: Taking): HTMLTextAreaElement {
    const box = h('textarea', { id: `tm-${name}`, readonly: true, spellcheck: 'false', rows: '2' });
    boxes.set(name, box);
    return box;
  }

  /** A part with a heading that names its field. `before` stands above the field, `after` below it. */
  function part(name: Taking, { title, text, ...more }: WayWords, before: readonly Node[] = [], after: readonly Node[] = []): HTMLElement {
    const whole = h(
      'section',
      { 'data-way': name },
      h('h3', {}, h('label', { for: `tm-${name}` }, title)),
      text ? h('p', {}, text) : null,
      ...before,
      field(name),
      ...after,
      ...copyButton(name, more),
    );
    wholes.set(name, whole);
    return whole;
  }

  const pictureParts = (): readonly Node[] => [
    drawn,
    h('p', {}, svg),
    ...button(words.download('PNG'), async () => {
      try {
        await savePng(picture!.file, picture!, picture!.name);
        return words.downloaded;
      } catch {
        return words.notDownloaded;
      }
    }),
    h('label', { for: 'tm-alt' }, words.alt.title),
    field('alt'),
    ...copyButton('alt', words.alt),
  ];

  /** Copies a text; a quote and a picture as what they show too. What cannot be copied is selected. */
  async function take(name: Taking): Promise<boolean> {
    const text = texts.get(name)!;
    const plain = name === 'quote' ? texts.get('text')! : text;
    if (await toClipboard({ 'text/plain': plain, ...(name === 'quote' || name === 'picture' ? { 'text/html': text } : {}) })) return true;
    const box = boxes.get(name);
    if (box) selectAll(box);
    else document.getSelection()?.selectAllChildren(quote);
    return false;
  }

  return {
    /** The quote with its button. */
    first: [quote, ...copyButton('quote', words.ways.quote, { class: 'tm-main' })],
    /** The other ways. */
    ways: LATER.map((name) => {
      const needs = NEEDS[name] ? cspLines(NEEDS[name], base) : [];
      return part(name, words.ways[name], name === 'picture' ? pictureParts() : name === 'frame' ? [h('p', {}, open)] : [], [
        h('p', { class: 'tm-hint' }, needs.length > 0 ? words.needs : words.nothing, ...needs.map((line) => h('code', {}, line))),
      ]);
    }),
    /** What the administrator needs. */
    admin: (['stable', 'hashed', 'csp'] as const).map((name) => part(name, words[name])),
    /** Puts a text in its field; null: there is none here, and its part is not shown. */
    fill(name: Taking, text: string | null): void {
      texts.set(name, text ?? '');
      const box = boxes.get(name);
      if (box) box.value = text ?? '';
      const whole = wholes.get(name);
      if (whole) whole.hidden = text === null;
    },
    /** Shows the sentence and link that are copied, the picture, and the address of the frame. */
    show(
      sentence: { readonly text: string; readonly link: string; readonly address: string; readonly language: string },
      shown: Picture | null,
      frame: string,
    ): void {
      quote.lang = sentence.language;
      quote.replaceChildren(h('p', {}, sentence.text), h('p', {}, h('a', { href: sentence.address }, sentence.link)));
      picture = shown;
      if (shown) Object.assign(drawn, { src: shown.file, alt: shown.alt });
      if (shown) svg.href = shown.file;
      open.href = frame;
    },
    /** After another choice nothing was copied. */
    forget: () => told.forEach((said) => said.replaceChildren()),
  };
}
