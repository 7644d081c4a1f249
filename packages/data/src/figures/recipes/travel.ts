import { PERIOD, text, type Recipe } from '../recipe.js';

/** How people were asked, and who: two surveys whose figures differ and that nobody may join. */
const SURVEYS = {
  ovin: text(
    'Kilometers die inwoners samen in Nederland reisden. Gevraagd aan een steekproef (onderzoeken MON en OViN). Afgerond op een half miljard.',
    'Kilometres that residents together travelled in the Netherlands. A sample was asked (surveys MON and OViN). Rounded to half a billion.',
  ),
  odin: text(
    'Kilometers die inwoners van 6 jaar en ouder samen reisden. Gevraagd aan een steekproef (onderzoek ODiN). Dit onderzoek begon in 2018 en telt anders dan het vorige: de cijfers zijn niet te vergelijken.',
    'Kilometres that residents aged 6 and over together travelled. A sample was asked (survey ODiN). It began in 2018 and counts in a different way from the survey before it: the figures cannot be compared.',
  ),
};
const kilometres = text('kilometer', 'kilometres');
const head = { unit: kilometres, periodMeaning: PERIOD.yearTotal, decimals: 1, kind: 'measured' } as const;

/** The pandemic in figures of travel and meeting: not a break, but nobody should read it as a trend. */
const pandemic = [
  { at: '2020', text: text('In 2020 en 2021 reisden mensen veel minder door corona.', 'In 2020 and 2021 people travelled much less because of the pandemic.') },
  { at: '2022', text: text('In de loop van 2022 vielen de coronaregels weg.', 'In the course of 2022 the rules of the pandemic were dropped.') },
];

const ovin = (id: string, table: string, nl: string, en: string, successor: string): Recipe => ({
  ...head,
  id,
  title: text(nl, en),
  definition: SURVEYS.ovin,
  ended: { text: text('Dit onderzoek stopte na 2017.', 'This survey ended after 2017.'), successor },
  cells: { table, measure: 'value', grain: 'year' },
  breaks: [
    {
      before: '2010',
      kind: 'definition',
      text: text('In 2010 kwam er een ander onderzoek (OViN in plaats van MON).', 'In 2010 another survey began (OViN in place of MON).'),
    },
  ],
});
const odin = (id: string, table: string, nl: string, en: string): Recipe => ({
  ...head,
  id,
  title: text(nl, en),
  definition: SURVEYS.odin,
  jumps: pandemic,
  cells: { table, measure: 'value', grain: 'year' },
});
const cars = (id: string, table: string, nl: string, en: string, owner: readonly [string, string]): Recipe => ({
  ...head,
  id,
  title: text(nl, en),
  definition: text(
    `Kilometers die Nederlandse personenauto's van ${owner[0]} in dat jaar reden, in Nederland en daarbuiten.`,
    `Kilometres that Dutch passenger cars of ${owner[1]} drove in that year, in the Netherlands and abroad.`,
  ),
  jumps: pandemic,
  cells: { table, measure: 'value', grain: 'year' },
});

/**
 * How far people travel, read on pages of KiM and CBS.
 *
 * @source KiM, Kerncijfers Mobiliteit 2018; CBS 84687NED; CBS, plausibility report of ODiN 2022; CBS newsletter of November 2025.
 */
export const TRAVEL: readonly Recipe[] = [
  ovin('travel-to-2017', 'travel-ovin', 'Kilometers van alle reizen, tot en met 2017', 'Distance of all travel, up to 2017', 'travel-since-2018'),
  ovin(
    'travel-by-car-to-2017',
    'travel-car-ovin',
    'Kilometers als bestuurder van een auto, tot en met 2017',
    'Distance as driver of a car, up to 2017',
    'travel-by-car-since-2019',
  ),
  ovin(
    'travel-by-public-transport-to-2017',
    'travel-public-ovin',
    'Kilometers met het openbaar vervoer, tot en met 2017',
    'Distance by public transport, up to 2017',
    'travel-by-public-transport-since-2019',
  ),
  odin('travel-since-2018', 'travel-odin', 'Kilometers van alle reizen, vanaf 2018', 'Distance of all travel, since 2018'),
  odin('travel-by-car-since-2019', 'travel-car-odin', 'Kilometers als bestuurder van een auto, vanaf 2019', 'Distance as driver of a car, since 2019'),
  odin('travel-by-train-since-2019', 'travel-train-odin', 'Kilometers met de trein, vanaf 2019', 'Distance by train, since 2019'),
  odin('travel-by-bus-since-2019', 'travel-bus-odin', 'Kilometers met bus, tram en metro, vanaf 2019', 'Distance by bus, tram and metro, since 2019'),
  {
    ...head,
    id: 'travel-by-public-transport-since-2019',
    title: text('Kilometers met het openbaar vervoer, vanaf 2019', 'Distance by public transport, since 2019'),
    definition: SURVEYS.odin,
    jumps: pandemic,
    of: ['travel-by-train-since-2019', 'travel-by-bus-since-2019'],
    value: (train, bus) => train + bus,
    sign: '+',
    computed: text('Kilometers met de trein plus die met bus, tram en metro.', 'Distance by train plus that by bus, tram and metro.'),
  },
  cars('car-kilometres-private', 'car-kilometres-private', "Kilometers van auto's van particulieren", 'Distance driven by privately owned cars', [
    'particulieren',
    'private owners',
  ]),
  cars('car-kilometres-business', 'car-kilometres-business', "Kilometers van auto's van bedrijven", 'Distance driven by cars of companies', [
    'bedrijven',
    'companies',
  ]),
  {
    ...head,
    id: 'car-kilometres',
    title: text("Kilometers van Nederlandse personenauto's", 'Distance driven by Dutch passenger cars'),
    definition: text(
      "Kilometers die Nederlandse personenauto's in dat jaar reden, in Nederland en daarbuiten.",
      'Kilometres that Dutch passenger cars drove in that year, in the Netherlands and abroad.',
    ),
    jumps: pandemic,
    of: ['car-kilometres-private', 'car-kilometres-business'],
    value: (own, business) => own + business,
    sign: '+',
    computed: text(
      "Kilometers van auto's van particulieren plus die van bedrijven.",
      'Distance driven by cars of private owners plus that by cars of companies.',
    ),
  },
];
