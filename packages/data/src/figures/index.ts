/**
 * `@trendbeeld/data/figures`: how figures of CBS and others become the series that ship, and how they are read back. Pure: reading
 * tables and writing files is for the command line.
 */
export { formatIssues, quote, type Issue } from '../text/issue.js';
export {
  IndicatorSchema,
  type Break,
  type FigureObservation,
  type Indicator,
  type IndicatorSource,
  type PeriodMeaning,
  type Status,
  type Territory,
} from '../model/indicator.js';
export { checkFigures, figureKind } from './check-figures.js';
export { municipalIndicator, netherlandsBeside } from './beside.js';
export { betweenIndicators } from './between.js';
export { breaksBetween, meanOf, valueAt, yearlyGrowth } from './change.js';
export { comparisons, ComparisonSchema, growthComparison, type Comparison, type GrowthComparison } from './comparison.js';
export { figureChanges, type FigureChange, type SeriesFigures } from './compare.js';
export { FigureRecipeError, RegisterError } from './errors.js';
export { mapShapes, MapShapesSchema, type MapFeature, type MapShapes } from './map-shapes.js';
export { MASS, massChanges, type MassChange } from './mass.js';
export { expectedTable, ExpectedTablesSchema, measureChanges, type ExpectedTable, type ExpectedTables, type MeasureChange } from './measures.js';
export { municipalFigures, type MunicipalFigures } from './municipal.js';
export type { MunicipalRecipe } from './municipal-recipe.js';
export { MunicipalIndicatorsSchema, MunicipalitySchema, type MunicipalIndicator, type MunicipalIndicators, type Municipality } from './municipality.js';
export { nationalIndicators } from './national.js';
export { definitiveUntil } from './prose.js';
export type { Cells, Recipe } from './recipe.js';
export { MUNICIPAL_RECIPES } from './recipes/municipal.js';
export { NATIONAL_RECIPES } from './recipes/national.js';
export { createRegister, NO_MUNICIPALITY, RegisterSchema, type BoundaryChange, type Register, type RegisterEntry, type RegisterRow } from './register.js';
export { stableJson } from './stable-json.js';
export { unexplainedJumps } from './jumps.js';
export type { Revision } from '../model/revision.js';
export { RevisionsSchema, revisionsIn, withRevisions } from './revisions.js';
export { sourcesAt, sourcesOf } from './sources.js';
export type { FigureMeasure, FigureRow, FigureTable, MeasureDescription, TableAbout, TablePart } from './table.js';
export { changesOf, codeIn, lapsedCodes, municipalityToday, territoryOf, type TerritoryChange } from './territory.js';
export { nearestNames } from '../words/nearest-names.js';
