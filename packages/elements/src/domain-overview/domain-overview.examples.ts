import { domainOverviewHtml } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-steden-2013';
import type { Example } from '../shared/examples.js';

/** Every state of `<domain-overview>`. */
export const domainOverviewExamples: readonly Example[] = [
  ...[
    { name: 'Fysiek', domain: 'fysiek' },
    { name: 'Economie', domain: 'economie' },
    { name: 'Sociaal', domain: 'sociaal' },
    { name: 'Bestuur', domain: 'bestuur' },
  ].map(({ name, domain }): Example => ({
    name,
    shows: `Alle trends van het domein ${domain}.`,
    language: 'nl',
    html: () => domainOverviewHtml(study, { domain, language: 'nl' }),
  })),
  {
    name: 'In English',
    shows: 'A domain in English, with a headline of its own.',
    language: 'en',
    html: () => domainOverviewHtml(study, { domain: 'economie', language: 'en', headline: 'What the study of 2013 says about the economy' }),
  },
  {
    name: 'Zonder figuur in de tag',
    shows: 'Een leeg element haalt zelf het domein op.',
    language: 'nl',
    html: () => '<domain-overview domain="bestuur"></domain-overview>',
    hidden: true,
  },
  {
    name: 'Onbekend domein',
    shows: 'Het domein bestaat niet.',
    language: 'nl',
    problem: 'unknown-domain',
    html: () => '<domain-overview domain="natuur"><p>Trends over de natuur.</p></domain-overview>',
  },
];
