import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STUDY_CITIES } from '@trendbeeld/data/figures';
import { study } from '@trendbeeld/data/study';

export const LANGUAGES = ['nl', 'en'];

/** The nineteen cities: the name as the study writes it, and the name in addresses (`'s-Hertogenbosch` is `s-hertogenbosch`). */
export const CITIES = study.source.cities.map((name) => ({ name, slug: name.toLowerCase().replaceAll(/[^a-z-]/g, '') }));

const dataFile = (name) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@trendbeeld/data/${name}`)), 'utf8'));
const shared = dataFile('municipal-indicators.json');
/** The figures of all municipalities that the site compares, in this order. */
export const COMPARISONS = ['population-growth', 'aged-65-plus-2023', 'one-person-households-2023'].map((id) => dataFile(`comparisons/${id}.json`));

const files = STUDY_CITIES.map((code) => dataFile(`municipalities/${code}.json`));

/** The figures of a city, found by its name; CBS adds the province to a name that occurs twice ("Hengelo (O.)"). */
export function figuresOf(city) {
  const municipality = files.find(({ name }) => name === city.name || name.startsWith(`${city.name} (`));
  if (!municipality) throw new Error(`${city.name}: no figures`);
  return { municipality, shared, comparisons: COMPARISONS };
}

/** The domains in the order of the study. */
export const DOMAINS = study.domains;

/** The trend of the front page, and the one that the page for editors starts with. */
export const FEATURED = study.trends.find(({ slug }) => slug === 'verschillen-tussen-gemeenten');

/** Where a page lies within a city; the same in both languages. */
export const PATHS = {
  home: '',
  ...Object.fromEntries(DOMAINS.map(({ ref }) => [ref, `${ref}/`])),
  trends: 'trends/',
  outcomes: 'uitkomsten/',
  comparisons: 'vergelijken/',
  relations: 'samenhang/',
  graphics: 'grafieken/',
  article: 'nieuws/steden-in-2013/',
  own: 'eigen-cijfers/',
  make: 'maken/',
};

/** Names of the pages of a city, in the order of the menu. */
export const PAGES = Object.keys(PATHS);

/** Address of a page of a city. */
export const address = (language, city, page) => `/${language}/${city.slug}/${PATHS[page]}`;

/** Name of a page in menus: domains are named by the study, the others by us. */
export const pageName = (page, language, t) => DOMAINS.find(({ ref }) => ref === page)?.title[language] ?? t.names[page];
