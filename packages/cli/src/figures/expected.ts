import { join } from 'node:path';
import {
  MUNICIPAL_RECIPES,
  NATIONAL_RECIPES,
  checkFigures,
  expectedTable,
  formatIssues,
  type ExpectedTables,
  type FigureTable,
} from '@trendbeeld/data/figures';
import { shippedMeasures } from '@trendbeeld/data/node';
import { existsSync } from 'node:fs';
import { FileShapeError } from '../errors.js';
import { measuresFor, relatedTables } from '../tables/source.js';
import { readJson } from './files.js';

/** The file in a folder of figures that says what the recipes were written for. */
export const MEASURES = 'measures.json';

const RECIPES = [...NATIONAL_RECIPES, ...MUNICIPAL_RECIPES];

/**
 * What the recipes were written for: what ships, and over it what the folder holds, table by table. So a folder that is still empty, or older than
 * this file, is held to what ships.
 *
 * @throws FileShapeError when the file of the folder is broken: without it a change would not be seen.
 */
export function expectedIn(out: string): ExpectedTables {
  const file = join(out, MEASURES);
  const own = readJson(file);
  if (own === null && existsSync(file)) throw new FileShapeError(file, `broken JSON. Expected what the recipes were written for; take the file back from git.`);
  const issues = own === null ? [] : checkFigures(file, own);
  if (issues.length > 0) throw new FileShapeError(file, formatIssues(issues));
  return { tables: { ...shippedMeasures().tables, ...(own as ExpectedTables | null)?.tables } };
}

/** What is expected from now on: of the tables that were read as they are, of the others as before; tables that no recipe reads are left out. */
export function expectedAfter(before: ExpectedTables, tables: ReadonlyMap<string, FigureTable>): ExpectedTables {
  const used = [...relatedTables(undefined, RECIPES, NATIONAL_RECIPES)];
  const entries = used.flatMap((key) => {
    const table = tables.get(key);
    const found = (table && expectedTable(table, measuresFor(key, RECIPES))) ?? before.tables[key];
    return found ? [[key, found] as const] : [];
  });
  return { tables: Object.fromEntries(entries) };
}

/** Measures that no fetch has seen before: nothing was there to hold them against, so somebody should look. */
export function firstSeen(before: ExpectedTables, after: ExpectedTables): string[] {
  return Object.entries(after.tables).flatMap(([key, { measures }]) =>
    Object.entries(measures).flatMap(([code, { title, unit, factor }]) =>
      before.tables[key]?.measures[code] ? [] : [`${key} ${code}: ${JSON.stringify(title)}, ${JSON.stringify(unit)} × ${factor}`],
    ),
  );
}
