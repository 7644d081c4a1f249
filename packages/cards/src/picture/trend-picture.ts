import type { TrendEntry } from '@trendbeeld/data';
import { EDITORIAL_WIDTH, editorialPicture } from './editorial.js';
import type { Picture } from './sheet.js';
import { FORMS, formPicture, type Form } from './form.js';
import { trendContent, type PictureDress } from './trend-content.js';

/**
 * `picture`: an editorial graphic of its natural height · `social`: exactly 1200 by 630 px, to be read as a thumbnail ·
 * `16:9` (1200 by 675), `1:1` (1080 by 1080), `4:5` (1080 by 1350): for the press.
 */
export type PictureSize = 'picture' | Form;

/** All sizes of a picture. */
export const PICTURE_SIZES: readonly PictureSize[] = ['picture', ...(Object.keys(FORMS) as Form[])];

/**
 * A size in an id or the name of a file, where a colon may not stand.
 *
 * @example
 * sizeName('4:5'); // 4x5
 */
export const sizeName = (size: PictureSize): string => size.replace(':', 'x');

/** How the picture of a trend is made. */
export interface TrendPictureOptions extends PictureDress {
  /** Name of a trend, or its id. */
  readonly trend: string;
  readonly size: PictureSize;
  /** px, for `picture` only; at least 320. Default: 720. */
  readonly width?: number;
}

/**
 * A trend as a picture that can stand by itself, in print, e-mail and social media: headline, sentence, graphic, certainty in words
 * and the source with its place, which no option can leave out. A file of its own: no script, no style, no link, no
 * font; the same input gives the same bytes. Where the study has nothing to draw, the sentence is the picture.
 *
 * @throws {RangeError} for a width below 320.
 */
export function trendPicture(entry: TrendEntry, options: Omit<TrendPictureOptions, 'trend'>): Picture {
  const content = trendContent(entry, options);
  const code = options.municipality ? `-${options.municipality.municipality.code}` : '';
  const id = `${entry.trend.slug}${code}-${options.language}-${sizeName(options.size)}`;
  return options.size === 'picture' ? editorialPicture(content, options.width ?? EDITORIAL_WIDTH, id) : formPicture(content, id, options.size);
}
