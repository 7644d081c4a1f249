import { domainEntry, trendEntry, type DomainEntry, type Study, type TrendEntry } from '@trendbeeld/data';

/** A function of a study and a name that gathers once for each: a study does not change while a site is built. Errors are not kept. */
function once<T>(gather: (study: Study, name: string) => T): (study: Study, name: string) => T {
  const gathered = new WeakMap<Study, Map<string, T>>();
  return (study, name) => {
    const mine = gathered.get(study) ?? new Map<string, T>();
    gathered.set(study, mine);
    const found = mine.get(name) ?? gather(study, name);
    mine.set(name, found);
    return found;
  };
}

/**
 * All that a trend's card needs, by name or id.
 *
 * @example
 * const { statements, outcomes } = trendOf(study, 'woningbouw');
 * @throws {RangeError} for an unknown trend; names those that exist.
 */
export const trendOf: (study: Study, name: string) => TrendEntry = once(trendEntry);
/**
 * A domain with its trends.
 *
 * @example
 * const { trends } = domainOf(study, 'wonen');
 * @throws {RangeError} for an unknown domain; names those that exist.
 */
export const domainOf: (study: Study, name: string) => DomainEntry = once(domainEntry);
