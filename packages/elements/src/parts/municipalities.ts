/** A municipality beside the Netherlands and among all others: a part of its own in the embed bundle, in place of `municipality.ts`. */
export { municipalParts } from '@trendbeeld/cards/municipality';
export { markedStrip } from '@trendbeeld/cards/strip';
