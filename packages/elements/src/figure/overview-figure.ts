import { el, type MarkupElement } from '@trendbeeld/charts';
import type { DomainEntry } from '@trendbeeld/data';
import { cardFigure, type CardOptions } from './card-figure.js';
import { domainSign } from './icons.js';
import { WORDS } from '../words/figure-words.js';

/** How an overview is made. */
export interface OverviewOptions extends Omit<CardOptions, 'address' | 'namesDomain'> {
  /** Gives the address of a trend's own page. Default: no links. */
  readonly addressOf?: (slug: string) => string;
}

/**
 * A domain as a complete figure: headline (an h2), introduction and the cards of all its trends (h3). Each card has the trend's
 * name as its id, so that an address can end in `#werkloosheid`.
 */
export function overviewFigure(entry: DomainEntry, { language, addressOf }: OverviewOptions): MarkupElement {
  const { domain, trends } = entry;
  return el(
    'section',
    { class: 'trendbeeld tb-overview', lang: language },
    el('p', { class: 'tb-domain' }, domainSign(domain.ref), domain.title[language]),
    el('h2', { class: 'tb-title' }, domain.headline[language]),
    el('p', { class: 'tb-lead' }, domain.text[language]),
    el(
      'ul',
      { class: 'tb-cards', 'aria-label': WORDS[language].trendsIn },
      trends.map((trend) =>
        el('li', { id: trend.trend.slug }, cardFigure(trend, { language, namesDomain: false, ...(addressOf ? { address: addressOf(trend.trend.slug) } : {}) })),
      ),
    ),
  );
}
