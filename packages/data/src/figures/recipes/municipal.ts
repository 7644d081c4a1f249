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

const perPeople = text('per 1.000 inwoners', 'per 1,000 inhabitants');

/** A share or rate of two counts that are added up over the codes of a territory, and over the country. */
function share(
  id: string,
  above: string,
  below: string,
  nl: string,
  en: string,
  of: Pick<MunicipalRecipe, 'unit' | 'definition' | 'periodMeaning'> & { readonly times: number; readonly decimals?: number; readonly country?: false },
): MunicipalRecipe {
  const { times, decimals = 1, country, ...words } = of;
  return {
    id,
    title: text(nl, en),
    ...words,
    decimals,
    compare: 'level',
    kind: 'measured',
    cells: cells(above, 'value', 'sum'),
    per: { cells: cells(below, 'value', 'sum'), times },
    computed: text(
      `Het ene aantal gedeeld door het andere, keer ${times === 1000 ? '1.000' : times}.`,
      `One count divided by the other, times ${times === 1000 ? '1,000' : times}.`,
    ),
    ...(country === false
      ? {}
      : { netherlands: { sum: text('De cijfers van alle gemeenten opgeteld en gedeeld.', 'The figures of all municipalities added up and divided.') } }),
  };
}

const distance = (id: string, measure: string, nl: string, en: string): MunicipalRecipe => ({
  id,
  title: text(`Afstand tot ${nl}, 2020`, `Distance to ${en}, 2020`),
  unit: text('kilometer', 'kilometres'),
  definition: text(
    `Hoe ver inwoners over de weg van ${nl} wonen, gemiddeld. Het gaat om de plek die het dichtst bij is.`,
    `Average distance by road from inhabitants’ homes to the nearest ${en.replace(/^an? /, '')}.`,
  ),
  periodMeaning: PERIOD.withinYear,
  decimals: 1,
  compare: 'level',
  kind: 'measured',
  cells: cells(KEY_2020, measure, 'own'),
  netherlands: { key: 'NL00' },
});
const distances = [
  distance('distance-supermarket-2020', 'AfstandTotGroteSupermarkt_106', 'een grote supermarkt', 'a large supermarket'),
  distance('distance-day-care-2020', 'AfstandTotKinderdagverblijf_107', 'een kinderdagverblijf', 'a day nursery'),
];

/**
 * What is known of municipalities. Counts are added up over the codes that merged whole; shares of 2020 are sums divided by
 * sums; averages and rounded shares stay those of the municipality as it was.
 *
 * @source CBS 70072ned, 03759ned, 83625NED, 84799NED, Wijk- en Buurtkaart 2023; Politie 47018NED; the files of `municipal/`, each with its editions.
 */
export const MUNICIPAL_RECIPES: readonly MunicipalRecipe[] = [
  {
    id: 'average-population',
    title: text('Inwoners, gemiddeld in het jaar', 'Inhabitants, average over the year'),
    unit: text('inwoners', 'inhabitants'),
    definition: text(
      'Het midden tussen het aantal inwoners aan het begin en aan het eind van het jaar, afgerond op hele mensen.',
      'Halfway between the numbers of inhabitants at the start and at the end of the year, rounded to whole people.',
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
  {
    id: 'vandalism-per-1000',
    title: text('Vernielingen per 1.000 inwoners', 'Vandalism per 1,000 inhabitants'),
    unit: perPeople,
    definition: text(
      'Vernieling en beschadiging die de politie heeft geregistreerd. De cijfers van alle jaren gaan over de gemeenten van nu.',
      'Damage to property registered by the police. The figures of all years are about the municipalities of today.',
    ),
    periodMeaning: PERIOD.yearTotal,
    decimals: 1,
    compare: 'level',
    kind: 'measured',
    cells: { ...cells('47018NED', 'GeregistreerdeMisdrijven', 'publisher'), where: { SoortMisdrijf: '2.2.1' } },
    per: { cells: AVERAGE, times: 1000 },
    computed: text(
      'Geregistreerde vernielingen gedeeld door het gemiddelde aantal inwoners van dat jaar, keer 1.000.',
      'Registered vandalism divided by the average number of inhabitants of that year, times 1,000.',
    ),
    netherlands: {
      sum: text(
        'De vernielingen van alle gemeenten gedeeld door hun inwoners, keer 1.000.',
        'The vandalism of all municipalities divided by their inhabitants, times 1,000.',
      ),
    },
  },
  share('aged-65-plus', 'municipal-aged-65-plus', 'municipal-population', 'Inwoners van 65 jaar en ouder', 'Inhabitants aged 65 and over', {
    unit: percent.people,
    definition: older,
    periodMeaning: PERIOD.firstOfJanuary,
    times: 100,
  }),
  share('aged-80-plus', 'municipal-aged-80-plus', 'municipal-population', 'Inwoners van 80 jaar en ouder', 'Inhabitants aged 80 and over', {
    unit: percent.people,
    definition: text('Deel van de inwoners dat 80 jaar of ouder is.', 'Share of inhabitants aged 80 or over.'),
    periodMeaning: PERIOD.firstOfJanuary,
    times: 100,
  }),
  share('one-person-households-share', 'municipal-one-person-households', 'municipal-households', 'Huishoudens van één persoon', 'One-person households', {
    unit: percent.households,
    definition: households,
    periodMeaning: PERIOD.firstOfJanuary,
    times: 100,
  }),
  share(
    'unemployment-benefits-per-1000',
    'municipal-unemployment-benefits',
    'municipal-population',
    'Mensen met een WW-uitkering',
    'People on unemployment benefit',
    {
      unit: perPeople,
      definition: text(
        'Mensen met een WW-uitkering op elke 1.000 inwoners van alle leeftijden. Niet iedereen die werk zoekt, heeft een WW-uitkering.',
        'People on unemployment benefit for every 1,000 inhabitants of all ages. Not everyone who looks for work has this benefit.',
      ),
      periodMeaning: PERIOD.withinYear,
      times: 1000,
    },
  ),
  share('social-assistance-per-1000', 'municipal-social-assistance', 'municipal-population', 'Mensen met bijstand', 'People on social assistance', {
    unit: perPeople,
    definition: text(
      'Mensen die nog geen AOW krijgen met een bijstandsuitkering, op elke 1.000 inwoners van alle leeftijden.',
      'People below pension age with a social assistance benefit, for every 1,000 inhabitants of all ages.',
    ),
    periodMeaning: PERIOD.withinYear,
    times: 1000,
  }),
  share('cars-per-1000', 'municipal-cars', 'municipal-population', 'Auto’s per 1.000 inwoners', 'Cars per 1,000 inhabitants', {
    unit: text('auto’s per 1.000 inwoners', 'cars per 1,000 inhabitants'),
    definition: text(
      'Personenauto’s op elke 1.000 inwoners. Een leaseauto telt mee op het adres van het leasebedrijf: waar zo’n bedrijf zit, is het aantal te hoog.',
      'Passenger cars for every 1,000 inhabitants. A leased car is counted at the address of the lease company: where there is one, the number is too high.',
    ),
    periodMeaning: PERIOD.firstOfJanuary,
    times: 1000,
    decimals: 0,
  }),
  {
    id: 'cars-per-household-2020',
    title: text('Auto’s per huishouden, 2020', 'Cars per household, 2020'),
    unit: text('auto’s per huishouden', 'cars per household'),
    definition: text(
      'Personenauto’s gedeeld door het aantal huishoudens, zoals het CBS het geeft.',
      'Passenger cars divided by the number of households, as CBS gives it.',
    ),
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 1,
    compare: 'level',
    kind: 'measured',
    cells: cells(KEY_2020, 'PersonenautoSPerHuishouden_102', 'own'),
    netherlands: { key: 'NL00' },
  },
  share('establishments-per-1000', 'municipal-establishments', 'municipal-population', 'Vestigingen van bedrijven', 'Business establishments', {
    unit: text('vestigingen per 1.000 inwoners', 'establishments per 1,000 inhabitants'),
    definition: text(
      'Vestigingen van bedrijven op elke 1.000 inwoners. Ook wie alleen voor zichzelf werkt, telt als vestiging.',
      'Business establishments for every 1,000 inhabitants. A person who works alone counts as one too.',
    ),
    periodMeaning: PERIOD.firstOfJanuary,
    times: 1000,
    decimals: 0,
  }),
  {
    id: 'net-participation-2021',
    title: text('Mensen met betaald werk, 2021', 'People in paid work, 2021'),
    unit: text('% van de mensen van 15 tot 75 jaar', '% of people aged 15 to 74'),
    definition: text(
      'Deel van de mensen van 15 tot 75 jaar met betaald werk, van één uur per week of meer. Afgerond op hele procenten.',
      'Share of people aged 15 to 74 in paid work of one hour a week or more. Rounded to whole per cents.',
    ),
    periodMeaning: PERIOD.withinYear,
    decimals: 0,
    compare: 'level',
    kind: 'measured',
    cells: cells('municipal-participation', 'value', 'own'),
    netherlands: {
      cells: { table: '80590ned', measure: 'M001796_2', where: { Geslacht: 'T001038', Leeftijd: '52052' }, grain: 'year', from: '2021', to: '2021' },
    },
  },
  share(
    'new-homes-share-of-municipality',
    'municipal-new-homes',
    'municipal-housing-stock',
    'Nieuwe woningen als deel van alle woningen',
    'New homes as a share of all homes',
    {
      unit: text('% van de woningen', '% of homes'),
      definition: text(
        'Woningen die in dat jaar nieuw gebouwd zijn, vergeleken met de woningen aan het begin van het jaar.',
        'Homes newly built in that year, compared with the homes at the start of the year.',
      ),
      periodMeaning: PERIOD.yearTotal,
      times: 100,
      decimals: 2,
    },
  ),
  {
    id: 'woz-value',
    title: text('Waarde van woningen (WOZ)', 'Value of homes (WOZ)'),
    unit: text('euro', 'euros'),
    definition: text(
      'Gemiddelde WOZ-waarde van woningen. De waarde van een jaar is die op 1 januari van het jaar ervoor.',
      'Average WOZ value of homes. The value of a year is that on 1 January of the year before.',
    ),
    periodMeaning: PERIOD.withinYear,
    decimals: 0,
    compare: 'level',
    kind: 'measured',
    cells: cells('municipal-home-value', 'value', 'own'),
    netherlands: { cells: { table: '70072ned', measure: 'M003039', where: { RegioS: 'NL01' }, grain: 'year', topic: /WOZ/i } },
  },
  share('wmo-clients-per-1000-2021', 'municipal-wmo-clients', 'municipal-population', 'Mensen met hulp uit de Wmo, 2021', 'People with Wmo support, 2021', {
    unit: perPeople,
    definition: text(
      'Mensen met minstens één voorziening op maat uit de Wmo, op elke 1.000 inwoners. Niet elke gemeente liet haar cijfer publiceren.',
      'People with at least one tailor-made provision under the Wmo, for every 1,000 inhabitants. Not every municipality allowed its figure to be published.',
    ),
    periodMeaning: PERIOD.yearTotal,
    times: 1000,
    country: false,
  }),
  share('youth-care-per-1000', 'municipal-youth-care', 'municipal-population', 'Jongeren met jeugdzorg', 'Young people in youth care', {
    unit: perPeople,
    definition: text(
      'Jongeren tot 23 jaar met jeugdzorg op enig moment in het jaar, op elke 1.000 inwoners van alle leeftijden.',
      'People under 23 in youth care at any time in the year, for every 1,000 inhabitants of all ages.',
    ),
    periodMeaning: PERIOD.yearTotal,
    times: 1000,
  }),
  ...distances,
];
