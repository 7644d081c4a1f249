/** `@trendbeeld/elements`: the classes. Importing this registers nothing; `…/define-all` does. */
export { CLASSES, DomainOverview, TrendCard, TrendMap, TrendOutcomes, TrendRelations, StudyOverview } from './classes.js';
export type { TrendbeeldErrorDetail } from './shared/base-element.js';
export { setDataAddress } from './shared/data-address.js';
