import { html } from '../html.mjs';
import { cityPage } from '../layout.mjs';
import { address } from '../site-map.mjs';

/** Every graphic of the study with the page and the card where it stands. */
const GRAPHICS = [
  { page: 'fysiek', card: 'bevolking-en-huishoudens', nl: 'Bevolking: verwachte groei en echte groei', en: 'Population: expected growth and actual growth' },
  { page: 'fysiek', card: 'bevolking-en-huishoudens', nl: 'Leeftijden: toen, nu en verwacht', en: 'Ages: then, now and expected' },
  {
    page: 'fysiek',
    card: 'bevolking-en-huishoudens',
    nl: 'Huishoudens: soorten, en hun groei naast die van inwoners',
    en: 'Households: kinds, and their growth beside that of inhabitants',
  },
  { page: 'comparisons', card: '', nl: 'Verschillen tussen gemeenten: strook en kaart', en: 'Differences between municipalities: strip and map' },
  { page: 'fysiek', card: 'bestaande-bouw', nl: 'Bestaande bouw en nieuwe woningen', en: 'Existing homes and new ones' },
  { page: 'fysiek', card: 'mobiliteit', nl: 'Mobiliteit, een schets zonder schaal', en: 'Travel, a sketch without a scale' },
  { page: 'economie', card: 'economische-groei', nl: 'Perioden van groei', en: 'Periods of growth' },
  { page: 'economie', card: 'werkloosheid', nl: 'Werkloosheid: verwacht en gemeten', en: 'Unemployment: expected and measured' },
  { page: 'economie', card: 'tweedeling-arbeidsmarkt', nl: 'Vast en flexibel werk', en: 'Permanent and flexible work' },
  { page: 'economie', card: 'beroepsbevolking', nl: 'Mensen van 20 tot 65 jaar: een keerpunt', en: 'People aged 20 to 64: a turning point' },
  { page: 'economie', card: 'banen-in-zorg-en-overheid', nl: 'Zorg: banen en geld', en: 'Care: jobs and money' },
  { page: 'economie', card: 'banen-in-zorg-en-overheid', nl: 'Sectoren die groeien en krimpen', en: 'Sectors that grow and shrink' },
  { page: 'sociaal', card: 'kwetsbare-groepen', nl: 'Nieuwe doelgroepen, elk in een eigen eenheid', en: 'New target groups, each in its own unit' },
  { page: 'sociaal', card: 'kwetsbare-groepen', nl: 'Kosten van jeugdzorg en begeleiding', en: 'Cost of youth care and guidance' },
  { page: 'sociaal', card: 'decentralisaties', nl: 'Tijdlijn van de decentralisaties', en: 'Timeline of the decentralisations' },
  { page: 'bestuur', card: 'vier-valkuilen', nl: 'Vier valkuilen, drie rollen, zeven regels', en: 'Four pitfalls, three roles, seven rules' },
  { page: 'relations', card: '', nl: 'Hoe de domeinen samenhangen', en: 'How the domains are connected' },
  { page: 'trends', card: '', nl: 'De vier domeinen in overzicht', en: 'The four domains at a glance' },
  { page: 'outcomes', card: '', nl: 'Wat is er uitgekomen?', en: 'What came true?' },
];

/** A list of all graphics, in the order of the study, that leads to each. */
export function graphicsPage(context) {
  const { language, city, t } = context;
  return cityPage(context, {
    title: t.names.graphics,
    description: t.graphics.lead,
    content: html`<div class="opening">
        <h1>${t.names.graphics}</h1>
        <p class="lead">${t.graphics.lead}</p>
      </div>
      <ol class="graphics">
        ${GRAPHICS.map(({ page, card, ...title }) => html`<li><a href="${address(language, city, page)}${card ? `#${card}` : ''}">${title[language]}</a></li>`)}
      </ol>`,
  });
}
