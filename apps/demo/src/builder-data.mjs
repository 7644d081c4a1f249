import { study } from '@trendbeeld/data/study';
import { domainPictureSvg, domainQuote, hasMunicipalFigure, trendPictureSvg, trendQuote } from '@trendbeeld/elements/server';
import { CITIES, DOMAINS, figuresOf } from './site-map.mjs';

/**
 * What the form for editors says of every subject in a language, by `trend:<name>` or `domain:<name>`: the quote, and size and text
 * alternative of the picture; under `municipalities`, by code, what differs for a city.
 */
export function quotesIn(language) {
  const domain = (options) => saying(domainQuote(options), domainPictureSvg({ ...options, size: 'picture' }));
  const trend = (options) => saying(trendQuote(options), trendPictureSvg({ ...options, size: 'picture' }));
  return Object.fromEntries([
    ...DOMAINS.map(({ ref }) => [`domain:${ref}`, everywhere(ref, (municipality) => domain({ domain: ref, language, municipality }))]),
    ...study.trends.map(({ slug }) => [`trend:${slug}`, everywhere(slug, (municipality) => trend({ trend: slug, language, municipality }))]),
  ]);
}

const saying = (quote, { width, height, alt }) => ({ ...quote, picture: { width, height, alt } });

/** For the Netherlands, and for each city where the subject has figures of municipalities. */
function everywhere(name, say) {
  const cities = hasMunicipalFigure(name) ? CITIES.map(figuresOf) : [];
  return { ...say(), municipalities: Object.fromEntries(cities.map((figures) => [figures.municipality.code, say(figures)])) };
}
