import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BUILDER } from '@trendbeeld/cli';
import { study } from './study.mjs';

export const LANGUAGES = ['nl', 'en'];

/** The cities that made the study: the name as it writes it, the CBS code, and the name in addresses (`'s-Hertogenbosch` is `s-hertogenbosch`). */
export const CITIES = study.source.makers.map(({ name, municipality }) => ({ name, code: municipality, slug: name.toLowerCase().replaceAll(/[^a-z-]/g, '') }));

const dataFile = (name) => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@trendbeeld/data/${name}`)), 'utf8'));
const shared = dataFile('municipal-indicators.json');
/** The figures of all municipalities that the site compares, in this order. */
export const COMPARISONS = [...study.comparisons, ...['aged-65-plus-2023', 'one-person-households-2023'].map((id) => dataFile(`comparisons/${id}.json`))];

const files = new Map(CITIES.map(({ code }) => [code, dataFile(`municipalities/${code}.json`)]));

/** The figures of a city. */
export const figuresOf = ({ code }) => ({ municipality: files.get(code), shared, comparisons: COMPARISONS });

/** The domains in the order of the study. */
export const DOMAINS = study.domains;

/** The trend of the front page. */
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
  newsroom: 'nieuws/voor-de-krant/',
  own: 'eigen-cijfers/',
};

/** Names of the pages of a city, in the order of the menu. */
export const PAGES = Object.keys(PATHS);

/** What the menu of a city leads to: its pages, and the page for editors of the published folder. */
export const MENU = [...PAGES, 'make'];

/** Address of what the menu leads to. The builder begins with the city. */
export const address = (language, city, page) =>
  page === 'make' ? `/trends/${BUILDER[language]}?municipality=${city.code}` : `/${language}/${city.slug}/${PATHS[page]}`;

/** Name of a page in menus: domains are named by the study, the others by us. */
export const pageName = (page, language, t) => DOMAINS.find(({ ref }) => ref === page)?.title[language] ?? t.names[page];
