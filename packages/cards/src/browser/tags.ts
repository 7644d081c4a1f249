/** `@trendbeeld/cards/tags`: the table of tags. Small, for browsers. */
export { cardPath, FIRST_COMPARISON, OURS, TAGS, type Tag } from '../tags.js';
