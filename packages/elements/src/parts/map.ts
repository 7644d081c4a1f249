/** The map of a comparison: a part of its own in the embed bundle. */
export { comparisonMap } from '@trendbeeld/cards/map';
