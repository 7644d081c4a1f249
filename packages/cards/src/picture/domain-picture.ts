import { createFormatters, headlineOf, yearOf, type DomainEntry, type Formatters, type Language, type TrendEntry } from '@trendbeeld/data';
import { longSource, shortSource } from '../parts/source-text.js';
import { toldOutcome } from '../card/then-since.js';
import type { MunicipalityFigures } from '../card/municipality.js';
import { tallyOf } from '../overview/tally.js';
import { sharedYears } from '../overview/tile.js';
import { small } from '../words/letters.js';
import { PICTURE_WORDS } from '../words/picture-words.js';
import { WORDS } from '../words/card-words.js';
import { inBrief, wholeSource, type Sourced } from '../parts/short-source.js';
import { aboutOf } from './about.js';
import { altText, sentence } from './alt.js';
import { domainEditorial, domainForm, type DomainContent } from './domain-layout.js';
import { municipalDrawing } from './drawing.js';
import { EDITORIAL_WIDTH } from './editorial.js';
import { pictureFile, type Picture } from './sheet.js';
import { tallyWords } from './tally.js';
import { ownWords, shownIndicators, tileSources, type Listed } from './tiles.js';
import type { PictureDress } from './trend-content.js';
import { sizeName, type PictureSize } from './trend-picture.js';

/** How the picture of a domain is made. */
export interface DomainPictureOptions extends PictureDress {
  /** Name of a domain. */
  readonly domain: string;
  readonly size: PictureSize;
  /** px, for `picture` only; at least 320. Default: 720. */
  readonly width?: number;
}

/**
 * A domain as a picture that can stand by itself: its headline, the tally of verdicts in signs and words, and its trends as small graphics
 * in the same years, each with its headline and verdict; and the sources, which no option can leave out. Trends that there is no room for
 * are counted in words. A file of its own, as {@link trendPicture} gives for a trend.
 *
 * @throws {RangeError} for a width below 320.
 */
export function domainPicture(found: DomainEntry, options: Omit<DomainPictureOptions, 'domain'>): Picture {
  const { language, municipality, size } = options;
  const { domain, source: from, places, studyPlaces, trends } = found;
  const format = createFormatters(language, from.units);
  const { source } = WORDS[language];
  const place = municipality?.municipality.name ?? null;
  const tally = tallyOf(trends);
  const listed = listOf(found, municipality, format);
  const indicators = ofListed(listed, language);
  const study = `${source}: ${longSource(from, places, studyPlaces, format)}`;
  const content: DomainContent = {
    domain,
    format,
    headline: options.headline || domain.headline[language],
    tally,
    years: sharedYears(trends, Number(yearOf(from))),
    listed,
    place,
    sourcesOf: (shown) => {
      const figures = tileSources(
        shown.map(({ entry }) => entry),
        format,
      );
      return [
        study,
        ...(figures.length > 0 ? [`${PICTURE_WORDS[language].figures}: ${figures.join('; ')}.`] : []),
        ...new Set(shown.flatMap(({ own }) => own?.source ?? [])),
      ];
    },
    short: wholeSource(from, places, studyPlaces, indicators, language),
    about: aboutOf(found, indicators, options.headline || domain.headline[language], options.address ?? '', language),
  };
  const { block, sheet, shown } = size === 'picture' ? domainEditorial(content, options.width ?? EDITORIAL_WIDTH) : domainForm(content, size);
  const code = municipality ? `-${municipality.municipality.code}` : '';
  const said = trends.map((entry) => verdictWords(entry, format));
  const sources = content.sourcesOf(shown);
  return pictureFile(
    block,
    sheet,
    {
      id: `${domain.ref}${code}-${language}-${sizeName(size)}`,
      language,
      title: content.headline,
      description: [
        tallyWords(tally, language),
        ...said,
        ...shown.flatMap(({ own }) => (own ? [`${sentence(own.title)} ${ownWords(own)}`] : [])),
        ...sources,
      ].join(' '),
      sources,
      about: content.about,
    },
    altText(
      [[domain.title[language], place].filter(Boolean).join(', '), content.headline, tallyWords(tally, language)],
      said.join(' '),
      `${source}: ${shortSource(from, places, studyPlaces, language)}.`,
    ),
  );
}

/** What the figures in a picture of a domain are of, in brief. */
export const domainIndicators = (found: DomainEntry, municipality: MunicipalityFigures | undefined, format: Formatters): readonly Sourced[] =>
  ofListed(listOf(found, municipality, format), format.language);

const ofListed = (listed: readonly Listed[], language: Language): readonly Sourced[] =>
  inBrief([...shownIndicators(listed.map(({ entry }) => entry)), ...listed.flatMap(({ own }) => own?.indicators ?? [])], language);

/** The headline of a trend with its verdict, as a sentence: "… (nog te vroeg)." */
export function verdictWords(entry: TrendEntry, { language }: Formatters): string {
  const outcome = toldOutcome(entry);
  const verdict = outcome ? WORDS[language].outcomes.verdicts[outcome.verdict] : PICTURE_WORDS[language].noFigures;
  return `${headlineOf(entry.trend)[language]} (${small(verdict)}).`;
}

/** The trends in the order of the study. A figure of the municipality that belongs to two trends stands with the first. */
function listOf({ trends }: DomainEntry, municipality: MunicipalityFigures | undefined, format: Formatters): Listed[] {
  const shown = new Set<string>();
  return trends.map((entry) => {
    const own = municipality ? municipalDrawing(entry, municipality, format) : null;
    const first = own !== null && !shown.has(own.title);
    if (own) shown.add(own.title);
    return { entry, own: first ? own : null };
  });
}
