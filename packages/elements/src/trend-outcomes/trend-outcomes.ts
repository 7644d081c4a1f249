import type { MarkupElement } from '@trendbeeld/charts';
import type { Dress } from '../figure/dress.js';
import { BaseElement } from '../shared/base-element.js';
import type { ElementWords } from '../words/element-words.js';
import { loadFigure } from '../shared/load.js';

/**
 * What became of the statements of the study: expected, happened, verdict, with the rule and the source of each.
 *
 * @summary What came true of what was expected in 2013.
 * @tag trend-outcomes
 * @slot - The static figure. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent} trendbeeld-drawn - The figure stands in the element, also after each change.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static figure stays.
 * @status beta
 * @since 0.1.0
 */
export class TrendOutcomes extends BaseElement {
  protected override readonly defaultLevel = 2;

  protected override figureName(): string {
    return 'outcomes';
  }

  protected override async makeFigure({ language }: Dress, words: ElementWords): Promise<MarkupElement> {
    return loadFigure('', 'outcomes', language, words, this.data);
  }
}
