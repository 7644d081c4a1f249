import type { Language } from '../model/text.js';

/** Parts of a series that a sentence names. */
export type SeriesPart = 'title' | 'unit' | 'source' | 'publisher' | 'table' | 'licence';

/** Sentences for what is wrong in own figures; each follows a colon. `found` is quoted text, or empty where there is none to quote. */
export interface IssueWords {
  readonly part: Readonly<Record<SeriesPart, string>>;
  readonly missing: (part: string) => string;
  readonly long: (part: string, most: number) => string;
  readonly unreadable: (part: string, found: string) => string;
  readonly noSeries: string;
  readonly version: string;
  readonly url: string;
  readonly date: (found: string) => string;
  readonly none: string;
  readonly many: (count: string, most: string) => string;
  readonly row: (row: number) => string;
  readonly period: (row: number, found: string) => string;
  readonly mixed: (row: number, found: string) => string;
  readonly twice: (row: number, found: string) => string;
  readonly value: (row: number, found: string) => string;
  readonly noValue: (row: number) => string;
  readonly size: (row: number) => string;
  readonly status: (row: number, found: string) => string;
}

const nl: IssueWords = {
  part: { title: 'de titel', unit: 'de eenheid', source: 'de bron', publisher: 'de bron', table: 'de tabel bij de bron', licence: 'de licentie' },
  missing: (part) => `${part} ontbreekt`,
  long: (part, most) => `${part} is langer dan ${most} tekens`,
  unreadable: (part, found) => `${part} is geen leesbare tekst${found && `, maar ${found}`}`,
  noSeries: 'dit is geen reeks cijfers met een titel, een eenheid en waarden',
  version: 'het bestand is van een versie die deze grafiek niet kent',
  url: 'het adres van de bron begint niet met https://',
  date: (found) => `de datum bij de bron is geen datum zoals 2026-11-01${found && `, maar ${found}`}`,
  none: 'er staan geen cijfers in',
  many: (count, most) => `er staan ${count} waarden in, en er passen er hoogstens ${most} in een grafiek`,
  row: (row) => `rij ${row} is niet te lezen`,
  period: (row, found) => `in rij ${row} staat geen jaar, kwartaal of maand${found && `, maar ${found}`}`,
  mixed: (row, found) => `in rij ${row} staat ${found} tussen andere perioden. Gebruik alleen jaren, alleen kwartalen of alleen maanden`,
  twice: (row, found) => `${found} staat er twee keer in, de tweede keer in rij ${row}`,
  value: (row, found) => `in rij ${row} staat geen getal${found && `, maar ${found}`}`,
  noValue: (row) => `in rij ${row} ontbreekt de waarde`,
  size: (row) => `het getal in rij ${row} is te groot of te klein voor een grafiek`,
  status: (row, found) => `in rij ${row} is de status niet «voorlopig» of «definitief»${found && `, maar ${found}`}`,
};

const en: IssueWords = {
  part: { title: 'the title', unit: 'the unit', source: 'the source', publisher: 'the source', table: 'the table of the source', licence: 'the licence' },
  missing: (part) => `${part} is missing`,
  long: (part, most) => `${part} is longer than ${most} characters`,
  unreadable: (part, found) => `${part} is not readable text${found && ` but ${found}`}`,
  noSeries: 'this is not a series of figures with a title, a unit and values',
  version: 'the file is of a version that this graphic does not know',
  url: 'the address of the source does not start with https://',
  date: (found) => `the date of the source is not a date such as 2026-11-01${found && ` but ${found}`}`,
  none: 'there are no values in it',
  many: (count, most) => `there are ${count} values in it, and at most ${most} fit into a graphic`,
  row: (row) => `row ${row} cannot be read`,
  period: (row, found) => `row ${row} has no year, quarter or month${found && ` but ${found}`}`,
  mixed: (row, found) => `row ${row} has ${found} among other periods. Please use years only, quarters only or months only`,
  twice: (row, found) => `${found} is in it twice, the second time in row ${row}`,
  value: (row, found) => `row ${row} has no number${found && ` but ${found}`}`,
  noValue: (row) => `the value is missing in row ${row}`,
  size: (row) => `the number in row ${row} is too large or too small for a graphic`,
  status: (row, found) => `the status in row ${row} is not «provisional» or «definitive»${found && ` but ${found}`}`,
};

/** Sentences for what is wrong in own figures, by language. */
export const ISSUE_WORDS: Readonly<Record<Language, IssueWords>> = { nl, en };
