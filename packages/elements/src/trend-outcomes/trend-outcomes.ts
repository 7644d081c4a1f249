import type { Card, Dress } from '@trendbeeld/cards/card';
import { BaseElement, type Look } from '../shared/base-element.js';
import type { ElementWords } from '../words/element-words.js';
import { loadCard } from '../shared/load.js';

/**
 * What became of the statements of the study: expected, happened, verdict, with the rule and the source of each.
 *
 * @summary What came true of what the study expected.
 * @tag trend-outcomes
 * @slot - The static card. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent} trendbeeld-drawn - The figure stands in the element, also after each change.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static card stays.
 * @status beta
 * @since 0.1.0
 */
export class TrendOutcomes extends BaseElement {
  protected override readonly tag = 'trend-outcomes';

  protected override look(): Promise<Look> {
    return import('../parts/list-look.js');
  }

  protected override cardName(): string {
    return 'outcomes';
  }

  protected override async makeCard({ language }: Dress, words: ElementWords): Promise<Card> {
    return loadCard(this.tag, this.cardName(), language, words, this.data);
  }
}
