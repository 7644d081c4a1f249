/** `@trendbeeld/cards/tags`: the table of tags. Small, for browsers. */
export { cardPath, OURS, TAGS, type Tag } from '../tags.js';
