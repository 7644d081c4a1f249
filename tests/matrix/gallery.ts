import { readFileSync } from 'node:fs';
import { study as prognoses } from '@trendbeeld/study-prognoses';
import { study } from '@trendbeeld/study-steden-2013';
import { fileURLToPath } from 'node:url';
import {
  domainOverviewHtml,
  exampleOf,
  GRAPHICS,
  ownFiguresHtml,
  trendCardHtml,
  trendMapHtml,
  trendOutcomesHtml,
  trendRelationsHtml,
  type MunicipalityFigures,
} from '@trendbeeld/cards';

const data = (name: string): unknown => JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@trendbeeld/data/${name}`)), 'utf8'));

/** A municipality with a long name, for the longest labels. */
const municipality = {
  municipality: data('municipalities/GM0796.json'),
  shared: data('municipal-indicators.json'),
  comparisons: study.comparisons,
} as MunicipalityFigures;

const own = {
  title: 'Bezoeken aan de bibliotheek',
  unit: 'bezoeken per dag',
  example: true,
  source: { publisher: 'Voorbeeld' },
  observations: [
    { period: '2021', value: 210, status: 'definitive' },
    { period: '2022', value: null, status: 'definitive' },
    { period: '2023', value: 305, status: 'definitive' },
    { period: '2024', value: 298, status: 'provisional' },
  ],
};

/** Every kind of graphic that there is; each is shown by its example too. */
const KINDS = Object.keys(GRAPHICS) as (keyof typeof GRAPHICS)[];

/** One state for each element and each kind of graphic, by what it shows. Together they hold every kind there is. */
const STATES: Readonly<Record<string, string>> = {
  'groei in perioden, lijn met verwachting': trendCardHtml(study, { trend: 'economische-groei' }),
  'rooster, richtingen, breuk in de definitie': trendCardHtml(study, { trend: 'werkloosheid' }),
  'schets zonder schaal': trendCardHtml(study, { trend: 'mobiliteit' }),
  'staaf, leeftijden, geïndexeerde lijnen, helling': trendCardHtml(study, { trend: 'bevolking-en-huishoudens' }),
  'staven naar twee kanten': trendCardHtml(study, { trend: 'banen-in-zorg-en-overheid' }),
  'strook met eigen gemeente': trendCardHtml(study, { trend: 'verschillen-tussen-gemeenten', municipality }),
  'balken met onbekende overlap': trendCardHtml(study, { trend: 'kwetsbare-groepen' }),
  tijdlijn: trendCardHtml(study, { trend: 'decentralisaties' }),
  'lijst in kolommen': trendCardHtml(study, { trend: 'rollen-van-de-overheid' }),
  'genummerde lijst': trendCardHtml(study, { trend: 'vier-valkuilen' }),
  paren: trendCardHtml(study, { trend: 'tweedeling-arbeidsmarkt' }),
  'twee kanten': trendCardHtml(study, { trend: 'burgerkracht' }),
  'zeker en onzeker': trendCardHtml(study, { trend: 'lokale-uitwerking' }),
  verandering: trendCardHtml(study, { trend: 'participatiestad' }),
  verbanden: trendCardHtml(study, { trend: 'woonomgeving' }),
  tekst: trendCardHtml(study, { trend: 'publieke-problemen', language: 'en' }),
  'uitgaven, jaren': trendCardHtml(prognoses, { trend: 'achttien-miljoen' }),
  'uitgaven, getallen': trendCardHtml(prognoses, { trend: 'alleenwonenden', language: 'en' }),
  'uitgaven, waaier': trendCardHtml(prognoses, { trend: 'hoogste-aantal' }),
  ...Object.fromEntries(KINDS.map((kind) => [`soort: ${kind}`, trendCardHtml(exampleOf(kind), { trend: 'voorbeeld' })])),
  'eigen cijfers': ownFiguresHtml({ data: own, src: 'eigen.json' }),
  'overzicht van een domein': domainOverviewHtml(study, { domain: 'bestuur' }),
  uitkomsten: trendOutcomesHtml(study),
  samenhang: trendRelationsHtml(study),
  kaart: trendMapHtml({ comparison: municipality.comparisons![0]!, municipality }),
};

/** Names of the states, in the order of the page. */
export const STATE_NAMES = Object.keys(STATES);

/** The page of a municipality that embeds every state, as a host would: its own headings, one style sheet, one script. */
export const GALLERY = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Alle grafieken</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/embed/trendbeeld.css"><link rel="stylesheet" href="/host.css">
<script src="/embed/trendbeeld.js" defer></script></head><body><main><h1>Alle grafieken</h1>
${Object.entries(STATES)
  .map(([name, html], i) => `<section aria-labelledby="s${i}"><h2 id="s${i}">${name}</h2>${html}</section>`)
  .join('\n')}
</main></body></html>`;

/** The host's own style: a column with a margin, light and dark as the reader's system asks. */
export const HOST_CSS = `:root{color-scheme:light dark}body{margin:0;font-family:"Liberation Sans",Arial,sans-serif;background:Canvas;color:CanvasText}
main{padding:1rem;max-inline-size:75rem}section{margin-block:2rem}h1,h2{overflow-wrap:break-word}`;
