import { studyOverviewHtml } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-steden-2013';
import type { Example } from '../shared/examples.js';

/** Every state of `<study-overview>`. */
export const studyOverviewExamples: readonly Example[] = [
  { name: 'De hele studie', shows: 'Elke trend in zijn domein, met het oordeel.', language: 'nl', html: () => studyOverviewHtml(study, { language: 'nl' }) },
  { name: 'The whole study', shows: 'The same in English.', language: 'en', html: () => studyOverviewHtml(study, { language: 'en' }) },
  {
    name: 'Zonder figuur in de tag',
    shows: 'Een leeg element haalt de figuur zelf op.',
    language: 'nl',
    html: () => '<study-overview></study-overview>',
    hidden: true,
  },
];
