/**
 * `@trendbeeld/data`: the model of a study and of figures, and what cards read of it. No DOM, no content of any study. A study is
 * handed to whoever shows it; how it is read from its folder stands in `@trendbeeld/data/folder`.
 */
export { ABOUT_WORDS } from './certainty/about.js';
export { bodyMark, CERTAINTY, endMark, type Certainty, type Mark } from './certainty/certainty.js';
export { certaintyMeaning, MEANING } from './certainty/meaning.js';
export { TrendbeeldError } from './errors.js';
export { createFormatters, type Formatters } from './format/create-formatters.js';
export { createNumberFormatters, type NumberFormatters } from './format/create-number-formatters.js';
export { decimalsOf } from './format/decimals-of.js';
export { seriesNumbers, type NumberWriter } from './format/series-numbers.js';
export { unitWords } from './format/units.js';
export { approvalName, REVIEWED, type Approval, type SeenTable } from './model/approval.js';
export { GRAPHIC_KINDS, kindOf, type Graphic, type GraphicKindName, type GraphicOf } from './model/graphics/kinds.js';
export type { Place } from './model/place.js';
export type { Relation } from './model/relation.js';
export type { Bounds, Caution, CountedList, Direction, Move, Movement, Qualifier, Statement, StudyPeriod, Term, Unit } from './model/statement.js';
export type { Domain, Icon, StudyContent, StudySource, UnitWords } from './model/study.js';
export { LANGUAGES, type Language, type Text } from './model/text.js';
export type { Lead, Trend } from './model/trend.js';
export type { Comparison } from './figures/comparison.js';
export type { Revision } from './model/revision.js';
export type { MapShapes } from './figures/map-shapes.js';
export { sourcesAt, sourcesOf } from './figures/sources.js';
export type { Indicator, IndicatorSource, Status } from './model/indicator.js';
export { sayValue } from './outcomes/fill.js';
export type { ChartData, IndicatorSummary, Outcome, Outcomes, OutcomeValue, Verdict } from './model/outcome.js';
export { readableText } from './model/readable-text.js';
export { parsePeriod, type Period } from './model/period.js';
export { FILE_VERSION } from './model/file-version.js';
export { municipalityCode } from './model/municipality-code.js';
export {
  OWN_GRAPHICS,
  readSeries,
  SERIES_LIMITS,
  type FigureSource,
  type Observation,
  type OwnGraphic,
  type Series,
  type SeriesIssue,
} from './model/series.js';
export { containerOf, dateSaid, placesOf, yearOf, yearSaid } from './study/places.js';
export { keptByStudy } from './study/kept-by-study.js';
export { pairsOf, relationCounts, relationsEntry, type RelationsEntry } from './study/relations-entry.js';
export type { Study } from './study/study.js';
export {
  domainEntry,
  graphicCertainty,
  said,
  trendEntry,
  type CardIndicator,
  type CardSource,
  type DomainEntry,
  type Said,
  type ShownTerm,
  type TrendEntry,
  headlineOf,
} from './study/trend-entry.js';
