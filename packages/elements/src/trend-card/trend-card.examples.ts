import { trendCardHtml } from '@trendbeeld/cards';
import { study } from '@trendbeeld/study-steden-2013';
import type { Example } from '../shared/examples.js';

/** A trend by name, as a page of a municipality has it: with its static card inside. */
const trend = (
  name: string,
  slug: string,
  shows: string,
  rest: Partial<Example> & { readonly headline?: string; readonly headingLevel?: number } = {},
): Example => {
  const { headline, headingLevel, ...more } = rest;
  const language = more.language ?? 'nl';
  return {
    name,
    shows,
    language,
    html: () => trendCardHtml(study, { trend: slug, language, ...(headline ? { headline } : {}), ...(headingLevel ? { headingLevel } : {}) }),
    ...more,
  };
};

/** A trend with an attribute of the tag alone, which dresses it. */
const attributed = (name: string, attribute: string, shows: string): Example => ({
  name,
  shows,
  language: 'nl',
  html: () => trendCardHtml(study, { trend: 'werkloosheid' }).replace('<trend-card', `<trend-card ${attribute}`),
});

/** Own figures by file, with a sentence inside for readers without script. */
const file = (name: string, path: string, shows: string, rest: Partial<Example> = {}): Example => ({
  name,
  shows,
  language: 'nl',
  html: (files) => `<trend-card src="${files}${path}"><p>Hier staan de fietsers over de brug (voorbeeld met verzonnen cijfers).</p></trend-card>`,
  ...rest,
});

const table = (rows: string, cite = '<cite>Voorbeeld, verzonnen cijfers</cite>'): string =>
  `<trend-card example><table><caption>Fietsers over de brug</caption><thead><tr><th>Jaar</th><th>fietsers per dag</th><th>Status</th></tr></thead><tbody>${rows}</tbody></table>${cite}</trend-card>`;

/** Every state of `<trend-card>`. */
export const trendCardExamples: readonly Example[] = [
  trend('Staven', 'economische-groei', 'Gemeten, voorlopige en verwachte groei op één nullijn.'),
  trend('Staven met open eind', 'banen-in-zorg-en-overheid', 'Een getal dat groter is dan de studie zegt, en richtingen zonder getal.'),
  trend('Staaf onder nul', 'beroepsbevolking', 'Een daling: de staaf loopt naar links.'),
  trend('Staven van vroeger', 'bevolking-en-huishoudens', 'Drie keer zoveel, naast het uitgangspunt.'),
  trend('Rooster', 'werkloosheid', 'Ongeveer 9 van elke 100, met een open rand om het laatste vakje.'),
  trend('Rooster met één vakje', 'bestaande-bouw', 'Een van elke honderd.'),
  trend('Balken met eigen eenheden', 'kwetsbare-groepen', 'Groepen die elkaar overlappen en dus nooit worden opgeteld.'),
  trend('Richtingen', 'mobiliteit', 'Pijlen zonder lengte: de studie noemt geen getal.'),
  trend('Verschillen', 'verschillen-tussen-gemeenten', 'Groei en krimp naast elkaar.'),
  trend('Twee kloven', 'tweedeling-arbeidsmarkt', 'Groepen die tegenover elkaar staan.'),
  trend('Ondernemers', 'ondernemerschap', 'Wat kan gebeuren.'),
  trend('Relaties', 'woonomgeving', 'Hoe domeinen samenhangen.'),
  trend('Zeker en onzeker', 'wendbare-gemeente', 'Wat vaststaat en wat niet.'),
  trend('Lokaal onzeker', 'lokale-uitwerking', 'Wat vaststaat en wat niet.', { hidden: true }),
  trend('Verandering', 'participatiestad', 'Van de ene toestand naar de andere.'),
  trend('Tijdlijn', 'decentralisaties', 'Stand van augustus 2013.'),
  trend('Tijdlijn in woorden', 'al-voor-de-crisis', 'Een volgorde zonder jaartallen.', { hidden: true }),
  trend('Twee kanten', 'burgerkracht', 'Kansen en bedreigingen.'),
  trend('Rollen', 'rollen-van-de-overheid', 'Drie rollen naast elkaar.'),
  trend('Regels', 'spelregels', 'Zeven punten op volgorde.'),
  trend('Valkuilen', 'vier-valkuilen', 'Vier valkuilen met uitleg.'),
  trend('Tekst', 'bouwen-naar-vraag', 'Alleen woorden: de studie noemt geen getal.'),
  trend('Tekst over steden', 'steden-aan-zet', 'Alleen woorden.', { hidden: true }),
  trend('Tekst over bewoners', 'meer-overlaten-aan-bewoners', 'Alleen woorden.', { hidden: true }),
  trend('Tekst over problemen', 'publieke-problemen', 'Alleen woorden.', { hidden: true }),
  trend('Tekst over kwetsbare mensen', 'meest-kwetsbare-mensen', 'Alleen woorden.', { hidden: true }),
  trend('In English', 'werkloosheid', 'A card in English.', { language: 'en' }),
  trend('Ranges in English', 'kwetsbare-groepen', 'Ranges in English.', { language: 'en' }),
  attributed('Compact', 'size="graphic"', 'Alleen de grafiek, de zekerheid en de bron.'),
  attributed('Eigen donkere grond', 'theme="dark"', 'Donker op een lichte pagina, zoals de redactie het koos.'),
  {
    name: 'Kies uw gemeente',
    shows: 'Onder de kaart kiest de lezer een gemeente; de keuze staat in het adres van de pagina.',
    language: 'nl',
    html: () => trendCardHtml(study, { trend: 'bevolking-en-huishoudens' }).replace('<trend-card', '<trend-card choose'),
  },
  trend('Eigen kop', 'werkloosheid', 'Een eigen kop van drie regels; de cijfers en de bron blijven.', {
    headline: 'In ’s-Hertogenbosch rekende de arbeidsongeschiktheidsverzekeringsmaatschappij in 2013 op veel meer mensen zonder werk dan in de jaren daarvoor',
    headingLevel: 2,
  }),
  {
    name: 'Zonder figuur in de tag',
    shows: 'Een leeg element haalt zelf de trend op; zo hoort het niet in een pagina.',
    language: 'nl',
    html: () => '<trend-card trend="werkloosheid"></trend-card>',
    hidden: true,
  },
  {
    name: 'Met een gemeente',
    shows: 'Utrecht naast Nederland: het element haalt de cijfers van de gemeente zelf op.',
    language: 'nl',
    html: () => '<trend-card trend="verschillen-tussen-gemeenten" municipality="GM0344"><p>De verschillen tussen gemeenten.</p></trend-card>',
  },
  {
    name: 'Gemeente zonder cijfer',
    shows: 'Bij deze trend zijn er alleen cijfers voor heel Nederland.',
    language: 'nl',
    html: () => '<trend-card trend="werkloosheid" municipality="GM0796"><p>De werkloosheid.</p></trend-card>',
    hidden: true,
  },
  {
    name: 'Onbekende gemeente',
    shows: 'De code van de gemeente bestaat niet.',
    language: 'nl',
    problem: 'unknown-municipality',
    html: () => '<trend-card trend="werkloosheid" municipality="GM9999"><p>De werkloosheid.</p></trend-card>',
  },
  file('Eigen cijfers, JSON', 'fietsers.json', 'Een lijn met een gat en een voorlopig cijfer, uit een JSON-bestand.'),
  file('Eigen cijfers, CSV', 'fietsers.csv', 'Dezelfde lijn uit een CSV-bestand met decimale komma’s.'),
  {
    name: 'Eigen cijfers, tabel',
    shows: 'Een lijn uit een tabel in de tag.',
    language: 'nl',
    html: () =>
      table(
        '<tr><th>2021</th><td>3.980,5</td><td></td></tr><tr><th>2022</th><td>4.720</td><td></td></tr><tr><th>2023</th><td>4.905*</td><td>voorlopig</td></tr>',
      ),
  },
  file('Eigen cijfers, Excel', 'werkmap.xlsx', 'Een werkmap zoals Excel haar bewaart.'),
  file('Eigen reeksen', 'reeksen.csv', 'Een gemeente naast het land: twee lijnen op één schaal.'),
  file('Eigen prognose', 'prognose.csv', 'Een prognose met haar band en haar jaar, en een doel.'),
  file('Eigen staven', 'wijken.csv', 'Wijken in één jaar; een geheim cijfer is geen nul.'),
  file('Zonder bron', 'zonder-bron.json', 'Cijfers zonder bron blijven een tabel, en een zin zegt waarom.'),
  file('Eén meting', 'een-meting.json', 'Eén waarde is een punt.'),
  file('Geen gegevens', 'geen-metingen.json', 'Alle waarden ontbreken.'),
  file('Tekens uit gegevens', 'markup.json', 'Tekst uit gegevens wordt nooit opmaak.', { hidden: true }),
  {
    name: 'Onbekende trend',
    shows: 'De trend bestaat niet.',
    language: 'nl',
    problem: 'unknown-trend',
    html: () => '<trend-card trend="werkeloosheid"><p>De werkloosheid stijgt, volgens de studie van 2013.</p></trend-card>',
  },
  {
    name: 'Unknown trend',
    shows: 'The sentence is in the language of the reader.',
    language: 'en',
    problem: 'unknown-trend',
    html: () => '<trend-card trend="unemployment"><p>Unemployment rises, says the study of 2013.</p></trend-card>',
  },
  file('Bestand ontbreekt', 'bestaat-niet.json', 'Het bestand met cijfers is er niet.', { problem: 'missing-file' }),
  file('Pagina in plaats van JSON', 'pagina.html', 'Een server geeft een pagina met status 200.', { problem: 'not-data', hidden: true }),
  file('Pagina in plaats van CSV', 'pagina-als.csv', 'Een pagina onder de naam van een CSV-bestand.', { problem: 'not-data', hidden: true }),
  file('Kapotte JSON', 'kapot.json', 'Het bestand houdt op in het midden.', { problem: 'not-data' }),
  file('Kapotte CSV', 'kapot.csv', 'Geen titel, geen eenheid en geen getal.', { problem: 'wrong-content', hidden: true }),
  file('Verkeerde soort', 'verkeerde-soort.json', 'Een woord waar een getal hoort.', { problem: 'wrong-content' }),
  {
    name: 'Samengevoegde cellen',
    shows: 'Een tabel met samengevoegde cellen blijft een tabel.',
    language: 'nl',
    problem: 'wrong-content',
    html: () => table('<tr><th>2021</th><td colspan="2">3.980</td></tr>'),
  },
  {
    name: 'Niets gekozen',
    shows: 'Geen trend, geen bestand, geen tabel.',
    language: 'nl',
    problem: 'nothing-chosen',
    html: () => '<trend-card><p>Hier komt een trend.</p></trend-card>',
    hidden: true,
  },
];
