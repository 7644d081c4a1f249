import { defineElement } from '../shared/define-element.js';
import { TrendCard } from './trend-card.js';

defineElement('trend-card', TrendCard);

declare global {
  interface HTMLElementTagNameMap {
    'trend-card': TrendCard;
  }
}
