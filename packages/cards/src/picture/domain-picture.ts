import { headlineOf, createFormatters, type DomainEntry, type Formatters } from '@trendbeeld/data';
import { longSource, shortSource } from '../parts/source-text.js';
import type { MunicipalityFigures } from '../card/municipality.js';
import { WORDS } from '../words/card-words.js';
import { altText, sentence } from './alt.js';
import { domainEditorial, domainSocial, ownWords, type DomainContent, type Listed } from './domain-layout.js';
import { municipalDrawing } from './drawing.js';
import { EDITORIAL_WIDTH } from './editorial.js';
import { pictureFile, type Picture } from './sheet.js';
import { keyFigure, keyWords } from './key-figure.js';
import type { PictureDress } from './trend-content.js';
import type { PictureSize } from './trend-picture.js';

/** How the picture of a domain is made. */
export interface DomainPictureOptions extends PictureDress {
  /** Name of a domain. */
  readonly domain: string;
  readonly size: PictureSize;
  /** px, for `picture` only; at least 320. Default: 720. */
  readonly width?: number;
}

/**
 * A domain as a picture that can stand by itself: its headline and its trends, each with one number where the study has one, and the
 * source, which no option can leave out. A file of its own, as {@link trendPicture} gives for a trend.
 *
 * @throws {RangeError} for a width below 320.
 */
export function domainPicture(found: DomainEntry, options: Omit<DomainPictureOptions, 'domain'>): Picture {
  const { language, municipality, size } = options;
  const { domain, source: from, places, studyPlaces } = found;
  const format = createFormatters(language, from.units);
  const { source } = WORDS[language];
  const listed = listOf(found, municipality, format);
  const place = municipality?.municipality.name ?? null;
  const content: DomainContent = {
    domain,
    language,
    listed,
    headline: options.headline || domain.headline[language],
    place,
    sources: [`${source}: ${longSource(from, places, studyPlaces, format)}`, ...new Set(listed.flatMap(({ own }) => own?.source ?? []))],
  };
  const { block, sheet } = size === 'social' ? domainSocial(content) : domainEditorial(content, options.width ?? EDITORIAL_WIDTH);
  const says = listed.flatMap(({ entry, key, own }) => [
    sentence(headlineOf(entry.trend)[language]),
    ...(key ? [sentence(`${key.value}: ${keyWords(key)}`)] : []),
    ...(own ? [ownWords(own)] : []),
  ]);
  const code = municipality ? `-${municipality.municipality.code}` : '';
  return {
    svg: pictureFile(block, sheet, {
      id: `${domain.ref}${code}-${language}-${size}`,
      language,
      title: content.headline,
      description: [...says, ...content.sources].join(' '),
    }),
    width: sheet.width,
    height: sheet.height,
    alt: altText(
      [[domain.title[language], place].filter(Boolean).join(', '), content.headline],
      listed.map(({ entry }) => sentence(headlineOf(entry.trend)[language])).join(' '),
      `${source}: ${shortSource(from, places, studyPlaces, language)}.`,
    ),
  };
}

/** The trends in the order of the study. A figure of the municipality that belongs to two trends stands with the first. */
function listOf({ trends }: DomainEntry, municipality: MunicipalityFigures | undefined, format: Formatters): Listed[] {
  const shown = new Set<string>();
  return trends.map((entry) => {
    const own = municipality ? municipalDrawing(entry, municipality, format) : null;
    const first = own !== null && !shown.has(own.scene.title);
    if (own) shown.add(own.scene.title);
    return { entry, key: keyFigure(entry, format), own: first ? own : null };
  });
}
