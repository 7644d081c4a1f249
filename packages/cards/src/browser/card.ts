/** `@trendbeeld/cards/card`: what an element needs to show a card that was made before. Small, for browsers. */
export { slotsOf, writeCard, type Card, type MunicipalParts } from '../card/card.js';
export { cardKey, headingLevelOf, type Dress } from '../card/dress.js';
export { ELEMENTS, unpackCard, type PackedCard } from '../card/packed.js';
export { numberIn } from '../parts/number-in.js';
export { withUnit } from '../parts/with-unit.js';
