import type { MarkupElement } from '@trendbeeld/charts';
import type { Dress } from '../figure/dress.js';
import { BaseElement } from '../shared/base-element.js';
import type { ElementWords } from '../words/element-words.js';
import { loadFigure } from '../shared/load.js';

/**
 * How the four domains hang together: a matrix with counts, the same as arrows, and all relations as a list in the order of the
 * matrix.
 *
 * @summary The relations between the domains of the study.
 * @tag trend-relations
 * @slot - The static figure. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent} trendbeeld-drawn - The figure stands in the element, also after each change.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static figure stays.
 * @status beta
 * @since 0.1.0
 */
export class TrendRelations extends BaseElement {
  protected override readonly defaultLevel = 2;

  protected override figureName(): string {
    return 'relations';
  }

  protected override async makeFigure({ language }: Dress, words: ElementWords): Promise<MarkupElement> {
    return loadFigure('', 'relations', language, words, this.data);
  }
}
