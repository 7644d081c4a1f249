/** What a picture of a trend says, whatever its size: gathered once from the study, the outcomes and the municipality's figures. */
import { createFormatters, headlineOf, said, type Formatters, type Language, type TrendEntry } from '@trendbeeld/data';
import type { MunicipalityFigures } from '../card/municipality.js';
import { longSource, shortSource } from '../parts/source-text.js';
import { WORDS } from '../words/card-words.js';
import { altText, sentence } from './alt.js';
import { hasFigures } from '../card/trend-card.js';
import { certaintyItems, type CertaintyItem } from '../parts/certainty-line.js';
import { municipalDrawing, trendDrawing, type Drawing, type MunicipalDrawing } from './drawing.js';

/** How a picture is dressed. */
export interface PictureDress {
  readonly language: Language;
  /** Its figures stand beside those of the Netherlands, and its name above the headline. Default: none. */
  readonly municipality?: MunicipalityFigures;
  /** Replaces the headline. Default, also for an empty one: the picture's own. */
  readonly headline?: string;
}

/** What a picture of a trend says. */
export interface TrendContent {
  readonly entry: TrendEntry;
  readonly format: Formatters;
  readonly headline: string;
  readonly place: string | null;
  readonly drawing: Drawing | null;
  readonly municipal: MunicipalDrawing | null;
  /** That there are no figures for the municipality; empty where there are, and where the trend has no figures at all. */
  readonly none: string;
  /** How sure the drawing is, or without one the trend. */
  readonly certainty: readonly CertaintyItem[];
  /** The study with its place first, then the source of each other figure. Never empty. */
  readonly sources: readonly string[];
  readonly alt: string;
  /** All that the picture shows, in sentences. */
  readonly description: string;
}

/** Gathers what a picture of a trend says. */
export function trendContent(entry: TrendEntry, { language, municipality, headline }: PictureDress): TrendContent {
  const format = createFormatters(language, entry.source.units);
  const words = WORDS[language];
  const { trend } = entry;
  const drawing = trendDrawing(entry, municipality, format);
  // A drawing of all municipalities that marks this one says it already.
  const marked = municipality !== undefined && (drawing?.says.includes(municipality.municipality.name) ?? false);
  const municipal = municipality && !marked ? municipalDrawing(entry, municipality, format) : null;
  const none = municipality && !marked && !municipal && hasFigures(entry) ? words.municipality.none(municipality.municipality.name) : '';
  const certainty = drawing ? drawing.certainty : certaintyItems([said(trend, entry)], false, language);
  const sources = [`${words.source}: ${longSource(entry.source, entry.places, entry.studyPlaces, format)}`, drawing?.source, municipal?.source].flatMap((s) =>
    s ? [sentence(s)] : [],
  );
  const shown = [
    drawing && sentence(drawing.title),
    drawing?.says,
    drawing?.note,
    municipal && `${sentence(municipal.title)} ${sentence(municipal.scene.title)} ${municipal.scene.description}`,
    none,
  ].filter(Boolean);
  // In the short alternative the municipality comes before the country.
  const brief = [municipal && `${sentence(municipal.scene.title)} ${municipal.scene.description}`, drawing && sentence(drawing.title), drawing?.says, none];
  const title = headline || headlineOf(trend)[language];
  const place = municipality?.municipality.name ?? null;
  return {
    entry,
    format,
    headline: title,
    place,
    drawing,
    municipal,
    none,
    certainty,
    sources,
    alt: altText(
      [place && !title.includes(place) ? `${place}: ${title}` : title, trend.sentence[language]],
      brief.filter(Boolean).join(' '),
      `${words.source}: ${shortSource(entry.source, entry.places, entry.studyPlaces, language)}.`,
    ),
    description: [trend.sentence[language], ...shown, ...certainty.map((c) => sentence(`${c.word}: ${c.meaning}`)), ...sources].join(' '),
  };
}
