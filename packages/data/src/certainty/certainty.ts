import type { Qualifier } from '../model/statement.js';
import type { Language, Text } from '../model/text.js';

/**
 * How a qualifier is drawn. The shape differs, never the colour alone:
 * `solid` a filled mark · `light` a filled mark in a light tone with a drawn outline · `dashed` a light mark with a dashed
 * outline · `open-end` a mark whose end dissolves · `soft-end` a mark whose end is wavy · `range` a mark between two ends ·
 * `ceiling` a mark under a thick closing line · `none` nothing to draw, words only.
 */
export type Mark = 'solid' | 'light' | 'dashed' | 'open-end' | 'soft-end' | 'range' | 'ceiling' | 'none';

/** What a qualifier means to a reader and how it is drawn. */
export interface Certainty {
  /** `number`: how exact the number is · `standing`: how the study knows it. */
  readonly about: 'number' | 'standing';
  readonly mark: Mark;
  /** The word as it stands before a number or in a sentence. */
  readonly word: Text;
  /** What the word means, in one short clause for the line below a graphic; `{year}` stands for when it was said. See {@link certaintyMeaning}. */
  readonly meaning: Text;
}

/**
 * The one table of certainty, the same for every study: each qualifier with one mark and one word in each language.
 * Graphic, text, table, export and alternative text all read it here.
 *
 * @source the qualifiers are words that trend studies use themselves; the marks are ours.
 */
export const CERTAINTY: Readonly<Record<Qualifier, Certainty>> = {
  ruim: {
    about: 'number',
    mark: 'open-end',
    word: { nl: 'ruim', en: 'well over' },
    meaning: { nl: 'het is meer, de studie zegt niet hoeveel', en: 'it is more, the study does not say how much' },
  },
  'meer-dan': {
    about: 'number',
    mark: 'open-end',
    word: { nl: 'meer dan', en: 'more than' },
    meaning: { nl: 'het is meer, de studie zegt niet hoeveel', en: 'it is more, the study does not say how much' },
  },
  'niet-meer-dan': {
    about: 'number',
    mark: 'ceiling',
    word: { nl: 'niet meer dan', en: 'no more than' },
    meaning: { nl: 'een bovengrens', en: 'an upper limit' },
  },
  circa: { about: 'number', mark: 'soft-end', word: { nl: 'circa', en: 'around' }, meaning: { nl: 'een rond getal', en: 'a round number' } },
  ongeveer: { about: 'number', mark: 'soft-end', word: { nl: 'ongeveer', en: 'about' }, meaning: { nl: 'een rond getal', en: 'a round number' } },
  'van-tot': {
    about: 'number',
    mark: 'range',
    word: { nl: 'van … tot', en: 'from … to' },
    meaning: { nl: 'de studie noemt een onder- en een bovengrens', en: 'the study gives a lower and an upper limit' },
  },
  feit: { about: 'standing', mark: 'solid', word: { nl: 'feit', en: 'fact' }, meaning: { nl: 'stond vast in {year}', en: 'was certain in {year}' } },
  gemeten: {
    about: 'standing',
    mark: 'solid',
    word: { nl: 'gemeten', en: 'measured' },
    meaning: { nl: 'cijfers over de tijd tot {year}', en: 'figures about the time up to {year}' },
  },
  voorlopig: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'voorlopig', en: 'provisional' },
    meaning: { nl: 'het jaar {year} was nog niet voorbij', en: 'the year {year} was not over yet' },
  },
  schatting: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'schatting', en: 'estimate' },
    meaning: { nl: 'niet geteld maar geschat', en: 'not counted but estimated' },
  },
  vuistregel: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'vuistregel', en: 'rule of thumb' },
    meaning: { nl: 'een rond getal om mee te rekenen', en: 'a round number to work with' },
  },
  beleid: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'beleid', en: 'policy' },
    meaning: { nl: 'plannen en besluiten van de overheid in {year}', en: 'plans and decisions of the government in {year}' },
  },
  'naar-verwachting': {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'naar verwachting', en: 'expected' },
    meaning: { nl: 'gezien vanuit {year}, niet zeker', en: 'as seen from {year}, not certain' },
  },
  voorspelling: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'voorspelling', en: 'forecast' },
    meaning: { nl: 'een blik vooruit vanuit {year}', en: 'a look ahead from {year}' },
  },
  advies: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'advies', en: 'advice' },
    meaning: { nl: 'dit raadt de studie aan', en: 'this is what the study advises' },
  },
  kan: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'mogelijk', en: 'possible' },
    meaning: { nl: 'het kan gebeuren, maar is niet zeker', en: 'it may happen, but is not certain' },
  },
  dreigt: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'risico', en: 'risk' },
    meaning: { nl: 'het dreigt, maar is niet zeker', en: 'a danger, but not certain' },
  },
  oordeel: {
    about: 'standing',
    mark: 'none',
    word: { nl: 'oordeel', en: 'judgement' },
    meaning: { nl: 'zo zien de makers van de studie het', en: 'the view of the makers of the study' },
  },
};

/** The mark for the end of a number: that of the first qualifier about the number, else `none` (an exact end). */
export function endMark(qualifiers: readonly Qualifier[]): Mark {
  const about = qualifiers.find((q) => CERTAINTY[q].about === 'number');
  return about ? CERTAINTY[about].mark : 'none';
}

/** The mark for the body: that of the last qualifier about the standing ("gemeten, voorlopig" is drawn as provisional), else `solid`. */
export function bodyMark(qualifiers: readonly Qualifier[]): Mark {
  const about = qualifiers.findLast((q) => CERTAINTY[q].about === 'standing');
  return about ? CERTAINTY[about].mark : 'solid';
}

const TO: Readonly<Record<Language, string>> = { nl: 'tot', en: 'to' };

/**
 * What a qualifier means, with the moment in which it was said: "een blik vooruit vanuit 2020".
 *
 * @param years when it was said; of several, the first and the last are named. At least one.
 */
export function certaintyMeaning(qualifier: Qualifier, years: readonly string[], language: Language): string {
  const sorted = [...new Set(years)].toSorted();
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? ''];
  return CERTAINTY[qualifier].meaning[language].replaceAll('{year}', first === last ? first : `${first} ${TO[language]} ${last}`);
}
