/** `@trendbeeld/cards/map`: the map of a comparison. A part of its own, loaded when a reader opens it. */
export { comparisonMap } from '../overview/comparison-map.js';
