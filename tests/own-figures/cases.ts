/**
 * Own figures as offices write them, with what they must give: the right values, or a question or refusal by its code. Each stands for a
 * kind of which testers found others. Rows are cells apart by " | "; a test brings them in on every way that there is.
 */
import type { Fault, Known } from '@trendbeeld/data/own';

type Values = Readonly<Record<string, number | null>>;

/** A table and its right reading. */
export interface OwnCase {
  readonly name: string;
  readonly rows: readonly string[];
  /** Beside title, unit and source. */
  readonly known?: Partial<Known>;
  /** Right values by period; by name and period where there are several series. */
  readonly right?: Values | Readonly<Record<string, Values>>;
  readonly provisional?: readonly string[];
  /** Code of the fault that refuses it. */
  readonly fault?: Fault['code'];
  /** What is told of it, by code. */
  readonly told?: readonly string[];
}

const right = (name: string, rows: readonly string[], values: OwnCase['right'], more: Partial<OwnCase> = {}): OwnCase => ({
  name,
  rows,
  right: values!,
  ...more,
});
const refused = (name: string, rows: readonly string[], fault: Fault['code'], more: Partial<OwnCase> = {}): OwnCase => ({ name, rows, fault, ...more });
const rows = (head: string, ...all: string[]): string[] => [head, ...all];
/** Periods with values of which nothing can be doubted. */
const periods = (...texts: readonly string[]): string[] => rows('Periode | Aantal', ...texts.map((text, i) => `${text} | ${10 + i}`));
const inOrder = (...ids: readonly string[]): Values => Object.fromEntries(ids.map((id, i) => [id, 10 + i]));

/** Decimal marks, thousands, signs. */
const NUMBERS: readonly OwnCase[] = [
  right('decimal commas', rows('Jaar | Aantal', '2021 | 12,5', '2022 | 13,25'), { 2021: 12.5, 2022: 13.25 }, { told: ['mark'] }),
  right('decimal points', rows('Jaar | Aantal', '2021 | 12.5', '2022 | 13.25'), { 2021: 12.5, 2022: 13.25 }, { told: ['mark'] }),
  right('three decimals, told by another column', rows('Jaar | Waarde | Andere', '2021 | 1.217 | 0.5', '2022 | 1.984 | 12.5'), { 2021: 1.217, 2022: 1.984 }),
  right('points of thousands of what is counted', rows('Jaar | Aantal', '2021 | 1.217', '2022 | 1.984'), { 2021: 1217, 2022: 1984 }),
  right('two points of thousands', rows('Jaar | Aantal', '2021 | 1.217.000', '2022 | 984.000'), { 2021: 1_217_000, 2022: 984_000 }),
  right('spaces of thousands', rows('Jaar | Aantal', '2021 | 1 217', '2022 | 11 984,5'), { 2021: 1217, 2022: 11_984.5 }),
  right('thin spaces of thousands', rows('Jaar | Aantal', '2021 | 1\u202f217', '2022 | 1\u00a0984'), { 2021: 1217, 2022: 1984 }),
  right('apostrophes of thousands', rows('Jaar | Aantal', "2021 | 1'217", '2022 | 1’984'), { 2021: 1217, 2022: 1984 }),
  right('commas of thousands with points', rows('Year | Number', '2021 | 1,217.5', '2022 | 1,984.0'), { 2021: 1217.5, 2022: 1984 }),
  right(
    'the mark that is asked for',
    rows('Jaar | Aantal', '2021 | 1.217', '2022 | 1.984'),
    { 2021: 1.217, 2022: 1.984 },
    { known: { numbers: 'en', unit: 'euro' } },
  ),
  refused('three decimals of money', rows('Jaar | Aantal', '2021 | 1.217', '2022 | 1.984'), 'two-ways', { known: { unit: 'euro per inwoner' } }),
  refused('three decimals beside four digits', rows('Jaar | Aantal', '2021 | 1.217', '2022 | 1984'), 'two-ways'),
  refused('a comma and a point that contradict each other', rows('Jaar | Aantal', '2021 | 12,5', '2022 | 13.5'), 'marks'),
  refused('a cell that contradicts what was asked for', rows('Jaar | Aantal', '2021 | 12,5', '2022 | 13,5'), 'marks', { known: { numbers: 'en' } }),
  refused('a word for a number', rows('Jaar | Aantal', '2021 | veel', '2022 | 13'), 'number'),
  refused('an exponent', rows('Jaar | Aantal', '2021 | 1,2E+03', '2022 | 13'), 'number'),
  refused('a formula', rows('Jaar | Aantal', '2021 | =A1*2', '2022 | 13'), 'number'),
  refused('a number with a footnote in brackets', rows('Jaar | Aantal', '2021 | 490 (1)', '2022 | 13'), 'number'),
  right('a minus of any kind', rows('Jaar | Aantal', '2021 | -12', '2022 | −13'), { 2021: -12, 2022: -13 }),
  right(
    'a per cent sign beside that unit',
    rows('Jaar | Aandeel', '2021 | 12,5%', '2022 | 13,5 %'),
    { 2021: 12.5, 2022: 13.5 },
    { known: { unit: '% van de inwoners' } },
  ),
  right('euro signs beside that unit', rows('Jaar | Bedrag', '2021 | € 12,50', '2022 | € 13,50'), { 2021: 12.5, 2022: 13.5 }, { known: { unit: 'euro' } }),
  refused('a per cent sign beside another unit', rows('Jaar | Aantal', '2021 | 12,5%', '2022 | 13,5%'), 'sign'),
  refused('a per cent sign at some numbers', rows('Jaar | Aantal', '2021 | 12,5%', '2022 | 13,5'), 'signs', { known: { unit: '% van de inwoners' } }),
  refused('euro signs beside persons', rows('Jaar | Aantal', '2021 | € 12', '2022 | € 13'), 'sign', { known: { unit: 'inwoners' } }),
];

/** Where there is no figure. */
const NONE: readonly OwnCase[] = [
  right('an empty cell', rows('Jaar | Aantal', '2021 | 12', '2022 |  ', '2023 | 14'), { 2021: 12, 2022: null, 2023: 14 }),
  right('points for what is unknown', rows('Jaar | Aantal', '2021 | 12', '2022 | .', '2023 | 14'), { 2021: 12, 2022: null, 2023: 14 }),
  right('words for what is unknown', rows('Jaar | Aantal', '2021 | onbekend', '2022 | n.v.t.', '2023 | 14'), { 2021: null, 2022: null, 2023: 14 }),
  right('fewer than five', rows('Jaar | Aantal', '2021 | <5', '2022 | 13'), { 2021: null, 2022: 13 }, { told: ['secret'] }),
  right('a secret', rows('Jaar | Aantal', '2021 | geheim', '2022 | x', '2023 | 13'), { 2021: null, 2022: null, 2023: 13 }, { told: ['secret'] }),
  refused('a dash', rows('Jaar | Aantal', '2021 | -', '2022 | 13'), 'dash'),
  right('a dash that a note calls nought', rows('Jaar | Aantal', '2021 | -', '2022 | 13', '- : nihil'), { 2021: 0, 2022: 13 }),
  right('a dash that a note calls unknown', rows('Jaar | Aantal', '2021 | –', '2022 | 13', '– = geen gegevens'), { 2021: null, 2022: 13 }),
  right('a dash that was answered', rows('Jaar | Aantal', '2021 | -', '2022 | 13'), { 2021: 0, 2022: 13 }, { known: { dash: 'zero' } }),
];

/** Periods. */
const PERIODS: readonly OwnCase[] = [
  right('years that may still change', periods('2021', '2022*', '2023 voorlopig', '2024**'), inOrder('2021', '2022', '2023', '2024'), {
    provisional: ['2022', '2023', '2024'],
  }),
  right('quarters of StatLine', periods('2023 1e kwartaal', '2023 2e kwartaal*'), inOrder('2023-Q1', '2023-Q2'), { provisional: ['2023-Q2'] }),
  right('quarters with their year behind', periods('1e kwartaal 2023', '2e kwartaal 2023'), inOrder('2023-Q1', '2023-Q2')),
  right('quarters in short', periods('Q1 2023', 'Q2 2023', '2023-Q3', '2023Q4'), inOrder('2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4')),
  right('quarters as CBS codes', periods('2023KW01', '2023KW02'), inOrder('2023-Q1', '2023-Q2')),
  right('years as CBS codes', periods('2022JJ00', '2023JJ00'), inOrder('2022', '2023')),
  right('months as CBS codes', periods('2023MM01', '2023MM02'), inOrder('2023-01', '2023-02')),
  right('months in short', periods('jan-23', 'feb-23', 'mrt-23'), inOrder('2023-01', '2023-02', '2023-03')),
  right('months in words', periods('januari 2023', 'februari 2023', 'maart 2023'), inOrder('2023-01', '2023-02', '2023-03')),
  right('months of StatLine', periods('2023 januari', '2023 februari'), inOrder('2023-01', '2023-02')),
  right('months in figures', periods('2023-01', '2023-02', '2023-03'), inOrder('2023-01', '2023-02', '2023-03')),
  right('first days of years', periods('1-1-2022', '1-1-2023', '1-1-2024'), inOrder('2022', '2023', '2024')),
  right('last days of years', periods('31-12-2022', '31-12-2023'), inOrder('2022', '2023')),
  right('first days of months', periods('2023-01-01', '2023-02-01', '2023-03-01'), inOrder('2023-01', '2023-02', '2023-03')),
  right('school years', rows('Schooljaar | Aantal', '2021/22 | 10', '2022/23 | 11'), inOrder('2021/22', '2022/23')),
  right('school years with a dash', rows('Jaar | Aantal', '2008-09 | 10', '2009-10 | 11', '2010-11 | 12'), inOrder('2008/09', '2009/10', '2010/11'), {
    told: ['school-years'],
  }),
  right('school years in full', periods('2021-2022', '2022-2023'), inOrder('2021/22', '2022/23')),
  right('half years', periods('2023 1e halfjaar', '2023 2e halfjaar'), inOrder('2023-H1', '2023-H2')),
  right('periods in any order', periods('2023', '2021', '2022'), inOrder('2023', '2021', '2022')),
  right('a year and a quarter apart', rows('Jaar | Kwartaal | Aantal', '2022 | 4 | 10', '2023 | 1 | 11'), inOrder('2022-Q4', '2023-Q1')),
  right('a year and a month apart', rows('Jaar | Maand | Aantal', '2022 | december | 10', '2023 | januari | 11'), inOrder('2022-12', '2023-01')),
  refused('postcodes', rows('Postcode | Aantal', '1011 | 10', '1012 | 11'), 'codes'),
  refused('numbers of districts', rows('Wijkcode | Aantal', '1801 | 10', '1802 | 11'), 'codes'),
  refused('one month or school year', rows('Periode | Aantal', '2009-10 | 10'), 'month-or-school-year'),
  refused('days in the middle of months', periods('2023-03-15', '2023-06-15'), 'days'),
  refused('years among quarters', periods('2022', '2023-Q1', '2023-Q2'), 'kinds'),
  refused('a year twice', periods('2022', '2022'), 'twice'),
  refused('a word for a period', rows('Jaar | Aantal', '2021 | 10', 'vorig jaar | 11', '2023 | 12'), 'period'),
];

/** What stands around the figures, and which columns are what. */
const SHAPES: readonly OwnCase[] = [
  right('a title above and a source below', rows('Bomen in de stad | ', 'Jaar | Aantal', '2021 | 10', '2022 | 11', 'Bron: CBS | '), inOrder('2021', '2022'), {
    told: ['notes'],
  }),
  right('footnotes below', rows('Jaar | Aantal', '2021 | 10', '2022 | 11', '* voorlopig cijfer | ', '© CBS, Den Haag 2024 | '), inOrder('2021', '2022'), {
    told: ['notes'],
  }),
  right('a row of units below the head', rows('Jaar | Bomen', ' | aantal', '2021 | 10', '2022 | 11'), inOrder('2021', '2022')),
  right('a total', rows('Jaar | Aantal', '2021 | 10', '2022 | 11', 'Totaal | 21'), inOrder('2021', '2022'), { told: ['totals'] }),
  right('empty rows between', rows('Jaar | Aantal', '2021 | 10', ' | ', '2022 | 11'), inOrder('2021', '2022')),
  right('a value column by any name', rows('Jaar | Fietsers op de brug', '2021 | 10', '2022 | 11'), inOrder('2021', '2022')),
  right('columns in another order', rows('Aantal | Jaar', '10 | 2021', '11 | 2022'), inOrder('2021', '2022')),
  right('a status', rows('Jaar | Aantal | Status', '2021 | 10 | definitief', '2022 | 11 | voorlopig'), inOrder('2021', '2022'), { provisional: ['2022'] }),
  right('a status under another name', rows('Jaar | Cijfersoort | Aantal', '2021 | Definitief | 10', '2022 | Voorlopig | 11'), inOrder('2021', '2022'), {
    provisional: ['2022'],
  }),
  refused('a status that is not known', rows('Jaar | Aantal | Status', '2021 | 10 | geraamd door mij'), 'status'),
  right('remarks', rows('Jaar | Aantal | Opmerking', '2021 | 10 | telling', '2022 | 11 | '), inOrder('2021', '2022')),
  right('a row that tells the same everywhere', rows('Jaar | Geslacht | Aantal', '2021 | Totaal | 10', '2022 | Totaal | 11'), inOrder('2021', '2022')),
  refused('men and women without a word', rows('Jaar | Geslacht | Aantal', '2021 | man | 10', '2022 | vrouw | 11'), 'column-differs'),
  right('men only', rows('Jaar | Geslacht | Aantal', '2021 | man | 10', '2021 | vrouw | 30', '2022 | man | 11', '2022 | vrouw | 31'), inOrder('2021', '2022'), {
    known: { only: { Geslacht: 'man' } },
    told: ['only'],
  }),
  refused('persons beside houses', rows('Jaar | Inwoners | Woningen', '2021 | 10 | 30', '2022 | 11 | 31'), 'which-value'),
  right('one of several columns', rows('Jaar | Inwoners | Woningen', '2021 | 10 | 30', '2022 | 11 | 31'), inOrder('2021', '2022'), {
    known: { columns: { value: 'Inwoners' } },
    told: ['ignored'],
  }),
  refused('a column that is not there', rows('Jaar | Inwoners', '2021 | 10'), 'missing-column', { known: { columns: { value: 'Woningen' } } }),
  refused('a value column twice', rows('Jaar | Aantal | Aantal', '2021 | 10 | 30'), 'column-twice'),
  right(
    'figures that look like years, in rows with a code',
    rows('Gemeente | Periode | Waarde | Status', 'GM0344 | 2021 | 1950 | ', 'GM0344 | 2022 | 2013 | '),
    { 2021: 1950, 2022: 2013 },
  ),
  refused('a first row whose period is none', rows('Periode | Aantal', 'vorig jaar | 10', '2022 | 11', '2023 | 12'), 'period'),
  refused('a first row whose figure is none', rows('Periode | Aantal', '2021 | veel', '2022 | 11'), 'number'),
  right('years beside each other, with figures that look like years', rows('Onderwerp | 2021 | 2022', 'Bomen | 1950 | 2013'), { 2021: 1950, 2022: 2013 }),
  refused('no periods at all', rows('Naam | Plaats', 'Jan | Utrecht'), 'no-table'),
  right('periods beside each other', rows('Onderwerp | 2021 | 2022 | 2023', 'Bomen | 10 | 11 | 12'), inOrder('2021', '2022', '2023'), { told: ['turned'] }),
];

/** Municipalities. */
const PLACES: readonly OwnCase[] = [
  ...['GM0344', 'gm0344', '0344', '344'].map((code) =>
    right(
      `a municipality as ${code}`,
      rows('Gemeente | Jaar | Aantal', `${code} | 2021 | 10`, 'GM0014 | 2021 | 99', `${code} | 2022 | 11`),
      inOrder('2021', '2022'),
      {
        known: { municipality: 'GM0344' },
        told: ['municipalities'],
      },
    ),
  ),
  right('a municipality by its name', rows('Regio | Jaar | Aantal', 'Utrecht (gemeente) | 2021 | 10', 'Groningen | 2021 | 99'), inOrder('2021'), {
    known: { municipality: 'Utrecht' },
  }),
  refused('merged cells of municipalities', rows('Gemeente | Jaar | Aantal', 'GM0344 | 2021 | 10', ' | 2022 | 11'), 'empty-municipality', {
    known: { municipality: 'GM0344' },
  }),
  refused('municipalities without a choice', rows('Gemeente | Jaar | Aantal', 'GM0344 | 2021 | 10', 'GM0014 | 2021 | 11'), 'which-municipality'),
  refused('a municipality that is not there', rows('Gemeente | Jaar | Aantal', 'GM0014 | 2021 | 10'), 'no-municipality', { known: { municipality: 'GM0344' } }),
  right('a municipality among rows of years', rows('Regio | 2021 | 2022', 'Utrecht | 10 | 11', 'Groningen | 98 | 99'), inOrder('2021', '2022'), {
    known: { municipality: 'Utrecht' },
  }),
];

/** Several series, forecasts, targets, bars. */
const SEVERAL: readonly OwnCase[] = [
  right('two series of one unit', rows('Jaar | Utrecht (bomen) | Nederland (bomen)', '2021 | 10 | 30', '2022 | 11 | 31'), {
    Utrecht: inOrder('2021', '2022'),
    Nederland: { 2021: 30, 2022: 31 },
  }),
  right(
    'all columns, as was answered',
    rows('Jaar | mannen | vrouwen', '2021 | 10 | 30', '2022 | 11 | 31'),
    { mannen: inOrder('2021', '2022'), vrouwen: { 2021: 30, 2022: 31 } },
    { known: { columns: { value: '*' } } },
  ),
  right(
    'series by a column',
    rows('Jaar | Geslacht | Aantal', '2021 | man | 10', '2021 | vrouw | 30', '2022 | man | 11', '2022 | vrouw | 31'),
    { man: inOrder('2021', '2022'), vrouw: { 2021: 30, 2022: 31 } },
    { known: { by: 'Geslacht' } },
  ),
  right(
    'a municipality beside the country',
    rows('Regio | Jaar | Aantal', 'Utrecht | 2021 | 10', 'Nederland | 2021 | 30', 'Groningen | 2021 | 99'),
    { Utrecht: inOrder('2021'), Nederland: { 2021: 30 } },
    {
      known: { by: 'Regio', only: { Regio: ['Utrecht', 'Nederland'] } },
    },
  ),
  right(
    'bars of one year',
    rows('Wijk | 2023', 'Centrum | 10', 'Noord | 11', 'Zuid | <5'),
    { Centrum: { 2023: 10 }, Noord: { 2023: 11 }, Zuid: { 2023: null } },
    { known: { columns: { value: '*' } } },
  ),
  refused('five lines', rows('Jaar | a (x) | b (x) | c (x) | d (x) | e (x)', '2021 | 1 | 2 | 3 | 4 | 5', '2022 | 1 | 2 | 3 | 4 | 5'), 'many-series'),
  right(
    'a forecast with its band',
    rows('Jaar | Aantal | Prognose 2023 | Ondergrens | Bovengrens', '2021 | 10 |  |  | ', '2022 | 11 |  |  | ', '2030 |  | 15 | 12 | 18'),
    inOrder('2021', '2022'),
    { told: ['forecast'] },
  ),
  refused('a forecast without its year', rows('Jaar | Aantal | Prognose', '2021 | 10 | ', '2030 |  | 15'), 'forecast-date'),
  right('a target', rows('Jaar | Aantal | Doel', '2021 | 10 | ', '2022 | 11 | ', '2030 |  | 15'), inOrder('2021', '2022'), { told: ['target'] }),
];

/** Files of statistical agencies. */
const AGENCIES: readonly OwnCase[] = [
  right(
    'SDMX-CSV with its flags and powers of ten',
    rows(
      'DATAFLOW | FREQ | REF_AREA | TIME_PERIOD | OBS_VALUE | OBS_STATUS | UNIT_MULT | DECIMALS',
      'X | A | NL | 2021 | 12.5 | A | 3 | 1',
      'X | A | NL | 2022 | 13.5 | P | 3 | 1',
      'X | A | NL | 2023 |  | M | 3 | 1',
    ),
    { 2021: 12_500, 2022: 13_500, 2023: null },
    { provisional: ['2022'] },
  ),
  refused('SDMX-CSV with a break', rows('TIME_PERIOD | OBS_VALUE | OBS_STATUS', '2021 | 12.5 | A', '2022 | 13.5 | B'), 'status'),
  right(
    'StatLine with several header lines',
    rows('Bevolking | ', 'Onderwerp | Bevolking', 'Regio’s | Nederland', 'Perioden | aantal', '2021 | 10', '2022* | 11', 'Bron: CBS | '),
    inOrder('2021', '2022'),
    {
      provisional: ['2022'],
      told: ['notes'],
    },
  ),
  right(
    'StatLine on its side, with names in several columns and a column of units',
    rows(
      'Beroepsbevolking |  |  |  | ',
      ' |  |  | Perioden | ',
      'Geslacht | Onderwerp |  | 2021 | 2022*',
      'Mannen | Werkzaam | x 1 000 | 10 | 11',
      'Mannen | Werkloos | x 1 000 | 20 | 21',
      'Vrouwen | Werkzaam | x 1 000 | 30 | .',
      'Bron: CBS |  |  |  | ',
    ),
    { 'Mannen Werkzaam': inOrder('2021', '2022'), 'Mannen Werkloos': { 2021: 20, 2022: 21 }, 'Vrouwen Werkzaam': { 2021: 30, 2022: null } },
    { provisional: ['2022', '2022'], told: ['turned', 'notes'] },
  ),
  refused(
    'StatLine with a series before and after a revision',
    rows('Onderwerp | 2019 | 2020 | 2021 voor revisie | 2021 na revisie | 2022 | 2023 | 2024 | 2025', 'Bomen | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8'),
    'period',
  ),
  right('StatLine with units below the head', rows('Perioden | Bevolking', ' | x 1 000', '2021 | 10', '2022 | 11'), inOrder('2021', '2022')),
];

/** All cases. */
export const CASES: readonly OwnCase[] = [...NUMBERS, ...NONE, ...PERIODS, ...SHAPES, ...PLACES, ...SEVERAL, ...AGENCIES];

/** What is always given beside a table. */
export const GIVEN = { title: 'Voorbeeld', unit: 'stuks', source: { publisher: 'Gemeente Voorbeeldstad' }, language: 'nl' } as const satisfies Known;

/** The cells of a case. */
export const cellsOf = ({ rows: all }: OwnCase): string[][] => all.map((row) => row.split(' | ').map((cell) => cell.replace(/^ +| +$/g, '')));

/** A series as it was read, and values to compare: by period, or by name and period. */
export function valuesOf(data: {
  readonly name?: string | undefined;
  readonly observations: readonly { readonly period: string; readonly value: number | null }[];
  readonly beside?:
    readonly { readonly name: string; readonly observations: readonly { readonly period: string; readonly value: number | null }[] }[] | undefined;
}): OwnCase['right'] {
  const values = (all: readonly { readonly period: string; readonly value: number | null }[]): Values =>
    Object.fromEntries(all.map((o) => [o.period, o.value]));
  if (!data.beside) return values(data.observations);
  return Object.fromEntries([[data.name ?? '', values(data.observations)], ...data.beside.map((one) => [one.name, values(one.observations)])] as [
    string,
    Values,
  ][]);
}

/** The right answer of a case, or its fault, for comparing. */
export const answerOf = (one: OwnCase): unknown => one.fault ?? one.right;
