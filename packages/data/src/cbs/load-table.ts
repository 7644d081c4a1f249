import { joinKey } from './codes.js';
import { exactComparisons, type CbsFilter } from './filter.js';
import type { CbsClient, CbsObservation, CbsPage, CbsQuery, CbsTable, CbsWarning } from './model.js';

/** A table with the observations that were asked. */
export interface LoadedTable {
  readonly table: CbsTable;
  /** The observations, fetched page by page as they are taken. To be taken once: either these or `pages`. */
  readonly observations: AsyncGenerator<CbsObservation, void, undefined>;
  /** The same by the page, with the place to go on from in a later run. To be taken once. */
  readonly pages: AsyncGenerator<CbsPage, void, undefined>;
  /** When CBS last changed the table (ISO 8601), or null. Keep it with every value: what is definitive may still be revised. */
  readonly modified: string | null;
  /** CBS's word for the table: "Regulier", "Gediscontinueerd". */
  readonly status: string | null;
  /** True when the service said that the description in the store is still right. */
  readonly unchanged: boolean;
  /** What a reader should know: a discontinued table, keys that the filter names and the table does not have. */
  readonly warnings: readonly CbsWarning[];
}

/**
 * Reads a table and prepares its observations; nothing of those is asked until they are taken.
 *
 * A key in the filter that the code list does not have gives a warning, with the key as the list has it when only the
 * padding differs: the service would answer with no rows and no error.
 *
 * @throws CbsError as {@link CbsClient.table}; taking observations throws as {@link CbsClient.pages}.
 * @example
 * const { observations } = await loadTable(cbsClientV4(), '80590ned', { filter: eq('Perioden', '2020JJ00') });
 * for await (const { measure, value } of observations) console.log(measure, value);
 */
export async function loadTable(client: CbsClient, id: string, query: CbsQuery = {}): Promise<LoadedTable> {
  const table = await client.table(id, { signal: query.signal });
  const { modified, status, unchanged } = table;
  return {
    table,
    observations: client.observations(table, query),
    pages: client.pages(table, query),
    modified,
    status,
    unchanged,
    warnings: [...table.warnings, ...(query.filter ? unknownKeys(table, query.filter) : []), ...unknownMeasures(table, query.measures ?? [])],
  };
}

function unknownKeys(table: CbsTable, filter: CbsFilter): readonly CbsWarning[] {
  return exactComparisons(filter).flatMap(({ column, value }): CbsWarning[] => {
    const dimension = table.dimensions.find((d) => d.name === column);
    const found = dimension?.codes.get(joinKey(value));
    if (!dimension || found?.code === value) return [];
    const advice = found ? `The list has "${found.code}"` : 'It is not in the list';
    return [{ code: 'unknown-key', message: `unknown key in ${column}: "${value}". ${advice}; the service gives no rows for it.` }];
  });
}

function unknownMeasures(table: CbsTable, measures: readonly string[]): readonly CbsWarning[] {
  const unknown = measures.filter((code) => !table.measures.has(joinKey(code)));
  return unknown.map((code) => ({ code: 'unknown-key', message: `unknown measure: "${code}". It is not in the list; the service gives no rows for it.` }));
}
