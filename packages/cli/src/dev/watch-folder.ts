import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold no part of a study. */
const SKIPPED = /^(node_modules|dist|\..*)$/;

/**
 * Calls back when something in a folder, or in a folder in it, was written, added, renamed or taken away. Each folder is watched by itself,
 * and not its files: editors write a new file and rename it, and a watched file would be gone then.
 *
 * @returns what ends it.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();

  function sync(): void {
    const found = new Set(foldersIn(folder));
    for (const [path, watcher] of watchers)
      if (!found.has(path)) {
        watcher.close();
        watchers.delete(path);
      }
    for (const path of found) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, () => {
        sync();
        changed();
      });
      // A folder that is taken away ends its own watch.
      watcher.on('error', () => watchers.delete(path));
      watchers.set(path, watcher);
    }
  }

  sync();
  return () => {
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

/** The folder itself and all in it that may hold files of a study. */
function foldersIn(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !SKIPPED.test(entry.name));
    return [folder, ...inside.flatMap((entry) => foldersIn(join(folder, entry.name)))];
  } catch {
    // It was taken away while it was read.
    return [];
  }
}
