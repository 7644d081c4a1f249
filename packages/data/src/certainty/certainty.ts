import type { Qualifier, Text } from '../model/content.js';

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
  /** What the word means, in one short clause for the line below a graphic. */
  readonly meaning: Text;
}

/**
 * The one table of certainty: each qualifier of the study with one mark and one word in each language.
 * Graphic, text, table, export and alternative text all read it here.
 *
 * @source the qualifiers are the study's own (Platform31, 2013); the marks are ours.
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
  feit: { about: 'standing', mark: 'solid', word: { nl: 'feit', en: 'fact' }, meaning: { nl: 'stond vast in 2013', en: 'was certain in 2013' } },
  gemeten: {
    about: 'standing',
    mark: 'solid',
    word: { nl: 'gemeten', en: 'measured' },
    meaning: { nl: 'cijfers over de tijd tot 2013', en: 'figures about the time up to 2013' },
  },
  voorlopig: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'voorlopig', en: 'provisional' },
    meaning: { nl: 'het jaar 2013 was nog niet voorbij', en: 'the year 2013 was not over yet' },
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
    meaning: { nl: 'plannen en besluiten van de overheid in 2013', en: 'plans and decisions of the government in 2013' },
  },
  'naar-verwachting': {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'naar verwachting', en: 'expected' },
    meaning: { nl: 'gezien vanuit 2013, niet zeker', en: 'as seen from 2013, not certain' },
  },
  voorspelling: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'voorspelling', en: 'forecast' },
    meaning: { nl: 'een blik vooruit vanuit 2013', en: 'a look ahead from 2013' },
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
