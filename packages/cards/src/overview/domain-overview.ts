import { el } from '@trendbeeld/charts';
import { createFormatters, yearOf, type DomainEntry } from '@trendbeeld/data';
import type { Card } from '../card/card.js';
import { trendCard, type CardOptions } from '../card/trend-card.js';
import { WORDS } from '../words/card-words.js';
import { domainFrame } from './domain-frame.js';
import { tallyMarkup, tallyOf } from './tally.js';
import { sharedYears, tileOf } from './tile.js';

/** How an overview is made. */
export interface OverviewOptions extends Omit<CardOptions, 'address' | 'namesDomain'> {
  /** Gives the address of a trend's own page. Default: no links. */
  readonly addressOf?: (slug: string) => string;
}

/**
 * A domain at a glance: headline (an h2), the tally of verdicts, and a small graphic of each trend with its headline (h3) and verdict,
 * all in the same years. Each opens the card of its trend in place, and has the trend's name as its id, so that an address can end in
 * `#woningbouw`.
 *
 * @example
 * const card = domainOverview(domainEntry(study, 'wonen'), { language: 'nl' });
 */
export function domainOverview(entry: DomainEntry, { language, addressOf }: OverviewOptions): Card {
  const { domain, trends, source } = entry;
  const words = WORDS[language];
  const format = createFormatters(language, source.units);
  const years = sharedYears(trends, Number(yearOf(source)));
  return {
    ...domainFrame(entry, language),
    body: [tallyMarkup(tallyOf(trends), language)],
    more: { label: words.aboutDomain, parts: [el('div', { class: 'tb-text' }, el('p', {}, domain.text[language]))] },
    cards: {
      label: words.trendsIn,
      all: trends.map((trend) => ({
        id: trend.trend.slug,
        tile: tileOf(trend, years, format),
        card: trendCard(trend, { language, namesDomain: false, ...(addressOf ? { address: addressOf(trend.trend.slug) } : {}) }),
      })),
    },
  };
}
