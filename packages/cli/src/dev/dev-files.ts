import type { Study } from '@trendbeeld/data';
import { bundleFiles } from '../publish/bundle.js';
import { studyMunicipalities, type Site } from '../publish/plan.js';
import type { PublishedTheme } from '../publish/theme.js';
import { unitsOf } from '../publish/publish.js';

/** Reads a file of the published folder by its path in it; null for one that there is not. */
export type ReadFile = (path: string) => Promise<string | Uint8Array | null>;

/**
 * The folder that `publish` would write of a study, file by file: each is made when it is asked for, once, so that a change shows at once
 * however large the study is.
 *
 * @param base address under which it is served. @param theme as of `publish`.
 */
export function devFiles(study: Study, base: string, theme?: PublishedTheme): ReadFile {
  const site: Site = {
    study,
    base,
    municipalities: studyMunicipalities(study),
    pictures: 'svg',
    municipalPng: false,
    inlineStyle: true,
    ...(theme && { theme }),
  };
  const bundle = bundleFiles(study, base);
  const units = unitsOf(site, null, '');
  const unitOf = new Map(units.flatMap((unit) => unit.paths.map((path) => [path, unit] as const)));
  const made = new Map<object, Promise<ReadonlyMap<string, string | Uint8Array | null>>>();
  return async (path) => {
    // One file of the bundle is read by itself: all of them are megabytes.
    const read = bundle.get(path);
    if (read) return read();
    const unit = unitOf.get(path);
    if (!unit) return null;
    const files = made.get(unit) ?? unit.make(() => Promise.resolve(null));
    made.set(unit, files);
    return (await files).get(path) ?? null;
  };
}
