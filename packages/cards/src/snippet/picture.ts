import { URL } from './url.js';
import { el, markupToString } from '@trendbeeld/charts';
import { pageAddress } from './page.js';
import { linkMarkup, sentenceOf, titleOf, type SnippetInput } from './quote.js';

/** What a picture is made of. */
export interface PictureInput extends SnippetInput {
  /** File beside the page. Default: `picture.png`, which every CMS takes. */
  readonly picture?: 'picture.svg' | 'picture.png';
  /** Address of the file where the editor uploaded it. Default: the file beside the page. */
  readonly src?: string;
  /** Size of the picture in pixels. */
  readonly width: number;
  readonly height: number;
  /** Text alternative, as `trendPictureSvg` gives it. Default: the title, as the caption says the rest. */
  readonly alt?: string;
}

/**
 * The picture with its caption: sentence, source and link, one line of HTML. The link stands in running text, so that the site
 * script leaves it as it is.
 *
 * @example
 * const input = { base: 'https://stad.example/trends/', page: { kind: 'trend', name: 'woningbouw', language: 'nl' }, quote: trendQuote(study, { trend: 'woningbouw', language: 'nl' }) };
 * pictureHtml({ ...input, width: 720, height: 640 });
 * @throws {RangeError} as `pagePath`.
 */
export function pictureHtml(input: PictureInput): string {
  const { base, page, picture = 'picture.png', width, height, alt } = input;
  const src = input.src ?? new URL(picture, pageAddress(base, page)).href;
  return markupToString(
    // Hosts without a rule for wide pictures let it run out of a phone.
    el(
      'figure',
      {},
      el('img', { src, alt: alt ?? titleOf(input), width, height, style: 'max-width:100%;height:auto' }),
      el('figcaption', {}, sentenceOf(input), ' ', linkMarkup(input)),
    ),
  );
}
