import { PERIOD, text, type Recipe } from '../recipe.js';

const un = (id: string, nl: string, en: string, ages: (age: number) => boolean, projection: boolean): Recipe => ({
  id: projection ? `${id}-projection` : id,
  title: text(`${nl}, ${projection ? 'vooruitblik' : 'schatting'} van de VN`, `${en}, UN ${projection ? 'projection' : 'estimate'}`),
  unit: text('mensen', 'people'),
  definition: text(
    `Mensen van deze leeftijd in Nederland op 1 juli. ${projection ? 'Zo verwachten de Verenigde Naties het in hun middelste variant.' : 'De Verenigde Naties hebben dit aantal geschat.'} De VN tellen ongeveer 1 procent meer mensen dan het CBS: gebruik deze cijfers voor de verandering, niet naast cijfers van het CBS.`,
    `People of this age in the Netherlands on 1 July. ${projection ? 'This is what the United Nations expect in their medium variant.' : 'The United Nations estimated this number.'} The UN count about 1 per cent more people than Statistics Netherlands (CBS): use these figures for change, not beside those of CBS.`,
  ),
  periodMeaning: PERIOD.midYear,
  decimals: 0,
  kind: projection ? 'projection' : 'estimate',
  cells: {
    table: 'UN-WPP-2024',
    measure: 'population',
    where: { age: (key) => ages(Number(key)) },
    grain: 'year',
    ...(projection ? { from: '2024' } : { to: '2023' }),
  },
});

const bothUn = (id: string, nl: string, en: string, ages: (age: number) => boolean): Recipe[] => [un(id, nl, en, ages, false), un(id, nl, en, ages, true)];

/** Ten-year groups of age, the last one open: 0 to 9, …, 90 and over. */
const AGE_GROUPS = Array.from({ length: 10 }, (_, i) => i * 10).flatMap((from): Recipe[] =>
  from === 90
    ? bothUn('un-aged-90-plus', 'Mensen van 90 jaar en ouder', 'People aged 90 and over', (age) => age >= 90)
    : bothUn(
        `un-aged-${from}-to-${from + 9}`,
        `Mensen van ${from} tot ${from + 10} jaar`,
        `People aged ${from} to ${from + 9}`,
        (age) => age >= from && age < from + 10,
      ),
);

const household = {
  definition: text(
    'Particuliere huishoudens: één of meer mensen die samen wonen en voor zichzelf zorgen. Instellingen tellen niet mee.',
    'Private households: one or more people who live together and look after themselves. Institutions are not counted.',
  ),
  unit: text('huishoudens', 'households'),
  periodMeaning: PERIOD.firstOfJanuary,
  decimals: 0,
  kind: 'measured',
} as const;

const oneInHousehold = text(
  'Deel van alle particuliere huishoudens dat uit één persoon bestaat. Mensen in een instelling tellen niet mee.',
  'Share of all private households that consist of one person. People in institutions are not counted.',
);
const ofHouseholds = { unit: text('% van de huishoudens', '% of households'), periodMeaning: PERIOD.firstOfJanuary, decimals: 1, kind: 'measured' } as const;

/**
 * Inhabitants, ages and households.
 *
 * @source CBS 85496NED, 70072ned, 84799NED, 83932NED, Wijk- en Buurtkaart 2023; UN World Population Prospects 2024, in which 2024 and later are projections.
 */
export const POPULATION: readonly Recipe[] = [
  {
    id: 'population',
    title: text('Inwoners van Nederland', 'Inhabitants of the Netherlands'),
    unit: text('inwoners', 'inhabitants'),
    definition: text(
      'Mensen die op 1 januari in het bevolkingsregister van een Nederlandse gemeente staan.',
      'People in the population register of a Dutch municipality on 1 January.',
    ),
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 0,
    kind: 'measured',
    cells: { table: '85496NED', measure: 'TotaleBevolking_1', grain: 'year' },
  },
  ...bothUn('un-aged-20-to-64', 'Mensen van 20 tot 65 jaar', 'People aged 20 to 64', (age) => age >= 20 && age < 65),
  ...bothUn('un-aged-65-plus', 'Mensen van 65 jaar en ouder', 'People aged 65 and over', (age) => age >= 65),
  ...bothUn('un-aged-80-plus', 'Mensen van 80 jaar en ouder', 'People aged 80 and over', (age) => age >= 80),
  ...AGE_GROUPS,
  {
    ...household,
    id: 'households-2020',
    title: text('Huishoudens in 2020', 'Households in 2020'),
    cells: { table: '84799NED', measure: 'HuishoudensTotaal_28', where: { RegioS: 'NL00' }, grain: 'year' },
  },
  {
    ...household,
    id: 'households-2023',
    title: text('Huishoudens in 2023', 'Households in 2023'),
    // The file has no row for the country: all municipalities added up; «Buitenland» (GM0998) is none.
    cells: {
      table: 'wijk-en-buurtkaart-2023',
      measure: 'aantalHuishoudens',
      where: { RegioS: (key) => key.startsWith('GM') && key !== 'GM0998' },
      grain: 'year',
    },
  },
  {
    ...household,
    id: 'households',
    title: text('Huishoudens in Nederland', 'Households in the Netherlands'),
    joined: ['households-2020', 'households-2023'],
    computed: text(
      'De cijfers van twee jaren komen uit twee tabellen. Voor 2023 zijn de gemeenten opgeteld.',
      'The figures of two years come from two tables. For 2023 the municipalities were added up.',
    ),
  },
  {
    ...household,
    id: 'households-by-income',
    title: text('Huishoudens in de statistiek van inkomens', 'Households in the statistics of income'),
    definition: text(
      'Particuliere huishoudens, zoals de statistiek van inkomens ze telt. Dat zijn er iets meer of minder dan in andere tellingen: kijk naar de verandering.',
      'Private households as the statistics of income count them. These are slightly more or fewer than in other counts: look at the change.',
    ),
    periodMeaning: PERIOD.withinYear,
    cells: {
      table: '83932NED',
      measure: '1050010',
      where: { Inkomensbegrippen: 'A043967', Inkomensklassen: 'T001226', KenmerkenVanHuishoudens: '1050010' },
      grain: 'year',
    },
  },
  {
    ...household,
    id: 'people-per-household',
    title: text('Inwoners per huishouden', 'People per household'),
    unit: text('inwoners per huishouden', 'people per household'),
    definition: text(
      'Alle inwoners gedeeld door het aantal particuliere huishoudens. Mensen in een instelling tellen mee als inwoner.',
      'All inhabitants divided by the number of private households. People in institutions count as inhabitants.',
    ),
    periodMeaning: PERIOD.withinYear,
    decimals: 2,
    of: ['population', 'households-by-income'],
    value: (people, households) => people / households,
    sign: '/',
    computed: text('Inwoners op 1 januari gedeeld door de huishoudens van dat jaar.', 'Inhabitants on 1 January divided by the households of that year.'),
  },
  {
    ...household,
    id: 'one-person-households-count-2020',
    title: text('Huishoudens van één persoon in 2020', 'One-person households in 2020'),
    definition: text(
      'Particuliere huishoudens die uit één persoon bestaan. Mensen in een instelling tellen niet mee.',
      'Private households that consist of one person. People in institutions are not counted.',
    ),
    cells: { table: '84799NED', measure: 'Eenpersoonshuishoudens_29', where: { RegioS: 'NL00' }, grain: 'year' },
  },
  {
    ...household,
    id: 'one-person-households-count',
    title: text('Aantal huishoudens van één persoon', 'Number of one-person households'),
    definition: text(
      'Particuliere huishoudens van één persoon: de cijfers van alle gemeenten opgeteld. Mensen in een instelling tellen niet mee.',
      'Private households of one person: the figures of all municipalities added up. People in institutions are not counted.',
    ),
    jumps: [
      {
        at: '2020',
        text: text(
          'Over 2016 tot en met 2019, en over 2023 en 2024, zijn hier geen cijfers.',
          'There are no figures here for 2016 to 2019, and for 2023 and 2024.',
        ),
      },
    ],
    cells: { table: 'municipal-one-person-households', measure: 'value', where: { RegioS: () => true }, grain: 'year' },
  },
  {
    ...ofHouseholds,
    id: 'one-person-households-2020',
    title: text('Huishoudens van één persoon in 2020', 'One-person households in 2020'),
    definition: oneInHousehold,
    of: ['one-person-households-count-2020', 'households-2020'],
    value: (one, all) => (100 * one) / all,
    sign: '/',
    computed: text('Huishoudens van één persoon gedeeld door alle huishoudens.', 'One-person households divided by all households.'),
  },
  {
    ...ofHouseholds,
    id: 'one-person-households-since-2024',
    title: text('Huishoudens van één persoon sinds 2024', 'One-person households since 2024'),
    definition: oneInHousehold,
    cells: { table: '70072ned', measure: '1050015_2', where: { RegioS: 'NL01' }, grain: 'year', topic: /^\W*(bevolking|particuliere huishoudens)/i },
  },
  {
    ...ofHouseholds,
    id: 'one-person-households',
    title: text('Huishoudens van één persoon', 'One-person households'),
    definition: oneInHousehold,
    joined: ['one-person-households-2020', 'one-person-households-since-2024'],
    computed: text(
      'De cijfers komen uit twee tabellen van het CBS. In deze reeks ontbreken 2021 tot en met 2023.',
      'The figures come from two tables of Statistics Netherlands (CBS). This series has no figures for 2021 to 2023.',
    ),
  },
  {
    ...ofHouseholds,
    id: 'other-households',
    title: text('Andere huishoudens', 'Other households'),
    definition: text(
      'Deel van alle particuliere huishoudens dat uit twee of meer mensen bestaat: paren met en zonder kinderen, en één ouder met kinderen.',
      'Share of all private households that consist of two or more people: couples with and without children, and one parent with children.',
    ),
    of: ['one-person-households'],
    value: (one) => 100 - one,
    sign: '+',
    computed: text('Alle huishoudens zonder die van één persoon.', 'All households without those of one person.'),
  },
];
