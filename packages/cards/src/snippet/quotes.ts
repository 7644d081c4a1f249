import { createFormatters, headlineOf, type Language, type Study } from '@trendbeeld/data';
import type { MunicipalityFigures } from '../card/municipality.js';
import { behind, domainSentence, studySentence, trendSentence, type QuoteOptions } from './quote-sentence.js';
import type { Quote } from './quote.js';
import { QUOTE_WORDS, type Behind } from '../words/quote-words.js';
import { domainOf, trendOf } from '../entries.js';
import { studyHeadline } from '../overview/study-overview.js';

/** In which language a quote is, and for whom. */
export interface QuoteDress {
  readonly language: Language;
  /** Its latest figure stands in the sentence; without one for it, the quote is the national one. Default: none. */
  readonly municipality?: MunicipalityFigures;
}

/** Options of {@link trendQuote}. */
export interface TrendQuoteOptions extends QuoteDress {
  /** Name of a trend (`woningbouw`) or its id (`T1`). */
  readonly trend: string;
}

/** Options of {@link domainQuote}. */
export interface DomainQuoteOptions extends QuoteDress {
  /** Name of a domain. */
  readonly domain: string;
}

/**
 * What stands for a trend where its graphic does not: headline, sentence and text of the link.
 *
 * @example
 * const { title, sentence, linkText } = trendQuote(study, { trend: 'woningbouw', language: 'nl' });
 * @throws {RangeError} for an unknown trend; names those that exist.
 */
export function trendQuote(study: Study, { trend, ...dress }: TrendQuoteOptions): Quote {
  const entry = trendOf(study, trend);
  const title = headlineOf(entry.trend)[dress.language];
  return {
    title,
    sentence: trendSentence(entry, optionsOf(study, dress)),
    linkText: linkText('trend', behind(entry), title, hasMunicipalFigure(study, entry.trend.slug), dress),
    ...place(hasMunicipalFigure(study, entry.trend.slug), dress),
  };
}

/**
 * What stands for a domain where its overview does not.
 *
 * @example
 * const { sentence } = domainQuote(study, { domain: 'wonen', language: 'en' });
 * @throws {RangeError} for an unknown domain; names those that exist.
 */
export function domainQuote(study: Study, { domain, ...dress }: DomainQuoteOptions): Quote {
  const entry = domainOf(study, domain);
  const title = entry.domain.headline[dress.language];
  const all = entry.trends.map(behind);
  const best = (['chart', 'figures'] as const).find((kind) => all.includes(kind)) ?? 'text';
  return {
    title,
    sentence: domainSentence(entry, optionsOf(study, dress)),
    linkText: linkText('domain', best, title, hasMunicipalFigure(study, domain), dress),
    ...place(hasMunicipalFigure(study, domain), dress),
  };
}

/**
 * What stands for a whole study where its overview does not: its headline, the tally of verdicts in words, and the source. Figures of
 * a municipality have no place in it.
 *
 * @example
 * const { sentence } = studyQuote(study, { language: 'nl' });
 */
export function studyQuote(study: Study, { language }: Pick<QuoteDress, 'language'>): Quote {
  const title = studyHeadline(study, language);
  const trends = study.domains.flatMap(({ ref }) => domainOf(study, ref).trends);
  return { title, sentence: studySentence(study, trends, language), linkText: `${QUOTE_WORDS[language].see.study}: ${title}` };
}

/**
 * Whether there are figures of municipalities for a trend, or for any trend of a domain: only then it has an address of a
 * municipality. False for a name that does not exist.
 *
 * @example
 * hasMunicipalFigure(study, 'woningbouw'); // true where the trend names a municipal indicator
 */
export function hasMunicipalFigure({ trends }: Study, name: string): boolean {
  return trends.some((t) => (t.slug === name || t.domain === name) && t.municipal.length > 0);
}

function optionsOf({ source, outcomes }: Study, { language, municipality }: QuoteDress): QuoteOptions {
  return { format: createFormatters(language, source.units), indicators: outcomes.indicators, municipality };
}

/** The municipality that a quote is about, where there are figures of it. */
const place = (local: boolean, { municipality }: QuoteDress): Pick<Quote, 'municipality'> =>
  local && municipality ? { municipality: municipality.municipality.name } : {};

function linkText(kind: 'trend' | 'domain', what: Behind, title: string, local: boolean, { language, municipality }: QuoteDress): string {
  const own = local && municipality ? municipality.municipality.name : null;
  // The figures of a municipality are a graphic, also where the study has none.
  return `${QUOTE_WORDS[language].see[kind][own ? 'chart' : what](own)}: ${title}`;
}
