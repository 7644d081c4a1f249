/** `@trendbeeld/cards/handout-model`: what stands in a handout, without the maker of documents. Small, for browsers. */
export * from '../handout/handout.js';
