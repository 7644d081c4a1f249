import { existsSync, readdirSync, readFileSync, rmSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeWhole } from '../figures/files.js';
import { isFrozen } from './editions.js';
import { HASHED } from './host-files.js';
import { hashOf, MANIFEST, manifestText, type Manifest } from './manifest.js';

/** What a file is to hold; null for a PNG that is right as it is. */
export type Content = string | Uint8Array | null;

/** What became of the files of a run. */
export interface Publication {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Files that would have been taken away, but were changed by someone else. */
  readonly left: readonly string[];
  /** Bytes by path, of all files of the site. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** The published folder: writes what differs, takes away what it wrote before and no longer makes, touches nothing else. */
export interface Store {
  /** Whether the file stands there and is no work of this command, or belongs to an edition: then it may not change. */
  readonly guarded: (path: string) => boolean;
  readonly same: (path: string, content: Content) => boolean;
  /** Whether a PNG was already made of this drawing. */
  readonly hasPicture: (path: string, drawing: string) => boolean;
  readonly keepPicture: (path: string, drawing: string) => void;
  /** Writes the files that differ, the last one last. */
  readonly write: (files: ReadonlyMap<string, Content>) => void;
  /** Notes what is going to be written, so that an interrupted run can be taken up. */
  readonly begin: (paths: Iterable<string>) => void;
  /** Takes away what is no longer made, and writes the manifest. */
  readonly finish: () => Publication;
}

/** Hosts keep the hashed scripts of every version: pages embed them by name and integrity value. */
const isKept = (path: string): boolean => isFrozen(path) || HASHED.test(path);

/** @param dryRun says what would happen, writes nothing. */
export function createStore(folder: string, before: Manifest, dryRun: boolean): Store {
  const files = new Map<string, string>();
  const pictures = new Map<string, string>();
  const sizes = new Map<string, number>();
  let [written, unchanged] = [0, 0];
  const read = (path: string): Buffer | null => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
  const same = (path: string, content: Content): boolean => content === null || read(path)?.equals(Buffer.from(content)) === true;
  const save = (manifest: Manifest): void => {
    if (!dryRun && !same(MANIFEST, manifestText(manifest))) writeWhole(folder, new Map([[MANIFEST, manifestText(manifest)]]));
  };

  return {
    same,
    guarded: (path) => (isFrozen(path) || !(path in before.files)) && existsSync(join(folder, path)),
    hasPicture: (path, drawing) => {
      if (before.pictures[path] !== hashOf(drawing)) return false;
      const found = read(path);
      return found !== null && hashOf(found) === before.files[path];
    },
    keepPicture: (path, drawing) => void pictures.set(path, hashOf(drawing)),
    write: (contents) => {
      const changed = new Map<string, string | Uint8Array>();
      for (const [path, content] of contents) {
        const is = same(path, content);
        if (is) unchanged += 1;
        else if (content !== null) changed.set(path, content);
        files.set(path, content === null ? before.files[path]! : hashOf(content));
        sizes.set(path, content === null ? statSync(join(folder, path)).size : Buffer.byteLength(content));
      }
      written += changed.size;
      if (!dryRun) writeWhole(folder, changed);
    },
    begin: (paths) =>
      save({ files: { ...before.files, ...Object.fromEntries([...paths].map((path) => [path, before.files[path] ?? ''])) }, pictures: before.pictures }),
    finish: () => {
      const left: string[] = [];
      let removed = 0;
      for (const [path, hash] of Object.entries(before.files)) {
        if (files.has(path)) continue;
        const found = read(path);
        if (found === null) continue;
        if (isKept(path)) {
          files.set(path, hash);
          if (before.pictures[path]) pictures.set(path, before.pictures[path]);
        } else if (hash !== '' && hashOf(found) !== hash) left.push(path);
        else {
          removed += 1;
          if (!dryRun) remove(folder, path);
        }
      }
      save({ files: Object.fromEntries(files), pictures: Object.fromEntries(pictures) });
      return { written, unchanged, removed, left, sizes };
    },
  };
}

/** Takes a file away, and the folders above it that became empty. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== '.' && readdirSync(join(folder, above)).length === 0; above = dirname(above)) rmdirSync(join(folder, above));
}
