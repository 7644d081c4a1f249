import { defineElement } from '../shared/define-element.js';
import { TrendOutcomes } from './trend-outcomes.js';

defineElement('trend-outcomes', TrendOutcomes);

declare global {
  interface HTMLElementTagNameMap {
    'trend-outcomes': TrendOutcomes;
  }
}
