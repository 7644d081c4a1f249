import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileShapeError } from '../errors.js';

/** Name of the manifest in the published folder. Not for readers: the host files deny it. */
export const MANIFEST = '.trendbeeld.json';

/** What this command wrote into a folder, so that it knows what it may change and take away. */
export interface Manifest {
  /** Hash by path; empty for a file that an interrupted run may not have written. */
  readonly files: Readonly<Record<string, string>>;
  /** For each PNG the hash of what it was made of. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** Short name of these bytes. */
export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64url').slice(0, 22);

/** A path that stays inside the folder: the manifest could have been changed by anyone. */
const INSIDE = /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\\0]+$/;

/**
 * The manifest of a folder; empty where there is none.
 *
 * @throws FileShapeError for one that cannot be read: nothing may be taken away on its word.
 */
export function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return { files: {}, pictures: {} };
  try {
    const { files, pictures } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const wrong = [...Object.entries(files), ...Object.entries(pictures)].find(([path, hash]) => !INSIDE.test(path) || typeof hash !== 'string');
    if (wrong) throw new Error(`unexpected entry: ${JSON.stringify(wrong[0])}`);
    return { files, pictures };
  } catch (cause) {
    throw new FileShapeError(
      file,
      `broken manifest: ${cause instanceof Error ? cause.message : ''}. Expected what trendbeeld publish wrote; take the file away to begin anew.`,
    );
  }
}

/** The manifest as text, in order of path. */
export function manifestText({ files, pictures }: Manifest): string {
  const sorted = (entries: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ files: sorted(files), pictures: sorted(pictures) }, null, 0)}\n`;
}
