import { defineElement } from '../shared/define-element.js';
import { DomainOverview } from './domain-overview.js';

defineElement('domain-overview', DomainOverview);

declare global {
  interface HTMLElementTagNameMap {
    'domain-overview': DomainOverview;
  }
}
