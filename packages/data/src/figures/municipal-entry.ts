/**
 * `@trendbeeld/data/municipal`: reading the figures of a municipality, for browsers: without the recipes that make them.
 */
export type { Indicator } from '../model/indicator.js';
export { yearlyGrowth } from './change.js';
export { municipalIndicator, netherlandsBeside } from './beside.js';
export type { Municipality, MunicipalIndicators } from './municipality.js';
