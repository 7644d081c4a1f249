/** Every picture, for the tests: all trends, domains and the study, in both languages and sizes, with and without a municipality. */
import type { Language } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
import type { MunicipalityFigures } from '../card/municipality.js';
import { domainPictureSvg, studyPictureSvg, trendPictureSvg } from '../html.js';
import type { Picture } from './sheet.js';
import type { PictureDress } from './trend-content.js';
import { PICTURE_SIZES, type PictureSize } from './trend-picture.js';

/** A picture and what it was made for. */
export interface Example {
  readonly kind: 'trend' | 'domain' | 'study';
  /** Slug of the trend, id of the domain, or `study`. */
  readonly name: string;
  readonly language: Language;
  readonly size: PictureSize;
  /** Code of the municipality, or "Nederland". */
  readonly place: string;
  readonly make: (more?: Partial<PictureDress> & { readonly width?: number }) => Picture;
}

/** Of a municipality not all: what differs is the drawing, and that has been seen in each form. */
const MUNICIPAL_SIZES: readonly PictureSize[] = ['picture', 'social', '4:5'];

/** All pictures, for the country and for the municipalities that are given. */
export function examplesOf(municipalities: readonly MunicipalityFigures[]): Example[] {
  const languages: readonly Language[] = ['nl', 'en'];
  return [undefined, ...municipalities].flatMap((municipality) =>
    languages.flatMap((language) =>
      (municipality ? MUNICIPAL_SIZES : PICTURE_SIZES).flatMap((size) => {
        const dress = { language, size, ...(municipality ? { municipality } : {}) };
        const place = municipality?.municipality.code ?? 'Nederland';
        return [
          ...study.trends.map(({ slug }): Example => ({
            kind: 'trend',
            name: slug,
            language,
            size,
            place,
            make: (more) => trendPictureSvg(study, { trend: slug, ...dress, ...more }),
          })),
          ...study.domains.map(({ ref }): Example => ({
            kind: 'domain',
            name: ref,
            language,
            size,
            place,
            make: (more) => domainPictureSvg(study, { domain: ref, ...dress, ...more }),
          })),
          // A whole study has no figure of a municipality.
          ...(municipality
            ? []
            : [
                {
                  kind: 'study' as const,
                  name: 'study',
                  language,
                  size,
                  place,
                  make: (more) => studyPictureSvg(study, { language, size, ...more }),
                } satisfies Example,
              ]),
        ];
      }),
    ),
  );
}
