/** What a picture of a trend says, whatever its size: gathered once from the study, the outcomes and the municipality's figures. */
import { createFormatters, headlineOf, said, type Formatters, type Language, type TrendEntry } from '@trendbeeld/data';
import type { MunicipalityFigures } from '../card/municipality.js';
import { cellsOf, toldOutcome, type Cell } from '../card/then-since.js';
import { hasFigures } from '../card/trend-card.js';
import { certaintyItems, type CertaintyItem } from '../parts/certainty-line.js';
import { longSource, shortSource } from '../parts/source-text.js';
import type { Sourced } from '../parts/short-source.js';
import { wholeSource } from '../parts/short-source.js';
import { sourceWords } from '../parts/source-words.js';
import { WORDS } from '../words/card-words.js';
import { altText, sentence } from './alt.js';
import { aboutOf, type About } from './about.js';
import { trendDrawing, type Drawing } from './drawing.js';
import { cellWords } from './strip.js';

/** How a picture is dressed. */
export interface PictureDress {
  readonly language: Language;
  /** Its figure beside that of the Netherlands leads, and its name stands above the headline. Default: none. */
  readonly municipality?: MunicipalityFigures;
  /** Replaces the headline. Default, also for an empty one: the picture's own. */
  readonly headline?: string;
  /** Address of its page, at its foot and in the file. Default: none. */
  readonly address?: string;
}

/** What a picture of a trend says. */
export interface TrendContent {
  readonly entry: TrendEntry;
  readonly format: Formatters;
  readonly headline: string;
  readonly place: string | null;
  /** Then and since. Never empty. */
  readonly cells: readonly Cell[];
  readonly drawing: Drawing | null;
  /** That there are no figures for the municipality; empty where there are, and where the trend has no figures at all. */
  readonly none: string;
  /** How sure the drawing is, or without one the trend. */
  readonly certainty: readonly CertaintyItem[];
  /** The study with its place first, then the source of each other figure. Never empty. */
  readonly sources: readonly string[];
  /** The study and whose figures stand in the picture, in few words: inside the drawing. */
  readonly short: string;
  /** How it is cited, under which licence, and where it is: at its foot. */
  readonly about: About;
  readonly alt: string;
  /** All that the picture shows, in sentences. */
  readonly description: string;
}

/** Gathers what a picture of a trend says. */
export function trendContent(entry: TrendEntry, { language, municipality, headline, address = '' }: PictureDress): TrendContent {
  const format = createFormatters(language, entry.source.units);
  const words = WORDS[language];
  const { trend } = entry;
  const cells = cellsOf(entry, format);
  const drawing = trendDrawing(entry, municipality, format);
  const place = municipality?.municipality.name ?? null;
  const missing = place !== null && !drawing?.own;
  const none = missing ? (trend.noLocal?.[language] ?? (hasFigures(entry) ? words.municipality.none(place) : '')) : '';
  const certainty = drawing ? drawing.certainty : certaintyItems([said(trend, entry)], false, language);
  const sources = sourcesOf(entry, drawing, format);
  const indicators = shownIndicators(entry, drawing);
  const title = headline || headlineOf(trend)[language];
  const lead = drawing && [sentence(drawing.title), drawing.says].join(' ');
  // What a municipality asks for stands before what is told of the country, and in so few words that both are said.
  const own = drawing?.own ?? false;
  return {
    entry,
    format,
    headline: title,
    place,
    cells,
    drawing,
    none,
    certainty,
    sources,
    short: wholeSource(entry.source, entry.places, entry.studyPlaces, indicators, language),
    about: aboutOf(entry, indicators, title, address, language),
    alt: altText(
      [
        place && !title.includes(place) ? `${place}: ${title}` : title,
        ...cells.map((cell, i) => cellWords(cell, place !== null && i > 0)),
        ...(own ? [] : [none]),
      ],
      [own ? lead : '', trend.sentence[language], own ? '' : lead].filter(Boolean).join(' '),
      `${words.source}: ${shortSource(entry.source, entry.places, entry.studyPlaces, language)}.`,
    ),
    description: [
      trend.sentence[language],
      ...cells.map((cell) => cellWords(cell)),
      lead,
      drawing?.note,
      none,
      ...certainty.map((c) => sentence(`${c.word}: ${c.meaning}`)),
      ...sources,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What the figure in the strip is of, where the drawing itself does not name it; undefined where it does, and where there is none. */
const stripIndicator = (entry: TrendEntry, drawing: Drawing | null): TrendEntry['indicators'][number] | undefined =>
  drawing === null || drawing.source === null || drawing.own ? entry.indicators.find((i) => i.id === toldOutcome(entry)?.indicators[0]) : undefined;

/** What the figures in a picture of a trend are of. */
const shownIndicators = (entry: TrendEntry, drawing: Drawing | null): readonly Sourced[] => [
  ...(drawing?.indicators ?? []),
  ...[stripIndicator(entry, drawing)].filter((i) => i !== undefined),
];

/** What the figures in a picture of a trend are of. */
export const trendIndicators = (entry: TrendEntry, municipality: MunicipalityFigures | undefined, format: Formatters): readonly Sourced[] =>
  shownIndicators(entry, trendDrawing(entry, municipality, format));

/** The sources of all figures in the picture: of the study, of what came of it in the strip, of the drawing. Each once. */
function sourcesOf(entry: TrendEntry, drawing: Drawing | null, format: Formatters): string[] {
  const { source } = WORDS[format.language];
  const indicator = stripIndicator(entry, drawing);
  const ofStrip = indicator ? `${source}: ${sourceWords(indicator, format)}` : null;
  const study = `${source}: ${longSource(entry.source, entry.places, entry.studyPlaces, format)}`;
  return [...new Set([study, ofStrip, drawing?.source].flatMap((s) => (s ? [sentence(s)] : [])))];
}
