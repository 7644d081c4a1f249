import { domainEntry, keptByStudy, trendEntry, type DomainEntry, type Study, type TrendEntry } from '@trendbeeld/data';

/**
 * All that a trend's card needs, by name or id.
 *
 * @example
 * const { statements, outcomes } = trendOf(study, 'woningbouw');
 * @throws {RangeError} for an unknown trend; names those that exist.
 */
export const trendOf: (study: Study, name: string) => TrendEntry = keptByStudy(trendEntry);
/**
 * A domain with its trends.
 *
 * @example
 * const { trends } = domainOf(study, 'wonen');
 * @throws {RangeError} for an unknown domain; names those that exist.
 */
export const domainOf: (study: Study, name: string) => DomainEntry = keptByStudy(domainEntry);
