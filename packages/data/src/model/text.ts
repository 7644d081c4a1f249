import * as v from 'valibot';

/** The languages in which a study can be. Dutch always; English where the study has it. */
export type Language = 'nl' | 'en';
/** All languages, the first one first. */
export const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** A text with something in it. */
export const filled = v.pipe(
  v.string('Expected a text. Put a number or a word such as true between quotes.'),
  v.trim(),
  v.minLength(1, 'Expected a text, found an empty string.'),
);

/**
 * A text for readers, by language. A study in Dutch alone has no `en`: nothing of it is published in English, and nothing is
 * borrowed from the other language. `checkStudy` holds every text to the languages of its study.
 */
export type Text = Readonly<Record<Language, string>>;

/** A text for readers; see {@link Text}. */
export const TextSchema = v.pipe(
  v.strictObject({ nl: filled, en: v.optional(filled) }, 'Expected a text as nl: …, and en: … where the study is in English too.'),
  v.description('Een tekst voor lezers: nl, en ook en als de studie Engels heeft. / A text for readers, by language.'),
) as unknown as v.GenericSchema<Text, Text>;

/** A year as a number: 1800 to 2200. */
export const year = v.pipe(
  v.number('Expected a year as a number.'),
  v.integer('Expected a whole year.'),
  v.minValue(1800, 'Expected a year from 1800 on.'),
  v.maxValue(2200, 'Expected a year up to 2200.'),
);

/** An address that a browser opens. */
export const webAddress = v.pipe(filled, v.regex(/^https?:\/\/\S+$/, 'Expected an address that starts with https://.'));

/** A date that may be given to the year, the month or the day: "2020", "2020-08", "2020-08-29". A number is read as a year. */
export const someDate = v.pipe(
  v.union([v.string(), v.number()], 'Expected a year, month or day such as 2026-11.'),
  v.transform(String),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Expected a year, month or day such as "2026", "2026-11" or "2026-11-28".'),
);

/** Name of a thing of a study that others refer to: letters, digits, points and dashes. */
export const id = v.pipe(
  v.union([v.string(), v.number()], 'Expected a name of letters, digits, points and dashes.'),
  v.transform(String),
  v.regex(/^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/, 'Expected a name of letters and digits, with points or dashes between them.'),
);

/** A name that stands in addresses: small letters and digits, with single dashes. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Expected small letters and digits with single dashes between them, as the name stands in addresses.'),
);
