import { createFormatters } from '../format/create-formatters.js';
import type { Language, Text } from '../model/text.js';
import type { RegisterEntry } from './register.js';
import type { TerritoryChange } from './territory.js';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};
const FORMAT = { nl: createFormatters('nl'), en: createFormatters('en') };

/** A day in words: "1 januari 2019". */
export function dayWords(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[language][month! - 1]} ${year}`;
}

/** A change of a territory in one sentence: "Op 1 januari 2019 kwam Haren erbij (20.191 inwoners)." */
export function changeWords(change: TerritoryChange): Text {
  const people = (language: Language): string => FORMAT[language].number(change.inhabitants, 0);
  const { name, kind } = change;
  const [nlDay, enDay] = [dayWords(change.date, 'nl'), dayWords(change.date, 'en')];
  const one = change.inhabitants === 1;
  const [nlTail, enTail] = [` (${people('nl')} ${one ? 'inwoner' : 'inwoners'}).`, ` (${people('en')} ${one ? 'inhabitant' : 'inhabitants'}).`];
  if (kind === 'merged') return { nl: `Op ${nlDay} kwam ${name} erbij${nlTail}`, en: `On ${enDay} ${name} joined${enTail}` };
  if (kind === 'gained') return { nl: `Op ${nlDay} kwam er een deel van ${name} bij${nlTail}`, en: `On ${enDay} part of ${name} joined${enTail}` };
  return { nl: `Op ${nlDay} ging een deel over naar ${name}${nlTail}`, en: `On ${enDay} a part passed to ${name}${enTail}` };
}

/**
 * Changes of a territory as sentences, each with its day. Municipalities that became a new one on its first day are told together: there was
 * nothing yet that they could join.
 *
 * @param own the municipality, with its first day.
 */
export function changesWords(
  changes: readonly TerritoryChange[],
  own: Pick<RegisterEntry, 'name' | 'from'>,
): readonly { readonly date: string; readonly text: Text }[] {
  const became = changes.filter((c) => c.kind === 'merged' && c.date === own.from);
  const [first] = became;
  return changes.flatMap((change) => {
    if (!became.includes(change)) return [{ date: change.date, text: changeWords(change) }];
    if (change !== first) return [];
    const names = became.map((c) => c.name);
    const text = {
      nl: `${own.name} ontstond op ${dayWords(change.date, 'nl')} uit ${FORMAT.nl.list(names)}.`,
      en: `${own.name} was formed on ${dayWords(change.date, 'en')} from ${FORMAT.en.list(names)}.`,
    };
    return [{ date: change.date, text }];
  });
}

/** What the figures of a territory cover, in one sentence. */
export function territoryWords(own: string, others: readonly string[]): Text {
  if (others.length === 0) {
    return { nl: `De cijfers gaan over de gemeente ${own}.`, en: `The figures are about the municipality of ${own}.` };
  }
  return {
    nl: `Aantallen van vroeger zijn opgeteld: ${FORMAT.nl.list([own, ...others])} horen nu bij elkaar.`,
    en: `Earlier counts are added up: ${FORMAT.en.list([own, ...others])} now belong together.`,
  };
}

/** Several texts as one. */
export function joined(all: readonly Text[]): Text {
  return { nl: all.map((t) => t.nl).join(' '), en: all.map((t) => t.en).join(' ') };
}
