import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileShapeError, UsageError } from '../errors.js';

/** The file that says which editions there are; pages of an older one read it. */
export const EDITIONS = 'editions.json';

/** What {@link EDITIONS} holds; oldest first. Null as long as there is none. */
export interface Editions {
  readonly latest: string | null;
  readonly editions: readonly string[];
}

const NAME = /^[0-9a-z][0-9a-z.-]*$/;

/** @throws UsageError for a name that cannot stand in an address. */
export function checkEditionName(name: string): string {
  if (!NAME.test(name) || name.length > 64)
    throw new UsageError(`publish: wrong edition: ${JSON.stringify(name)}. Expected small letters, digits, points and dashes, such as 2026-11.`);
  return name;
}

/**
 * The editions of a folder, with one more.
 *
 * @param added name of the edition that is written now; one that is there already keeps its place.
 * @throws FileShapeError for a file that is not what this command writes.
 */
export function editionsWith(folder: string, added?: string): Editions {
  const file = join(folder, EDITIONS);
  let known: readonly string[] = [];
  if (existsSync(file)) {
    try {
      known = (JSON.parse(readFileSync(file, 'utf8')) as Editions).editions;
      if (!Array.isArray(known) || known.some((name) => typeof name !== 'string' || !NAME.test(name))) throw new Error('unexpected names');
    } catch (cause) {
      throw new FileShapeError(file, `broken list of editions: ${cause instanceof Error ? cause.message : ''}. Expected {"latest", "editions"}.`);
    }
  }
  const editions = added === undefined || known.includes(added) ? known : [...known, added];
  return { latest: editions.at(-1) ?? null, editions };
}

/** Whether a path belongs to an edition: it is never taken away, and its content never changes. */
export const isFrozen = (path: string): boolean => path.startsWith('e/');
