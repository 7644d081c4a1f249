import type { Language } from '@trendbeeld/data';

/** What a field of a mapping must be. */
export type Expected = 'object' | 'text' | 'texts' | 'source' | { readonly oneOf: readonly string[] };

/** What `join` and `check` say of own figures. */
export interface JoinWords {
  readonly unreadable: string;
  readonly read: (told: string) => string;
  readonly refused: (count: number) => string;
  readonly proposal: string;
  readonly missing: Readonly<Record<'title' | 'unit' | 'publisher', string>>;
  readonly mapping: (path: string, found: string, expected: Expected) => string;
  readonly ended: (asked: string, successor: string) => string;
  readonly choose: (count: number) => string;
  readonly noChoice: string;
  readonly compared: string;
  readonly same: string;
  readonly added: (period: string, value: string) => string;
  readonly changed: (period: string, before: string, after: string) => string;
  readonly settled: (period: string) => string;
  readonly withdrawn: (period: string, before: string) => string;
  readonly none: string;
  readonly nothingRead: (folder: string) => string;
  readonly passedOver: (file: string) => string;
}

const nlExpected = (expected: Expected): string => {
  if (typeof expected === 'object') return `kies uit: ${expected.oneOf.join(', ')}`;
  const words = {
    object: 'hier hoort een object tussen accolades',
    text: 'hier hoort een tekst',
    texts: 'hier hoort een lijst van teksten',
    source: 'hier hoort een object met minstens een publisher',
  };
  return words[expected];
};
const enExpected = (expected: Expected): string => {
  if (typeof expected === 'object') return `choose one of: ${expected.oneOf.join(', ')}`;
  const words = {
    object: 'expected an object between braces',
    text: 'expected a text',
    texts: 'expected a list of texts',
    source: 'expected an object with at least a publisher',
  };
  return words[expected];
};

/** What `join` and `check` say of own figures, by language. */
export const JOIN_WORDS: Readonly<Record<Language, JoinWords>> = {
  nl: {
    unreadable:
      'dit is geen tabel die te lezen is. Sla het bestand op als .xlsx of als CSV (UTF-8). Een werkmap met een wachtwoord, een PDF of een oud .xls-bestand gaat niet',
    read: (told) => `gelezen: ${told}`,
    refused: (count) => `${count === 1 ? '1 fout' : `${count} fouten`}, er is niets geschreven`,
    proposal: 'Voorstel voor een mapping. Vul hem aan, bewaar hem als JSON, en geef hem met --mapping:',
    missing: {
      title: 'de titel ontbreekt. Geef --title "…", of zet boven de cijfers een regel «# titel: …»',
      unit: 'de eenheid ontbreekt. Geef --unit "…", of zet boven de cijfers een regel «# eenheid: …»',
      publisher: 'de bron ontbreekt. Geef --source "…", of zet boven de cijfers een regel «# bron: …»',
    },
    mapping: (path, found, expected) => `${path || 'de mapping'}: er staat ${found}; ${nlExpected(expected)}`,
    ended: (asked, successor) => `${asked} is opgeheven en opgegaan in ${successor}. Vraag om --municipality ${successor}`,
    choose: (count) => `Kies een nummer van 1 tot en met ${count}`,
    noChoice: 'dat kan niet worden gekozen',
    compared: 'vergeleken met wat er stond:',
    same: 'niets veranderd',
    added: (period, value) => `nieuw: ${period}: ${value}`,
    changed: (period, before, after) => `gewijzigd: ${period}: ${before} wordt ${after}`,
    settled: (period) => `definitief geworden: ${period}`,
    withdrawn: (period, before) => `ingetrokken: ${period}: ${before} is er niet meer`,
    none: 'geen gegevens',
    nothingRead: (folder) => `in ${folder} staat geen bestand dat te controleren is (CSV, .xlsx of JSON)`,
    passedOver: (file) => `niet gecontroleerd: ${file}`,
  },
  en: {
    unreadable:
      'this is no table that can be read. Save the file as .xlsx or as CSV (UTF-8). A workbook with a password, a PDF or an old .xls file will not do',
    read: (told) => `read: ${told}`,
    refused: (count) => `${count} ${count === 1 ? 'issue' : 'issues'}, nothing is written`,
    proposal: 'A mapping as a proposal. Complete it, keep it as JSON, and pass it with --mapping:',
    missing: {
      title: 'the title is missing. Pass --title "…", or put a line «# title: …» above the figures',
      unit: 'the unit is missing. Pass --unit "…", or put a line «# unit: …» above the figures',
      publisher: 'the source is missing. Pass --source "…", or put a line «# source: …» above the figures',
    },
    mapping: (path, found, expected) => `${path || 'the mapping'}: found ${found}; ${enExpected(expected)}`,
    ended: (asked, successor) => `${asked} has ended and became part of ${successor}. Ask for --municipality ${successor}`,
    choose: (count) => `Choose a number from 1 to ${count}`,
    noChoice: 'that cannot be chosen',
    compared: 'compared with what was there:',
    same: 'nothing changed',
    added: (period, value) => `new: ${period}: ${value}`,
    changed: (period, before, after) => `changed: ${period}: ${before} becomes ${after}`,
    settled: (period) => `now definitive: ${period}`,
    withdrawn: (period, before) => `withdrawn: ${period}: ${before} is gone`,
    none: 'no data',
    nothingRead: (folder) => `${folder} holds no file that can be checked (CSV, .xlsx or JSON)`,
    passedOver: (file) => `not checked: ${file}`,
  },
};
