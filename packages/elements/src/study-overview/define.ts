import { defineElement } from '../shared/define-element.js';
import { StudyOverview } from './study-overview.js';

defineElement('study-overview', StudyOverview);

declare global {
  interface HTMLElementTagNameMap {
    'study-overview': StudyOverview;
  }
}
