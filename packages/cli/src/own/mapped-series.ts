import { quote, type Issue } from '@trendbeeld/data/figures';
import { writtenNumber, writtenStatus } from '@trendbeeld/data/own';
import { csvCells } from '../tables/csv.js';
import type { Mapping } from './mapping.js';

/** A series as plain data, for `readSeries`; with issues it is not to be used. */
export interface MappedSeries {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

const EXPECTED = {
  'no-number': { nl: 'Expected a number as written in Dutch (1.234,5).', en: 'Expected a number as written in English (1,234.5).' },
  'two-ways': {
    nl: 'Expected a number that has one meaning: 1234 or 1.234 for a thousand and more, 1,2340 for a little over one.',
    en: 'Expected a number that has one meaning: 1234 or 1,234 for a thousand and more, 1.2340 for a little over one.',
  },
} as const;

/**
 * Takes the figures that a mapping names from the text of a CSV file. The delimiter is the one that the header has most of;
 * lines before the header (a title, as reports have) are passed over. A value that is no number, or could be two, is an issue,
 * never a guess; so is a row with other cells than the header, and a status that is not known.
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
  const twice = wanted.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice.length > 0) {
    return { value: null, issues: twice.map((name) => ({ file, path: 'header', what: 'column twice', found: quote(name), expected: 'Expected it once.' })) };
  }
  const cell = (row: readonly string[], name: string | undefined): string => (name === undefined ? '' : (row[header.indexOf(name)] ?? ''));
  const own = rows.slice(head + 1).filter((row) => municipality === undefined || cell(row, columns.municipality) === municipality);
  const issues: Issue[] = [];
  if (own.length === 0) issues.push({ file, path: '', what: 'missing rows', found: quote(municipality), expected: 'Expected at least one row of figures.' });
  const observations = own.map((row) => {
    const place = `row ${rows.indexOf(row) + 1}`;
    const tell = (column: string, what: string, expected: string): void =>
      void issues.push({ file, path: `${place}, ${column}`, what, found: quote(cell(row, column)), expected });
    // Cells more or less than the header has mean that a mark inside a figure was taken for one between cells ("2024,1,234"), or
    // that the file was cut off. Empty cells at the end of a row are left out by some spreadsheets.
    const short = row.length < header.length && (row === rows.at(-1) && !/[\r\n]$/.test(text) ? true : row.length <= header.indexOf(columns.value));
    if (short || row.slice(header.length).some((c) => c !== '') || row.some((c) => /[\r\n]/.test(c))) {
      issues.push({
        file,
        path: place,
        what: 'broken row',
        found: quote(row.join(delimiter)),
        expected: `Expected ${header.length} cells on one line, as the header has.`,
      });
    }
    const written = writtenNumber(cell(row, columns.value), language);
    const status = writtenStatus(cell(row, columns.status));
    if (typeof written === 'string') tell(columns.value, written === 'two-ways' ? 'ambiguous number' : 'invalid number', EXPECTED[written][language]);
    if (status === null) tell(columns.status!, 'invalid status', 'Expected "voorlopig", "definitief" or nothing.');
    return {
      period: cell(row, columns.period),
      value: typeof written === 'string' ? null : written.value,
      status: status === 'provisional' || (typeof written !== 'string' && written.provisional) ? 'provisional' : 'definitive',
    };
  });
  return { value: { title, unit, source, observations }, issues };
}

function count(text: string, delimiter: string): number {
  return text.split(delimiter).length;
}
