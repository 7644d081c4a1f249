/** `@trendbeeld/elements`: the classes. Importing this registers nothing; `…/define-all` does. */
export { DomainOverview } from './domain-overview/domain-overview.js';
export { setDataAddress } from './shared/data-address.js';
export type { TrendbeeldErrorDetail } from './shared/base-element.js';
export { TrendCard } from './trend-card/trend-card.js';
export { TrendMap } from './trend-map/trend-map.js';
export { TrendOutcomes } from './trend-outcomes/trend-outcomes.js';
export { TrendRelations } from './trend-relations/trend-relations.js';
