import { PERIOD, text, type Recipe } from '../recipe.js';

const volunteering = text(
  'Mensen van 15 jaar en ouder die vrijwilligerswerk deden voor een organisatie of vereniging. Eén keer in de 12 maanden ervoor telt al.',
  'People aged 15 and over who did voluntary work for an organisation or association. Having done so once in the 12 months before is enough.',
);
const ofPeople = { unit: text('% van de mensen', '% of people'), definition: volunteering, kind: 'measured' } as const;

const young = text(
  'Jongeren tot 23 jaar die jeugdhulp, jeugdbescherming of jeugdreclassering kregen',
  'People under 23 who got youth help, child protection or youth probation',
);
const youthCare = { unit: text('jongeren', 'young people'), decimals: 0, kind: 'measured' } as const;
const half = (table: string, nl: string, en: string, id: string): Recipe => ({
  ...youthCare,
  id,
  title: text(`Jongeren met jeugdzorg, ${nl} van het jaar`, `Young people in youth care, ${en} of the year`),
  definition: text(
    `${young.nl}, op enig moment in ${nl} van het jaar. In een half jaar zijn het er minder dan in een heel jaar: de cijfers zijn niet te vergelijken.`,
    `${young.en} at any time in ${en} of the year. In half a year there are fewer than in a whole year: the figures cannot be compared.`,
  ),
  periodMeaning: { kind: 'within-year', words: text(`in ${nl} van het jaar`, `in ${en} of the year`) },
  cells: { table, measure: 'value', grain: 'year' },
});

const crime = (id: string, kind: string, nl: string, en: string, definition: readonly [string, string]): Recipe => ({
  id,
  title: text(nl, en),
  unit: text('misdrijven', 'crimes'),
  definition: text(`${definition[0]} die de politie heeft geregistreerd.`, `${definition[1]} registered by the police.`),
  periodMeaning: PERIOD.yearTotal,
  decimals: 0,
  kind: 'measured',
  // The file has no row for the country: all municipalities added up, with the code for an unknown one.
  cells: { table: '47018NED', measure: 'GeregistreerdeMisdrijven', where: { SoortMisdrijf: kind, RegioS: () => true }, grain: 'year' },
});

/**
 * Voluntary work, youth care, crime and new firms.
 *
 * @source pages of CBS and of who quotes it (folder `publisher-pages/`); Politie 47018NED.
 */
export const TOGETHER: readonly Recipe[] = [
  {
    ...ofPeople,
    id: 'volunteers',
    title: text('Vrijwilligers', 'Volunteers'),
    periodMeaning: PERIOD.withinYear,
    decimals: 0,
    jumps: [
      {
        at: '2021',
        text: text('In 2020 en 2021 was er minder vrijwilligerswerk door corona.', 'In 2020 and 2021 there was less voluntary work because of the pandemic.'),
      },
      { at: '2023', text: text('Na corona deden weer meer mensen vrijwilligerswerk.', 'After the pandemic more people did voluntary work again.') },
    ],
    cells: { table: 'volunteers', measure: 'value', grain: 'year' },
  },
  {
    ...ofPeople,
    id: 'volunteers-2012-to-2019',
    title: text('Vrijwilligers, 2012 tot en met 2019', 'Volunteers, 2012 to 2019'),
    periodMeaning: { kind: 'year-average', words: text('gemiddeld over 2012 tot en met 2019', 'average of 2012 to 2019') },
    decimals: 0,
    cells: { table: 'volunteers-2012-to-2019', measure: 'value', grain: 'year' },
  },
  {
    ...youthCare,
    id: 'youth-care',
    title: text('Jongeren met jeugdzorg', 'Young people in youth care'),
    definition: text(`${young.nl}, op enig moment in het jaar.`, `${young.en} at any time in the year.`),
    periodMeaning: PERIOD.yearTotal,
    cells: { table: 'youth-care', measure: 'value', grain: 'year' },
  },
  half('youth-care-first-half', 'de eerste helft', 'the first half', 'youth-care-first-half'),
  half('youth-care-second-half', 'de tweede helft', 'the second half', 'youth-care-second-half'),
  crime('burglaries-of-homes', '1.1.1', 'Woninginbraken', 'Burglaries of homes', ['Diefstal en inbraak in woningen', 'Theft and burglary in homes']),
  crime('vandalism', '2.2.1', 'Vernielingen', 'Vandalism', ['Vernieling en beschadiging van spullen van anderen', 'Damage to property of others']),
  {
    id: 'new-firms',
    title: text('Opgerichte bedrijven', 'Firms founded'),
    unit: text('bedrijven', 'firms'),
    definition: text(
      'Bedrijven die in dat jaar zijn opgericht. Bedrijven die ontstonden door samengaan of splitsen, tellen niet mee. Het CBS noemt ronde getallen, en herziet ze later.',
      'Firms that were founded in that year. Firms that came out of mergers and splits are not counted. CBS gives round numbers, and revises them later.',
    ),
    periodMeaning: PERIOD.yearTotal,
    decimals: 0,
    kind: 'measured',
    cells: { table: 'new-firms', measure: 'value', grain: 'year' },
  },
];
