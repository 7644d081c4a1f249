import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileShapeError } from '../errors.js';

/** Files of a recorded table that are one object; all others hold a list `value`. */
const OBJECTS: ReadonlySet<string> = new Set(['properties.json', 'index.json']);

/** Recordings that were trimmed after they were made, from PROVENANCE.md: their index.json still says how many rows there were. */
const TRIMMED: Readonly<Record<string, { readonly of: number; readonly kept: number }>> = { '85880NED': { of: 22_230, kept: 800 } };

/**
 * Looks at every file of a recorded table before it is read, so that a broken one is told by its name.
 *
 * @throws FileShapeError for a file that is no JSON, is no object, or lacks its list `value`.
 */
export function checkRecorded(folder: string, table: string): void {
  const files = readdirSync(join(folder, table)).filter((name) => name.endsWith('.json'));
  for (const name of files.toSorted()) recordedJson(join(folder, table, name), !OBJECTS.has(name));
}

/**
 * A recorded file as an object.
 *
 * @param list that it must hold a list `value`. Default: not.
 * @throws FileShapeError naming the file, what was found and what was expected.
 */
export function recordedJson(file: string, list = false): Readonly<Record<string, unknown>> {
  const text = readFileSync(file, 'utf8');
  const value = parsed(text, file);
  const found = JSON.stringify(text.trim().slice(0, 40));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new FileShapeError(file, `no object: ${found}. ${AGAIN}`);
  if (list && !Array.isArray((value as { readonly value?: unknown }).value)) throw new FileShapeError(file, `missing list "value": ${found}. ${AGAIN}`);
  return value as Readonly<Record<string, unknown>>;
}

const AGAIN = 'Expected an answer of the CBS service as it was recorded; record the table again.';

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FileShapeError(file, `broken JSON: starts with ${JSON.stringify(text.trim().slice(0, 40))}, ${text.length} characters. ${AGAIN}`);
  }
}

/**
 * How many observations a recording must hold: as its index.json says (`observationRows`), or as was kept of it.
 *
 * @param there how many it holds; the answer where nothing says how many there must be.
 */
export function recordedRows(folder: string, table: string, there: number): number {
  const file = join(folder, 'index.json');
  const said = existsSync(file) ? recordedJson(file)['observationRows'] : undefined;
  const trimmed = TRIMMED[table];
  if (trimmed && said === trimmed.of) return trimmed.kept;
  return typeof said === 'number' ? said : there;
}
