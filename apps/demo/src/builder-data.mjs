import { study } from './study.mjs';
import { domainPictureSvg, domainQuote, hasMunicipalFigure, trendPictureSvg, trendQuote } from '@trendbeeld/cards';
import { CITIES, DOMAINS, figuresOf } from './site-map.mjs';

/**
 * What the form for editors says of every subject in a language, by `trend:<name>` or `domain:<name>`: the quote, and size and text
 * alternative of the picture; under `municipalities`, by code, what differs for a city.
 */
export function quotesIn(language) {
  const domain = (options) => saying(domainQuote(study, options), domainPictureSvg(study, { ...options, size: 'picture' }));
  const trend = (options) => saying(trendQuote(study, options), trendPictureSvg(study, { ...options, size: 'picture' }));
  return Object.fromEntries([
    ...DOMAINS.map(({ ref }) => [`domain:${ref}`, everywhere(ref, (municipality) => domain({ domain: ref, language, municipality }))]),
    ...study.trends.map(({ slug }) => [`trend:${slug}`, everywhere(slug, (municipality) => trend({ trend: slug, language, municipality }))]),
  ]);
}

const saying = (quote, { width, height, alt }) => ({ ...quote, picture: { width, height, alt } });

/** For the Netherlands, and for each city where the subject has figures of municipalities. */
function everywhere(name, say) {
  const cities = hasMunicipalFigure(study, name) ? CITIES.map(figuresOf) : [];
  return { ...say(), municipalities: Object.fromEntries(cities.map((figures) => [figures.municipality.code, say(figures)])) };
}
