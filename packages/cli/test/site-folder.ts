import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { study } from '@trendbeeld/study-steden-2013';
import { hasMunicipalFigure } from '@trendbeeld/cards';
import { run } from '../src/main.js';
import { trendbeeld } from './folders.js';

/** Address of the published folders of the tests; nothing is asked there. */
export const BASE = 'https://stad.example/trends/';

/** Publishes into a folder; with one city, and without pictures, unless the options say otherwise. */
export const publishTo = (folder: string, ...options: readonly string[]): ReturnType<typeof trendbeeld> =>
  trendbeeld(
    'publish',
    '--draft',
    '--out',
    folder,
    '--base',
    BASE,
    ...(options.some((o) => /^--(municipality|all)$/.test(o)) ? [] : ['--municipality', 'GM0796']),
    ...(options.includes('--pictures') ? [] : ['--pictures', 'none']),
    ...options,
  );

/**
 * Publishes with just these options, and is stopped when this step is told, as by a machine that goes down. Before its first step
 * a run has noted what it is going to write.
 *
 * @returns what was told until then.
 */
export async function publishUntil(step: number, folder: string, options: readonly string[], tty = false): Promise<readonly string[]> {
  const told: string[] = [];
  const err = (text: string): void => {
    told.push(text);
    if (told.length === step) throw new Error('the machine goes down');
  };
  await run(['publish', '--draft', '--out', folder, '--base', BASE, ...options], { out: () => {}, err, tty, columns: 80, cwd: process.cwd() });
  return told.slice(0, step);
}

/** Name of the list of what was written; not for readers. */
export const MANIFEST = '.trendbeeld.json';

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

/** All trends and domains. */
export const TOPICS = [
  ...study.domains.map(({ ref }) => ({ kind: 'd', name: ref, municipal: hasMunicipalFigure(study, ref) })),
  ...study.trends.map(({ slug }) => ({ kind: 't', name: slug, municipal: hasMunicipalFigure(study, slug) })),
];

/** Folders of the live pages as they should be. */
export const pagesFor = (municipalities: readonly string[]): string[] =>
  ['nl', 'en'].flatMap((language) =>
    TOPICS.flatMap(({ kind, name, municipal }) => {
      const path = `${language}/${kind}/${name}/`;
      return [path, ...(municipal ? municipalities.map((code) => `${path}${code}/`) : [])];
    }),
  );

/** What an attribute holds, everywhere in a document. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));

/** Addresses in the documents of a folder that lead to no file of it, or to no place in that file; one line each. */
export function lostLinks(folder: string, base: string): string[] {
  const kept = new Map<string, string>();
  const read = (path: string): string => kept.get(path) ?? kept.set(path, textOf(folder, path)).get(path)!;
  const found = (address: string, from: string): boolean => {
    const url = new URL(address, `${base}${from}`);
    if (!url.href.startsWith(base)) return url.protocol === 'https:' && !/^\.|^\//.test(address);
    const path = url.href.slice(base.length).replace(/[?#].*/, '');
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return existsSync(join(folder, file)) && (url.hash === '' || read(file).includes(` id="${url.hash.slice(1)}"`));
  };
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => ['href', 'src', 'cite', 'content'].map((name) => ({ file, name, addresses: attributes(read(file), name) })))
    .flatMap(({ file, name, addresses }) =>
      [...new Set(addresses)].filter((a) => (name !== 'content' || a.startsWith('http')) && !found(a, file)).map((a) => `${file}: ${a}`),
    );
}
