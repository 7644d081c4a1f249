/** A municipality beside the Netherlands: a part of its own in the embed bundle. */
export { municipalParts } from '@trendbeeld/cards/municipality';
