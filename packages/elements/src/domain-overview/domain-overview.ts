import type { MarkupElement } from '@trendbeeld/charts';
import type { CardOptions } from '../figure/card-figure.js';
import { overviewFigure } from '../figure/overview-figure.js';
import type { Words } from '../figure/words.js';
import { BaseElement } from '../shared/base-element.js';
import { loadDomain } from '../shared/load.js';
import { Problem } from '../shared/problem.js';

/**
 * A policy domain with the cards of all its trends.
 *
 * @summary A domain of the study and its trends.
 * @tag domain-overview
 * @slot - The static figure. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static figure stays.
 * @status beta
 * @since 0.1.0
 */
export class DomainOverview extends BaseElement {
  static override properties = {
    ...BaseElement.properties,
    domain: { type: String },
  };

  /** Name of a domain: `fysiek`, `economie`, `sociaal` or `bestuur`. */
  declare domain: string | undefined;

  protected override readonly defaultLevel = 2;

  protected override figureName(): string {
    return this.domain ?? '';
  }

  protected override async makeFigure(options: CardOptions, words: Words): Promise<MarkupElement> {
    if (!this.domain) throw new Problem('nothing-chosen', words.errors.unknownDomain(''));
    return overviewFigure(await loadDomain(this.domain, words), options);
  }
}
