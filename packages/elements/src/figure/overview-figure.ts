import { el, type MarkupElement } from '@trendbeeld/charts';
import type { DomainEntry } from '@trendbeeld/data';
import { cardFigure, figureKey, headingLevelOf, type CardOptions, type MunicipalPart } from './card-figure.js';
import { domainSign } from './icons.js';
import { WORDS } from './words.js';

/** How an overview is dressed; the level is that of its own heading (default 2), its cards stand one level below. */
export interface OverviewOptions extends Omit<CardOptions, 'address' | 'namesDomain'> {
  /** Gives the address of a trend's own page. Default: no links. */
  readonly addressOf?: (slug: string) => string;
}

/**
 * A domain as a complete figure: headline, introduction and the cards of all its trends. Each card has the trend's name as
 * its id, so that an address can end in `#werkloosheid`.
 */
export function overviewFigure(entry: DomainEntry, options: OverviewOptions, municipal: MunicipalPart | null = null): MarkupElement {
  const { language } = options;
  const { domain, trends } = entry;
  const level = headingLevelOf(options.headingLevel ?? 2);
  return el(
    'section',
    { class: 'trendbeeld tb-overview', lang: language, 'data-key': figureKey(domain.ref, { ...options, headingLevel: level }) },
    el('p', { class: 'tb-domain' }, domainSign(domain.ref), domain.title[language]),
    el(`h${level}`, { class: 'tb-title' }, options.headline || domain.headline[language]),
    el('p', { class: 'tb-lead' }, domain.text[language]),
    el(
      'ul',
      { class: 'tb-cards', 'aria-label': WORDS[language].trendsIn },
      trends.map((trend) =>
        el(
          'li',
          { id: trend.trend.slug },
          cardFigure(
            trend,
            {
              language,
              namesDomain: false,
              headingLevel: Math.min(6, level + 1),
              ...(options.addressOf ? { address: options.addressOf(trend.trend.slug) } : {}),
            },
            municipal,
          ),
        ),
      ),
    ),
  );
}
