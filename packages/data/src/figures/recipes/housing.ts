import { PERIOD, restless, text, type Recipe } from '../recipe.js';
import type { Break } from '../../model/indicator.js';

const built = text(
  'Woningen die in dat jaar nieuw zijn gebouwd. Woningen in oude kantoren of gesplitste huizen tellen niet mee.',
  'Homes newly built in that year. Homes made in former offices or by splitting houses are not counted.',
);

/** From 2012 on new homes come from another register; earlier years were not counted anew. */
const otherSource: Break = {
  before: '2012',
  kind: 'definition',
  text: text('Vanaf 2012 telt het CBS nieuwe woningen met een andere bron.', 'From 2012 CBS counts new homes from another source.'),
};
const buildingChanges = restless(['2010'], 'Hoeveel er gebouwd wordt, wisselt sterk van jaar tot jaar.', 'How much is built changes a lot from year to year.');

/**
 * Homes: how many there are, how many are built and sold, and for what price.
 *
 * @source CBS 82235NED (stock in `x 1 000`, new homes in `aantal`: one table, two factors); CBS 85773NED; CBS 70072ned.
 */
export const HOUSING: readonly Recipe[] = [
  {
    id: 'housing-stock',
    title: text('Woningen in Nederland', 'Homes in the Netherlands'),
    unit: text('woningen', 'homes'),
    definition: text(
      'Woningen die er aan het begin van het jaar staan, afgerond op duizend. In 2012 kwam er een andere telling; het CBS heeft de jaren ervoor daaraan aangepast.',
      'Homes at the start of the year, rounded to a thousand. In 2012 the way of counting changed; CBS adjusted earlier years to it.',
    ),
    periodMeaning: PERIOD.firstOfJanuary,
    decimals: 0,
    kind: 'measured',
    cells: { table: '82235NED', measure: 'D002936', grain: 'year' },
  },
  {
    id: 'new-homes',
    title: text('Nieuwe woningen', 'New homes'),
    unit: text('woningen', 'homes'),
    definition: built,
    periodMeaning: PERIOD.yearTotal,
    decimals: 0,
    kind: 'measured',
    breaks: [otherSource],
    jumps: buildingChanges,
    cells: { table: '82235NED', measure: 'M003003', grain: 'year' },
  },
  {
    id: 'new-homes-share',
    title: text('Nieuwe woningen als deel van alle woningen', 'New homes as a share of all homes'),
    unit: text('% van de woningen', '% of homes'),
    definition: built,
    periodMeaning: PERIOD.yearTotal,
    decimals: 2,
    kind: 'measured',
    jumps: buildingChanges,
    of: ['new-homes', 'housing-stock'],
    value: (homes, stock) => (100 * homes) / stock,
    sign: '/',
    computed: text(
      'Nieuwe woningen in het jaar, gedeeld door de woningen aan het begin van dat jaar, keer 100.',
      'New homes in the year, divided by the homes at the start of that year, times 100.',
    ),
  },
  {
    id: 'house-price-index',
    title: text('Prijs van koopwoningen', 'Price of owner-occupied homes'),
    unit: text('(2020 = 100)', '(2020 = 100)'),
    definition: text(
      'Prijzen van bestaande koopwoningen, gemiddeld over het jaar, vergeleken met 2020. Het soort huizen dat verkocht wordt maakt niet uit: dat is eruit gerekend.',
      'Prices of existing owner-occupied homes, averaged over the year, compared with 2020. Which kinds of homes are sold does not matter: that is taken out.',
    ),
    periodMeaning: PERIOD.yearAverage,
    decimals: 1,
    kind: 'measured',
    cells: { table: '85773NED', measure: 'M001505_2', grain: 'year' },
  },
  {
    id: 'homes-sold',
    title: text('Verkochte koopwoningen', 'Homes sold'),
    unit: text('woningen', 'homes'),
    definition: text('Bestaande woningen die in dat jaar aan een particulier zijn verkocht.', 'Existing homes sold to a private buyer in that year.'),
    periodMeaning: PERIOD.yearTotal,
    decimals: 0,
    kind: 'measured',
    jumps: restless(
      ['2009', '2014'],
      'Het aantal verkochte woningen wisselt sterk van jaar tot jaar.',
      'The number of homes sold changes a lot from year to year.',
    ),
    cells: { table: '85773NED', measure: 'M001532_2', grain: 'year' },
  },
  {
    id: 'home-value',
    title: text('Waarde van woningen (WOZ)', 'Value of homes (WOZ)'),
    unit: text('euro', 'euros'),
    definition: text(
      'Gemiddelde WOZ-waarde: wat een woning volgens de gemeente waard is. Eigenaren betalen er belasting over.',
      'Average WOZ value: what a home is worth according to the municipality. Owners pay tax on it.',
    ),
    periodMeaning: PERIOD.withinYear,
    decimals: 0,
    kind: 'measured',
    cells: { table: '70072ned', measure: 'M003039', where: { RegioS: 'NL01' }, grain: 'year', topic: /WOZ/i },
  },
];
