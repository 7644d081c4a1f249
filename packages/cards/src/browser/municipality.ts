/** `@trendbeeld/cards/municipality`: a municipality beside the Netherlands. A part of its own, loaded only by cards that name a municipality. */
export { municipalParts, type MunicipalityFigures } from '../card/municipality.js';
