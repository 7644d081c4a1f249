import { defineElement } from '../shared/define-element.js';
import { TrendMap } from './trend-map.js';

defineElement('trend-map', TrendMap);

declare global {
  interface HTMLElementTagNameMap {
    'trend-map': TrendMap;
  }
}
