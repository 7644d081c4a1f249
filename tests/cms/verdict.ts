// What is left of a snippet for a reader. Works on what `seen` (Node) or `seenInPage` (browser) made of a page.
import { pageAddress } from '@trendbeeld/cards/snippets';
import type { Form, FormInput } from './forms.js';

/** What a reader meets. Blocks stand apart in `text` by a line end, as they do on screen. */
export interface Seen {
  readonly text: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly pictures: readonly { readonly src: string; readonly alt: string }[];
  readonly frames: readonly string[];
  /** `<trend-card>` and `<domain-overview>`. */
  readonly elements: number;
  /** Addresses of the links that the site script would make a graphic. */
  readonly graphics: readonly string[];
}

/** What is whole. */
export interface Verdict {
  /** All words of the sentence in their order, with figure, unit, period, certainty and source; or what the card says of them. */
  readonly words: boolean;
  /** A link that leads to the page, with words to click. */
  readonly link: boolean;
  /** A picture with an address and its text alternative. */
  readonly picture: boolean;
  readonly frame: boolean;
  readonly element: boolean;
  /** The site script makes it a graphic, by its link. */
  readonly graphic: boolean;
  /** Code stands in the text. */
  readonly code: boolean;
}

/** What must be whole for a form to have arrived. */
const WHOLE: Readonly<Record<Form, readonly (keyof Verdict)[]>> = {
  text: ['words', 'link'],
  link: ['words', 'link'],
  quote: ['words', 'link'],
  file: ['words', 'link', 'picture'],
  upload: ['words', 'link', 'picture'],
  frame: ['words', 'link', 'frame'],
  oembed: ['words', 'link', 'frame'],
  element: ['words', 'link', 'element'],
};

/** A page judged against what the snippet was to say. */
export function judge(seen: Seen, input: FormInput): Verdict {
  const sentence = flat(input.quote.sentence);
  const text = ` ${flat(seen.text)} `;
  const address = pageAddress(input.base, input.page, input.dress);
  return {
    // Apart from what stands before and behind it: «…80590ned).Bekijk» is not a sentence any more.
    words: text.includes(` ${sentence} `) || cardWords(input.card).every((words) => tight(text).includes(tight(words))),
    link: seen.links.some((link) => link.href === address && flat(link.text) !== ''),
    picture: seen.pictures.some((picture) => picture.src.startsWith('http') && picture.alt !== ''),
    frame: seen.frames.some((frame) => frame.split(/[?#]/)[0] === `${address.split('?')[0]}frame/`),
    element: seen.elements > 0,
    graphic: seen.graphics.includes(address),
    // The sentence and a headline may have any sign in them.
    code: hasCode(
      [sentence, flat(input.dress?.headline ?? ''), flat(input.quote.title)].reduce((rest, words) => (words ? rest.replaceAll(words, '') : rest), text),
    ),
  };
}

/** Without white space: what stands apart on screen does so by a style or by a space. */
const tight = (text: string): string => text.replace(/\s+/g, '');

/** Headline, sentence, figures with their periods and certainties, and source of a static card, as a reader without tags has them. */
function cardWords(card: string): string[] {
  // What a reader opens is closed.
  const parts = [...card.replace(/<details.*<\/details>/s, '').matchAll(/<(h3|p|dl) class="tb-(?:title|lead|strip|source)[^"]*"[^>]*>(.*?)<\/\1>/gs)];
  if (parts.length < 3) throw new Error('a card without headline, sentence or source');
  const wordsOf = (html: string): string => html.replaceAll(/<\/(?:dt|dd|div|p)>/g, ' ').replaceAll(/<[^>]+>/g, '');
  const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
  return parts.map(([, , html = '']) => flat(wordsOf(html).replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)));
}

/** What is missing for a form to have arrived: empty where all is there. `code` where code is shown. */
export const missing = (form: Form, verdict: Verdict): string[] => [...WHOLE[form].filter((part) => !verdict[part]), ...(verdict.code ? ['code'] : [])];

/** A verdict as a cell of the table; bold where the form is meant for the host. */
export function cell(verdict: Verdict, meant = false): string {
  const kept = (['words', 'link', 'picture', 'frame', 'element'] as const).filter((part) => verdict[part]);
  const text = verdict.code ? 'CODE' : (kept.join(', ') || '–') + (verdict.graphic ? ' → graphic' : '');
  return meant ? `**${text}**` : text;
}

/** Verdicts of many pages as one: only what every one of them kept. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  const all = (part: keyof Verdict): boolean => verdicts.every((verdict) => verdict[part]);
  const kept = { words: all('words'), link: all('link'), picture: all('picture'), frame: all('frame'), element: all('element'), graphic: all('graphic') };
  return { ...kept, code: verdicts.some((verdict) => verdict.code) };
}

/** On one line, and with straight quotes: WordPress sets them as a printer would, two single ones as a double one. */
const flat = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”″]|''/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
/** A tag, or what is left of one. */
const hasCode = (text: string): boolean => /<\/?[a-z!]|&lt;|(?:href|src|class|cite|data-[a-z]+)=/i.test(text);
