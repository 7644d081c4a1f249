import { defineElement } from '../shared/define-element.js';
import { TrendRelations } from './trend-relations.js';

defineElement('trend-relations', TrendRelations);

declare global {
  interface HTMLElementTagNameMap {
    'trend-relations': TrendRelations;
  }
}
