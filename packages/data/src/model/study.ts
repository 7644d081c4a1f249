/**
 * A study as data: the one definition of everything that `study.json` holds. Types, the loading check and the published JSON
 * Schemas all come from the valibot schemas in this folder. Facts (values, bounds, units, periods) are data; words are our own.
 */
import * as v from 'valibot';
import { PlaceIdsSchema, PlaceSchema } from './place.js';
import { RelationSchema } from './relation.js';
import { CautionSchema, DirectionSchema, ListSchema, StatementSchema, TermSchema } from './statement.js';
import { filled, slug, someDate, TextSchema, webAddress } from './text.js';
import { TrendSchema } from './trend.js';
import { atLeast, atMost, SHAPE } from '../words/shape-words.js';

/** Signs for domains that are ready to use; a study can bring a path of its own instead. */
export const ICONS = [
  'buildings',
  'growth',
  'people',
  'government',
  'nature',
  'water',
  'energy',
  'mobility',
  'care',
  'education',
  'safety',
  'culture',
  'digital',
  'money',
] as const;

/** The sign of a domain: a name of {@link ICONS}, or `path`, the `d` of one SVG path in a box of 24 by 24, drawn as a line. */
export const IconSchema = v.pipe(
  v.union([v.picklist(ICONS), v.strictObject({ path: v.pipe(filled, v.regex(/^[MmZzLlHhVvCcSsQqTtAa0-9 .,-]+$/, SHAPE.svgPath)) })], SHAPE.icon(ICONS)),
  v.description('Teken van het domein: een naam, of path: met een eigen SVG-pad van 24 bij 24. / Sign of the domain.'),
);
/** The sign of a domain. */
export type Icon = v.InferOutput<typeof IconSchema>;

/** A domain of a study with its introduction. */
export const DomainSchema = v.strictObject({
  ref: v.pipe(slug, v.description('Id van het domein; staat in adressen. / Id; stands in addresses.')),
  places: PlaceIdsSchema,
  icon: IconSchema,
  /** One or two words: "Economie". */
  name: TextSchema,
  /** A few letters, where there is no room for the name: "Eco.". Default: the name, cut. */
  abbreviation: v.optional(TextSchema),
  /** Name of the domain in full: "Economie en arbeidsmarkt". */
  title: TextSchema,
  /** The point of the domain, in at most 80 characters, true on the day it is read; with values of outcomes as a trend's headline has. */
  headline: v.pipe(
    TextSchema,
    v.description('De kern van het domein, in hoogstens 80 tekens, waar op de dag dat iemand hem leest. / Headline, at most 80 characters.'),
  ),
  /** 40 to 80 words. */
  text: v.pipe(TextSchema, v.description('Inleiding van 40 tot 80 woorden. / Introduction of 40 to 80 words.')),
});
/** A domain. */
export type Domain = v.InferOutput<typeof DomainSchema>;

/** How a unit is written around a number, in one language. */
const unitWordsSchema = v.strictObject({
  /** Before the number: "€ ". */
  before: v.optional(v.string(), ''),
  /** After the number: " % per jaar". */
  after: v.optional(
    v.pipe(
      v.string(),
      // A word keeps a space from its number.
      v.transform((text) => text.replace(/^(?=\p{L})/u, ' ')),
    ),
    '',
  ),
  /** The unit alone, as a column of a table names it: "% per jaar". */
  name: filled,
  /** `through` where a range includes its end ("1 tot en met 3"). Default: "to". */
  joint: v.optional(v.literal('through')),
});
/** A unit that a study declares beside the common ones, by language. */
export const UnitWordsSchema = v.strictObject({ nl: unitWordsSchema, en: v.optional(unitWordsSchema) });
/** How a unit is written around a number, by language. */
export type UnitWords = v.InferOutput<typeof UnitWordsSchema>;

/** Who made a study: an organisation or a city. A municipality with its code is published by default. */
export const MakerSchema = v.strictObject({
  name: filled,
  /** CBS code, such as GM0363. */
  municipality: v.optional(v.pipe(v.string(), v.regex(/^GM\d{4}$/, SHAPE.municipality))),
});

/** The study as a source: what a source line needs, and how the study is named in running text. */
export const StudySourceSchema = v.strictObject({
  title: v.pipe(filled, v.description('Titel zoals gedrukt. / Title as printed.')),
  subtitle: v.optional(filled),
  /** The point of the whole study as it reads today, in at most 80 characters. Default: its title. */
  headline: v.optional(
    v.pipe(TextSchema, v.description('De kern van de hele studie, zoals zij nu leest, in hoogstens 80 tekens. / Headline of the whole study.')),
  ),
  /** Short name in running text, with its article: "de studie van 2020". */
  name: v.pipe(TextSchema, v.description('Korte naam in lopende tekst: «de studie van 2020». / Short name in running text.')),
  publisher: v.pipe(filled, v.description('Wie de studie uitgaf. / Publisher.')),
  /** Where it appeared. */
  place: v.optional(filled),
  /** When it appeared, to the year, month or day: "2026-11". */
  published: v.pipe(someDate, v.description('Wanneer de studie verscheen: 2026-11. / When it appeared.')),
  /** Where the study itself can be read. */
  address: v.optional(webAddress),
  /** The condition of reuse, in our words. */
  condition: v.pipe(TextSchema, v.description('Voorwaarde voor hergebruik, in eigen woorden. / Condition of reuse.')),
  /** Of the texts and pictures that are made of the study. Absent: pages name none. */
  licence: v.optional(v.pipe(filled, v.description('Licentie van teksten en beelden, zoals CC BY 4.0. / Licence of texts and pictures.'))),
  /** The study's disclaimer, in our words. */
  disclaimer: v.optional(TextSchema),
  makers: v.optional(v.array(MakerSchema), []),
  languages: v.optional(
    v.pipe(
      v.array(v.picklist(['nl', 'en'])),
      v.check((all) => all[0] === 'nl' && new Set(all).size === all.length, SHAPE.languages),
      v.description('[nl], of [nl, en]. / Languages.'),
    ),
    ['nl'],
  ),
  /** Units beside the common ones, by name. */
  units: v.optional(v.record(slug, UnitWordsSchema), {}),
  /** Whom statements are about beside the country and the study itself, by name: "de steden van de studie". */
  scopes: v.optional(v.record(slug, TextSchema), {}),
});
/** The study as a source. */
export type StudySource = v.InferOutput<typeof StudySourceSchema>;

/** A study has at most so many trends: the pages, menus and pictures are made for that. */
export const MOST_TRENDS = 200;

/** The shape of a study's `study.json`. */
export const StudyContentSchema = v.strictObject({
  source: StudySourceSchema,
  places: v.array(PlaceSchema),
  domains: v.pipe(v.array(DomainSchema), v.minLength(1, atLeast(1, 'domain')), v.maxLength(12, atMost(12, 'domain'))),
  trends: v.pipe(v.array(TrendSchema), v.minLength(1, SHAPE.oneTrend), v.maxLength(MOST_TRENDS, SHAPE.trends(MOST_TRENDS))),
  statements: v.array(StatementSchema),
  directions: v.array(DirectionSchema),
  relations: v.array(RelationSchema),
  lists: v.array(ListSchema),
  cautions: v.array(CautionSchema),
  terms: v.array(TermSchema),
});
/** What a study says: the shape of its `study.json`. */
export type StudyContent = v.InferOutput<typeof StudyContentSchema>;
