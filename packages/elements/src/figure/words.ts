import type { DomainId, Language, Move, Relation } from '@trendbeeld/data';

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
  readonly signs: Readonly<Record<Relation['sign'], string>>;
  readonly domains: Readonly<Record<DomainId, string>>;
  readonly errors: {
    readonly unknownTrend: (name: string) => string;
    readonly unknownDomain: (name: string) => string;
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
  sideSure: 'Dit is zeker',
  sideUnsure: 'Dit is onzeker',
  opposite: 'tegenover',
  becomes: 'wordt',
  leadsTo: 'werkt door in',
  bothWays: 'en omgekeerd',
  see: 'Deze trend op een eigen plek',
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
    up: 'stijgt',
    'up-strong': 'stijgt sterk',
    'up-slower': 'stijgt minder hard',
    'up-then-flat': 'stijgt eerst en vlakt dan af',
    flat: 'blijft gelijk',
    'flat-or-down': 'blijft gelijk of daalt',
    down: 'daalt',
    apart: 'loopt uiteen',
    high: 'is hoog',
    low: 'is laag',
    risk: 'is een risico',
  },
  signs: {
    plus: 'versterkt',
    minus: 'verzwakt',
    'plus-minus': 'versterkt en verzwakt',
    diverging: 'maakt verschillen groter',
    clash: 'botst met',
    conditional: 'hangt af van',
    open: 'is nog open',
    none: 'hangt samen met',
  },
  domains: { fysiek: 'Fysiek', economie: 'Economie', sociaal: 'Sociaal', bestuur: 'Bestuur' },
  errors: {
    unknownTrend: (name) => `De trend «${name}» bestaat niet. Controleer de naam van de trend.`,
    unknownDomain: (name) => `Het domein «${name}» bestaat niet. Kies fysiek, economie, sociaal of bestuur.`,
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
  sure: 'How sure',
  value: 'Value',
  status: 'Status',
  missing: 'no data',
  provisional: 'provisional',
  definitive: 'definitive',
  noNumber: 'The study gives no figures for this trend.',
  example: 'Example with made-up figures',
  noSource: 'These figures name no source. That is why there is a table and no chart.',
  sideSure: 'This is certain',
  sideUnsure: 'This is uncertain',
  opposite: 'as against',
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
    up: 'rises',
    'up-strong': 'rises fast',
    'up-slower': 'rises, but more slowly',
    'up-then-flat': 'rises first, then levels off',
    flat: 'stays level',
    'flat-or-down': 'stays level or falls',
    down: 'falls',
    apart: 'moves apart',
    high: 'is high',
    low: 'is low',
    risk: 'is a risk',
  },
  signs: {
    plus: 'strengthens',
    minus: 'weakens',
    'plus-minus': 'strengthens and weakens',
    diverging: 'widens differences in',
    clash: 'clashes with',
    conditional: 'depends on',
    open: 'is still open',
    none: 'is linked with',
  },
  domains: { fysiek: 'Physical', economie: 'Economy', sociaal: 'Social', bestuur: 'Governance' },
  errors: {
    unknownTrend: (name) => `There is no trend «${name}». Please check the name of the trend.`,
    unknownDomain: (name) => `There is no domain «${name}». Choose fysiek, economie, sociaal or bestuur.`,
    missingFile: (address) => `The figures cannot be loaded now (${address}). Please try again later.`,
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
