import type { Language } from '@trendbeeld/data';

/** Words of figures of municipalities: beside the country, among all others, on the map. */
export interface MunicipalWords {
  readonly what: string;
  readonly sure: string;
  readonly municipality: {
    readonly title: (name: string) => string;
    readonly none: (name: string) => string;
    readonly country: string;
    readonly perYear: (number: string) => string;
    readonly growth: (what: string, from: string, to: string) => string;
    /** Title of the growth as lines. */
    readonly growthSince: (what: string, from: string) => string;
    /** Unit of the growth as lines. */
    readonly index: (from: string) => string;
    /** A value at the start and the end of a line. */
    readonly fromTo: (first: string, from: string, last: string, to: string) => string;
    /** Title of the table of its other figures. */
    readonly also: string;
    readonly onlyOwn: string;
    readonly since: (year: string) => string;
  };
  readonly comparison: {
    readonly place: string;
    readonly none: string;
    readonly between: (count: number, low: string, lowName: string, high: string, highName: string) => string;
    readonly own: (name: string, value: string, rank: number, of: number) => string;
    readonly ownMissing: (name: string) => string;
    /** Its territory changed between the periods. */
    readonly ownBoundary: (name: string) => string;
    readonly country: (value: string) => string;
    readonly missing: (count: number) => string;
    /** What a dot of a drawing is. */
    readonly dot: string;
    /** How many municipalities the highest bar of a drawing holds. */
    readonly highest: (count: number) => string;
  };
  readonly map: {
    readonly title: string;
    readonly caption: string;
    readonly open: string;
    readonly without: string;
    readonly boundaries: string;
    readonly range: (low: string | null, high: string | null) => string;
  };
}

const nl: MunicipalWords = {
  what: 'Wat',
  sure: 'Hoe zeker',
  municipality: {
    title: (name) => `${name} naast Nederland`,
    none: (name) => `Bij deze trend zijn er alleen cijfers voor heel Nederland, niet voor ${name}.`,
    country: 'Nederland',
    perYear: (number) => `${number}\u00a0% per jaar`,
    growth: (what, from, to) => `Groei per jaar, ${from} tot ${to} (${what.toLowerCase()})`,
    growthSince: (what, from) => `Groei sinds ${from} (${what.toLowerCase()})`,
    index: (from) => `${from} = 100`,
    fromTo: (first, from, last, to) => `van ${first} in ${from} naar ${last} in ${to}`,
    since: (year) => `De vergelijking begint daarom in ${year}. Een andere grens telt niet als groei.`,
    also: 'Andere cijfers die hierbij horen',
    onlyOwn: 'Voor heel Nederland staat dit cijfer niet in deze bron.',
  },
  comparison: {
    place: 'Gemeente',
    none: 'Hierover zijn er geen gegevens.',
    between: (count, low, lowName, high, highName) => `De cijfers van ${count} gemeenten liggen tussen ${low} (${lowName}) en ${high} (${highName}).`,
    own: (name, value, rank, of) => `${name}: ${value}. Dat is plaats ${rank} van ${of}, van hoog naar laag.`,
    ownBoundary: (name) => `Voor ${name} is er geen cijfer, want de grens van de gemeente veranderde in deze jaren.`,
    ownMissing: (name) => `Voor ${name} is er geen cijfer.`,
    country: (value) => `Voor heel Nederland is dat ${value}.`,
    missing: (count) => (count === 1 ? 'Voor één gemeente is er geen cijfer.' : `Voor ${count} gemeenten is er geen cijfer.`),
    dot: 'één stip per gemeente',
    highest: (count) => `hoogste staaf: ${count} gemeenten`,
  },
  map: {
    title: 'Verschillen tussen gemeenten',
    caption: 'Dezelfde cijfers op de kaart',
    open: 'Bekijk op de kaart',
    without: 'De kaart werkt alleen met JavaScript. Dezelfde cijfers staan hierboven en in de tabel.',
    boundaries: 'Grenzen van gemeenten',
    range: (low, high) => (low === null ? `lager dan ${high}` : high === null ? `${low} of meer` : `${low} tot ${high}`),
  },
};

const en: MunicipalWords = {
  what: 'What',
  sure: 'How certain',
  municipality: {
    title: (name) => `${name} compared with the Netherlands`,
    none: (name) => `For this trend there are figures for the Netherlands as a whole only, not for ${name}.`,
    country: 'Netherlands',
    perYear: (number) => `${number}% a year`,
    growth: (what, from, to) => `Growth a year, ${from} to ${to} (${what.toLowerCase()})`,
    growthSince: (what, from) => `Growth since ${from} (${what.toLowerCase()})`,
    index: (from) => `${from} = 100`,
    fromTo: (first, from, last, to) => `from ${first} in ${from} to ${last} in ${to}`,
    since: (year) => `That is why the comparison starts in ${year}. A different boundary does not count as growth.`,
    also: 'Other figures on this',
    onlyOwn: 'This source does not give the figure for the Netherlands as a whole.',
  },
  comparison: {
    place: 'Municipality',
    none: 'There are no data about this.',
    between: (count, low, lowName, high, highName) => `The figures of ${count} municipalities lie between ${low} (${lowName}) and ${high} (${highName}).`,
    own: (name, value, rank, of) => `${name}: ${value}. That is number ${rank} of ${of}, from high to low.`,
    ownBoundary: (name) => `There is no figure for ${name}, as the boundary of the municipality changed in these years.`,
    ownMissing: (name) => `There is no figure for ${name}.`,
    country: (value) => `For the Netherlands as a whole this is ${value}.`,
    missing: (count) => (count === 1 ? 'There is no figure for one municipality.' : `There is no figure for ${count} municipalities.`),
    dot: 'one dot per municipality',
    highest: (count) => `highest bar: ${count} municipalities`,
  },
  map: {
    title: 'Differences between municipalities',
    caption: 'The same figures on the map',
    open: 'View on the map',
    without: 'The map only works with JavaScript. The same figures are above and in the table.',
    boundaries: 'Boundaries of municipalities',
    range: (low, high) => (low === null ? `below ${high}` : high === null ? `${low} or more` : `${low} to ${high}`),
  },
};

/** Words of figures of municipalities: beside the country, among all others, on the map. By language. */
export const MUNICIPAL_WORDS: Readonly<Record<Language, MunicipalWords>> = { nl, en };
