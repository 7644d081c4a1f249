/** The site scripts of a folder: as the elements package ships them, with the address of the folder written into them. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HashedFile } from '@trendbeeld/cards/snippets';
import { embedFolder } from '../press/shelf.js';

/** Where a script holds the address of its folder, empty as it is shipped (`bin/build.mjs` of the elements). */
const PUBLISHED = 'published:""';
/** Where it holds the folders of studies (`site/trendbeeld.ts`). */
const FOLDERS = '["."]';
/** Name of the self-contained script. */
const HASHED = /^trendbeeld\.[0-9a-f]{10}\.js$/;

/**
 * The script that is always current, `trendbeeld.js`.
 *
 * @param base address of the folder, ends in a slash. @param folders of studies below it, where there are several.
 */
export function stableScript(base: string, folders?: readonly string[]): string {
  const script = withBase(readFileSync(join(embedFolder(), 'trendbeeld.js'), 'utf8'), base);
  return folders ? replaced(script, FOLDERS, JSON.stringify(folders)) : script;
}

/** The script that is checked by its integrity value, named after what is in it. @param base address of the folder. */
export function hashedScript(base: string): HashedFile & { readonly text: string } {
  const shipped = readdirSync(embedFolder()).find((name) => HASHED.test(name));
  if (!shipped) throw new Error('The embed folder holds no self-contained script.');
  const text = withBase(readFileSync(join(embedFolder(), shipped), 'utf8'), base);
  const digest = (kind: string, encoding: 'hex' | 'base64'): string => createHash(kind).update(text).digest(encoding);
  return { file: `trendbeeld.${digest('sha256', 'hex').slice(0, 10)}.js`, integrity: `sha384-${digest('sha384', 'base64')}`, text };
}

/** The files of a folder that differ from those that are shipped, by name; `null` for one that is not there under that name. */
export function siteScripts(base: string): ReadonlyMap<string, string | null> {
  const shipped = JSON.parse(readFileSync(join(embedFolder(), 'integrity.json'), 'utf8')) as Readonly<Record<string, string>>;
  const { file, integrity, text } = hashedScript(base);
  const values = Object.entries(shipped).filter(([name]) => !HASHED.test(name));
  return new Map<string, string | null>([
    ...Object.keys(shipped)
      .filter((name) => HASHED.test(name))
      .map((name) => [name, null] as const),
    [file, text],
    ['trendbeeld.js', stableScript(base)],
    ['integrity.json', `${JSON.stringify(Object.fromEntries([...values, [file, integrity]]), null, 2)}\n`],
  ]);
}

const withBase = (script: string, base: string): string => replaced(script, PUBLISHED, `published:${JSON.stringify(base)}`);

function replaced(script: string, place: string, text: string): string {
  if (script.split(place).length !== 2) throw new Error(`A site script holds ${place} not exactly once.`);
  return script.replace(place, () => text);
}
