import type { Study } from './study.js';

/**
 * A function of a study that makes each thing once: a study does not change while a site is built. What is kept goes with the study.
 * Errors are not kept.
 *
 * @param make gets the study, and names that say all that the thing depends on beside it; with none, it is made once for the study.
 */
export function keptByStudy<K extends readonly string[], T>(make: (study: Study, ...names: K) => T): (study: Study, ...names: K) => T {
  const kept = new WeakMap<Study, Map<string, T>>();
  return (study, ...names) => {
    const mine = kept.get(study) ?? new Map<string, T>();
    kept.set(study, mine);
    const key = names.join('|');
    const found = mine.get(key) ?? make(study, ...names);
    mine.set(key, found);
    return found;
  };
}
