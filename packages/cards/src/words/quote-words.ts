import type { Indicator, Language } from '@trendbeeld/data';

/** What is behind a link: a chart with its figures, figures without a chart, or text. */
export type Behind = 'chart' | 'figures' | 'text';

/** Words of the sentence that stands for a trend or domain where its graphic does not, and of the link beside it. */
export interface QuoteWords {
  /** Names the last figure of a drawing. */
  readonly last: string;
  /** Names a figure of a municipality: "Inwoners in Voorbeeldstad". */
  readonly inPlace: (what: string, name: string) => string;
  /** In place of a per cent sign, as a sentence has it. */
  readonly percent: string;
  /** A year or month with what it stands for; kinds that are not named are told as they are. */
  readonly period: Partial<Readonly<Record<Indicator['periodMeaning']['kind'], (period: string) => string>>>;
  /** No trend of the domain has a figure of the study. */
  readonly noNumberInDomain: string;
  /** What became of the trends of a study. @param counts "2 uitgekomen", of each verdict that any has. */
  readonly ofTrends: (trends: number, counts: readonly string[]) => string;
  /** Opens the text of a link; `name` of a municipality, null for the Netherlands. */
  readonly see: {
    readonly trend: Readonly<Record<Behind, (name: string | null) => string>>;
    readonly domain: Readonly<Record<Behind, (name: string | null) => string>>;
    readonly study: string;
  };
}

const of = (name: string | null): string => (name ? ` van ${name}` : '');
const forPlace = (name: string | null): string => (name ? ` for ${name}` : '');

/** "2 uitgekomen, 1 bevestigd en 3 zonder cijfers". */
const listed = (parts: readonly string[], and: string): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}` : parts.join('');

const nl: QuoteWords = {
  last: 'Laatste cijfer in de grafiek',
  inPlace: (what, name) => `${what} in ${name}`,
  percent: 'procent',
  period: {
    'first-of-january': (period) => `1 januari ${period}`,
    'mid-year': (period) => `1 juli ${period}`,
    december: (period) => `december ${period}`,
    'year-average': (period) => `gemiddeld in ${period}`,
  },
  noNumberInDomain: 'De studie noemt bij de trends van dit domein geen cijfers.',
  ofTrends: (trends, counts) => `${trends === 1 ? 'Van de ene trend' : `Van de ${trends} trends`}: ${listed(counts, 'en')}.`,
  see: {
    study: 'Bekijk alle trends van de studie',
    trend: {
      chart: (name) => `Bekijk de grafiek en de cijfers${of(name)}`,
      figures: (name) => `Bekijk de cijfers${of(name)}`,
      text: () => 'Lees meer over deze trend',
    },
    domain: {
      chart: (name) => `Bekijk de grafieken en de cijfers${of(name)}`,
      figures: (name) => `Bekijk de cijfers${of(name)}`,
      text: () => 'Lees meer over dit domein',
    },
  },
};

const en: QuoteWords = {
  last: 'Last figure in the chart',
  inPlace: (what, name) => `${what} in ${name}`,
  percent: 'per cent',
  period: {
    'first-of-january': (period) => `1 January ${period}`,
    'mid-year': (period) => `1 July ${period}`,
    december: (period) => `December ${period}`,
    'year-average': (period) => `average over ${period}`,
  },
  noNumberInDomain: 'The study gives no figures for the trends of this domain.',
  ofTrends: (trends, counts) => `${trends === 1 ? 'Of the one trend' : `Of ${trends} trends`}: ${listed(counts, 'and')}.`,
  see: {
    study: 'See all trends of the study',
    trend: {
      chart: (name) => `See the chart and the figures${forPlace(name)}`,
      figures: (name) => `See the figures${forPlace(name)}`,
      text: () => 'Read more about this trend',
    },
    domain: {
      chart: (name) => `See the charts and the figures${forPlace(name)}`,
      figures: (name) => `See the figures${forPlace(name)}`,
      text: () => 'Read more about this domain',
    },
  },
};

/** Words of quotes, by language. */
export const QUOTE_WORDS: Readonly<Record<Language, QuoteWords>> = { nl, en };
