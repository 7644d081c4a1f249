import { CbsRefusal, named, quoted } from './errors.js';

/** Compares a column with a text. Keys are sent as given, so give them as the code list has them, with padding. */
export interface CbsComparison {
  readonly op: 'eq' | 'ge' | 'le' | 'startswith' | 'contains';
  readonly column: string;
  readonly value: string;
}

/** Several filters at once; at least one. */
export interface CbsCombination {
  readonly op: 'and' | 'or';
  readonly filters: readonly CbsFilter[];
}

/** A filter on dimensions. */
export type CbsFilter = CbsComparison | CbsCombination;

const compare =
  (op: CbsComparison['op']) =>
  (column: string, value: string): CbsComparison => ({ op, column, value });

/** The column is exactly this text. */
export const eq = compare('eq');
/** The column is this text or comes after it, in the order of text: `ge('Perioden', '2019JJ00')`. */
export const ge = compare('ge');
/** The column is this text or comes before it, in the order of text. */
export const le = compare('le');
/** The column starts with this text: `startsWith('RegioS', 'GM')`. */
export const startsWith = compare('startswith');
/** The column contains this text: `contains('Perioden', 'JJ')`. */
export const contains = compare('contains');

/** All of the filters hold. */
export const and = (...filters: readonly CbsFilter[]): CbsCombination => ({ op: 'and', filters });
/** One of the filters holds. */
export const or = (...filters: readonly CbsFilter[]): CbsCombination => ({ op: 'or', filters });
/** The column is one of these texts. Sent as a row of `eq`, which all versions of the service know. */
export const isIn = (column: string, values: readonly string[]): CbsFilter =>
  values.length === 1 ? eq(column, values[0]!) : or(...values.map((value) => eq(column, value)));

/** The protocols write some functions in another way. */
export type ODataVersion = 'v3' | 'v4';

/**
 * The filter as OData writes it, not yet percent-encoded. Quotes in values are doubled, so no value can end its string.
 * Long rows of alternatives are one flat row; only a combination within another has brackets.
 *
 * @throws CbsRefusal for an empty combination, or a column that the table does not have (`columns`).
 */
export function filterText(filter: CbsFilter, version: ODataVersion, table: string, columns: readonly string[]): string {
  if ('filters' in filter) {
    if (filter.filters.length === 0) {
      throw new CbsRefusal('cbs-query', `empty filter: ${quoted(filter.op)} without filters. Expected at least one, or no filter at all.`, {
        table,
        url: null,
      });
    }
    const parts = filter.filters.map((part) => {
      const text = filterText(part, version, table, columns);
      return 'filters' in part && part.op !== filter.op ? `(${text})` : text;
    });
    return parts.join(` ${filter.op} `);
  }
  const { op, column, value } = filter;
  if (!columns.includes(column)) {
    throw new CbsRefusal('cbs-query', `unknown column in filter: ${quoted(column)}. Expected one of: ${named(columns)}.`, { table, url: null });
  }
  const text = `'${value.replaceAll("'", "''")}'`;
  if (op === 'startswith') return `startswith(${column},${text})`;
  if (op === 'contains') return version === 'v4' ? `contains(${column},${text})` : `substringof(${text},${column})`;
  return `${column} ${op} ${text}`;
}

/** Whether a row with this code in this column could pass the filter; other columns are taken to fit. For an upper bound. */
export function couldMatch(filter: CbsFilter, column: string, code: string): boolean {
  if ('filters' in filter) {
    const could = (part: CbsFilter): boolean => couldMatch(part, column, code);
    return filter.op === 'and' ? filter.filters.every(could) : filter.filters.some(could);
  }
  if (filter.column !== column) return true;
  switch (filter.op) {
    case 'eq':
      return code === filter.value;
    case 'ge':
      return code >= filter.value;
    case 'le':
      return code <= filter.value;
    case 'startswith':
      return code.startsWith(filter.value);
    case 'contains':
      return code.includes(filter.value);
  }
}

/** Every exact comparison in a filter. */
export function exactComparisons(filter: CbsFilter): readonly CbsComparison[] {
  if ('filters' in filter) return filter.filters.flatMap(exactComparisons);
  return filter.op === 'eq' ? [filter] : [];
}
