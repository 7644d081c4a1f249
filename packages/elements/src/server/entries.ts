import { domainEntry, trendEntry, type DomainEntry, type TrendEntry } from '@trendbeeld/data';
import { outcomes } from '@trendbeeld/data/outcomes';
import { study } from '@trendbeeld/data/study';

/** A function of a name that gathers once: study and outcomes do not change while a site is built. Errors are not kept. */
function once<T>(gather: (name: string) => T): (name: string) => T {
  const gathered = new Map<string, T>();
  return (name) => {
    const found = gathered.get(name) ?? gather(name);
    gathered.set(name, found);
    return found;
  };
}

/** All that a trend's card needs, by name or id. @throws {RangeError} for an unknown trend; names those that exist. */
export const trendOf: (name: string) => TrendEntry = once((name) => trendEntry(study, outcomes, name));
/** A domain with its trends. @throws {RangeError} for an unknown domain; names those that exist. */
export const domainOf: (name: string) => DomainEntry = once((name) => domainEntry(study, outcomes, name));
