import type { Qualifier } from '../model/statement.js';
import type { Language, Text } from '../model/text.js';

/** What each qualifier means, in one short clause for the line below a graphic; `{year}` stands for when it was said. See {@link certaintyMeaning}. */
export const MEANING: Readonly<Record<Qualifier, Text>> = {
  ruim: { nl: 'het is meer, de studie zegt niet hoeveel', en: 'it is more, the study does not say how much' },
  'meer-dan': { nl: 'het is meer, de studie zegt niet hoeveel', en: 'it is more, the study does not say how much' },
  'niet-meer-dan': { nl: 'een bovengrens', en: 'an upper limit' },
  circa: { nl: 'een rond getal', en: 'a round number' },
  ongeveer: { nl: 'een rond getal', en: 'a round number' },
  'van-tot': { nl: 'de studie noemt een onder- en een bovengrens', en: 'the study gives a lower and an upper limit' },
  feit: { nl: 'stond vast in {year}', en: 'was certain in {year}' },
  gemeten: { nl: 'cijfers over de tijd tot {year}', en: 'figures about the time up to {year}' },
  voorlopig: { nl: 'het jaar {year} was nog niet voorbij', en: 'the year {year} was not over yet' },
  schatting: { nl: 'niet geteld maar geschat', en: 'not counted but estimated' },
  vuistregel: { nl: 'een rond getal om mee te rekenen', en: 'a round number to work with' },
  beleid: { nl: 'plannen en besluiten van de overheid in {year}', en: 'plans and decisions of the government in {year}' },
  'naar-verwachting': { nl: 'gezien vanuit {year}, niet zeker', en: 'as seen from {year}, not certain' },
  voorspelling: { nl: 'een blik vooruit vanuit {year}', en: 'a look ahead from {year}' },
  advies: { nl: 'dit raadt de studie aan', en: 'this is what the study advises' },
  kan: { nl: 'het kan gebeuren, maar is niet zeker', en: 'it may happen, but is not certain' },
  dreigt: { nl: 'het dreigt, maar is niet zeker', en: 'a danger, but not certain' },
  oordeel: { nl: 'zo zien de makers van de studie het', en: 'the view of the makers of the study' },
};

const TO: Readonly<Record<Language, string>> = { nl: 'tot', en: 'to' };

/**
 * What a qualifier means, with the moment in which it was said: "een blik vooruit vanuit 2020".
 *
 * @param years when it was said; of several, the first and the last are named. At least one.
 */
export function certaintyMeaning(qualifier: Qualifier, years: readonly string[], language: Language): string {
  const sorted = [...new Set(years)].toSorted();
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? ''];
  return MEANING[qualifier][language].replaceAll('{year}', first === last ? first : `${first} ${TO[language]} ${last}`);
}
