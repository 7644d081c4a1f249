import { PERIOD, restless, text, type Recipe } from '../recipe.js';

const growth = text(
  'Verandering van de omvang van de economie (bruto binnenlands product) in een jaar. De stijging van de prijzen is eruit gehaald.',
  'Change of the size of the economy (gross domestic product) in a year, with the rise in prices taken out.',
);
const income = text(
  'Inkomen van een huishouden na belasting, omgerekend naar één persoon. De helft van de huishoudens heeft meer, de helft minder.',
  'Income of a household after tax, converted to one person. Half of all households have more, half have less.',
);
const growthUnit = text('% groei in een jaar', '% growth in a year');

/**
 * Growth of the economy in two vintages that differ for 2022 and 2023 (+0.1 and −0.6 for 2023), each apart. `gdp-growth` takes each year from one of the two, up
 * to 2019 from the World Bank and from 2020 on from CBS; it says so, and is broken between them.
 *
 * @source World Bank NY.GDP.MKTP.KD.ZG, vintage 2024-06-28; CBS 85880NED, July 2026; CBS 83693NED; CBS 82242NED; CBS 83932NED and 86141NED.
 */
export const ECONOMY: readonly Recipe[] = [
  {
    id: 'gdp-growth-world-bank',
    title: text('Groei van de economie, cijfers van de Wereldbank uit 2024', 'Growth of the economy, World Bank figures of 2024'),
    unit: growthUnit,
    definition: growth,
    periodMeaning: PERIOD.yearTotal,
    decimals: 1,
    kind: 'measured',
    cells: { table: 'NY.GDP.MKTP.KD.ZG', measure: 'gdp_growth_annual_pct', grain: 'year' },
  },
  {
    id: 'gdp-growth-cbs',
    title: text('Groei van de economie, cijfers van het CBS uit 2026', 'Growth of the economy, CBS figures of 2026'),
    unit: growthUnit,
    definition: growth,
    periodMeaning: PERIOD.yearTotal,
    decimals: 1,
    kind: 'measured',
    cells: { table: '85880NED', measure: 'M002782_1', where: { SoortMutaties: 'A045299' }, grain: 'year' },
  },
  {
    id: 'gdp-growth-world-bank-to-2019',
    title: text('Groei van de economie tot en met 2019, cijfers van de Wereldbank uit 2024', 'Growth of the economy up to 2019, World Bank figures of 2024'),
    unit: growthUnit,
    definition: growth,
    periodMeaning: PERIOD.yearTotal,
    decimals: 1,
    kind: 'measured',
    cells: { table: 'NY.GDP.MKTP.KD.ZG', measure: 'gdp_growth_annual_pct', grain: 'year', to: '2019' },
  },
  {
    id: 'gdp-growth',
    title: text('Groei van de economie', 'Growth of the economy'),
    unit: growthUnit,
    definition: growth,
    periodMeaning: PERIOD.yearTotal,
    decimals: 1,
    kind: 'measured',
    joined: ['gdp-growth-world-bank-to-2019', 'gdp-growth-cbs'],
    computed: text(
      'Tot en met 2019 zijn dit cijfers van de Wereldbank, stand juni 2024. Vanaf 2020 zijn het cijfers van het CBS, stand 2026.',
      'Up to 2019 these are figures of the World Bank, as of June 2024. From 2020 they are figures of Statistics Netherlands (CBS), as of 2026.',
    ),
    breaks: [
      {
        before: '2020',
        kind: 'vintage',
        text: text('Vanaf 2020 zijn dit nieuwere cijfers, van het CBS.', 'From 2020 these are newer figures, of Statistics Netherlands (CBS).'),
      },
    ],
  },
  {
    id: 'consumer-confidence',
    title: text('Vertrouwen van consumenten', 'Consumer confidence'),
    unit: text('punten, van −100 tot 100', 'points, from −100 to 100'),
    definition: text(
      'Mensen beantwoorden vragen over de economie, hun geld en grote aankopen. Dit is het deel dat positief antwoordt, min het deel dat negatief antwoordt. Onder nul zijn er meer negatieve antwoorden. Gewone verschillen tussen maanden zijn eruit gehaald.',
      'People answer questions about the economy, their money and large purchases. This is the share who answer positively, less the share who answer negatively. Below zero there are more negative answers. Usual differences between months are taken out.',
    ),
    periodMeaning: PERIOD.month,
    decimals: 0,
    kind: 'measured',
    cells: { table: '83693NED', measure: 'M001093', grain: 'month' },
  },
  {
    id: 'bankruptcies',
    title: text('Faillissementen', 'Bankruptcies'),
    unit: text('faillissementen', 'bankruptcies'),
    definition: text(
      'Mensen, bedrijven en instellingen die de rechter in dat jaar failliet heeft verklaard.',
      'People, companies and institutions that a court declared bankrupt in that year.',
    ),
    periodMeaning: PERIOD.yearTotal,
    jumps: restless(['2021'], 'Het aantal faillissementen wisselt sterk van jaar tot jaar.', 'The number of bankruptcies changes a lot from year to year.'),
    decimals: 0,
    kind: 'measured',
    cells: { table: '82242NED', measure: 'M001327', where: { TypeGefailleerde: 'T001243' }, grain: 'year' },
  },
  {
    id: 'bankruptcies-companies',
    title: text('Faillissementen van bedrijven en instellingen', 'Bankruptcies of companies and institutions'),
    unit: text('faillissementen', 'bankruptcies'),
    definition: text(
      'Bedrijven en instellingen die de rechter in dat jaar failliet heeft verklaard. Eenmanszaken tellen niet mee.',
      'Companies and institutions that a court declared bankrupt in that year. One-person businesses are not counted.',
    ),
    periodMeaning: PERIOD.yearTotal,
    jumps: restless(
      ['2009', '2021'],
      'Het aantal faillissementen wisselt sterk van jaar tot jaar.',
      'The number of bankruptcies changes a lot from year to year.',
    ),
    decimals: 0,
    kind: 'measured',
    cells: { table: '82242NED', measure: 'M001327', where: { TypeGefailleerde: 'A047597' }, grain: 'year' },
  },
  {
    id: 'median-income',
    title: text('Inkomen van een huishouden in het midden', 'Income of a household in the middle'),
    unit: text('euro', 'euros'),
    definition: income,
    periodMeaning: PERIOD.yearTotal,
    decimals: 0,
    kind: 'measured',
    cells: {
      table: '83932NED',
      measure: 'M000935',
      where: { Inkomensbegrippen: 'A043967', Inkomensklassen: 'T001226', KenmerkenVanHuishoudens: '1050010' },
      grain: 'year',
    },
  },
  {
    id: 'consumer-prices',
    title: text('Prijzen voor consumenten', 'Consumer prices'),
    unit: text('(2025 = 100)', '(2025 = 100)'),
    definition: text(
      'Prijzen van alles wat mensen kopen, gemiddeld over het jaar, vergeleken met 2025.',
      'Prices of everything that people buy, averaged over the year, compared with 2025.',
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 1,
    kind: 'measured',
    cells: { table: '86141NED', measure: 'M000215', where: { Bestedingscategorieen: 'T001112' }, grain: 'year' },
  },
  {
    id: 'real-median-income',
    title: text('Koopkracht van een huishouden in het midden', 'Purchasing power of a household in the middle'),
    unit: text('euro, in prijzen van 2025', 'euros, in prices of 2025'),
    definition: income,
    periodMeaning: PERIOD.yearTotal,
    decimals: 0,
    kind: 'measured',
    of: ['median-income', 'consumer-prices'],
    value: (euros, prices) => (100 * euros) / prices,
    sign: '/',
    computed: text(
      'Het inkomen in het midden gedeeld door de prijzen van dat jaar, keer die van 2025. Het inkomen is gegeven in honderden euro’s.',
      'The income in the middle divided by the prices of that year, times those of 2025. The income is given in hundreds of euros.',
    ),
  },
];
