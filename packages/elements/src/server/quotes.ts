import { createFormatters, type Language } from '@trendbeeld/data';
import { MUNICIPAL_OF_TREND } from '@trendbeeld/data/municipal';
import { outcomes } from '@trendbeeld/data/outcomes';
import { study } from '@trendbeeld/data/study';
import type { MunicipalityFigures } from '../figure/municipality-section.js';
import { behind, domainSentence, trendSentence, type QuoteOptions } from '../figure/quote-sentence.js';
import type { Quote } from '../snippets/quote.js';
import { QUOTE_WORDS, type Behind } from '../words/quote-words.js';
import { domainOf, trendOf } from './entries.js';

const FORMAT = { nl: createFormatters('nl'), en: createFormatters('en') };

/** In which language a quote is, and for whom. */
export interface QuoteDress {
  readonly language: Language;
  /** Its latest figure stands in the sentence; without one for it, the quote is the national one. Default: none. */
  readonly municipality?: MunicipalityFigures;
}

/** Options of {@link trendQuote}. */
export interface TrendQuoteOptions extends QuoteDress {
  /** Name of a trend (`werkloosheid`) or its id (`T3.2`). */
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
 * @throws {RangeError} for an unknown trend; names those that exist.
 */
export function trendQuote({ trend, ...dress }: TrendQuoteOptions): Quote {
  const entry = trendOf(trend);
  const title = entry.trend.title[dress.language];
  return {
    title,
    sentence: trendSentence(entry, optionsOf(dress)),
    linkText: linkText('trend', behind(entry), title, hasMunicipalFigure(entry.trend.slug), dress),
  };
}

/** What stands for a domain where its overview does not. @throws {RangeError} for an unknown domain; names those that exist. */
export function domainQuote({ domain, ...dress }: DomainQuoteOptions): Quote {
  const entry = domainOf(domain);
  const title = entry.domain.headline[dress.language];
  const all = entry.trends.map(behind);
  const best = (['chart', 'figures'] as const).find((kind) => all.includes(kind)) ?? 'text';
  return { title, sentence: domainSentence(entry, optionsOf(dress)), linkText: linkText('domain', best, title, hasMunicipalFigure(domain), dress) };
}

/**
 * Whether there are figures of municipalities for a trend, or for any trend of a domain: only then it has an address of a
 * municipality. False for a name that does not exist.
 */
export function hasMunicipalFigure(name: string): boolean {
  return Object.hasOwn(MUNICIPAL_OF_TREND, name) || study.trends.some((t) => t.domain === name && t.slug in MUNICIPAL_OF_TREND);
}

function optionsOf({ language, municipality }: QuoteDress): QuoteOptions {
  return { format: FORMAT[language], indicators: outcomes.indicators, municipality };
}

function linkText(kind: 'trend' | 'domain', what: Behind, title: string, local: boolean, { language, municipality }: QuoteDress): string {
  return `${QUOTE_WORDS[language].see[kind][what](local && municipality ? municipality.municipality.name : null)}: ${title}`;
}
