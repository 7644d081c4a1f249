import { quote, type Issue } from '@trendbeeld/data/figures';
import { csvCells } from '../tables/csv.js';
import type { Mapping } from './mapping.js';
import { writtenNumber } from './written-number.js';

/** A series as plain data, for `readSeries`; with issues it is not to be used. */
export interface MappedSeries {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Takes the figures that a mapping names from the text of a CSV file. The delimiter is the one that the header has most of;
 * lines before the header (a title, as reports have) are passed over. A value that is no number is an issue, never a guess.
 */
export function mappedSeries(text: string, file: string, { title, unit, source, columns, municipality, numbers }: Mapping): MappedSeries {
  const delimiter = [';', '\t', ','].toSorted((a, b) => count(text, b) - count(text, a))[0]!;
  const language = numbers ?? (delimiter === ',' ? 'en' : 'nl');
  const rows = csvCells(text, delimiter).map((row) => row.map((cell) => cell.trim()));
  const head = rows.findIndex((row) => row.includes(columns.period) && row.includes(columns.value));
  const wanted = Object.values(columns);
  const header = rows[head] ?? rows.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const gone = wanted.filter((name) => !header.includes(name));
  if (gone.length > 0) {
    const expected = `Expected a column of that name; the file has: ${header.join(', ')}.`;
    return { value: null, issues: gone.map((name) => ({ file, path: 'header', what: 'missing column', found: quote(name), expected })) };
  }
  const cell = (row: readonly string[], name: string | undefined): string => (name === undefined ? '' : (row[header.indexOf(name)] ?? ''));
  const own = rows.slice(head + 1).filter((row) => municipality === undefined || cell(row, columns.municipality) === municipality);
  const issues: Issue[] = [];
  if (own.length === 0) issues.push({ file, path: '', what: 'missing rows', found: quote(municipality), expected: 'Expected at least one row of figures.' });
  const observations = own.map((row) => {
    const written = writtenNumber(cell(row, columns.value), language);
    const place = `row ${rows.indexOf(row) + 1}`;
    if (!written) {
      issues.push({
        file,
        path: `${place}, ${columns.value}`,
        what: 'invalid number',
        found: quote(cell(row, columns.value)),
        expected: `Expected a number as written in ${language === 'nl' ? 'Dutch (1.234,5)' : 'English (1,234.5)'}.`,
      });
    }
    const provisional = /^(voorlopig|nader voorlopig|provisional|\*+)$/i.test(cell(row, columns.status)) || written?.provisional === true;
    return { period: cell(row, columns.period), value: written?.value ?? null, status: provisional ? 'provisional' : 'definitive' };
  });
  return { value: { title, unit, source, observations }, issues };
}

function count(text: string, delimiter: string): number {
  return text.split(delimiter).length;
}
