import type { FigureObservation } from '../model/indicator.js';
import type { Text } from '../model/text.js';

/** What a publisher writes before a number that it rounds, as a reader sees it. */
export const ABOUT_WORDS: Readonly<Record<NonNullable<FigureObservation['about']>, Text>> = {
  ruim: { nl: 'ruim', en: 'well over' },
  'meer-dan': { nl: 'meer dan', en: 'more than' },
  bijna: { nl: 'bijna', en: 'almost' },
};
