import type { Card, Dress } from '@trendbeeld/cards/card';
import { BaseElement, type Look } from '../shared/base-element.js';
import type { ElementWords } from '../words/element-words.js';
import { loadCard } from '../shared/load.js';

/**
 * A whole study at a glance: its headline, the tally of verdicts, and every trend in its domain with its verdict, what was expected
 * and what came.
 *
 * @summary The whole study: every trend with its verdict.
 * @tag study-overview
 * @slot - The static card. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent} trendbeeld-drawn - The figure stands in the element, also after each change.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static card stays.
 * @status beta
 * @since 0.1.0
 */
export class StudyOverview extends BaseElement {
  protected override readonly tag = 'study-overview';

  protected override look(): Promise<Look> {
    return import('../parts/list-look.js');
  }

  protected override cardName(): string {
    return 'study';
  }

  protected override pageKind(): 'study' {
    return 'study';
  }

  protected override async makeCard({ language }: Dress, words: ElementWords): Promise<Card> {
    return loadCard(this.tag, this.cardName(), language, words, this.data);
  }
}
