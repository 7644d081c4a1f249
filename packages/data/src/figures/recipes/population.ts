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

/**
 * Inhabitants and ages.
 *
 * @source CBS 85496NED; UN World Population Prospects 2024, in which 2024 and later are projections.
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
  {
    id: 'one-person-households',
    title: text('Huishoudens van één persoon', 'One-person households'),
    unit: text('% van de huishoudens', '% of households'),
    definition: text(
      'Deel van alle particuliere huishoudens dat uit één persoon bestaat. Mensen in een instelling tellen niet mee.',
      'Share of all private households that consist of one person. People in institutions are not counted.',
    ),
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 1,
    kind: 'measured',
    cells: { table: '70072ned', measure: '1050015_2', where: { RegioS: 'NL01' }, grain: 'year', topic: /^\W*(bevolking|particuliere huishoudens)/i },
  },
];
