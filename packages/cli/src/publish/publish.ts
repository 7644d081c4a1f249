import { mkdirSync } from 'node:fs';
import { UsageError } from '../errors.js';
import type { Io } from '../io.js';
import { createProgress } from '../report/progress.js';
import { builderPages } from './builder-page.js';
import { councilPages } from './council-page.js';
import { EDITIONS, editionsWith, isFrozen } from './editions.js';
import { hostFiles } from './host-files.js';
import { indexPages } from './index-pages.js';
import { readManifest } from './manifest.js';
import { ownFiguresPages } from './own-figures-page.js';
import { pictureMaker, type PictureMaker } from './pictures.js';
import { plannedPages, studyPages, type Site } from './plan.js';
import { aboutStudyPages } from './study-pages.js';
import { createStore, type Content, type Publication, type Store } from './store.js';
import { themePages } from './theme-page.js';
import { bundleUnit, pageUnit, textUnit, type Draw, type Unit } from './units.js';

/** Paths that are named in a refusal; the rest is counted. */
const NAMED = 8;
/** Pages at work at once: while the pictures of some are made, the next are written. */
const AT_ONCE = 4;

/** All files of a site in the order in which they are written: what pages need, the pages, what leads to them. */
export function unitsOf(live: Site, edition: Site | null, folder: string): readonly Unit[] {
  const pages = plannedPages(live);
  const bundle = bundleUnit(live);
  return [
    bundle,
    ...pages.map((page) => pageUnit(page, live)),
    ...(edition
      ? [
          bundleUnit(edition),
          ...[...plannedPages(edition), ...studyPages(edition)].map((page) => pageUnit(page, edition)),
          textUnit(`e/${edition.edition}/`, indexPages(edition)),
        ]
      : []),
    ...studyPages(live).map((page) => pageUnit(page, live)),
    textUnit('index', [
      ...ownFiguresPages(live),
      ...builderPages(live),
      ...councilPages(live),
      ...themePages(live),
      ...aboutStudyPages(live),
      ...indexPages(live),
      { path: EDITIONS, text: `${JSON.stringify(editionsWith(folder, edition?.edition))}\n` },
      ...hostFiles(live, pages, bundle.paths),
    ]),
  ];
}

/**
 * Writes a site into a folder: only what differs, each file whole or not at all, what leads to others last. Takes away what it wrote
 * there before and no longer makes; editions and scripts with a hash stay for ever, files of others are never touched.
 *
 * @param edition name of an edition that is written beside the live pages.
 * @throws UsageError, before anything is written, where an edition would change or a file of someone else stands in the way.
 */
export async function publish(folder: string, live: Site, edition: string | undefined, dryRun: boolean, io: Io): Promise<Publication> {
  const frozen: Site | null = edition ? { ...live, edition } : null;
  const before = readManifest(folder);
  const units = unitsOf(live, frozen, folder);
  const store = createStore(folder, before, dryRun);
  const pictures = live.pictures === 'all' ? pictureMaker() : null;
  try {
    await refuseChanges(units, store, pictures);
    if (!dryRun) mkdirSync(folder, { recursive: true });
    store.begin(units.flatMap((unit) => unit.paths));
    // On a terminal a bar that moves with every page; in a log a line for each trend and domain.
    const steps = io.tty ? units : units.filter((unit, i) => topicName(unit) !== topicName(units[i - 1]));
    const progress = createProgress(io, steps.length);
    const shown = new Set(steps);
    try {
      await eachOf(units, pictures ? AT_ONCE : 1, async (unit) => {
        if (shown.has(unit)) progress.step(unit.name);
        store.write(await unit.make(drawing(store, pictures, dryRun)));
      });
    } finally {
      progress.done();
    }
    return store.finish();
  } finally {
    await pictures?.close();
  }
}

/** The name of a unit without a municipality. */
const topicName = (unit: Unit | undefined): string => unit?.name.replace(/GM\d{4}\/$/, '') ?? '';

function drawing(store: Store, pictures: PictureMaker | null, dryRun: boolean): Draw {
  return async (path, of, make) => {
    store.keepPicture(path, of);
    if (store.hasPicture(path, of)) return null;
    return dryRun || !pictures ? '' : make(pictures.png);
  };
}

/** Stops before anything is written where a file stands that may not change, and would. */
async function refuseChanges(units: readonly Unit[], store: Store, pictures: PictureMaker | null): Promise<void> {
  const wrong: string[] = [];
  const draw: Draw = (path, of, make) => (store.hasPicture(path, of) ? Promise.resolve<Content>(null) : make(pictures!.png));
  await eachOf(units, AT_ONCE, async (unit) => {
    const guarded = unit.paths.filter(store.guarded);
    if (guarded.length === 0) return;
    const files = await unit.make(draw);
    wrong.push(...guarded.filter((path) => !store.same(path, files.get(path) ?? null)));
  });
  if (wrong.length === 0) return;
  const list = wrong.toSorted();
  const names = `${list.slice(0, NAMED).join('\n  ')}${list.length > NAMED ? `\n  and ${list.length - NAMED} more` : ''}`;
  throw new UsageError(
    isFrozen(list[0]!) && list.every(isFrozen)
      ? `publish: this edition exists, and ${count(list.length)} in it would change, so nothing is written. Give the new figures an edition of their own:\n  ${names}`
      : `publish: ${count(list.length)} in the folder, not written by trendbeeld, would be overwritten, so nothing is written. Take an empty folder, or move them:\n  ${names}`,
  );
}

const count = (files: number): string => (files === 1 ? 'one file' : `${files} files`);

/** Does something with each, so many at once, in order. After a fault no other is begun. */
async function eachOf<T extends object>(all: readonly T[], atOnce: number, use: (one: T) => Promise<void>): Promise<void> {
  const queue = [...all];
  const worker = async (): Promise<void> => {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what a worker does.
    for (let one = queue.shift(); one; one = queue.shift()) await use(one);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
  } finally {
    queue.length = 0;
  }
}
