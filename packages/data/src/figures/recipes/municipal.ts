import type { MunicipalCells, MunicipalRecipe } from '../municipal-recipe.js';
import { PERIOD, text } from '../recipe.js';

const cells = (table: string, measure: string, composed: MunicipalCells['composed'], region = 'RegioS'): MunicipalCells => ({
  table,
  measure,
  composed,
  region,
  grain: 'year',
});
const households = text('Deel van alle particuliere huishoudens dat uit één persoon bestaat.', 'Share of all private households that consist of one person.');
const older = text('Deel van de inwoners dat 65 jaar of ouder is.', 'Share of inhabitants aged 65 or over.');
const burglary = text(
  'Diefstal en inbraak in woningen die de politie heeft geregistreerd. De cijfers van alle jaren gaan over de gemeenten van nu.',
  'Theft and burglary in homes registered by the police. The figures of all years are about the municipalities of today.',
);
const percent = { people: text('% van de inwoners', '% of inhabitants'), households: text('% van de huishoudens', '% of households') };
const AVERAGE = cells('70072ned-inwoners', 'GemiddeldAantalInwoners', 'sum');
const BURGLARIES: MunicipalCells = { ...cells('47018NED', 'GeregistreerdeMisdrijven', 'publisher'), where: { SoortMisdrijf: '1.1.1' } };
const KEY_2020 = '84799NED';
const KEY_2023 = 'wijk-en-buurtkaart-2023';

/**
 * What is known of municipalities. Counts are added up over the codes that merged whole; shares of 2020 are sums divided by
 * sums; averages and rounded shares stay those of the municipality as it was.
 *
 * @source CBS 70072ned, 03759ned, 83625NED, 84799NED, Wijk- en Buurtkaart 2023; Politie 47018NED.
 */
export const MUNICIPAL_RECIPES: readonly MunicipalRecipe[] = [
  {
    id: 'average-population',
    title: text('Inwoners, gemiddeld in het jaar', 'Inhabitants, average over the year'),
    unit: text('inwoners', 'inhabitants'),
    definition: text(
      'Het midden tussen het aantal inwoners aan het begin en aan het eind van het jaar, afgerond op hele mensen.',
      'The middle of the number of inhabitants at the start and at the end of the year, rounded to whole people.',
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 0,
    compare: 'growth',
    kind: 'measured',
    cells: AVERAGE,
    netherlands: { sum: text('De cijfers van alle gemeenten opgeteld.', 'The figures of all municipalities added up.') },
  },
  {
    id: 'population',
    title: text('Inwoners op 1 januari', 'Inhabitants on 1 January'),
    unit: text('inwoners', 'inhabitants'),
    definition: text(
      'Mensen die op 1 januari in het bevolkingsregister van de gemeente staan.',
      'People in the population register of the municipality on 1 January.',
    ),
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 0,
    compare: 'growth',
    kind: 'measured',
    cells: {
      ...cells('03759ned', 'M000352', 'sum'),
      where: { Geslacht: 'T001038', Leeftijd: '10000', BurgerlijkeStaat: 'T001019' },
      from: '2019',
    },
    netherlands: { key: 'NL01' },
  },
  {
    id: 'sale-price',
    title: text('Verkoopprijs van koopwoningen', 'Sale price of homes'),
    unit: text('euro', 'euros'),
    definition: text(
      'Gemiddelde prijs van bestaande woningen die in dat jaar aan een particulier zijn verkocht. Welke huizen verkocht worden verschilt per jaar: dit is geen maat voor hoe snel prijzen stijgen.',
      'Average price of existing homes sold to a private buyer in that year. Which homes are sold differs by year: this does not measure how fast prices rise.',
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 0,
    compare: 'level',
    kind: 'measured',
    cells: { ...cells('83625NED', 'M001534', 'own'), from: '2015' },
    netherlands: { key: 'NL01' },
  },
  {
    id: 'one-person-households-2020',
    title: text('Huishoudens van één persoon, 2020', 'One-person households, 2020'),
    unit: percent.households,
    definition: households,
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 1,
    compare: 'level',
    kind: 'measured',
    cells: cells(KEY_2020, 'Eenpersoonshuishoudens_29', 'sum'),
    per: { cells: cells(KEY_2020, 'HuishoudensTotaal_28', 'sum'), times: 100 },
    computed: text('Huishoudens van één persoon gedeeld door alle huishoudens, keer 100.', 'One-person households divided by all households, times 100.'),
    netherlands: { key: 'NL00' },
  },
  {
    id: 'one-person-households-2023',
    title: text('Huishoudens van één persoon, 2023', 'One-person households, 2023'),
    unit: percent.households,
    definition: text(`${households.nl} Afgerond op hele procenten.`, `${households.en} Rounded to whole per cents.`),
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 0,
    compare: 'level',
    kind: 'measured',
    cells: cells(KEY_2023, 'percentageEenpersoonshuishoudens', 'own'),
  },
  {
    id: 'aged-65-plus-2020',
    title: text('Inwoners van 65 jaar en ouder, 2020', 'Inhabitants aged 65 and over, 2020'),
    unit: percent.people,
    definition: older,
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 1,
    compare: 'level',
    kind: 'measured',
    cells: cells(KEY_2020, 'k_65JaarOfOuder_12', 'sum'),
    per: { cells: cells(KEY_2020, 'AantalInwoners_5', 'sum'), times: 100 },
    computed: text(
      'Inwoners van 65 jaar en ouder gedeeld door alle inwoners, keer 100.',
      'Inhabitants aged 65 and over divided by all inhabitants, times 100.',
    ),
    netherlands: { key: 'NL00' },
  },
  {
    id: 'aged-65-plus-2023',
    title: text('Inwoners van 65 jaar en ouder, 2023', 'Inhabitants aged 65 and over, 2023'),
    unit: percent.people,
    definition: text(`${older.nl} Afgerond op hele procenten.`, `${older.en} Rounded to whole per cents.`),
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 0,
    compare: 'level',
    kind: 'measured',
    cells: cells(KEY_2023, 'percentagePersonen65JaarEnOuder', 'own'),
  },
  {
    id: 'social-assistance-per-1000-2020',
    title: text('Mensen met bijstand, 2020', 'People on social assistance, 2020'),
    unit: text('per 1.000 inwoners', 'per 1,000 inhabitants'),
    definition: text(
      'Mensen met een bijstandsuitkering op elke 1.000 inwoners van alle leeftijden.',
      'People with a social assistance benefit for every 1,000 inhabitants of all ages.',
    ),
    periodMeaning: PERIOD.withinYear,
    decimals: 1,
    compare: 'level',
    kind: 'measured',
    cells: cells(KEY_2020, 'PersonenPerSoortUitkeringBijstand_83', 'sum'),
    per: { cells: cells(KEY_2020, 'AantalInwoners_5', 'sum'), times: 1000 },
    computed: text('Mensen met bijstand gedeeld door alle inwoners, keer 1.000.', 'People on social assistance divided by all inhabitants, times 1,000.'),
    netherlands: { key: 'NL00' },
  },
  {
    id: 'burglaries',
    title: text('Woninginbraken', 'Burglaries of homes'),
    unit: text('inbraken', 'burglaries'),
    definition: burglary,
    periodMeaning: PERIOD.yearTotal,
    decimals: 0,
    compare: 'growth',
    kind: 'measured',
    cells: BURGLARIES,
    netherlands: {
      sum: text(
        'De cijfers van alle gemeenten opgeteld, met de inbraken waarvan de gemeente onbekend is.',
        'The figures of all municipalities added up, with burglaries of which the municipality is unknown.',
      ),
    },
  },
  {
    id: 'burglaries-per-1000',
    title: text('Woninginbraken per 1.000 inwoners', 'Burglaries of homes per 1,000 inhabitants'),
    unit: text('per 1.000 inwoners', 'per 1,000 inhabitants'),
    definition: burglary,
    periodMeaning: PERIOD.yearTotal,
    decimals: 1,
    compare: 'level',
    kind: 'measured',
    cells: BURGLARIES,
    per: { cells: AVERAGE, times: 1000 },
    computed: text(
      'Geregistreerde inbraken gedeeld door het gemiddelde aantal inwoners van dat jaar, keer 1.000.',
      'Registered burglaries divided by the average number of inhabitants of that year, times 1,000.',
    ),
    netherlands: {
      sum: text(
        'De inbraken van alle gemeenten gedeeld door hun inwoners, keer 1.000.',
        'The burglaries of all municipalities divided by their inhabitants, times 1,000.',
      ),
    },
  },
];
