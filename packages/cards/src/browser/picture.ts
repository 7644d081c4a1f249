/** `@trendbeeld/cards/picture`: pictures made in a browser, by the same painter as the published files. For the page where editors make an embed. */
import type { Study } from '@trendbeeld/data';
import { domainOf, trendOf } from '../entries.js';
import { domainPicture, type DomainPictureOptions } from '../picture/domain-picture.js';
import type { Picture } from '../picture/sheet.js';
import { studyPicture } from '../picture/study-picture.js';
import { trendPicture } from '../picture/trend-picture.js';
import type { Page } from '../snippet/page.js';

export type { MunicipalityFigures } from '../card/municipality.js';
export { PICTURE_SIZES, sizeName, type PictureSize } from '../picture/trend-picture.js';
export type { Picture };
export { placeWords } from '../parts/source-text.js';

/** What a picture of a page is dressed with; see `PictureDress`. */
export type PagePictureOptions = Omit<DomainPictureOptions, 'domain' | 'language'>;

/**
 * The picture of a page.
 *
 * @throws {RangeError} for a page that the study has not.
 */
export function pagePicture(study: Study, { kind, name, language }: Page, options: PagePictureOptions): Picture {
  const dress = { ...options, language };
  if (kind === 'study') return studyPicture(study, dress);
  return kind === 'trend' ? trendPicture(trendOf(study, name), dress) : domainPicture(domainOf(study, name), dress);
}
