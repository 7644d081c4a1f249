import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { el } from '@trendbeeld/charts';
import type { Study } from '@trendbeeld/data';
import { UsageError } from '../errors.js';
import { documentHtml } from './head.js';
import { embedFolder } from '../press/shelf.js';
import { serverFilesAbove } from './host-files.js';
import { readManifest } from './manifest.js';
import type { Site } from './plan.js';
import { stableScript } from './site-scripts.js';
import { createStore, type Content } from './store.js';

/** A study with the folder that it gets below the one that is published. */
export interface Named {
  /** "prognoses". */
  readonly name: string;
  readonly study: Study;
}

/** A study with the site that is published of it. */
export interface NamedSite extends Named {
  readonly site: Site;
}

/**
 * What stands above the folders of several studies: one site script that finds the cards of all of them, a page that leads to them, and
 * what tells servers the headers of all. Nothing is written until that is asked for.
 *
 * @param base address of the folder.
 * @returns what writes them.
 *
 * @throws UsageError, before anything is written, where a file of someone else stands in the way.
 */
export function filesAbove(folder: string, base: string, all: readonly NamedSite[], dryRun: boolean): () => void {
  const files = new Map<string, Content>([
    ['trendbeeld.elements.js', ['export * from ', JSON.stringify(`./${all[0]!.name}/trendbeeld.elements.js`), ';\n'].join('')],
    [
      'trendbeeld.js',
      stableScript(
        base,
        all.map(({ name }) => `${name}/`),
      ),
    ],
    ['place.css', readFileSync(join(embedFolder(), 'place.css'), 'utf8')],
    ['index.html', choice(base, all)],
    ...serverFilesAbove(
      base,
      all.map(({ site }) => site),
    ).map(({ path, text }) => [path, text] as const),
  ]);
  const store = createStore(folder, readManifest(folder), dryRun);
  const taken = [...files].find(([path, content]) => store.guarded(path) && !store.same(path, content));
  if (taken)
    throw new UsageError(
      `publish: ${taken[0]} in the folder, not written by trendbeeld, would be overwritten, so nothing is written. Take an empty folder, or move it.`,
    );
  return () => {
    store.begin(files.keys());
    store.write(files);
    store.finish();
  };
}

/** The page that leads to the studies. */
const choice = (base: string, all: readonly Named[]): string =>
  documentHtml(
    { language: 'nl', title: 'Trendbeeld', canonical: base, styles: [`${all[0]!.name}/page.css`, `${all[0]!.name}/list.css`], draft: all[0]!.study.draft },
    {},
    [
      el(
        'main',
        { class: 'tp-list' },
        el('h1', {}, 'Trendbeeld'),
        el(
          'ul',
          { class: 'tp-links' },
          all.flatMap(({ name, study: { source } }) =>
            source.languages.map((language) =>
              el(
                'li',
                {},
                el(
                  'a',
                  { href: `${name}/${language}/`, ...(language === 'nl' ? {} : { lang: language }) },
                  source.headline?.[language] ?? source.title,
                  ` (${source.title})`,
                ),
              ),
            ),
          ),
        ),
      ),
    ],
  );
