import type { Language } from '@trendbeeld/data';
import type { FigureObservation, Indicator, Status } from '@trendbeeld/data/figures';

/** Columns of `figures.csv`, in order. */
export const COLUMNS = [
  'kind',
  'id',
  'subject',
  'code',
  'region',
  'period',
  'value',
  'low',
  'high',
  'unit',
  'certainty',
  'reason',
  'text',
  'publisher',
  'table',
  'measure',
  'licence',
  'modified',
  'retrieved',
  'url',
] as const;
/** A column of `figures.csv`. */
export type Column = (typeof COLUMNS)[number];

type Reason = NonNullable<FigureObservation['reason']> | 'boundary';

/** Words of `figures.csv` in one language. */
export interface CsvWords {
  readonly columns: Readonly<Record<Column, string>>;
  readonly kinds: Readonly<Record<'statement' | 'direction' | 'series' | 'municipality' | 'comparison', string>>;
  /** Whom a statement is about, of every study; a study names others itself. */
  readonly scopes: Readonly<Record<'nederland' | 'studie', string>> & Readonly<Partial<Record<string, string>>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly estimates: Readonly<Record<Exclude<Indicator['kind'], 'measured'>, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly accordingTo: string;
  readonly period: string;
  readonly age: string;
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
    reason: 'waarom leeg',
    text: 'uitleg',
    publisher: 'bron',
    table: 'tabel of plaats',
    measure: 'onderwerp in de tabel',
    licence: 'voorwaarde',
    modified: 'bijgewerkt',
    retrieved: 'opgehaald',
    url: 'adres van de bron',
  },
  kinds: {
    statement: 'uitspraak van de studie',
    direction: 'richting zonder getal',
    series: 'cijfer van de bron',
    municipality: 'cijfer van de gemeente',
    comparison: 'vergelijking van gemeenten',
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
    reason: 'why empty',
    text: 'explanation',
    publisher: 'source',
    table: 'table or place',
    measure: 'measure in the table',
    licence: 'condition',
    modified: 'updated',
    retrieved: 'retrieved',
    url: 'address of the source',
  },
  kinds: {
    statement: 'statement of the study',
    direction: 'direction without a number',
    series: 'figure of the source',
    municipality: 'figure of the municipality',
    comparison: 'comparison of municipalities',
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
};

/** Words of `figures.csv`, by language. */
export const CSV_WORDS: Readonly<Record<Language, CsvWords>> = { nl, en };
