import { URL } from './url.js';
import { el, markupToString, type MarkupElement } from '@trendbeeld/charts';
import { pageAddress } from './page.js';
import { linkMarkup, nameOf, sentenceOf, type SnippetInput } from './quote.js';

/** What a frame is made of. */
export interface FrameInput extends SnippetInput {
  /** Height in pixels until the framed page tells its own. Default: 720, as a card at 640 px and a little more; with `graphic` 480. */
  readonly height?: number;
}

/**
 * The frame itself. Its page may run its own script and nothing else; what does not fit is scrolled inside.
 *
 * @param width px, or what is as wide as its place. Default: the latter.
 */
export function frameMarkup(input: FrameInput, width: number | '100%' = '100%'): MarkupElement {
  const address = new URL(pageAddress(input.base, input.page, input.dress));
  address.pathname += 'frame/';
  return el('iframe', {
    src: address.href,
    title: nameOf(input),
    width,
    height: frameHeight(input),
    // Out of use, but hosts keep it where they drop a style, and without it every browser draws a rim.
    frameborder: 0,
    sandbox: 'allow-scripts',
    loading: 'lazy',
  });
}

/** Height of a frame in pixels. */
export const frameHeight = ({ height, dress }: FrameInput): number => height ?? (dress?.size === 'graphic' ? 480 : 720);

/**
 * The frame, with sentence and link before and outside it for hosts that drop it. Two lines of HTML. The link stands in running
 * text, so that the site script does not draw the graphic a second time. The frame stands in a block, as hosts put blocks into their column
 * and leave lines outside it.
 *
 * @example
 * const input = { base: 'https://stad.example/trends/', page: { kind: 'trend', name: 'woningbouw', language: 'nl' }, quote: trendQuote(study, { trend: 'woningbouw', language: 'nl' }) };
 * frameHtml({ ...input, height: 600 });
 * @throws {RangeError} as `pagePath`.
 */
export function frameHtml(input: FrameInput): string {
  return `${markupToString(el('p', {}, sentenceOf(input), ' ', linkMarkup(input)))}\n${markupToString(el('div', {}, frameMarkup(input)))}`;
}
