/**
 * The first trend of a new study: made up and marked as such, or made of the figures and the answers of who begins. Both are complete, so
 * that a study is right from its first minute.
 */
import { CERTAINTY, createNumberFormatters, decimalsOf, type Language, type Qualifier, type Series } from '@trendbeeld/data';
import type { PeriodMeaning } from '@trendbeeld/data/figures';
import { COMMON_UNITS } from '@trendbeeld/data/folder';
import { MEANINGS } from '../words/study-words.js';
import { fileNameOf } from '@trendbeeld/data/own-write';

/** A text in both languages; only those of the study are written. */
export type Both = readonly [nl: string, en: string];

/** All that the files of a new study say of its first trend. */
export interface FirstTrend {
  /** Name of its file, and so of its address. */
  readonly slug: string;
  /** Whom it is about; null for the Netherlands. */
  readonly area: Both | null;
  readonly domain: { readonly ref: string; readonly name: Both; readonly title: Both; readonly headline: Both; readonly text: Both };
  /** Where it stands in the study: places with their fields, and the ids of those of the domain and of the trend. */
  readonly places: readonly Readonly<Record<string, string | number>>[];
  readonly at: { readonly domain: string; readonly trend: string };
  readonly headline: Both;
  readonly because: string;
  readonly title: Both;
  readonly sentence: Both;
  readonly text: Both;
  readonly graphic: Both;
  readonly subject: Both;
  /** A common unit by its name, or one of the study itself with its words. */
  readonly unit: { readonly id: string; readonly own: Both | null };
  readonly value: number;
  /** How precise and how sure it is said to be. */
  readonly certainty: readonly Qualifier[];
  /** The year it was expected for; `isPast` where the figures have it. */
  readonly expected: { readonly year: number; readonly isPast: boolean; readonly words: Both; readonly label: Both };
  readonly claim: Both;
  readonly figure: FirstFigure;
  readonly outcome: { readonly headline: Both; readonly text: Both; readonly note: Both };
}

/** The figures beside it. */
export interface FirstFigure {
  readonly id: string;
  readonly title: Both;
  readonly unit: Both;
  readonly definition: Both;
  readonly meaning: { readonly kind: PeriodMeaning['kind']; readonly words: Both };
  readonly decimals: number;
  readonly source: {
    readonly publisher: string;
    readonly table: string;
    readonly tableTitle: string;
    readonly measure: string;
    readonly measureTitle: string;
    readonly retrieved: string;
    readonly licence: string;
    readonly url?: string | undefined;
  };
  /** First and last year with a value. */
  readonly from: number;
  readonly to: number;
  readonly csv: string;
}

const DOMAIN_TEXT: Both = [
  'Dit is een verzonnen voorbeeld. Het laat zien wat er in een onderwerp staat. Hier vertelt u in 40 tot 80 woorden waar het over gaat. Schrijf korte zinnen en gewone woorden. Zeg wat er verandert, voor wie, en waarom dat telt. Vervang daarna deze tekst door die van u.',
  'This is a made-up example. It shows what stands in a domain. Here you say in 40 to 80 words what it is about. Write short sentences and plain words. Say what changes, for whom, and why that matters. Then put your own text in the place of this one.',
];
const TREND_TEXT: Both = [
  'Dit is een verzonnen voorbeeld van een trend. Hier legt u uit wat de studie zegt. Noem wat er verandert en hoe zeker dat is. Zeg ook waarom het telt voor een gemeente. Houd zinnen kort en gebruik gewone woorden. Getallen staan hieronder bij de uitspraken, met hun eenheid, periode en plaats.',
  'This is a made-up example of a trend. Here you explain what the study says. Name what changes and how sure that is. Say also why it matters to a municipality. Keep sentences short and use plain words. Numbers stand below with the statements, with their unit, period and place.',
];

/** What is known already of a study whose first trend is made up; null for what is not. */
export interface ExampleAnswers {
  readonly year: number;
  readonly date: string;
  readonly area: string | null;
  readonly subject: string | null;
  readonly domainText: string | null;
}

/** A first trend that is made up and says so. */
export function exampleTrend({ year, date, area, subject, domainText }: ExampleAnswers): FirstTrend {
  const homes = [41_000, 41_210, 41_380, 41_560, 41_720, 41_890];
  const from = year - homes.length + 1;
  return {
    slug: 'voorbeeld',
    area: area === null ? null : [area, area],
    domain: {
      ref: subject === null ? 'wonen' : fileNameOf(subject),
      name: subject === null ? ['Wonen', 'Living'] : [subject, subject],
      title: subject === null ? ['Wonen (verzonnen voorbeeld)', 'Living (made-up example)'] : [subject, subject],
      headline: ['Verzonnen voorbeeld: er komen woningen bij', 'Made-up example: homes are added'],
      text: textOr(domainText, DOMAIN_TEXT),
    },
    places: [
      { id: 'h1', kind: 'chapter', number: 1, title: 'Wonen' },
      { id: 'h1-kop', kind: 'heading', title: 'De stad groeit', in: 'h1' },
    ],
    at: { domain: 'h1', trend: 'h1-kop' },
    headline: [`Verzonnen: 44.000 woningen verwacht in ${year + 5}`, `Made up: 44,000 homes expected in ${year + 5}`],
    because: 'De lijn laat zien hoe het aantal tot nu toe groeide.',
    title: ['Verzonnen voorbeeld: er komen woningen bij', 'Made-up example: homes are added'],
    sentence: [`In ${year + 5} zijn er ongeveer 44.000 woningen (verzonnen voorbeeld).`, `In ${year + 5} there are about 44,000 homes (made-up example).`],
    text: TREND_TEXT,
    graphic: [`Woningen in ${year + 5} (verzonnen)`, `Homes in ${year + 5} (made up)`],
    subject: ['Woningen', 'Homes'],
    unit: { id: 'woningen', own: null },
    value: 44_000,
    certainty: ['ongeveer', 'voorspelling'],
    expected: { year: year + 5, isPast: false, words: [`in ${year + 5}`, `in ${year + 5}`], label: ['verwacht: ongeveer 44.000', 'expected: about 44,000'] },
    claim: [`In ${year + 5} zijn er ongeveer 44.000 woningen.`, `In ${year + 5} there are about 44,000 homes.`],
    figure: {
      id: 'voorbeeld-woningen',
      title: ['Woningen (verzonnen)', 'Homes (made up)'],
      unit: ['woningen', 'homes'],
      definition: ['Alle woningen in de gemeente. Deze cijfers zijn verzonnen.', 'All homes in the municipality. These figures are made up.'],
      meaning: { kind: 'first-of-january', words: MEANINGS['first-of-january'] },
      decimals: 0,
      source: {
        publisher: 'Verzonnen voorbeeld',
        table: 'voorbeeld',
        tableTitle: 'Verzonnen cijfers',
        measure: 'woningen',
        measureTitle: 'Woningen',
        retrieved: `${date}-01`,
        licence: 'CC BY 4.0',
      },
      from,
      to: year,
      csv: ['periode;waarde;status', ...homes.map((value, i) => `${from + i};${value};`), ''].join('\n'),
    },
    outcome: {
      headline: ['In {nu.period} waren er {nu} woningen', 'In {nu.period} there were {nu} homes'],
      text: [
        'De studie verwachtte dat het aantal nog groeit. In {nu.period} waren er {nu} woningen.',
        'The study expected the number to go on growing. In {nu.period} there were {nu} homes.',
      ],
      note: ['Deze cijfers zijn verzonnen.', 'These figures are made up.'],
    },
  };
}

/** What who begins with own figures has answered. */
export interface OwnAnswers {
  readonly series: Series;
  /** Null for the Netherlands. */
  readonly area: string | null;
  readonly subject: string;
  readonly publisher: string;
  /** Where the number stands in the study: a page, or an address. */
  readonly place: number | string;
  /** Title of the study. */
  readonly title: string;
  readonly definition: string;
  readonly meaning: keyof typeof MEANINGS;
  /** The number of the study, for a year. */
  readonly value: number;
  /** Whether the study says «ongeveer». */
  readonly isAbout: boolean;
  readonly sure: Qualifier;
  readonly year: number;
  /** What the study says of the domain and of the trend; null where that is still to be written. */
  readonly texts: { readonly domain: string | null; readonly trend: string | null };
  /** The register, report or file of the figures, and the head of their column. */
  readonly from: { readonly table: string; readonly column: string };
  /** Of the last figure, where the file says of none how settled it is; null where it does. */
  readonly status: 'definitive' | 'provisional' | 'unknown' | null;
  /** "2026-11-29". */
  readonly today: string;
}

/** The most characters of a headline and of a title. */
const HEADLINE = 80;
const TITLE = 60;

/** The first text that is short enough; else the last, cut at a word. */
const fitting = (most: number, ...texts: readonly string[]): string => {
  const fits = texts.find((text) => text.length <= most);
  if (fits !== undefined) return fits;
  const cut = texts.at(-1)!.slice(0, most);
  return cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trim();
};

/** Years that figures have a value for. */
export const yearsOf = (series: Series): readonly number[] =>
  series.observations.flatMap((o) => (o.value !== null && /^\d{4}$/.test(o.period) ? [Number(o.period)] : []));

/** Whether figures make a first trend: one series, each period a year, at least one with a value. */
export const isFirst = (series: Series): boolean => !series.beside && series.observations.every((o) => /^\d{4}$/.test(o.period)) && yearsOf(series).length > 0;

/**
 * A first trend of own figures: what the study expected, and what came. Numbers are those that were given; sentences only put them beside
 * each other. The text stays an example, as nobody but the maker can write it.
 *
 * @param answers figures that {@link isFirst} allows.
 */
export function ownTrend(answers: OwnAnswers): FirstTrend {
  const { series, subject, publisher, value, year, definition, meaning, today } = answers;
  const { title, unit, source } = series;
  const [common, commonWords] = Object.entries(COMMON_UNITS).find(([, words]) => words.nl?.name === unit) ?? [null, null];
  const written = (language: Language, withUnit = true): string => {
    const words = commonWords?.[language] ?? { before: '', after: ` ${unit}` };
    const about = answers.isAbout ? `${CERTAINTY.ongeveer.word[language]} ` : '';
    const number = createNumberFormatters(language).full(value, decimalsOf(value));
    return withUnit ? `${about}${words.before}${number}${words.after}` : `${about}${number}`;
  };
  const [nl, en] = [written('nl'), written('en')];
  const place =
    typeof answers.place === 'number'
      ? { id: `p${answers.place}`, kind: 'page', number: answers.place }
      : { id: 'studie', kind: 'address', title: answers.title, address: answers.place };
  const units: Both = [unit, commonWords?.en?.name ?? unit];
  const claim: Both = [`Verwacht voor ${year}: ${nl}.`, `Expected for ${year}: ${en}.`];
  // The unit stands in brackets where the name of the figures does not say it.
  const named = units.map((one) => {
    const isSaid = title.toLowerCase().includes(one.toLowerCase());
    return { isSaid, text: isSaid ? title : `${title} (${one})` };
  });
  const slug = fileNameOf(title);
  const short = fitting(TITLE, `${title} in ${year}`, title);
  const years = yearsOf(series);
  const isPast = years.includes(year);
  return {
    slug,
    area: answers.area === null ? null : [answers.area, answers.area],
    domain: {
      // Domains and trends share their names.
      ref: fileNameOf(subject) === slug ? `onderwerp-${slug}` : fileNameOf(subject),
      name: [subject, subject],
      title: [fitting(TITLE, subject), fitting(TITLE, subject)],
      headline: [
        fitting(HEADLINE, `${subject}: wat ${inSentence(publisher)} verwacht`, subject),
        fitting(HEADLINE, `${subject}: what ${publisher} expects`, subject),
      ],
      text: textOr(answers.texts.domain, DOMAIN_TEXT),
    },
    places: [place],
    at: { domain: place.id, trend: place.id },
    headline: [
      fitting(HEADLINE, `${title}: ${written('nl', !named[0]!.isSaid)} verwacht in ${year}`, `${nl} verwacht in ${year}`),
      fitting(HEADLINE, `${title}: ${written('en', !named[1]!.isSaid)} expected in ${year}`, `${en} expected in ${year}`),
    ],
    because: 'De lijn laat zien hoe het tot nu toe ging.',
    title: [short, short],
    sentence: claim,
    text: textOr(answers.texts.trend, TREND_TEXT),
    graphic: [short, short],
    subject: [title, title],
    unit: common === null ? { id: fileNameOf(unit), own: units } : { id: common, own: null },
    value,
    certainty: [...(answers.isAbout ? (['ongeveer'] as const) : []), answers.sure],
    expected: { year, isPast, words: [`in ${year}`, `in ${year}`], label: [`verwacht: ${written('nl', false)}`, `expected: ${written('en', false)}`] },
    claim,
    figure: {
      id: slug,
      title: [title, title],
      unit: units,
      definition: [definition, definition],
      meaning: { kind: meaning, words: MEANINGS[meaning] },
      decimals: Math.max(0, ...series.observations.map((o) => decimalsOf(o.value ?? 0))),
      source: {
        publisher: source!.publisher,
        table: source!.table ?? answers.from.table,
        tableTitle: source!.table ?? answers.from.table,
        measure: answers.from.column,
        measureTitle: answers.from.column,
        retrieved: source!.retrieved ?? today,
        licence: source!.licence ?? 'niet opgegeven',
        url: source!.url,
      },
      from: Math.min(...years),
      to: Math.max(...years),
      csv: csvOf(series, answers.status),
    },
    outcome: {
      headline: [
        fitting(HEADLINE, `${named[0]!.text} in {nu.period}: {nu}`, `In {nu.period}: {nu}`),
        fitting(HEADLINE, `${named[1]!.text} in {nu.period}: {nu}`, `In {nu.period}: {nu}`),
      ],
      text: [
        `De studie noemt ${nl} voor ${year}. ${isPast ? 'Volgens de cijfers van dat jaar was het {toen}' : 'Het nieuwste cijfer is van {nu.period}: {nu}'}.`,
        `The study gives ${en} for ${year}. ${isPast ? 'The figures of that year give {toen}' : 'The newest figure is of {nu.period}: {nu}'}.`,
      ],
      note: [`Zo is geteld. ${definition}`, `How it is counted. ${definition}`],
    },
  };
}

/** Figures as a CSV file of a study, with statuses where something is told of them. */
function csvOf({ observations }: Series, last: OwnAnswers['status']): string {
  const isTold = last !== 'unknown';
  const end = observations.findLast((o) => o.value !== null);
  const rows = observations.map((o) => {
    const status = o.status === 'provisional' || (o === end && last === 'provisional') ? 'voorlopig' : '';
    return [o.period, o.value === null ? '' : String(o.value).replace('.', ','), ...(isTold ? [status] : [])].join(';');
  });
  return [isTold ? 'periode;waarde;status' : 'periode;waarde', ...rows, ''].join('\n');
}

/** A publisher within a sentence: «de gemeente Waterveen». */
const inSentence = (publisher: string): string => publisher.replace(/^Gemeente /, 'de gemeente ');

const textOr = (text: string | null, example: Both): Both => (text === null ? example : [text, text]);
