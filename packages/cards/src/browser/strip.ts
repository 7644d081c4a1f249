/** `@trendbeeld/cards/strip`: a municipality among all others. A part of its own, loaded only by cards that compare them all. */
export { markedStrip } from '../card/marked-strip.js';
