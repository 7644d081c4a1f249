import {
  and,
  cbsClientV4,
  eq,
  isIn,
  joinKey,
  platformWorld,
  startsWith,
  or,
  type CbsFilter,
  type CbsQuery,
  type CbsTable,
  type CbsWorld,
} from '@trendbeeld/data/cbs';
import { MUNICIPAL_RECIPES, NATIONAL_RECIPES, type FigureTable } from '@trendbeeld/data/figures';
import { addressBook } from './address-book.js';
import { readCbsTable } from './cbs-table.js';
import { CSV_TABLES } from './csv-tables.js';
import { cellsFor, type TableSource } from './source.js';

const RECIPES = [...NATIONAL_RECIPES, ...MUNICIPAL_RECIPES];

/** How the service is asked. */
export interface LiveOptions {
  /** Base address. Default: that of CBS. */
  readonly base?: string | undefined;
  /** Municipalities to ask for; default: all. */
  readonly municipalities?: readonly string[] | undefined;
  readonly world?: Partial<CbsWorld>;
}

/** Tables that CBS serves by OData v4. The others are editions of one year, or of other publishers, and stay as they are. */
export const LIVE_TABLES: readonly string[] = [...new Set(RECIPES.flatMap((r) => ('cells' in r ? [r.cells.table] : [])))]
  .filter((key) => CSV_TABLES[key] === undefined)
  .toSorted();

/** Tables from the CBS service; only the cells that recipes ask for are fetched. */
export function liveSource({ base, municipalities, world }: LiveOptions = {}): TableSource {
  return {
    keys: LIVE_TABLES,
    read: async (key, judge): Promise<FigureTable> => {
      const book = addressBook({ ...platformWorld(), ...world });
      const client = cbsClientV4({ base, world: book.world });
      const table = await client.table(key);
      const queries = queriesFor(table, key, municipalities);
      return readCbsTable(client, table, { key, queries, url: book.address(), judge });
    },
  };
}

/** One query for each set of keys, with every measure that goes with it; keys are sent as the code list has them. */
function queriesFor(table: CbsTable, key: string, municipalities: readonly string[] | undefined): CbsQuery[] {
  const byFilter = new Map<string, { filter: CbsFilter | undefined; measures: Set<string> }>();
  for (const cells of cellsFor(key, RECIPES)) {
    const parts = Object.entries(cells.where ?? {}).flatMap(([name, value]): CbsFilter[] =>
      typeof value === 'string' ? [eq(name, asListed(table, name, value))] : [],
    );
    if (cells.region) parts.push(regions(table, cells.region, municipalities));
    const filter = parts.length === 0 ? undefined : parts.length === 1 ? parts[0] : and(...parts);
    const id = JSON.stringify(filter ?? null);
    const entry = byFilter.get(id) ?? { filter, measures: new Set<string>() };
    entry.measures.add(table.measures.get(cells.measure)?.code ?? cells.measure);
    byFilter.set(id, entry);
  }
  return [...byFilter.values()].map(({ filter, measures }) => ({ filter, measures: [...measures] }));
}

function regions(table: CbsTable, dimension: string, municipalities: readonly string[] | undefined): CbsFilter {
  if (!municipalities) return or(startsWith(dimension, 'NL'), startsWith(dimension, 'GM'));
  return isIn(
    dimension,
    [...municipalities, 'NL01'].map((code) => asListed(table, dimension, code)),
  );
}

/** The key as served, with its padding; itself when the list does not have it, and then the client warns. */
function asListed(table: CbsTable, dimension: string, key: string): string {
  return table.dimensions.find((d) => d.name === dimension)?.codes.get(joinKey(key))?.code ?? key;
}
