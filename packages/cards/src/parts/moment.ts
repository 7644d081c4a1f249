import type { Moment } from '@trendbeeld/charts';
import type { Formatters, StudySource } from '@trendbeeld/data';
import { WORDS } from '../words/card-words.js';

/**
 * A moment as a rule in a drawing, named by its month and year.
 *
 * @param date year and month (`jjjj-mm`), or a year.
 * @param own whether it is the study's own moment; else something was said then, in an edition that the study quotes.
 */
export function momentRule(date: string, format: Formatters, own: boolean): Moment {
  const { moment, said } = WORDS[format.language].drawn;
  const words = own ? moment : said;
  return { period: date, label: words(format.period(date)), short: words(date.slice(0, 'jjjj'.length)) };
}

/** When a study appeared, to the month where that is known. */
export const studyMoment = (source: StudySource, format: Formatters): Moment => momentRule(source.published.slice(0, 'jjjj-mm'.length), format, true);
