import type { Language } from '@trendbeeld/data';

/** The full stop of a sentence, unless it ends as a question. */
const end = (details: string): string => (details.endsWith('?') ? '' : '.');

/** What an element itself says, apart from its figure: sentences for what is wrong. */
export interface ElementWords {
  readonly unknownTrend: (name: string) => string;
  readonly unknownDomain: (name: string) => string;
  readonly unknownEdition: (edition: string) => string;
  readonly unknownMunicipality: (code: string) => string;
  readonly unknownComparison: (name: string) => string;
  readonly missingFile: (address: string) => string;
  readonly notData: (address: string) => string;
  readonly tooLarge: (address: string) => string;
  readonly wrongContent: (details: string) => string;
  readonly nothing: string;
}

const nl: ElementWords = {
  unknownTrend: (name) => `De trend «${name}» bestaat niet. Controleer de naam van de trend.`,
  unknownDomain: (name) => `Het domein «${name}» bestaat niet. Controleer de naam van het domein.`,
  unknownEdition: (edition) => `Dit staat niet in de uitgave «${edition}». Controleer de naam van de trend en de uitgave.`,
  unknownMunicipality: (code) => `De gemeente «${code}» is niet bekend. Gebruik de code van het CBS, zoals GM0363.`,
  unknownComparison: (name) => `De vergelijking «${name}» bestaat niet. Controleer de naam.`,
  missingFile: (address) => `De cijfers zijn nu niet te laden (${address}). Probeer het later opnieuw.`,
  notData: (address) => `Het bestand met cijfers is niet te lezen (${address}).`,
  tooLarge: (address) => `Het bestand met cijfers is groter dan 2 MB (${address}). Maak het kleiner.`,
  wrongContent: (details) => `Er klopt iets niet in de cijfers${details && `: ${details}`}${end(details)}`,
  nothing: 'Er is geen trend gekozen. Vul de naam van een trend in, een bestand of een tabel.',
};

const en: ElementWords = {
  unknownTrend: (name) => `There is no trend «${name}». Check the name of the trend.`,
  unknownDomain: (name) => `There is no domain «${name}». Check the name of the domain.`,
  unknownEdition: (edition) => `This is not in the edition «${edition}». Check the name of the trend and the edition.`,
  unknownMunicipality: (code) => `There is no municipality «${code}». Use the code of CBS, such as GM0363.`,
  unknownComparison: (name) => `There is no comparison «${name}». Check the name.`,
  missingFile: (address) => `The figures cannot be loaded now (${address}). Try again later.`,
  notData: (address) => `The file cannot be read (${address}).`,
  tooLarge: (address) => `The file is larger than 2 MB (${address}). Make it smaller.`,
  wrongContent: (details) => `Something is wrong in the figures${details && `: ${details}`}${end(details)}`,
  nothing: 'No trend is chosen. Name a trend, a file or a table.',
};

/** The elements' own words by language. */
export const ELEMENT_WORDS: Readonly<Record<Language, ElementWords>> = { nl, en };

/** The language of a BCP 47 tag: English for `en` and its regions, Dutch for everything else. */
export function languageOf(tag: string | null | undefined): Language {
  return /^en(-|$)/i.test(tag ?? '') ? 'en' : 'nl';
}
