import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cbsClientV4, joinKey } from '@trendbeeld/data/cbs';
import { MUNICIPAL_RECIPES, NATIONAL_RECIPES, type FigureTable } from '@trendbeeld/data/figures';
import { UsageError } from '../errors.js';
import { addressBook } from './address-book.js';
import { readCbsTable } from './cbs-table.js';
import { CSV_TABLES } from './csv-tables.js';
import { checkRecorded } from './recorded-files.js';
import { capturedAt, RECORDED_BASE, recordedWorld } from './recorded-world.js';
import { measuresFor, relatedTables, type TableJudge, type TableSource } from './source.js';

const RECIPES = [...NATIONAL_RECIPES, ...MUNICIPAL_RECIPES];

/**
 * Tables from a recorded folder: CSV files, and `cbs-odata-v4/<table>/` read by the CBS client as if it were the service.
 *
 * @throws UsageError when the folder is not there or holds none of the tables.
 */
export function recordedSource(folder: string): TableSource {
  const recorded = join(folder, 'cbs-odata-v4');
  const wanted = [...relatedTables(undefined, RECIPES, NATIONAL_RECIPES)];
  const inCsv = (key: string): boolean => CSV_TABLES[key] !== undefined && existsSync(join(folder, CSV_TABLES[key].file));
  const inFolder = (key: string): boolean => existsSync(join(recorded, key, 'observations-page-1.json'));
  const keys = wanted.filter((key) => inCsv(key) || inFolder(key)).toSorted();
  if (keys.length === 0)
    throw new UsageError(`--from: no recorded tables in ${JSON.stringify(folder)}. Expected a folder with cbs-odata-v4, figures-nl and figures-gemeenten.`);
  return { keys, read: async (key, judge) => (inCsv(key) ? csvTable(folder, key) : recordedTable(recorded, key, judge)) };
}

function csvTable(folder: string, key: string): FigureTable {
  const { file, about, measures, rows } = CSV_TABLES[key]!;
  const known = { version: null, modified: null, retrieved: null, via: null, url: null, state: null, description: '' };
  return {
    ...known,
    ...about,
    measures: new Map(Object.entries(measures)),
    periodNotes: new Map(),
    rows: rows(readFileSync(join(folder, file), 'utf8'), file),
  };
}

async function recordedTable(folder: string, key: string, judge: TableJudge | undefined): Promise<FigureTable> {
  checkRecorded(folder, key);
  const world = addressBook({ ...recordedWorld(folder), now: () => capturedAt(folder, key) });
  const client = cbsClientV4({ base: RECORDED_BASE, world: world.world });
  const measures = new Set(measuresFor(key, RECIPES));
  // The folder holds a part of the table that was chosen when it was recorded: its whole size does not matter.
  const query = { maxObservations: Number.MAX_SAFE_INTEGER };
  const table = await client.table(key);
  return readCbsTable(client, table, { key, queries: [query], url: world.address(), keep: (o) => measures.has(joinKey(o.measure)), judge });
}
