import { el } from '@trendbeeld/charts';
import type { DomainEntry } from '@trendbeeld/data';
import type { Card } from '../card/card.js';
import { trendCard, type CardOptions } from '../card/trend-card.js';
import { domainSign } from '../parts/icons.js';
import { WORDS } from '../words/card-words.js';

/** How an overview is made. */
export interface OverviewOptions extends Omit<CardOptions, 'address' | 'namesDomain'> {
  /** Gives the address of a trend's own page. Default: no links. */
  readonly addressOf?: (slug: string) => string;
}

/**
 * A domain as a complete card: headline (an h2), introduction and the cards of all its trends (h3). Each card has the trend's name as
 * its id, so that an address can end in `#woningbouw`.
 *
 * @example
 * const card = domainOverview(domainEntry(study, 'wonen'), { language: 'nl' });
 */
export function domainOverview(entry: DomainEntry, { language, addressOf }: OverviewOptions): Card {
  const { domain, trends } = entry;
  const words = WORDS[language];
  return {
    tag: 'section',
    classes: 'trendbeeld tb-overview',
    language,
    heading: { level: 2, text: domain.headline[language], above: el('p', { class: 'tb-domain' }, domainSign(domain.icon), domain.title[language]) },
    body: [el('p', { class: 'tb-lead' }, domain.text[language])],
    cards: {
      label: words.trendsIn,
      all: trends.map((trend) => ({
        id: trend.trend.slug,
        card: trendCard(trend, { language, namesDomain: false, ...(addressOf ? { address: addressOf(trend.trend.slug) } : {}) }),
      })),
    },
    municipal: null,
    // Each of its cards names its own source.
    footer: null,
  };
}
