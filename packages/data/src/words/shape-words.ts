/**
 * What schemas say of a value of the wrong shape, in both languages. A schema has one string for it: «Nederlands. / Expected …», which
 * `bothOf` takes apart.
 */

/** Numbers in words, in both languages. */
const COUNT = { 1: ['één', 'one'], 2: ['twee', 'two'], 3: ['drie', 'three'], 12: ['twaalf', 'twelve'] } as const;

/** What there can be too few or too many of: one and more, in both languages. */
const NOUNS = {
  domain: ['onderwerp', 'onderwerpen', 'domain', 'domains'],
  stage: ['stap', 'stappen', 'stage', 'stages'],
  place: ['plaats', 'plaatsen', 'place', 'places'],
  statement: ['uitspraak', 'uitspraken', 'statement', 'statements'],
  indicator: ['cijfer', 'cijfers', 'indicator', 'indicators'],
  municipalIndicator: ['cijfer van gemeenten', 'cijfers van gemeenten', 'municipal indicator', 'municipal indicators'],
  municipality: ['gemeente', 'gemeenten', 'municipality', 'municipalities'],
  value: ['waarde', 'waarden', 'value', 'values'],
  graphic: ['grafiek', 'grafieken', 'graphic', 'graphics'],
  qualifier: ['woord voor de zekerheid', 'woorden voor de zekerheid', 'qualifier', 'qualifiers'],
  movement: ['richting', 'richtingen', 'movement', 'movements'],
  item: ['onderdeel', 'onderdelen', 'item', 'items'],
  row: ['rij', 'rijen', 'row', 'rows'],
  event: ['gebeurtenis', 'gebeurtenissen', 'event', 'events'],
  panel: ['schets', 'schetsen', 'panel', 'panels'],
  pair: ['paar', 'paren', 'pair', 'pairs'],
  relation: ['verband', 'verbanden', 'relation', 'relations'],
  observation: ['waarneming', 'waarnemingen', 'observation', 'observations'],
} as const;
type Noun = keyof typeof NOUNS;

/** «Zet hier ten minste één plaats. / Expected at least one place.» */
/* @__NO_SIDE_EFFECTS__ */
export function atLeast(count: 1 | 2, noun: Noun): string {
  const [one, more, single, plural] = NOUNS[noun];
  const [nl, en] = COUNT[count];
  return `Zet hier ten minste ${nl} ${count === 1 ? one : more}. / Expected at least ${en} ${count === 1 ? single : plural}.`;
}

/** «Zet hier hoogstens drie grafieken. / Expected at most three graphics.» */
/* @__NO_SIDE_EFFECTS__ */
export function atMost(count: 2 | 3 | 12, noun: Noun): string {
  const [nl, en] = COUNT[count];
  return `Zet hier hoogstens ${nl} ${NOUNS[noun][1]}. / Expected at most ${en} ${NOUNS[noun][3]}.`;
}

/** What schemas say. */
export const SHAPE = {
  text: 'Schrijf een tekst. Zet een getal of een woord als true tussen aanhalingstekens. / Expected a text. Put a number or a word such as true between quotes.',
  emptyText: 'Schrijf een tekst: hier staat niets. / Expected a text, found an empty string.',
  texts: 'Schrijf een tekst als nl: …, en ook en: … als de studie Engels heeft. / Expected a text as nl: …, and en: … where the study is in English too.',
  year: 'Schrijf een jaar, zoals 2030. / Expected a year as a number.',
  wholeYear: 'Schrijf een heel jaar, zoals 2030. / Expected a whole year.',
  firstYear: 'Schrijf een jaar vanaf 1800. / Expected a year from 1800 on.',
  lastYear: 'Schrijf een jaar tot en met 2200. / Expected a year up to 2200.',
  yearOrMonth: 'Schrijf een jaar (2026) of een maand (2026-11). / Expected a year or a month.',
  address: 'Schrijf een adres dat met https:// begint. / Expected an address that starts with https://.',
  date: 'Schrijf een jaar, maand of dag: "2026", "2026-11" of "2026-11-28". / Expected a year, month or day such as "2026", "2026-11" or "2026-11-28".',
  day: 'Schrijf een dag, zoals "2026-07-02". / Expected a date such as "2026-07-02".',
  approval:
    'Keur opnieuw goed met trendbeeld review --approve, of met de knop op het blad. / Expected a file that trendbeeld review --approve wrote, or the button on a sheet.',
  approvedBy: 'Schrijf een naam van hoogstens 120 tekens. / Expected a name of at most 120 characters.',
  id: 'Schrijf een naam van letters en cijfers, met punten of streepjes ertussen. / Expected a name of letters and digits, with points or dashes between them.',
  slug: 'Schrijf kleine letters en cijfers met losse streepjes ertussen, want de naam staat in adressen. / Expected small letters and digits with single dashes between them, as the name stands in addresses.',
  svgPath: 'Schrijf de d van een SVG-pad: letters en getallen. / Expected the d of an SVG path: letters of commands and numbers.',
  municipality: 'Schrijf de CBS-code van een gemeente, zoals GM0363. / Expected the CBS code of a municipality, such as GM0363.',
  region: 'Schrijf NL01 of de code van een gemeente, zoals GM0363. / Expected "NL01" or a municipality such as "GM0363".',
  languages: 'Schrijf [nl] of [nl, en]. / Expected [nl], or [nl, en].',
  valueName: 'Schrijf een naam die met een kleine letter begint, zoals groei. / Expected a name such as "growth".',
  number: 'Schrijf een getal: 180000 zonder punten, 0.5 met een punt. / Expected a number: 180000 without points, 0.5 with one.',
  finite: 'Schrijf een getal. / Expected a finite number.',
  numberOrNull: 'Schrijf een getal of null. / Expected a number or null.',
  bounds:
    'Schrijf een getal (180000 zonder punten, 0.5 met een punt), of low: … en high: … met null voor een open einde. / Expected a number (180000 without points, 0.5 with one), or low: … and high: … with null for an open end.',
  oneBound: 'Geef ten minste één grens: low en high zijn allebei null. / Expected at least one bound, found both open.',
  boundsInOrder: 'Zet bij low het laagste getal en bij high het hoogste. / Expected low to be at most high, found the bounds out of order.',
  periodInOrder: 'Zet bij from het eerste jaar en bij to het laatste. / Expected the period to start before it ends, found it out of order.',
  spanYears: 'Schrijf beide jaren: from en to. / Expected both years of a span: from and to.',
  yearOfPeriod: 'Schrijf het jaar bij to. / Expected the year: from or to.',
  chapter: 'Geef het hoofdstuk een nummer (number) of een naam (name). / Expected the number of the chapter, or its name.',
  page: 'Schrijf het nummer van de bladzijde: number. / Expected the number of the page.',
  placeTitle: 'Schrijf de titel van de kop, de alinea of de uitgave: title. / Expected the title of the heading, paragraph or edition.',
  placeAddress: 'Schrijf het adres: address. / Expected the address.',
  edition: 'Schrijf wanneer de uitgave verscheen: published. / Expected the date on which the edition appeared: published.',
  lead: 'Schrijf outcome: of graphic:, een van de twee. / Expected outcome: or graphic:, one of the two.',
  twoStatements: 'Noem twee uitspraken. / Expected two statements.',
  period: 'Schrijf een jaar (2020), kwartaal (2020-Q2) of maand (2020-04). / Expected a year (2020), quarter (2020-Q2) or month (2020-04).',
  status: 'Schrijf definitive, provisional of unknown. / Expected "definitive", "provisional" or "unknown".',
  noReason: 'Laat reason weg: er is een waarde. / Expected no reason beside a value.',
  oneGrain: 'Gebruik alleen jaren, alleen kwartalen of alleen maanden. / Expected one grain, found years, quarters or months mixed.',
  sourceDate: 'Schrijf een dag: modified of retrieved. / Expected a date: modified or retrieved.',
  sourcePage:
    'Schrijf het adres van de bladzijde en de dag waarop u haar las: url en retrieved. / Expected the address of the page and the day on which it was read: url and retrieved.',
  indicatorId: 'Schrijf een id van kleine letters en cijfers, met streepjes ertussen. / Expected an id in small letters with dashes.',
  regionOrScope: 'Schrijf region of scope, een van de twee. / Expected region or scope, one of the two.',
  territory: 'Noem bij territory een gemeente. / Expected a territory with a municipality, found none.',
  csvName: 'Schrijf de naam van een CSV-bestand in dezelfde map. / Expected the name of a CSV file in the same folder.',
  fileOrSpread: 'Schrijf file: of spread:, een van de twee. / Expected one of: file, spread.',
  source: 'Schrijf bij source waar de cijfers vandaan komen: zonder bron komt er niets in. / Expected the source of the figures: nothing is shown without one.',
  icon: (names: readonly string[]): string =>
    `Kies een van: ${names.join(', ')}; of schrijf path: met de d van een SVG-pad van 24 bij 24. / Expected one of: ${names.join(', ')}; or path: with the d of an SVG path of 24 by 24.`,
  periodTwice: (periods: string): string =>
    `Geef elke periode één keer: ${periods} staat er vaker in. / Expected every period once, found duplicate: ${periods}.`,
  periodLate: (period: string): string =>
    `Zet de perioden in volgorde van tijd: ${period} staat niet op haar plaats. / Expected periods in order of time, found ${period} out of order.`,
  oneTrend: 'Zet hier ten minste één trend. / Expected at least one trend.',
  trends: (most: number): string => `Zet hier hoogstens ${most} trends. / Expected at most ${most} trends.`,
} as const;
