import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trendbeeld } from './folders.js';

/** Address of the published folders of the tests; nothing is asked there. */
export const BASE = 'https://stad.example/trends/';

/** Publishes into a folder; with one city, and drawings only, unless the options say otherwise. */
export const publishTo = (folder: string, ...options: readonly string[]): ReturnType<typeof trendbeeld> =>
  trendbeeld(
    'publish',
    '--out',
    folder,
    '--base',
    BASE,
    ...(options.some((o) => /^--(municipality|all)$/.test(o)) ? [] : ['--municipality', 'GM0796']),
    ...(options.includes('--pictures') ? [] : ['--pictures', 'none']),
    ...options,
  );

/** A folder that a test file keeps until it is over. */
export function keptFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'trendbeeld-site-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Paths of all files, with `/`, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();

export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');
