import type { Language } from '@trendbeeld/data';
import type { FigureObservation, Indicator, Status } from '@trendbeeld/data/figures';

/** Columns of `statements.csv`, in order. */
export const STATEMENT_COLUMNS = [
  'kind',
  'id',
  'subject',
  'region',
  'period',
  'value',
  'low',
  'high',
  'unit',
  'certainty',
  'text',
  'publisher',
  'table',
  'licence',
  'url',
] as const;
/** A column of `statements.csv`. */
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];

type Reason = NonNullable<FigureObservation['reason']> | 'boundary';

/** Words of the tables beside a page in one language. */
export interface CsvWords {
  readonly columns: Readonly<Record<StatementColumn | 'code', string>>;
  readonly kinds: Readonly<Record<'statement' | 'direction', string>>;
  /** Whom a statement is about, of every study; a study names others itself. */
  readonly scopes: Readonly<Record<'nederland' | 'studie', string>> & Readonly<Partial<Record<string, string>>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly estimates: Readonly<Record<Exclude<Indicator['kind'], 'measured'>, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly accordingTo: string;
  readonly period: string;
  readonly age: string;
  /** What was expected, as a column beside a series. */
  readonly expected: string;
  readonly brokenBefore: (period: string) => string;
  /** Columns of a table of editions. */
  readonly editions: Readonly<Record<'said' | 'year' | 'came' | 'off', string>>;
  /** Columns of a table of trends. */
  readonly trends: Readonly<Record<'trend' | 'domain' | 'said' | 'came' | 'verdict', string>>;
  /** What a file says of itself. */
  readonly about: Readonly<Record<'source' | 'cite' | 'address' | 'notes' | 'statements' | 'figures' | 'licence' | 'definition' | 'study', string>>;
}

const nl: CsvWords = {
  columns: {
    kind: 'soort',
    id: 'nummer',
    subject: 'onderwerp',
    code: 'gebiedscode',
    region: 'gebied',
    period: 'periode',
    value: 'waarde',
    low: 'ondergrens',
    high: 'bovengrens',
    unit: 'eenheid',
    certainty: 'hoe zeker',
    text: 'uitleg',
    publisher: 'bron',
    table: 'tabel of plaats',
    licence: 'voorwaarde',
    url: 'adres van de bron',
  },
  kinds: {
    statement: 'uitspraak van de studie',
    direction: 'richting zonder getal',
  },
  scopes: { nederland: 'Nederland', studie: 'de studie zelf' },
  statuses: { definitive: 'definitief', provisional: 'voorlopig', unknown: 'de bron zegt niet of het cijfer definitief is' },
  estimates: { estimate: 'schatting', projection: 'prognose' },
  reasons: {
    impossible: 'kan niet voorkomen',
    missing: 'ontbreekt',
    confidential: 'geheim',
    unknown: 'de bron noemt geen reden',
    incomplete: 'niet van alle delen van de gemeente bekend',
    boundary: 'de grens van de gemeente veranderde',
  },
  accordingTo: 'volgens',
  period: 'Periode',
  age: 'Leeftijd',
  expected: 'Verwacht',
  brokenBefore: (period) => `niet te vergelijken met de periodes voor ${period}`,
  editions: { said: 'Gezegd in', year: 'Voor het jaar', came: 'Werd', off: 'Verwachting ernaast' },
  trends: { trend: 'Trend', domain: 'Domein', said: 'Gezegd of verwacht', came: 'Sindsdien', verdict: 'Oordeel' },
  about: {
    source: 'Bron',
    cite: 'Zo verwijst u',
    address: 'Adres',
    notes: 'Let op',
    statements: 'Uitspraken',
    figures: 'Cijfers',
    licence: 'Licentie',
    definition: 'Wat het is',
    study: 'Studie',
  },
};

const en: CsvWords = {
  columns: {
    kind: 'kind',
    id: 'id',
    subject: 'subject',
    code: 'region code',
    region: 'region',
    period: 'period',
    value: 'value',
    low: 'lower bound',
    high: 'upper bound',
    unit: 'unit',
    certainty: 'how certain',
    text: 'explanation',
    publisher: 'source',
    table: 'table or place',
    licence: 'condition',
    url: 'address of the source',
  },
  kinds: {
    statement: 'statement of the study',
    direction: 'direction without a number',
  },
  scopes: { nederland: 'Netherlands', studie: 'the study itself' },
  statuses: { definitive: 'definitive', provisional: 'provisional', unknown: 'the source does not say whether the figure is definitive' },
  estimates: { estimate: 'estimate', projection: 'projection' },
  reasons: {
    impossible: 'cannot occur',
    missing: 'missing',
    confidential: 'confidential',
    unknown: 'the source gives no reason',
    incomplete: 'not known of all parts of the municipality',
    boundary: 'the boundary of the municipality changed',
  },
  accordingTo: 'according to',
  period: 'Period',
  age: 'Age',
  expected: 'Expected',
  brokenBefore: (period) => `not comparable with the periods before ${period}`,
  editions: { said: 'Said in', year: 'For the year', came: 'Came', off: 'Expected off by' },
  trends: { trend: 'Trend', domain: 'Domain', said: 'Said or expected', came: 'Since', verdict: 'Verdict' },
  about: {
    source: 'Source',
    cite: 'Cite as',
    address: 'Address',
    notes: 'Note',
    statements: 'Statements',
    figures: 'Figures',
    licence: 'Licence',
    definition: 'What it is',
    study: 'Study',
  },
};

/** Words of the tables beside a page, by language. */
export const CSV_WORDS: Readonly<Record<Language, CsvWords>> = { nl, en };
