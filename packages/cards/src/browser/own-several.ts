/** `@trendbeeld/cards/own-several`: how several series of own figures are drawn. Loaded only by cards that have more than one. */
export { drawSeveral } from '../card/own-several.js';
