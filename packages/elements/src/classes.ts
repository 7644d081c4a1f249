import type { Tag } from '@trendbeeld/cards/tags';
import { DomainOverview } from './domain-overview/domain-overview.js';
import type { BaseElement } from './shared/base-element.js';
import { TrendCard } from './trend-card/trend-card.js';
import { TrendMap } from './trend-map/trend-map.js';
import { TrendOutcomes } from './trend-outcomes/trend-outcomes.js';
import { TrendRelations } from './trend-relations/trend-relations.js';
import { StudyOverview } from './study-overview/study-overview.js';

/** The class of every tag. A tag without one does not compile. */
export const CLASSES: { readonly [T in Tag]: (new () => BaseElement) & { readonly version: string } } = {
  'trend-card': TrendCard,
  'domain-overview': DomainOverview,
  'trend-outcomes': TrendOutcomes,
  'trend-relations': TrendRelations,
  'trend-map': TrendMap,
  'study-overview': StudyOverview,
};

export { DomainOverview, TrendCard, TrendMap, TrendOutcomes, TrendRelations, StudyOverview };
