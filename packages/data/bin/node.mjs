// `@trendbeeld/data/node`: a study and the common shelf from disk, for Node.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { syllable } from 'syllable';
import { checkReadability, dutchSyllables } from '../dist/folder/index.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
/** YAML and CSV, and the approvals. */
const READ = /\.(ya?ml|csv)$|^approvals\/.*\.json$/;
/** Folders that hold no part of a study. */
const SKIPPED = new Set(['dist', 'node_modules']);

/** The files of a study's folder as text, by their paths in it; what is no YAML, CSV or approval is passed over. */
export function readFolder(folder) {
  const files = [];
  const walk = (dir) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const full = join(dir, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && !entry.name.startsWith('.')) walk(full);
        continue;
      }
      const path = relative(folder, full).split(sep).join('/');
      if (READ.test(path)) files.push({ path, text: readFileSync(full, 'utf8') });
    }
  };
  walk(folder);
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

const json = (name) => JSON.parse(readFileSync(join(dist, name), 'utf8'));
const names = (folder) =>
  readdirSync(join(dist, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted();

let kept;
/** The common shelf as this package ships it, read once. */
export function shelf() {
  kept ??= {
    indicators: new Map(names('indicators').map((name) => [name.slice(0, -'.json'.length), json(`indicators/${name}`)])),
    shared: json('municipal-indicators.json'),
    revisions: json('revisions.json').revisions,
    municipalities: names('municipalities').map((name) => json(`municipalities/${name}`)),
  };
  return kept;
}

/** What the recipes of figures were written for, as this package ships it: `figures/measures.json`. */
export const shippedMeasures = () => json('measures.json');

/** What counts the syllables of a word, per language. */
export const SYLLABLES = { nl: dutchSyllables, en: syllable };

/** How plain the texts of a study are, in both languages: issues where one is too hard, and the hardest sentences as a summary. */
export const readability = (study) => checkReadability(study, SYLLABLES, moreTexts(study));

/** Texts of outcomes and definitions of the indicators that they name, as readers see them. */
function moreTexts({ outcomes: { outcomes: judged, rules, unanswered }, indicators }) {
  const used = new Set(judged.flatMap((o) => o.indicators));
  return [
    ...judged.flatMap((o) => [o.headline, o.text, o.note].map((text) => ({ ref: `outcome ${o.ref}`, text }))),
    ...unanswered.map(({ statement, why }) => ({ ref: `without outcome ${statement}`, text: why })),
    ...Object.entries(rules).map(([rule, text]) => ({ ref: `rule ${rule}`, text })),
    ...[...shelf().indicators.values(), ...indicators].filter((i) => used.has(i.id)).map((i) => ({ ref: i.id, text: i.definition })),
  ];
}
