/** What elements need of a published folder: scripts and style sheet, the figures of the shelf, the cards of the study. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedComparisons, packedCards } from '@trendbeeld/cards';
import { FILE_VERSION, type Study } from '@trendbeeld/data';
import { pageAddress } from '@trendbeeld/cards/snippets';
import { comparisons, embedFolder } from '../press/shelf.js';
import { siteScripts } from './site-scripts.js';

/** Where on a page its graphic can be had in all its forms. */
export const USE_ID = 'use';

/** Gives the content of a file. */
export type Read = () => string | Uint8Array;

/**
 * The embed bundle, as the elements package ships it, with what elements load of a study beside it: by path, in order.
 *
 * @param base address of the folder, which the site scripts then know. Default: they go by where they lie.
 */
export function bundleFiles(study: Study, base?: string): ReadonlyMap<string, Read> {
  const folder = embedFolder();
  const shipped = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const all = comparisons(study);
  const cards = study.source.languages.flatMap((language) =>
    [...packedCards(study, language, all, base ? (kind, name) => `${pageAddress(base, { kind, name, language })}#${USE_ID}` : undefined)].map(
      ([path, card]): [string, Read] => [`data/figures/${language}/${path}.json`, () => JSON.stringify(card)],
    ),
  );
  const own = namedComparisons(study, all).map(([name, c]): [string, Read] => [`data/comparisons/${name}.json`, () => `${JSON.stringify(c)}\n`]);
  // What the builder makes pictures of.
  const whole: [string, Read] = ['data/study.json', () => `${JSON.stringify({ version: FILE_VERSION, ...study })}\n`];
  const scripts = base ? siteScripts(base) : new Map<string, null>();
  const files = [
    ...shipped.filter((name) => !scripts.has(name)).map((name): [string, Read] => [name, () => readFileSync(join(folder, name))]),
    ...[...scripts].flatMap(([name, text]): [string, Read][] => (text === null ? [] : [[name, () => text]])),
    ...cards,
    ...own,
    whole,
  ];
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
