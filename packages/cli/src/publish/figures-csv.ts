import { csvFormatRows } from 'd3-dsv';
import { placeWords } from '@trendbeeld/cards';
import {
  CERTAINTY,
  placesOf,
  ABOUT_WORDS,
  unitWords,
  type Comparison,
  type Indicator,
  type Language,
  type Outcome,
  type Qualifier,
  type Statement,
  type Study,
  type TrendEntry,
} from '@trendbeeld/data';
import { sourcesAt, sourcesOf, type IndicatorSource } from '@trendbeeld/data/figures';
import { municipalityName } from './content.js';
import { measureWords } from './measure-words.js';
import { scopeName } from './scope-name.js';
import type { PageFigures } from './figures.js';
import { CSV_WORDS, COLUMNS, type Column } from '../words/csv-words.js';

/** A row: what is not named stays empty. */
type Row = { readonly [C in Column]?: string | number | null | undefined };

/** Byte order mark: spreadsheets then read UTF-8. */
export const BOM = '\ufeff';

/**
 * The file `figures.csv`: one row a statement, direction or observation, with its source. Numbers are plain, with a point; a figure
 * that is missing is an empty cell with the reason beside it. UTF-8 with a byte order mark, commas, lines end in CR LF.
 */
export function figuresCsv(study: Study, figures: PageFigures, language: Language): string {
  const words = CSV_WORDS[language];
  const rows: Row[] = [
    ...figures.statements.map((s) => statementRow(study, s, language)),
    ...figures.directions.flatMap((d) => directionRows(study, d, language)),
    ...figures.indicators.flatMap((i) => seriesRows(study, i, language)),
    ...figures.outcomes.flatMap((o) => ageRows(study, o, figures.indicators, language)),
    ...figures.municipal.flatMap((i) => seriesRows(study, i, language)),
    ...figures.comparisons.flatMap((c) => comparisonRows(c, language)),
  ];
  const cells = rows.map((row) => COLUMNS.map((column) => written(row[column])));
  return `${BOM}${csvFormatRows([COLUMNS.map((column) => words.columns[column]), ...cells]).replaceAll('\n', '\r\n')}\r\n`;
}

/** A cell. A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers are never changed. */
function written(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const line = value.replaceAll(/\s*\r?\n\s*/g, ' ');
  return /^[=+\-@\t]/.test(line) && Number.isNaN(Number(line)) ? `'${line}` : line;
}

const sure = (certainty: readonly Qualifier[], language: Language): string => certainty.map((q) => CERTAINTY[q].word[language]).join('; ');

/** The study as a source, with the places that an entry names. */
function studySource({ source, places }: Study, entry: Pick<Statement, 'places'>, language: Language): Row {
  const { publisher, title, published, condition, address } = source;
  const found = placesOf(entry, places);
  const url = found.find((p) => p.address !== undefined)?.address ?? address;
  const where = found.map((place) => placeWords(place, places, language));
  return { publisher, table: [`«${title}» (${published})`, ...where].join('; '), licence: condition[language], url };
}

function statementRow(study: Study, s: Statement, language: Language): Row {
  const words = CSV_WORDS[language];
  const { low, high } = s.value ?? { low: null, high: null };
  return {
    kind: words.kinds.statement,
    id: s.ref,
    subject: s.subject[language],
    region: scopeName(study, s.scope, language),
    period: s.period.words[language],
    value: low === high ? low : null,
    low,
    high,
    unit: s.unit && unitWords(s.unit, language, study.source.units).name,
    certainty: [sure(s.certainty, language), s.saidBy && `${words.accordingTo} ${s.saidBy[language]}`].filter(Boolean).join('; '),
    text: s.text[language],
    ...studySource(study, s, language),
  };
}

function directionRows(study: Study, d: TrendEntry['directions'][number], language: Language): Row[] {
  const { kinds } = CSV_WORDS[language];
  const subject = d.movements.map((m) => m.subject[language]).join('; ');
  return [{ kind: kinds.direction, id: d.ref, subject, certainty: sure(d.certainty, language), text: d.text[language], ...studySource(study, d, language) }];
}

/** What every row of a series says of it. */
function headOf(indicator: Pick<Indicator, 'id' | 'title' | 'unit' | 'definition' | 'periodMeaning' | 'computed'>, language: Language): Row {
  const { id, title, unit, definition, periodMeaning, computed } = indicator;
  return {
    id,
    subject: title[language],
    unit: unit[language],
    text: [definition[language], `${CSV_WORDS[language].period}: ${periodMeaning.words[language]}.`, computed?.[language]].filter(Boolean).join(' '),
  };
}

/** Sources as cells; of several, each once, with a semicolon between them. */
function sourceCells(sources: readonly IndicatorSource[]): Row {
  const each = (cell: (source: IndicatorSource) => string | undefined): string => [...new Set(sources.map(cell).filter(Boolean))].join('; ');
  return {
    publisher: each((s) => s.publisher),
    table: each((s) => (s.table === s.tableTitle ? s.table : `${s.table}, ${s.tableTitle}`)),
    measure: each(measureWords),
    licence: each((s) => s.licence),
    modified: each((s) => s.modified),
    retrieved: each((s) => s.retrieved),
    url: each((s) => s.url),
  };
}

function seriesRows(study: Study, indicator: Indicator, language: Language): Row[] {
  const words = CSV_WORDS[language];
  const { region, scope } = indicator;
  const municipal = region !== undefined && region !== 'NL01';
  const head: Row = {
    kind: words.kinds[municipal ? 'municipality' : 'series'],
    ...headOf(indicator, language),
    code: region,
    region: municipal ? municipalityName(region) : scopeName(study, scope, language),
  };
  return indicator.observations.map(({ period, value, status, reason, about }) => ({
    ...head,
    ...sourceCells(sourcesAt(indicator, period)),
    period,
    value,
    certainty: [about && ABOUT_WORDS[about][language], indicator.kind === 'measured' ? words.statuses[status] : words.estimates[indicator.kind]]
      .filter(Boolean)
      .join('; '),
    reason: value === null ? words.reasons[reason ?? 'missing'] : null,
  }));
}

/** Groups of age stand in a drawing only: their series are not all named by the outcome. */
function ageRows(study: Study, { ref, chart, indicators }: Outcome, series: readonly Indicator[], language: Language): Row[] {
  const first = series.find((i) => i.id === indicators[0]);
  if (chart?.kind !== 'age-pyramid' || !first) return [];
  const words = CSV_WORDS[language];
  const row = (label: string, period: string, value: number | null): Row => ({
    kind: words.kinds.series,
    id: ref,
    subject: `${words.age}: ${label}`,
    code: first.region,
    region: scopeName(study, first.scope, language),
    period,
    value,
    unit: first.unit[language],
    reason: value === null ? words.reasons.missing : null,
    ...sourceCells(sourcesOf(first)),
  });
  const { before, now, expected } = chart.states;
  return chart.groups.flatMap((g) => [
    row(g.label[language], before, g.before),
    row(g.label[language], now, g.now),
    row(g.label[language], expected[language], g.expected),
  ]);
}

function comparisonRows(comparison: Comparison, language: Language): Row[] {
  const words = CSV_WORDS[language];
  const head: Row = {
    kind: words.kinds.comparison,
    ...headOf(comparison, language),
    ...sourceCells(sourcesOf(comparison)),
    period: comparison.period[language],
  };
  return comparison.values.map(({ code, name, value, status, reason }) => ({
    ...head,
    code,
    region: name,
    value,
    certainty: value === null ? null : words.statuses[status],
    reason: value === null ? words.reasons[reason ?? 'missing'] : null,
  }));
}
