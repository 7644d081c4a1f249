import type { Language } from '@trendbeeld/data';

/** Words of figures of a municipality beside the country. */
export interface MunicipalWords {
  readonly what: string;
  readonly sure: string;
  readonly municipality: {
    readonly title: (name: string) => string;
    readonly none: (name: string) => string;
    /** The name of the country: in drawings and tables, and above what is of it alone. */
    readonly country: string;
    /** Unit of growth. */
    readonly perYear: string;
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
}

const nl: MunicipalWords = {
  what: 'Wat',
  sure: 'Hoe zeker',
  municipality: {
    title: (name) => `${name} naast Nederland`,
    none: (name) => `Bij deze trend zijn er alleen cijfers voor heel Nederland, niet voor ${name}.`,
    country: 'Nederland',
    perYear: '% per jaar',
    growth: (what, from, to) => `Groei per jaar, ${from} tot ${to} (${what.toLowerCase()})`,
    growthSince: (what, from) => `Groei sinds ${from} (${what.toLowerCase()})`,
    index: (from) => `${from} = 100`,
    fromTo: (first, from, last, to) => `van ${first} in ${from} naar ${last} in ${to}`,
    since: (year) => `De vergelijking begint daarom in ${year}. Een andere grens is geen groei.`,
    also: 'Andere cijfers die hierbij horen',
    onlyOwn: 'Deze bron heeft dit cijfer niet voor heel Nederland.',
  },
};

const en: MunicipalWords = {
  what: 'What',
  sure: 'How certain',
  municipality: {
    title: (name) => `${name} compared with the Netherlands`,
    none: (name) => `This trend has figures for the Netherlands only, not for ${name}.`,
    country: 'Netherlands',
    perYear: '% a year',
    growth: (what, from, to) => `Growth a year, ${from} to ${to} (${what.toLowerCase()})`,
    growthSince: (what, from) => `Growth since ${from} (${what.toLowerCase()})`,
    index: (from) => `${from} = 100`,
    fromTo: (first, from, last, to) => `from ${first} in ${from} to ${last} in ${to}`,
    since: (year) => `So the comparison starts in ${year}. A different boundary is no growth.`,
    also: 'Other figures on this',
    onlyOwn: 'This source has no figure for the Netherlands.',
  },
};

/** Words of figures of a municipality beside the country, by language. */
export const MUNICIPAL_WORDS: Readonly<Record<Language, MunicipalWords>> = { nl, en };
