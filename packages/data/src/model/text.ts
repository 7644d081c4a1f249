import * as v from 'valibot';
import { SHAPE } from '../words/shape-words.js';

/** The languages in which a study can be. Dutch always; English where the study has it. */
export type Language = 'nl' | 'en';
/** All languages, the first one first. */
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** A text with something in it. */
export const filled = v.pipe(v.string(SHAPE.text), v.trim(), v.minLength(1, SHAPE.emptyText));

/**
 * A text for readers, by language. A study in Dutch alone has no `en`: nothing of it is published in English, and nothing is
 * borrowed from the other language. `checkStudy` holds every text to the languages of its study.
 */
export type Text = Readonly<Record<Language, string>>;

/** A text for readers; see {@link Text}. */
export const TextSchema = v.pipe(
  v.strictObject({ nl: filled, en: v.optional(filled) }, SHAPE.texts),
  v.description('Een tekst voor lezers: nl, en ook en als de studie Engels heeft. / A text for readers, by language.'),
) as unknown as v.GenericSchema<Text, Text>;

/** A year as a number: 1800 to 2200. */
export const year = v.pipe(v.number(SHAPE.year), v.integer(SHAPE.wholeYear), v.minValue(1800, SHAPE.firstYear), v.maxValue(2200, SHAPE.lastYear));

/** An address that a browser opens. */
export const webAddress = v.pipe(filled, v.regex(/^https?:\/\/\S+$/, SHAPE.address));

/** A date that may be given to the year, the month or the day: "2020", "2020-08", "2020-08-29". A number is read as a year. */
export const someDate = v.pipe(v.union([v.string(), v.number()], SHAPE.date), v.transform(String), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, SHAPE.date));

/** Name of a thing of a study that others refer to: letters, digits, points and dashes. */
export const id = v.pipe(v.union([v.string(), v.number()], SHAPE.id), v.transform(String), v.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, SHAPE.id));

/** A name that stands in addresses: small letters and digits, with single dashes. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SHAPE.slug));
