import { trendRelationsHtml } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-steden-2013';
import type { Example } from '../shared/examples.js';

/** Every state of `<trend-relations>`. */
export const trendRelationsExamples: readonly Example[] = [
  {
    name: 'Samenhang',
    shows: 'De 50 verbanden als matrix, als pijlen en als lijst.',
    language: 'nl',
    html: () => trendRelationsHtml(study, { language: 'nl' }),
  },
  { name: 'Relations', shows: 'The same in English.', language: 'en', html: () => trendRelationsHtml(study, { language: 'en' }) },
  {
    name: 'Zonder figuur in de tag',
    shows: 'Een element met alleen een zin haalt de figuur zelf op.',
    language: 'nl',
    html: () => '<trend-relations><p>Zo hangen de domeinen samen.</p></trend-relations>',
    hidden: true,
  },
];
