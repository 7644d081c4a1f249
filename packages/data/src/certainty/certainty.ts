import type { Qualifier } from '../model/statement.js';
import type { Text } from '../model/text.js';

/**
 * How a qualifier is drawn. The shape differs, never the colour alone:
 * `solid` a filled mark · `light` a filled mark in a light tone with a drawn outline · `dashed` a light mark with a dashed
 * outline · `open-end` a mark whose end dissolves · `soft-end` a mark whose end is wavy · `range` a mark between two ends ·
 * `ceiling` a mark under a thick closing line · `none` nothing to draw, words only.
 */
export type Mark = 'solid' | 'light' | 'dashed' | 'open-end' | 'soft-end' | 'range' | 'ceiling' | 'none';

/** What a qualifier is called and how it is drawn. What it means is in `meaning.ts`, for those who explain it. */
export interface Certainty {
  /** `number`: how exact the number is · `standing`: how the study knows it. */
  readonly about: 'number' | 'standing';
  readonly mark: Mark;
  /** The word as it stands before a number or in a sentence. */
  readonly word: Text;
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
    word: { nl: 'ruim', en: 'over' },
  },
  'meer-dan': {
    about: 'number',
    mark: 'open-end',
    word: { nl: 'meer dan', en: 'more than' },
  },
  'niet-meer-dan': {
    about: 'number',
    mark: 'ceiling',
    word: { nl: 'niet meer dan', en: 'no more than' },
  },
  circa: { about: 'number', mark: 'soft-end', word: { nl: 'circa', en: 'around' } },
  ongeveer: { about: 'number', mark: 'soft-end', word: { nl: 'ongeveer', en: 'about' } },
  'van-tot': {
    about: 'number',
    mark: 'range',
    word: { nl: 'van … tot', en: 'from … to' },
  },
  feit: { about: 'standing', mark: 'solid', word: { nl: 'feit', en: 'fact' } },
  gemeten: {
    about: 'standing',
    mark: 'solid',
    word: { nl: 'gemeten', en: 'measured' },
  },
  voorlopig: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'voorlopig', en: 'provisional' },
  },
  schatting: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'schatting', en: 'estimate' },
  },
  vuistregel: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'vuistregel', en: 'rule of thumb' },
  },
  beleid: {
    about: 'standing',
    mark: 'light',
    word: { nl: 'beleid', en: 'policy' },
  },
  'naar-verwachting': {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'naar verwachting', en: 'expected' },
  },
  voorspelling: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'voorspelling', en: 'forecast' },
  },
  advies: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'advies', en: 'advice' },
  },
  kan: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'mogelijk', en: 'possible' },
  },
  dreigt: {
    about: 'standing',
    mark: 'dashed',
    word: { nl: 'risico', en: 'risk' },
  },
  oordeel: {
    about: 'standing',
    mark: 'none',
    word: { nl: 'oordeel', en: 'judgement' },
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
