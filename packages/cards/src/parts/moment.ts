import type { Moment } from '@trendbeeld/charts';
import type { Formatters, StudySource } from '@trendbeeld/data';
import { WORDS } from '../words/card-words.js';

/** A moment of the study as a rule in a drawing, named by its month and year. @param date year and month (`jjjj-mm`), or a year. */
export function momentRule(date: string, format: Formatters): Moment {
  const words = WORDS[format.language].drawn;
  return { period: date, label: words.moment(format.period(date)), short: words.moment(date.slice(0, 'jjjj'.length)) };
}

/** When a study appeared, to the month where that is known. */
export const studyMoment = (source: StudySource, format: Formatters): Moment => momentRule(source.published.slice(0, 'jjjj-mm'.length), format);
