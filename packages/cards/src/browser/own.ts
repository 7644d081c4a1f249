/** `@trendbeeld/cards/own`: the card of own figures. A part of its own, loaded only by cards that have some. */
export { areSeveral, ownCard } from '../card/own-card.js';
export type { Card } from '../card/card.js';
export type { DrawOwn } from '../card/own-drawing.js';
