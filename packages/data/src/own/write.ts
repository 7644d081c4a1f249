/**
 * `@trendbeeld/data/own-write`: own figures as they can be kept: a table for any page, a CSV file, an indicator of a study folder. What is
 * written here is read back as the same figures by the one reader.
 */
import { createNumberFormatters } from '../format/create-number-formatters.js';
import type { Series } from '../model/series.js';
import type { Language } from '../model/text.js';

interface Words {
  readonly period: string;
  readonly status: string;
  readonly provisional: string;
  readonly missing: string;
  readonly source: string;
  readonly title: string;
  readonly unit: string;
  readonly forecast: (made: string) => string;
  readonly low: string;
  readonly high: string;
  readonly target: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    period: 'Periode',
    status: 'Status',
    provisional: 'voorlopig',
    missing: 'geen gegevens',
    source: 'Bron',
    title: 'titel',
    unit: 'eenheid',
    forecast: (made) => `Prognose van ${made}`,
    low: 'Ondergrens',
    high: 'Bovengrens',
    target: 'Doel',
  },
  en: {
    period: 'Period',
    status: 'Status',
    provisional: 'provisional',
    missing: 'no data',
    source: 'Source',
    title: 'title',
    unit: 'unit',
    forecast: (made) => `Forecast of ${made}`,
    low: 'Lower bound',
    high: 'Upper bound',
    target: 'Target',
  },
};

/** Decimals of values, at most six; three become four, as "1,217" could be a thousand and more. */
function decimalsOf(values: readonly (number | null)[]): number {
  const most = values.reduce((digits: number, value) => Math.max(digits, (String(Number((value ?? 0).toFixed(6))).split('.')[1] ?? '').length), 0);
  return most === 3 ? 4 : most;
}

/** A table of own figures: the head and the rows, as texts. */
interface Cells {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function cellsOf(series: Series, language: Language): Cells {
  const words = WORDS[language];
  const format = createNumberFormatters(language);
  const { unit, observations, beside = [], forecast, target } = series;
  const columns = [{ name: series.name ?? '', observations }, ...beside];
  const all = [
    ...columns.flatMap((one) => one.observations.map((o) => o.value)),
    ...(forecast?.observations.flatMap((o) => [o.value, o.low, o.high]) ?? []),
    target?.value ?? null,
  ];
  const decimals = decimalsOf(all);
  const number = (value: number | null | undefined): string => {
    if (value === null || value === undefined) return '';
    const text = value.toFixed(decimals);
    return language === 'nl' ? text.replace('.', ',') : text;
  };
  const hasStatus = columns.some((one) => one.observations.some((o) => o.status === 'provisional'));
  const hasBand = forecast?.observations.some((o) => o.low !== null || o.high !== null) ?? false;
  // A period that is provisional in one series only is so in that cell: "12*".
  const isOne = columns.length === 1;
  const periods = [
    ...new Set([
      ...columns.flatMap((one) => one.observations.map((o) => o.period)),
      ...(forecast?.observations.map((o) => o.period) ?? []),
      ...(target ? [target.period] : []),
    ]),
  ];
  // Brackets in a unit would end it: those of heads are its own.
  const inHead = unit.replace(/\s*\(([^()]*)\)/g, ', $1');
  return {
    head: [
      words.period,
      ...(isOne ? [unit] : columns.map((one) => `${one.name} (${inHead})`)),
      ...(forecast ? [words.forecast(forecast.made), ...(hasBand ? [words.low, words.high] : [])] : []),
      ...(target ? [words.target] : []),
      ...(isOne && hasStatus ? [words.status] : []),
    ],
    rows: periods.map((period) => {
      const found = columns.map((one) => one.observations.find((o) => o.period === period));
      const expected = forecast?.observations.find((o) => o.period === period);
      return [
        format.period(period),
        ...found.map(
          (o) => (!isOne && o?.value === null ? words.missing : number(o?.value)) + (!isOne && o?.status === 'provisional' && o.value !== null ? '*' : ''),
        ),
        ...(forecast ? [number(expected?.value), ...(hasBand ? [number(expected?.low), number(expected?.high)] : [])] : []),
        ...(target ? [target.period === period ? number(target.value) : ''] : []),
        ...(isOne && hasStatus ? [found[0]?.status === 'provisional' ? words.provisional : ''] : []),
      ];
    }),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);

/**
 * Own figures as a table that every CMS keeps: its caption is the title, a link to the page that makes it a graphic, and names the source.
 *
 * @param address of that page: `…/nl/eigen-cijfers/` of a published folder.
 */
export function tableHtml(series: Series, language: Language, address: string): string {
  const { head, rows } = cellsOf(series, language);
  const { source, title } = series;
  const publisher = source ? (source.url ? `<a href="${escaped(source.url)}">${escaped(source.publisher)}</a>` : escaped(source.publisher)) : null;
  const cells = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`)).join('');
  return [
    '<table>',
    `  <caption><a href="${escaped(address)}">${escaped(title)}</a>${publisher === null ? '' : `. ${WORDS[language].source}: ${publisher}`}</caption>`,
    `  <thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>`,
    '  <tbody>',
    ...rows.map((row) => `    <tr>${cells(row)}</tr>`),
    '  </tbody>',
    '</table>',
  ].join('\n');
}

/** A text on one line. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** A cell between semicolons; one that holds them stands in quotes. */
const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Own figures as a CSV file with their description above them, as a card reads it (`src`) and a spreadsheet opens it. */
export function csvText(series: Series, language: Language): string {
  const words = WORDS[language];
  const { head, rows } = cellsOf(series, language);
  const { source, title, unit, example } = series;
  const about = [
    [words.title, title],
    [words.unit, unit],
    [words.source.toLowerCase(), source?.publisher],
    ['table', source?.table],
    ['url', source?.url],
    ['retrieved', source?.retrieved],
    ['licence', source?.licence],
    ['graphic', series.graphic],
    ['example', example ? 'yes' : undefined],
    ['decimals', language === 'nl' ? 'comma' : 'point'],
  ].flatMap(([key, text]) => (text ? [`# ${key}: ${line(text)}`] : []));
  const names = series.beside
    ? [words.period, series.name ?? '', ...series.beside.map((one) => one.name)]
    : [words.period, language === 'nl' ? 'waarde' : 'value'];
  return [...about, ...[[...names, ...head.slice(names.length)], ...rows].map((row) => row.map(quoted).join(';'))].join('\r\n').concat('\r\n');
}

/** Letters of a file name: "Fietsers op de brug" is "fietsers-op-de-brug". Nothing gives "eigen-cijfers". */
export const fileNameOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'eigen-cijfers';

const asYaml = (text: string): string => JSON.stringify(line(text));

/**
 * Own figures as an indicator of a study folder: `figures/<id>.yaml` with `figures/<id>.csv` beside it. What the figures do not say
 * stands there as a line to fill in, so that a check names it. Null for several series: an indicator is one.
 *
 * @param today when the figures were taken, where they do not say: "2026-11-29".
 */
export function indicatorFiles(series: Series, language: Language, today: string): { readonly id: string; readonly yaml: string; readonly csv: string } | null {
  if (series.beside || !series.source) return null;
  const id = fileNameOf(series.title);
  const { source, title, unit } = series;
  const both = (text: string): string => `{ nl: ${asYaml(text)}, en: ${asYaml(text)} }`;
  const fill = language === 'nl' ? 'vul aan, in beide talen' : 'to be filled in, in both languages';
  const yaml = [
    `id: ${id}`,
    `title: ${both(title)} # ${fill}`,
    `unit: ${both(unit)} # ${fill}`,
    `definition: { nl: "", en: "" } # ${fill}`,
    `periodMeaning: { kind: "", words: { nl: "", en: "" } } # ${fill}`,
    `decimals: ${Math.min(4, decimalsOf(series.observations.map((o) => o.value)))}`,
    'kind: measured',
    'source:',
    `  publisher: ${asYaml(source.publisher)}`,
    `  table: ${asYaml(source.table ?? id)}`,
    `  tableTitle: ${asYaml(title)}`,
    `  measure: ${asYaml(id)}`,
    `  measureTitle: ${asYaml(title)}`,
    `  retrieved: ${source.retrieved ?? today}`,
    `  licence: ${asYaml(source.licence ?? '')}${source.licence ? '' : ` # ${fill}`}`,
    ...(source.url ? [`  url: ${source.url}`] : []),
    `file: ${id}.csv`,
    '',
  ].join('\n');
  const { forecast: _, target: __, ...plain } = series;
  return { id, yaml, csv: csvText(plain, language) };
}
