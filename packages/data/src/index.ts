/**
 * `@trendbeeld/data`: the study as content, its checks, and the model of figures. No DOM, no D3.
 * The content itself is in `@trendbeeld/data/study` (typed) and `@trendbeeld/data/study.json`.
 */
export { bodyMark, CERTAINTY, endMark, type Certainty, type Mark } from './certainty/certainty.js';
export { TrendbeeldError } from './errors.js';
export { createFormatters, type Formatters } from './format/create-formatters.js';
export { refsOfFigure } from './model/content.js';
export type {
  Bounds,
  Caution,
  CountedList,
  Direction,
  Domain,
  DomainId,
  Figure,
  Language,
  Locator,
  Move,
  Movement,
  Qualifier,
  Relation,
  Statement,
  Study,
  StudyPeriod,
  StudySource,
  Term,
  Text,
  Trend,
  Unit,
} from './model/content.js';
export type { Comparison } from './figures/comparison.js';
export type { MapShapes } from './figures/map-shapes.js';
export type { Indicator } from './model/indicator.js';
export type { Drawn, IndicatorSummary, Outcome, Outcomes, OutcomeValue, Verdict } from './model/outcome.js';
export { parsePeriod, type Period } from './model/period.js';
export { readSeries, SERIES_LIMITS, type FigureSource, type Observation, type Series, type SeriesIssue } from './model/series.js';
export { DOMAIN_ORDER, pairsOf, relationCounts, relationsEntry, type RelationsEntry } from './study/relations-entry.js';
export { domainEntry, trendEntry, type CardIndicator, type DomainEntry, type ShownTerm, type TrendEntry } from './study/trend-entry.js';
