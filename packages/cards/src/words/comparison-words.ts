import type { Language } from '@trendbeeld/data';

/** Words of figures of all municipalities: beside each other. */
export interface ComparisonWords {
  /** Name of the country beside its municipalities. */
  readonly netherlands: string;
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
}

const nl: ComparisonWords = {
  netherlands: 'Nederland',
  comparison: {
    place: 'Gemeente',
    none: 'Hierover zijn er geen gegevens.',
    between: (count, low, lowName, high, highName) => `De cijfers van ${count} gemeenten liggen tussen ${low} (${lowName}) en ${high} (${highName}).`,
    own: (name, value, rank, of) => `${name}: ${value}. Dat is plaats ${rank} van ${of}, van hoog naar laag.`,
    ownBoundary: (name) => `Voor ${name} is er geen cijfer, want de grens veranderde in deze jaren.`,
    ownMissing: (name) => `Voor ${name} is er geen cijfer.`,
    country: (value) => `Voor Nederland is dat ${value}.`,
    missing: (count) => (count === 1 ? 'Voor één gemeente is er geen cijfer.' : `Voor ${count} gemeenten is er geen cijfer.`),
    dot: 'één stip per gemeente',
    highest: (count) => `hoogste staaf: ${count} gemeenten`,
  },
};

const en: ComparisonWords = {
  netherlands: 'Netherlands',
  comparison: {
    place: 'Municipality',
    none: 'There are no data about this.',
    between: (count, low, lowName, high, highName) => `The figures of ${count} municipalities lie between ${low} (${lowName}) and ${high} (${highName}).`,
    own: (name, value, rank, of) => `${name}: ${value}. That is number ${rank} of ${of}, from high to low.`,
    ownBoundary: (name) => `There is no figure for ${name}, as its boundary changed in these years.`,
    ownMissing: (name) => `There is no figure for ${name}.`,
    country: (value) => `For the Netherlands this is ${value}.`,
    missing: (count) => (count === 1 ? 'There is no figure for one municipality.' : `There is no figure for ${count} municipalities.`),
    dot: 'one dot per municipality',
    highest: (count) => `highest bar: ${count} municipalities`,
  },
};

/** Words of figures of all municipalities, by language. */
export const COMPARISON_WORDS: Readonly<Record<Language, ComparisonWords>> = { nl, en };
