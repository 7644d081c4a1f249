import { trendOutcomesHtml } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-steden-2013';
import type { Example } from '../shared/examples.js';

/** Every state of `<trend-outcomes>`. */
export const trendOutcomesExamples: readonly Example[] = [
  {
    name: 'Wat kwam ervan uit',
    shows: 'Alle uitspraken met wat er daarna gebeurde.',
    language: 'nl',
    html: () => trendOutcomesHtml(study, { language: 'nl' }),
  },
  { name: 'What came true', shows: 'The same in English.', language: 'en', html: () => trendOutcomesHtml(study, { language: 'en' }) },
  {
    name: 'Zonder figuur in de tag',
    shows: 'Een leeg element haalt zelf de uitkomsten op.',
    language: 'nl',
    html: () => '<trend-outcomes></trend-outcomes>',
    hidden: true,
  },
];
