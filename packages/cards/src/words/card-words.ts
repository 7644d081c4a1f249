import { capital } from './letters.js';
import type { Language, Move, OutcomeValue, Verdict } from '@trendbeeld/data';
import { COMPARISON_WORDS, type ComparisonWords } from './comparison-words.js';
import { MUNICIPAL_WORDS, type MunicipalWords } from './municipal-words.js';
import { SERIES_WORDS, type SeriesWords } from './series-words.js';

/** Words of cards in one language. Sentences with a value are functions. */
export interface Words extends SeriesWords, MunicipalWords, ComparisonWords {
  /** Opens all that the study states for a trend. */
  readonly facts: string;
  readonly meaning: string;
  readonly terms: string;
  readonly caution: string;
  readonly says: string;
  readonly expected: string;
  readonly noNumber: string;
  readonly sideSure: string;
  readonly sideUnsure: string;
  readonly opposite: string;
  readonly becomes: string;
  readonly leadsTo: string;
  readonly bothWays: string;
  readonly see: string;
  /** To what is told of the country, where that stands elsewhere. */
  readonly national: string;
  /** To where the graphic can be had as picture, figures and text. */
  readonly useIt: string;
  /** Opens how the graphic is cited. */
  readonly cite: string;
  readonly start: string;
  readonly noChart: string;
  readonly ofEvery: readonly [string, string];
  readonly trendsIn: string;
  readonly accordingTo: (who: string) => string;
  /** What came after the study, in a timeline. */
  readonly afterStudy: string;
  /** Opens all that stands below a card. */
  readonly more: string;
  /** Opens the introduction of a domain. */
  readonly aboutDomain: string;
  /** How sure the study is of the whole subject. @param said in its own words. @param where the place. */
  readonly subject: (said: string, where: string) => string;
  /** Before what is told of a trend that is no longer kept up. */
  readonly ended: (when: string) => string;
  /** Names the trend that takes its place. */
  readonly successor: (headline: string) => string;
  /** Heads what was revised in the figures of an outcome. */
  readonly revised: string;
  /** Heads what the study itself said. */
  readonly studySaid: string;
  /** Heads the graphics of the study that do not lead the card. */
  readonly moreGraphics: string;
  /** Heads the figure that leads a card, in words and as a table. */
  readonly inWords: string;
  /** Counts of verdicts: "2 uitgekomen". Trends without figures have words of their own. */
  readonly tally: { readonly label: string; readonly none: (count: number) => string };
  /** In place of a tally, for a study that nothing has become of yet. */
  readonly study: { readonly count: (trends: number, domains: number) => string };
  /** Behind the source of an overview. */
  readonly eachNamed: string;
  /** A value beside a small graphic, by how it was computed. */
  readonly briefly: Readonly<Record<OutcomeValue['compute'], (value: string, period: string, from: string) => string>>;
  readonly strip: {
    /** @param year in which it was said. */
    readonly expectedIn: (year: string) => string;
    readonly saidIn: (year: string) => string;
    readonly studySaid: (year: string) => string;
    /** How a value was computed. @param period of the value, the last one of several. @param from the first one. */
    readonly computed: Readonly<Record<OutcomeValue['compute'], (period: string, from: string) => string>>;
    readonly upTo: (year: string) => string;
    readonly inYear: (year: string) => string;
    readonly since: string;
    readonly noFigures: string;
    readonly noFiguresWhy: string;
    readonly runsUntil: (year: string) => string;
    readonly neighbour: string;
  };
  readonly related: { readonly title: (count: number) => string; readonly none: string };
  readonly relations: {
    readonly title: string;
    readonly lead: (count: number) => string;
    /** In place of the lead, for a study without relations. */
    readonly noneAtAll: string;
    readonly matrix: string;
    readonly from: string;
    readonly to: string;
    readonly count: string;
    readonly none: string;
    readonly arrows: string;
    readonly list: string;
    readonly most: (from: string, to: string, count: number) => string;
    /** @param pairs how many pairs of domains have so many. */
    readonly mostAlike: (count: number, pairs: number) => string;
    readonly inside: string;
  };
  readonly drawn: {
    readonly age: string;
    readonly ageTitle: string;
    /** Above an index. */
    readonly index: (base: string) => string;
    readonly indexWord: string;
    readonly mostGrown: (label: string, from: string, to: string, change: string) => string;
    readonly mostShrunk: (label: string, from: string, to: string, change: string) => string;
    readonly became: (label: string, value: string, period: string) => string;
    readonly fromTo: (label: string, first: string, from: string, last: string, to: string) => string;
    /** @param year in which it was said. */
    readonly expected: (label: string, year: string) => string;
    readonly broken: (reasons: string) => string;
    readonly sketch: string;
    /** Names the moment of the study in a drawing. @param when month and year, or the year alone. */
    readonly moment: (when: string) => string;
    /** Names the moment of an edition that the study quotes. */
    readonly said: (when: string) => string;
    readonly editions: {
      /** Above the years that editions expect. @param what is reached: "18 miljoen inwoners". */
      readonly years: (what: string) => string;
      /** A unit in a year: "huishoudens in 2020". */
      readonly inYear: (unit: string, year: string) => string;
      readonly around: (year: string) => string;
      readonly columns: readonly [string, string, string];
      /** The row of what happened. */
      readonly became: string;
      /** Status of a number that an edition expects. */
      readonly expectedIn: (edition: string) => string;
    };
  };
  readonly moves: Readonly<Record<Move, string>>;
  readonly outcomes: {
    readonly title: string;
    /** @param study its name in running text: "de studie van 2020". */
    readonly lead: (study: string) => string;
    readonly said: string;
    readonly happened: string;
    readonly verdict: string;
    readonly rules: string;
    /** In place of the lead, for a study that nothing has become of yet. */
    readonly none: string;
    /** Opens the statements without an outcome, each with why. */
    readonly unanswered: (count: number) => string;
    /** @param study publisher, title, place and month. */
    readonly source: (study: string) => string;
    readonly more: (count: number) => string;
    readonly verdicts: Readonly<Record<Verdict, string>>;
  };
}

const nl: Words = {
  ...SERIES_WORDS.nl,
  ...MUNICIPAL_WORDS.nl,
  ...COMPARISON_WORDS.nl,
  facts: 'Alles wat de studie noemt, als tabel',
  meaning: 'Wat betekent dit voor een gemeente?',
  terms: 'Uitleg van woorden',
  caution: 'Let op',
  says: 'Wat de studie zegt',
  expected: 'Wat de studie verwacht',
  noNumber: 'De studie noemt bij deze trend geen cijfers.',
  sideSure: 'Dit is duidelijk',
  sideUnsure: 'Dit is onzeker',
  opposite: 'tegenover',
  becomes: 'wordt',
  leadsTo: 'naar',
  bothWays: 'en omgekeerd',
  see: 'Eigen pagina',
  national: 'Alles over heel Nederland',
  useIt: 'Gebruik deze grafiek',
  cite: 'Zo verwijst u',
  start: 'uitgangspunt',
  noChart: 'Daarom staat hier geen grafiek.',
  ofEvery: ['van elke', '100'],
  trendsIn: 'Trends',
  accordingTo: (who) => `volgens ${who}`,
  afterStudy: 'Na de studie',
  more: 'Meer over deze trend',
  aboutDomain: 'Over dit domein',
  subject: (said, where) => `De studie noemde dit hele onderwerp «${said}» (${where}).`,
  ended: (when) => `Deze trend wordt sinds ${when} niet meer bijgehouden.`,
  successor: (headline) => `In de plaats kwam: ${headline}.`,
  revised: 'Herzien',
  studySaid: 'Wat de studie zei',
  moreGraphics: 'Meer uit de studie',
  inWords: 'De grafiek in woorden',
  tally: { label: 'De stand', none: (count) => `${count} zonder cijfers` },
  study: {
    count: (trends, domains) => `${trends === 1 ? 'Eén trend' : `${trends} trends`} in ${domains === 1 ? 'één domein' : `${domains} domeinen`}.`,
  },
  eachNamed: 'de bron van elk cijfer staat bij de trend',
  briefly: {
    at: (value, period) => `${value} in ${period}`,
    latest: (value, period) => `${value} in ${period}`,
    max: (value, period) => `hoogste ${value}, ${period}`,
    min: (value, period) => `laagste ${value}, ${period}`,
    mean: (value) => `gemiddeld ${value}`,
    change: (value, period, from) => `${value}, ${from} tot ${period}`,
    'change-share': (value, period, from) => `${value}, ${from} tot ${period}`,
    'growth-per-year': (value) => `${value} per jaar`,
    reached: (value, period) => `${value} in ${period}`,
    distance: (value) => `${value} ernaast`,
  },
  strip: {
    expectedIn: (year) => `Verwacht in ${year}`,
    saidIn: (year) => `Gezegd in ${year}`,
    studySaid: (year) => `De studie, ${year}`,
    computed: {
      at: (period) => capital(period),
      latest: (period) => capital(period),
      max: (period) => `Hoogste: ${period}`,
      min: (period) => `Laagste: ${period}`,
      mean: (period, from) => `Gemiddeld ${from}–${period}`,
      change: (period, from) => `Verschil ${from}–${period}`,
      'change-share': (period, from) => `Verschil ${from}–${period}`,
      'growth-per-year': (period, from) => `Per jaar ${from}–${period}`,
      reached: (period) => `Bereikt in ${period}`,
      distance: (period) => `Verwachting ernaast, ${period}`,
    },
    upTo: (year) => `tot ${year}`,
    inYear: (year) => `in ${year}`,
    since: 'Sindsdien',
    noFigures: 'Geen cijfers',
    noFiguresWhy: 'die dit meten',
    runsUntil: (year) => `loopt tot en met ${year}`,
    neighbour: 'andere telling dan toen',
  },
  related: {
    title: (count) => (count === 1 ? 'Eén verband dat de studie noemt' : `${count} verbanden die de studie noemt`),
    none: 'Bij deze trend staat hier geen verband met een ander domein.',
  },
  relations: {
    title: 'Zo hangen de domeinen samen',
    lead: (count) => `De studie noemt ${count} verbanden binnen en tussen domeinen. Wat in het ene domein gebeurt, kan invloed hebben op het andere.`,
    noneAtAll: 'De studie noemt geen verbanden tussen domeinen.',
    matrix: 'Aantal verbanden, van het ene domein naar het andere',
    from: 'Van',
    to: 'Naar',
    count: 'Aantal',
    none: 'geen',
    arrows: 'Dezelfde verbanden als pijlen',
    list: 'Alle verbanden',
    most: (from, to, count) => `De meeste verbanden lopen van ${from} naar ${to}: ${count}.`,
    mostAlike: (count, pairs) => `Het hoogste aantal verbanden van het ene domein naar het andere is ${count}. Dat komt ${pairs} keer voor.`,
    inside: 'Soms heeft een verband meer dan één begin of eind. Dan telt het bij elk paar domeinen mee.',
  },
  drawn: {
    age: 'Leeftijd',
    ageTitle: 'Inwoners naar leeftijd, toen, nu en verwacht',
    index: (base) => `index, ${base} = 100`,
    indexWord: 'index',
    mostGrown: (label, from, to, change) => `De grootste toename tussen ${from} en ${to}: ${label}, ${change} mensen erbij.`,
    mostShrunk: (label, from, to, change) => `De grootste afname tussen ${from} en ${to}: ${label}, ${change} mensen minder.`,
    became: (label, value, period) => `${label}: ${value} in ${period}.`,
    fromTo: (label, first, from, last, to) => `${label}: van ${first} in ${from} naar ${last} in ${to}.`,
    expected: (label, year) => `Wat in ${year} werd verwacht, staat ook in de grafiek: «${label}».`,
    broken: (reasons) => `De lijn is onderbroken: ${reasons}.`,
    moment: (when) => `${when}: de studie`,
    said: (when) => `gezegd in ${when}`,
    sketch: 'De studie noemt hierbij geen getallen.',
    editions: {
      years: (what) => `jaar waarin ${what} werden verwacht`,
      inYear: (unit, year) => `${unit} in ${year}`,
      around: (year) => `rond ${year}`,
      columns: ['Uitgave', 'Verwacht', 'Hoe zeker'],
      became: 'wat het werd',
      expectedIn: (edition) => `verwacht in ${edition}`,
    },
  },
  moves: {
    up: 'neemt toe',
    'up-strong': 'neemt sterk toe',
    'up-slower': 'neemt minder snel toe dan vroeger',
    'up-then-flat': 'neemt eerst toe en vlakt dan af',
    flat: 'groeit niet',
    'flat-or-down': 'blijft gelijk of neemt af',
    down: 'neemt af',
    apart: 'verschilt steeds meer',
    high: 'is hoog',
    low: 'is laag',
    risk: 'is een risico',
  },
  outcomes: {
    title: 'Wat is er uitgekomen?',
    lead: (study) => `${capital(study)} keek vooruit. Wat is er daarna gebeurd? Dat staat hier bij elke uitspraak waar cijfers over zijn.`,
    none: 'Bij deze studie staat nog niet wat ervan uitkwam.',
    said: 'Wat de studie zei',
    happened: 'Wat er gebeurde',
    verdict: 'Oordeel',
    rules: 'Zo komen wij tot een oordeel',
    unanswered: (count) => (count === 1 ? 'Eén uitspraak zonder uitkomst, en waarom' : `${count} uitspraken zonder uitkomst, en waarom`),
    source: (study) => `uitspraken van ${study}. Bij elk cijfer staat de eigen bron.`,
    more: (count) => (count === 1 ? 'Nog 1 uitspraak' : `Nog ${count} uitspraken`),
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
};

const en: Words = {
  ...SERIES_WORDS.en,
  ...MUNICIPAL_WORDS.en,
  ...COMPARISON_WORDS.en,
  facts: 'Everything the study says, as a table',
  meaning: 'What does this mean for a municipality?',
  terms: 'Words explained',
  caution: 'Please note',
  says: 'What the study says',
  expected: 'What the study expects',
  noNumber: 'The study gives no figures for this trend.',
  sideSure: 'This is clear',
  sideUnsure: 'This is uncertain',
  opposite: 'versus',
  becomes: 'becomes',
  leadsTo: 'to',
  bothWays: 'and the other way round',
  see: 'Own page',
  national: 'All about the whole country',
  useIt: 'Use this graphic',
  cite: 'Cite as',
  start: 'starting point',
  noChart: 'That is why there is no chart here.',
  ofEvery: ['in every', '100'],
  trendsIn: 'Trends',
  accordingTo: (who) => `according to ${who}`,
  afterStudy: 'After the study',
  more: 'More about this trend',
  aboutDomain: 'About this domain',
  subject: (said, where) => `The study called this whole subject “${said}” (${where}).`,
  ended: (when) => `This trend has not been kept up since ${when}.`,
  successor: (headline) => `It was followed by: ${headline}.`,
  revised: 'Revised',
  studySaid: 'What the study said',
  moreGraphics: 'More from the study',
  inWords: 'The chart in words',
  tally: { label: 'The score', none: (count) => `${count} without figures` },
  study: {
    count: (trends, domains) => `${trends === 1 ? 'One trend' : `${trends} trends`} in ${domains === 1 ? 'one domain' : `${domains} domains`}.`,
  },
  eachNamed: 'the source of each figure is given with its trend',
  briefly: {
    at: (value, period) => `${value} in ${period}`,
    latest: (value, period) => `${value} in ${period}`,
    max: (value, period) => `highest ${value}, ${period}`,
    min: (value, period) => `lowest ${value}, ${period}`,
    mean: (value) => `average ${value}`,
    change: (value, period, from) => `${value}, ${from} to ${period}`,
    'change-share': (value, period, from) => `${value}, ${from} to ${period}`,
    'growth-per-year': (value) => `${value} a year`,
    reached: (value, period) => `${value} in ${period}`,
    distance: (value) => `off by ${value}`,
  },
  strip: {
    expectedIn: (year) => `Expected in ${year}`,
    saidIn: (year) => `Said in ${year}`,
    studySaid: (year) => `The study, ${year}`,
    computed: {
      at: (period) => capital(period),
      latest: (period) => capital(period),
      max: (period) => `Highest: ${period}`,
      min: (period) => `Lowest: ${period}`,
      mean: (period, from) => `Average ${from}–${period}`,
      change: (period, from) => `Change ${from}–${period}`,
      'change-share': (period, from) => `Change ${from}–${period}`,
      'growth-per-year': (period, from) => `A year ${from}–${period}`,
      reached: (period) => `Reached in ${period}`,
      distance: (period) => `Expected off by, ${period}`,
    },
    upTo: (year) => `up to ${year}`,
    inYear: (year) => `in ${year}`,
    since: 'Since then',
    noFigures: 'No figures',
    noFiguresWhy: 'that measure this',
    runsUntil: (year) => `runs up to ${year}`,
    neighbour: 'counted in another way',
  },
  related: {
    title: (count) => (count === 1 ? 'One relation that the study names' : `${count} relations that the study names`),
    none: 'No relation with another domain is shown here for this trend.',
  },
  relations: {
    title: 'How the domains are connected',
    lead: (count) => `The study names ${count} relations within and between domains. What happens in one domain can affect another.`,
    noneAtAll: 'The study names no relations between domains.',
    matrix: 'Number of relations, from one domain to another',
    from: 'From',
    to: 'To',
    count: 'Number',
    none: 'none',
    arrows: 'The same relations as arrows',
    list: 'All relations',
    most: (from, to, count) => `Most relations run from ${from} to ${to}: ${count}.`,
    mostAlike: (count, pairs) => `The highest number of relations from one domain to another is ${count}. That occurs ${pairs} times.`,
    inside: 'Some relations have more than one start or end. They count for each pair of domains.',
  },
  drawn: {
    age: 'Age',
    ageTitle: 'Inhabitants by age, then, now and expected',
    index: (base) => `index, ${base} = 100`,
    indexWord: 'index',
    mostGrown: (label, from, to, change) => `The largest rise between ${from} and ${to}: ${label}, ${change} more people.`,
    mostShrunk: (label, from, to, change) => `The largest fall between ${from} and ${to}: ${label}, ${change} fewer people.`,
    became: (label, value, period) => `${label}: ${value} in ${period}.`,
    fromTo: (label, first, from, last, to) => `${label}: from ${first} in ${from} to ${last} in ${to}.`,
    expected: (label, year) => `The chart also shows what was expected in ${year}: «${label}».`,
    broken: (reasons) => `There is a break in the line: ${reasons}.`,
    moment: (when) => `${when}: the study`,
    said: (when) => `said in ${when}`,
    sketch: 'The study gives no numbers for this.',
    editions: {
      years: (what) => `year in which ${what} were expected`,
      inYear: (unit, year) => `${unit} in ${year}`,
      around: (year) => `around ${year}`,
      columns: ['Edition', 'Expected', 'How sure'],
      became: 'what it became',
      expectedIn: (edition) => `expected in ${edition}`,
    },
  },
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
  outcomes: {
    title: 'What came true?',
    lead: (study) => `${capital(study)} looked ahead. What happened next? You can see it here for each statement that there are figures on.`,
    none: 'What came of this study is not shown yet.',
    said: 'What the study said',
    happened: 'What happened',
    verdict: 'Verdict',
    rules: 'How we come to a verdict',
    unanswered: (count) => (count === 1 ? 'One statement without an outcome, and why' : `${count} statements without an outcome, and why`),
    source: (study) => `statements from ${study}. Each figure names its own source.`,
    more: (count) => (count === 1 ? '1 more statement' : `${count} more statements`),
    verdicts: {
      'came-true': 'Came true',
      'went-otherwise': 'Turned out differently',
      'too-early': 'Too early',
      confirmed: 'Confirmed',
      revised: 'Revised later',
      occurred: 'Occurred',
      'did-not-occur': 'Did not occur',
      'not-comparable': 'Cannot be compared',
    },
  },
};

/** The words of the figures by language. */
export const WORDS: Readonly<Record<Language, Words>> = { nl, en };
