/** What elements need of a published folder: scripts and style sheet, the figures of the shelf, the cards of the study. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedComparisons, packedCards } from '@trendbeeld/cards';
import type { Study } from '@trendbeeld/data';
import { comparisons, embedFolder } from './content.js';

/** Gives the content of a file. */
export type Read = () => string | Uint8Array;

/** The embed bundle, as the elements package ships it, with what elements load of a study beside it: by path, in order. */
export function bundleFiles(study: Study): ReadonlyMap<string, Read> {
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
    [...packedCards(study, language, all)].map(([path, card]): [string, Read] => [`data/figures/${language}/${path}.json`, () => JSON.stringify(card)]),
  );
  const own = namedComparisons(study, all).map(([name, c]): [string, Read] => [`data/comparisons/${name}.json`, () => `${JSON.stringify(c)}\n`]);
  const files = [...shipped.map((name): [string, Read] => [name, () => readFileSync(join(folder, name))]), ...cards, ...own];
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
