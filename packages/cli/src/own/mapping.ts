import { quote, type Issue } from '@trendbeeld/data/figures';

/** Which column of a CSV file is what, and what its figures are. */
export interface Mapping {
  readonly title: string;
  readonly unit: string;
  /** Publisher, and what else is known: table, url, retrieved, licence. */
  readonly source: Readonly<Record<string, unknown>>;
  readonly columns: { readonly period: string; readonly value: string; readonly status?: string; readonly municipality?: string };
  /** Rows of this municipality only: what stands in the column `municipality`, a code or a name. */
  readonly municipality?: string;
  /** How numbers are written. Default: `en` with commas between cells, else `nl`, as spreadsheets save them. */
  readonly numbers?: 'nl' | 'en';
}

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['title', 'unit', 'source', 'columns', 'municipality', 'numbers', '$schema'],
  columns: ['period', 'value', 'status', 'municipality'],
};

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Checks a mapping: **all** issues, not the first; `mapping` is null when there are some. Never throws. */
export function checkMapping(file: string, value: unknown): { readonly mapping: Mapping | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const tell = (path: string, found: unknown, expected: string): void =>
    void issues.push({ file, path, what: 'invalid mapping', found: quote(found), expected });
  if (!isObject(value)) {
    tell('', value, 'Expected an object with title, unit, source and columns.');
    return { mapping: null, issues };
  }
  const columns = isObject(value['columns']) ? value['columns'] : {};
  const needed: readonly [string, unknown][] = [
    ['title', value['title']],
    ['unit', value['unit']],
    ['columns.period', columns['period']],
    ['columns.value', columns['value']],
  ];
  for (const [path, found] of needed) if (typeof found !== 'string' || found.trim() === '') tell(path, found, 'Expected a text.');
  if (!isObject(value['source'])) tell('source', value['source'], 'Expected an object with at least a publisher.');
  if (value['numbers'] !== undefined && value['numbers'] !== 'nl' && value['numbers'] !== 'en') tell('numbers', value['numbers'], 'Expected "nl" or "en".');
  if (value['municipality'] !== undefined && columns['municipality'] === undefined) {
    tell('columns.municipality', undefined, 'Expected the column that holds the municipality, as rows of one are asked for.');
  }
  for (const [path, names] of Object.entries(KNOWN)) {
    for (const name of Object.keys(path === '' ? value : columns)) {
      if (!names.includes(name)) tell(path === '' ? name : `${path}.${name}`, name, `Expected one of: ${names.join(', ')}.`);
    }
  }
  return { mapping: issues.length === 0 ? (value as unknown as Mapping) : null, issues };
}
