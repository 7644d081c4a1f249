import type { MarkupElement } from '@trendbeeld/charts';
import type { CardOptions } from '../figure/card-figure.js';
import type { Words } from '../figure/words.js';
import { BaseElement } from '../shared/base-element.js';
import { loadOutcomes } from '../shared/load.js';

/**
 * What became of the statements of the study: expected, happened, verdict, with the rule and the source of each.
 *
 * @summary What came true of what was expected in 2013.
 * @tag trend-outcomes
 * @slot - The static figure. It is shown until the element has drawn, and when that fails.
 * @event {CustomEvent<TrendbeeldErrorDetail>} trendbeeld-error - The content could not be shown; the static figure stays.
 * @status beta
 * @since 0.1.0
 */
export class TrendOutcomes extends BaseElement {
  protected override readonly defaultLevel = 2;

  protected override figureName(): string {
    return 'outcomes';
  }

  protected override async makeFigure(options: CardOptions, words: Words): Promise<MarkupElement> {
    const [{ outcomesFigure }, outcomes] = await Promise.all([import('../figure/outcomes-figure.js'), loadOutcomes(words)]);
    return outcomesFigure(outcomes, options);
  }
}
