import type { Card, Dress } from '@trendbeeld/cards/card';
import { BaseElement, type Look } from '../shared/base-element.js';
import type { ElementWords } from '../words/element-words.js';
import { loadCard } from '../shared/load.js';

/**
 * How the four domains hang together: a matrix with counts, the same as arrows, and all relations as a list in the order of the
 * matrix.
 *
 * @summary The relations between the domains of the study.
 * @tag trend-relations
 * @slot - The static card. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent} trendbeeld-drawn - The figure stands in the element, also after each change.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static card stays.
 * @status beta
 * @since 0.1.0
 */
export class TrendRelations extends BaseElement {
  protected override readonly tag = 'trend-relations';

  protected override look(): Promise<Look> {
    return import('../parts/list-look.js');
  }

  protected override cardName(): string {
    return 'relations';
  }

  protected override async makeCard({ language }: Dress, words: ElementWords): Promise<Card> {
    return loadCard(this.tag, this.cardName(), language, words, this.data);
  }
}
