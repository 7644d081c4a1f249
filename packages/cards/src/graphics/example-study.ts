/**
 * A made-up study in which every kind of graphic has what its example names. Gallery, stories and tests show the examples of
 * `GRAPHICS` on its one trend.
 */
import type { CountedList, Direction, Relation, Statement, Study, StudyPeriod } from '@trendbeeld/data';

const PLACE = ['h1'];
const DOMAINS = ['wonen'];

const statement = (ref: string, rest: Partial<Statement> & Pick<Statement, 'subject' | 'certainty' | 'period' | 'text'>): Statement => ({
  ref,
  places: PLACE,
  domains: DOMAINS,
  value: null,
  unit: null,
  movements: [],
  scope: 'nederland',
  saidBy: null,
  ...rest,
});

const spoken = (nl: string, en: string): Statement['text'] => ({ nl, en });
const horizon: StudyPeriod = { kind: 'horizon', from: 2025, to: null, words: spoken('vanaf 2025', 'from 2025') };
const span = (from: number, to: number): StudyPeriod => ({ kind: 'span', from, to, words: spoken(`${from} tot en met ${to}`, `${from} to ${to}`) });
const one = (value: number): Statement['value'] => ({ low: value, high: value });

const STATEMENTS: readonly Statement[] = [
  statement('V1', {
    subject: spoken('Nieuwe woningen in de stad', 'New homes in the city'),
    value: { low: 900, high: null },
    unit: 'woningen',
    certainty: ['ruim', 'voorspelling'],
    period: horizon,
    text: spoken('Er komen ruim 900 woningen per jaar bij in de stad.', 'Well over 900 homes a year are added in the city.'),
  }),
  statement('V2', {
    subject: spoken('Nieuwe woningen in de dorpen', 'New homes in the villages'),
    value: { low: 100, high: 150 },
    unit: 'woningen',
    certainty: ['van-tot', 'beleid'],
    period: horizon,
    text: spoken('In de dorpen komen er 100 tot 150 woningen per jaar bij.', 'In the villages 100 to 150 homes a year are added.'),
  }),
  statement('V3', {
    subject: spoken('Mensen die wachten', 'People who wait'),
    value: one(4000),
    unit: 'personen',
    certainty: ['ongeveer', 'gemeten'],
    period: { kind: 'year', from: 2025, to: 2025, words: spoken('2025', '2025') },
    text: spoken('Ongeveer 4.000 mensen wachten op een huis.', 'About 4,000 people wait for a home.'),
  }),
  statement('V4', {
    subject: spoken('Mensen die erbij komen', 'People who are added'),
    value: one(1500),
    unit: 'personen',
    certainty: ['naar-verwachting'],
    period: horizon,
    text: spoken('In de stad komen er naar verwachting 1.500 mensen bij.', 'In the city 1,500 people are expected to be added.'),
  }),
  statement('V5', {
    subject: spoken('Groei', 'Growth'),
    value: one(2.5),
    unit: 'procent-per-jaar',
    certainty: ['gemeten'],
    period: span(2000, 2010),
    text: spoken('Van 2000 tot en met 2010 was de groei 2,5 procent per jaar.', 'From 2000 to 2010 growth was 2.5 per cent a year.'),
  }),
  statement('V6', {
    subject: spoken('Groei', 'Growth'),
    value: one(0.5),
    unit: 'procent-per-jaar',
    certainty: ['gemeten', 'voorlopig'],
    period: span(2011, 2025),
    text: spoken('Van 2011 tot en met 2025 was de groei 0,5 procent per jaar.', 'From 2011 to 2025 growth was 0.5 per cent a year.'),
  }),
  statement('V7', {
    subject: spoken('Groei', 'Growth'),
    value: { low: 1, high: 1.5 },
    unit: 'procent-per-jaar',
    certainty: ['van-tot', 'voorspelling'],
    period: horizon,
    text: spoken('Daarna is de groei naar verwachting 1 tot 1,5 procent per jaar.', 'After that growth of 1 to 1.5 per cent a year is expected.'),
  }),
  statement('V8', {
    subject: spoken('Mensen die weggaan', 'People who leave'),
    value: one(-300),
    unit: 'personen',
    certainty: ['schatting'],
    period: horizon,
    text: spoken('Uit de dorpen gaan naar schatting 300 mensen weg.', 'An estimated 300 people leave the villages.'),
  }),
  statement('V9', {
    subject: spoken('Aantal fietsers', 'Number of cyclists'),
    movements: [{ move: 'up-then-flat', subject: spoken('Aantal fietsers', 'Number of cyclists') }],
    certainty: ['naar-verwachting'],
    period: horizon,
    text: spoken('Het aantal fietsers groeit eerst en blijft dan gelijk.', 'The number of cyclists grows first and then stays level.'),
  }),
  statement('V10', {
    subject: spoken('Aantal reizigers', 'Number of travellers'),
    movements: [{ move: 'up-slower', subject: spoken('Aantal reizigers', 'Number of travellers') }],
    certainty: ['kan'],
    period: horizon,
    text: spoken('Het aantal reizigers groeit minder snel dan vroeger.', 'The number of travellers grows less fast than before.'),
  }),
  statement('V11', {
    subject: spoken('Huizen met zonnepanelen', 'Homes with solar panels'),
    value: one(40),
    unit: 'procent',
    certainty: ['ongeveer', 'voorspelling'],
    period: { kind: 'year', from: 2030, to: 2030, words: spoken('2030', '2030') },
    text: spoken('In 2030 heeft ongeveer 40 procent van de huizen zonnepanelen.', 'In 2030 about 40 per cent of homes have solar panels.'),
  }),
];

const DIRECTIONS: readonly Direction[] = [
  {
    ref: 'R1',
    places: PLACE,
    domains: DOMAINS,
    movements: [{ move: 'apart', subject: spoken('Huur en koop', 'Renting and buying') }],
    certainty: ['oordeel'],
    text: spoken('Huren en kopen gaan steeds meer verschillen.', 'Renting and buying differ more and more.'),
  },
];

const LISTS: readonly CountedList[] = [
  {
    ref: 'L1',
    places: PLACE,
    domains: DOMAINS,
    title: spoken('Om op te letten', 'To mind'),
    text: spoken('De studie noemt drie dingen.', 'The study names three things.'),
    items: [
      { label: spoken('Ruimte', 'Space'), more: spoken('Waar kan er nog gebouwd worden?', 'Where can we still build?') },
      { label: spoken('Geld', 'Money') },
      { label: spoken('Tijd', 'Time') },
    ],
  },
];

const RELATIONS: readonly Relation[] = [
  {
    ref: 'S1',
    places: PLACE,
    path: [['wonen'], ['wonen']],
    mutual: false,
    sign: 'plus',
    certainty: ['oordeel'],
    saidBy: null,
    trends: ['voorbeeld'],
    text: spoken('Wie nieuw bouwt, maakt ook oude huizen vrij.', 'New building sets old homes free.'),
  },
];

/** The example study. Nothing in it is real, and its title says so. */
export const EXAMPLE_STUDY: Study = {
  source: {
    title: 'Een verzonnen studie',
    name: spoken('de voorbeeldstudie', 'the example study'),
    publisher: 'Voorbeeldstad',
    published: '2025-06',
    condition: spoken('Verzonnen voor dit voorbeeld.', 'Made up for this example.'),
    makers: [],
    languages: ['nl', 'en'],
    units: {},
    scopes: {},
  },
  places: [
    { id: 'c1', kind: 'chapter', number: 1 },
    { id: 'h1', kind: 'heading', title: 'Een verzonnen kop', in: 'c1' },
  ],
  domains: [
    {
      ref: 'wonen',
      places: PLACE,
      icon: 'buildings',
      name: spoken('Wonen', 'Living'),
      title: spoken('Wonen in de voorbeeldstad', 'Living in the example town'),
      headline: spoken('Er komen huizen bij', 'Homes are added'),
      text: spoken('Een verzonnen domein voor voorbeelden.', 'A made-up domain for examples.'),
    },
  ],
  trends: [
    {
      ref: 'T1',
      slug: 'voorbeeld',
      domain: 'wonen',
      places: PLACE,
      form: 'chart',
      certainty: ['oordeel'],
      title: spoken('Een verzonnen trend', 'A made-up trend'),
      sentence: spoken('Deze trend is verzonnen, om te laten zien hoe een grafiek eruitziet.', 'This trend is made up, to show what a graphic looks like.'),
      text: spoken('Alles op deze kaart is verzonnen.', 'Everything on this card is made up.'),
      graphics: [],
      municipal: [],
      statements: STATEMENTS.map((s) => s.ref),
      directions: ['R1'],
      lists: ['L1'],
    },
  ],
  statements: [...STATEMENTS],
  directions: [...DIRECTIONS],
  relations: [...RELATIONS],
  lists: [...LISTS],
  cautions: [],
  terms: [],
  outcomes: { rules: {}, indicators: [], outcomes: [], unanswered: [] },
  indicators: [],
  comparisons: [],
};
