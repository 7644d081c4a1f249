import type { DomainId, Language, Move, Verdict } from '@trendbeeld/data';

/** Words of the interface in one language. Sentences with a value are functions. */
export interface Words {
  readonly table: string;
  readonly meaning: string;
  readonly terms: string;
  readonly caution: string;
  readonly source: string;
  readonly chapter: string;
  readonly foreword: string;
  readonly introduction: string;
  readonly what: string;
  readonly says: string;
  readonly period: string;
  readonly sure: string;
  readonly value: string;
  readonly status: string;
  readonly missing: string;
  readonly provisional: string;
  readonly definitive: string;
  readonly noNumber: string;
  readonly example: string;
  readonly noSource: string;
  readonly sideSure: string;
  readonly sideUnsure: string;
  readonly opposite: string;
  readonly becomes: string;
  readonly leadsTo: string;
  readonly bothWays: string;
  readonly see: string;
  readonly start: string;
  readonly noChart: string;
  readonly ofEvery: readonly [string, string];
  readonly trendsIn: string;
  readonly accordingTo: (who: string) => string;
  readonly latest: (value: string, period: string) => string;
  readonly highest: (value: string, period: string) => string;
  readonly lowest: (value: string, period: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly gaps: (count: number) => string;
  readonly moves: Readonly<Record<Move, string>>;
  readonly domains: Readonly<Record<DomainId, string>>;
  readonly municipality: {
    readonly title: (name: string) => string;
    readonly none: (name: string) => string;
    readonly country: string;
    readonly perYear: (number: string) => string;
    readonly growth: (what: string, from: string, to: string) => string;
    readonly onlyOwn: string;
    readonly since: (year: string) => string;
  };
  readonly outcomes: {
    readonly title: string;
    readonly lead: string;
    readonly said: string;
    readonly happened: string;
    readonly verdict: string;
    readonly rules: string;
    readonly source: string;
    readonly more: (count: number) => string;
    readonly breaks: Readonly<Record<'definition' | 'boundary' | 'vintage', string>>;
    readonly verdicts: Readonly<Record<Verdict, string>>;
  };
  readonly errors: {
    readonly unknownTrend: (name: string) => string;
    readonly unknownDomain: (name: string) => string;
    readonly unknownMunicipality: (code: string) => string;
    readonly missingFile: (address: string) => string;
    readonly notData: (address: string) => string;
    readonly wrongContent: (details: string) => string;
    readonly mergedCells: string;
    readonly nothing: string;
  };
}

const nl: Words = {
  table: 'Bekijk als tabel',
  meaning: 'Wat betekent dit voor een gemeente?',
  terms: 'Uitleg van woorden',
  caution: 'Let op',
  source: 'Bron',
  chapter: 'hoofdstuk',
  foreword: 'voorwoord',
  introduction: 'inleiding',
  what: 'Wat',
  says: 'Wat de studie zegt',
  period: 'Periode',
  sure: 'Hoe zeker',
  value: 'Waarde',
  status: 'Status',
  missing: 'geen gegevens',
  provisional: 'voorlopig',
  definitive: 'definitief',
  noNumber: 'De studie noemt bij deze trend geen cijfers.',
  example: 'Voorbeeld met verzonnen cijfers',
  noSource: 'Bij deze cijfers staat geen bron. Daarom is er geen grafiek, alleen een tabel.',
  sideSure: 'Dit is duidelijk',
  sideUnsure: 'Dit is onzeker',
  opposite: 'tegenover',
  becomes: 'wordt',
  leadsTo: 'werkt door in',
  bothWays: 'en omgekeerd',
  see: 'Deze trend op een eigen pagina',
  start: 'uitgangspunt',
  noChart: 'Daarom staat hier geen grafiek.',
  ofEvery: ['van elke', '100'],
  trendsIn: 'Trends',
  accordingTo: (who) => `volgens ${who}`,
  latest: (value, period) => `De laatste waarde is ${value}, in ${period}.`,
  highest: (value, period) => `De hoogste waarde is ${value}, in ${period}.`,
  lowest: (value, period) => `De laagste waarde is ${value}, in ${period}.`,
  fromTo: (from, to) => (from === to ? `De cijfers gaan over ${from}.` : `De cijfers lopen van ${from} tot en met ${to}.`),
  gaps: (count) => (count === 1 ? 'Voor één periode zijn er geen gegevens.' : `Voor ${count} perioden zijn er geen gegevens.`),
  moves: {
    up: 'neemt toe',
    'up-strong': 'neemt sterk toe',
    'up-slower': 'neemt minder snel toe dan vroeger',
    'up-then-flat': 'neemt eerst toe en vlakt dan af',
    flat: 'groeit niet',
    'flat-or-down': 'blijft gelijk of neemt af',
    down: 'neemt af',
    apart: 'loopt steeds verder uiteen',
    high: 'is hoog',
    low: 'is laag',
    risk: 'is een risico',
  },
  domains: { fysiek: 'Fysiek', economie: 'Economie', sociaal: 'Sociaal', bestuur: 'Bestuur' },
  municipality: {
    title: (name) => `${name} naast Nederland`,
    none: (name) => `Bij deze trend zijn er alleen cijfers voor heel Nederland, niet voor ${name}.`,
    country: 'Nederland',
    perYear: (number) => `${number}\u00a0% per jaar`,
    growth: (what, from, to) => `Groei per jaar, ${from} tot ${to}: ${what.toLowerCase()}`,
    since: (year) => `De vergelijking begint daarom in ${year}: een andere grens is geen groei.`,
    onlyOwn: 'Voor heel Nederland staat dit cijfer niet in deze bron.',
  },
  outcomes: {
    title: 'Wat kwam ervan uit?',
    lead: 'De studie van 2013 keek vooruit. Hier staat bij elke uitspraak wat er daarna gebeurde, voor zover daar cijfers over zijn.',
    said: 'Wat de studie zei',
    happened: 'Wat er gebeurde',
    verdict: 'Oordeel',
    rules: 'Zo komen wij tot een oordeel',
    source: 'uitspraken van Platform31, «Steden in onzekere en turbulente tijden», Den Haag, augustus 2013. Bij elk cijfer staat de eigen bron.',
    breaks: { definition: 'andere definitie', boundary: 'andere grens', vintage: 'herzien' },
    more: (count) => (count === 1 ? 'Nog één uitspraak' : `Nog ${count} uitspraken`),
    verdicts: {
      'came-true': 'Uitgekomen',
      'went-otherwise': 'Anders gegaan',
      'too-early': 'Nog te vroeg',
      confirmed: 'Bevestigd',
      revised: 'Later herzien',
      occurred: 'Gebeurd',
      'did-not-occur': 'Niet gebeurd',
      'not-comparable': 'Niet te vergelijken',
    },
  },
  errors: {
    unknownTrend: (name) => `De trend «${name}» bestaat niet. Controleer de naam van de trend.`,
    unknownDomain: (name) => `Het domein «${name}» bestaat niet. Kies fysiek, economie, sociaal of bestuur.`,
    unknownMunicipality: (code) => `De gemeente «${code}» is niet bekend. Gebruik de code van het CBS, zoals GM0344.`,
    missingFile: (address) => `De cijfers zijn nu niet te laden (${address}). Probeer het later opnieuw.`,
    notData: (address) => `Het bestand met cijfers is niet te lezen (${address}).`,
    wrongContent: (details) => `Er klopt iets niet in de cijfers: ${details}`,
    mergedCells: 'Deze tabel heeft samengevoegde cellen. Maak er een tabel van met één waarde in elke cel.',
    nothing: 'Er is geen trend gekozen. Vul de naam van een trend in, een bestand of een tabel.',
  },
};

const en: Words = {
  table: 'View as a table',
  meaning: 'What does this mean for a municipality?',
  terms: 'Words explained',
  caution: 'Please note',
  source: 'Source',
  chapter: 'chapter',
  foreword: 'foreword',
  introduction: 'introduction',
  what: 'What',
  says: 'What the study says',
  period: 'Period',
  sure: 'How certain',
  value: 'Value',
  status: 'Status',
  missing: 'no data',
  provisional: 'provisional',
  definitive: 'definitive',
  noNumber: 'The study gives no figures for this trend.',
  example: 'Example with made-up figures',
  noSource: 'No source is given for these figures. That is why there is only a table and no chart.',
  sideSure: 'This is clear',
  sideUnsure: 'This is uncertain',
  opposite: 'versus',
  becomes: 'becomes',
  leadsTo: 'affects',
  bothWays: 'and the other way round',
  see: 'This trend on its own page',
  start: 'starting point',
  noChart: 'That is why there is no chart here.',
  ofEvery: ['in every', '100'],
  trendsIn: 'Trends',
  accordingTo: (who) => `according to ${who}`,
  latest: (value, period) => `The latest value is ${value}, in ${period}.`,
  highest: (value, period) => `The highest value is ${value}, in ${period}.`,
  lowest: (value, period) => `The lowest value is ${value}, in ${period}.`,
  fromTo: (from, to) => (from === to ? `The figures are about ${from}.` : `The figures run from ${from} to ${to}.`),
  gaps: (count) => (count === 1 ? 'There are no data for one period.' : `There are no data for ${count} periods.`),
  moves: {
    up: 'increases',
    'up-strong': 'increases sharply',
    'up-slower': 'increases more slowly than before',
    'up-then-flat': 'increases first, then levels off',
    flat: 'does not grow',
    'flat-or-down': 'stays level or falls',
    down: 'falls',
    apart: 'differs more and more',
    high: 'is high',
    low: 'is low',
    risk: 'is a risk',
  },
  domains: { fysiek: 'Physical', economie: 'Economy', sociaal: 'Social', bestuur: 'Governance' },
  municipality: {
    title: (name) => `${name} beside the Netherlands`,
    none: (name) => `For this trend there are figures for the Netherlands as a whole only, not for ${name}.`,
    country: 'Netherlands',
    perYear: (number) => `${number}% a year`,
    growth: (what, from, to) => `Growth a year, ${from} to ${to}: ${what.toLowerCase()}`,
    since: (year) => `That is why the comparison starts in ${year}: another boundary is no growth.`,
    onlyOwn: 'This source does not give the figure for the Netherlands as a whole.',
  },
  outcomes: {
    title: 'What came true?',
    lead: 'The study of 2013 looked ahead. Here each statement stands beside what happened after it, as far as there are figures.',
    said: 'What the study said',
    happened: 'What happened',
    verdict: 'Verdict',
    rules: 'How we come to a verdict',
    source: 'statements from Platform31, «Steden in onzekere en turbulente tijden», Den Haag, August 2013. Each figure names its own source.',
    breaks: { definition: 'other definition', boundary: 'other boundary', vintage: 'revised' },
    more: (count) => (count === 1 ? 'One more statement' : `${count} more statements`),
    verdicts: {
      'came-true': 'Came true',
      'went-otherwise': 'Went otherwise',
      'too-early': 'Too early',
      confirmed: 'Confirmed',
      revised: 'Revised later',
      occurred: 'Occurred',
      'did-not-occur': 'Did not occur',
      'not-comparable': 'Cannot be compared',
    },
  },
  errors: {
    unknownTrend: (name) => `There is no trend «${name}». Please check the name of the trend.`,
    unknownDomain: (name) => `There is no domain «${name}». Choose fysiek, economie, sociaal or bestuur.`,
    unknownMunicipality: (code) => `The municipality «${code}» is not known. Use the code of CBS, such as GM0344.`,
    missingFile: (address) => `The figures cannot be loaded right now (${address}). Please try again later.`,
    notData: (address) => `The file with figures cannot be read (${address}).`,
    wrongContent: (details) => `Something is wrong in the figures: ${details}`,
    mergedCells: 'This table has merged cells. Please make a table with one value in each cell.',
    nothing: 'No trend has been chosen. Please give the name of a trend, a file or a table.',
  },
};

/** The words of the interface by language. */
export const WORDS: Readonly<Record<Language, Words>> = { nl, en };

/** The language of a BCP 47 tag: English for `en` and its regions, Dutch for everything else. */
export function languageOf(tag: string | null | undefined): Language {
  return /^en(-|$)/i.test(tag ?? '') ? 'en' : 'nl';
}
