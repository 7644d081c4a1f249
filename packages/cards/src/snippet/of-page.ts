/** What belongs to a published page, whatever it is of: its picture, its quote, and what its picture draws. */
import { createFormatters, type Study } from '@trendbeeld/data';
import type { MunicipalityFigures } from '../card/municipality.js';
import { domainOf, trendOf } from '../entries.js';
import type { Sourced } from '../parts/short-source.js';
import { domainIndicators, domainPicture, type DomainPictureOptions } from '../picture/domain-picture.js';
import type { Picture } from '../picture/sheet.js';
import { studyIndicators, studyPicture } from '../picture/study-picture.js';
import { trendIndicators } from '../picture/trend-content.js';
import { trendPicture } from '../picture/trend-picture.js';
import { DRAFT_WORDS } from '../words/draft-words.js';
import type { Page } from './page.js';
import type { Quote } from './quote.js';
import { domainQuote, studyQuote, trendQuote } from './quotes.js';

/** What a page is of, and in which language. */
type Subject = Pick<Page, 'kind' | 'name' | 'language'>;

/** How the picture of a page is made; see `TrendPictureOptions`. */
export type PagePictureOptions = Omit<DomainPictureOptions, 'domain' | 'language'>;

/**
 * The picture of a page. A whole study has no figures of a municipality.
 *
 * @example
 * const { svg } = pagePicture(study, { kind: 'trend', name: 'woningbouw', language: 'nl' }, { size: '4:5' });
 * @throws {RangeError} for a page that the study has not.
 */
export function pagePicture(study: Study, { kind, name, language }: Subject, options: PagePictureOptions): Picture {
  const dress = { ...options, language };
  if (kind === 'study') return studyPicture(study, dress);
  return kind === 'trend' ? trendPicture(trendOf(study, name), dress) : domainPicture(domainOf(study, name), dress);
}

/**
 * The quote of a page. That of a whole study has no figures of a municipality; that of a draft says that it is one.
 *
 * @example
 * const { sentence } = pageQuote(study, { kind: 'trend', name: 'woningbouw', language: 'nl' });
 * @throws {RangeError} for a page that the study has not.
 */
export function pageQuote(study: Study, { kind, name, language }: Subject, municipality?: MunicipalityFigures): Quote {
  const dress = { language, ...(municipality ? { municipality } : {}) };
  const quote =
    kind === 'study'
      ? studyQuote(study, dress)
      : kind === 'trend'
        ? trendQuote(study, { trend: name, ...dress })
        : domainQuote(study, { domain: name, ...dress });
  if (!study.draft) return quote;
  const words = DRAFT_WORDS[language];
  const title = words.title(quote.title);
  return { ...quote, title, sentence: words.sentence(quote.sentence), linkText: quote.linkText.replace(quote.title, () => title) };
}

/**
 * What the picture of a page has its figures of, without making it.
 *
 * @example
 * const sources = pageIndicators(study, { kind: 'trend', name: 'woningbouw', language: 'nl' });
 * @throws {RangeError} for a page that the study has not.
 */
export function pageIndicators(study: Study, { kind, name, language }: Subject, municipality?: MunicipalityFigures): readonly Sourced[] {
  const format = createFormatters(language, study.source.units);
  if (kind === 'study') return studyIndicators(study, language);
  return kind === 'trend' ? trendIndicators(trendOf(study, name), municipality, format) : domainIndicators(domainOf(study, name), municipality, format);
}
