// A made-up study of twelve domains, in two languages, as the files of its folder: places are pages, one trend has figures of its own
// and what came of it, the others have no numbers; every domain hangs together with the next.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ICONS = ['buildings', 'growth', 'people', 'government', 'nature', 'water', 'energy', 'mobility', 'care', 'education', 'safety', 'culture'];
const NAMES = [
  ['wonen', 'Wonen', 'Living'],
  ['werken', 'Werken', 'Working'],
  ['samen', 'Samenleven', 'Living together'],
  ['raad', 'Raad en bestuur', 'Council and government'],
  ['groen', 'Groen en natuur', 'Green and nature'],
  ['water', 'Water', 'Water'],
  ['energie', 'Energie', 'Energy'],
  ['vervoer', 'Vervoer', 'Transport'],
  ['zorg', 'Zorg en gezondheid', 'Care and health'],
  ['leren', 'Leren', 'Learning'],
  ['veilig', 'Veiligheid en handhaving', 'Safety and enforcement'],
  ['cultuur', 'Cultuur', 'Culture'],
];

const LONG = {
  nl: 'De stad groeit en verandert. Er komen meer mensen wonen. Zij hebben huizen, scholen en winkels nodig. Niet alles kan op dezelfde plek. De raad moet dus kiezen. Wie mag meepraten? En wie betaalt wat? Deze tekst is verzonnen, voor een test van een studie met veel domeinen.',
  en: 'The city grows and changes. More people come to live there. They need homes, schools and shops. Not everything fits in the same place. So the council has to choose. Who may take part? And who pays for what? This text is made up, for a test of a study with many domains.',
};

const both = (nl, en) => ({ nl, en });

const study = {
  title: 'Twaalf kanten van de voorbeeldstad',
  name: both('de studie van de voorbeeldstad', 'the study of the example town'),
  publisher: 'Gemeente Voorbeeldstad',
  place: 'Voorbeeldstad',
  published: '2025-11-03',
  condition: both('Verzonnen voor een test.', 'Made up for a test.'),
  languages: ['nl', 'en'],
  places: NAMES.map((_, i) => ({ id: `p${i + 1}`, kind: 'page', number: 10 + i })),
  domains: NAMES.map(([ref, nl, en], i) => ({
    ref,
    places: [`p${i + 1}`],
    icon: ICONS[i],
    name: both(nl, en),
    title: both(`${nl} in de voorbeeldstad`, `${en} in the example town`),
    headline: both(`${nl}: de stad moet kiezen`, `${en}: the town has to choose`),
    text: LONG,
  })),
};

const trend = ([ref, nl, en], i) => ({
  ref: `T${i + 1}`,
  domain: ref,
  places: [`p${i + 1}`],
  form: i === 0 ? 'chart' : i === 1 ? 'diagram' : 'text',
  certainty: ['oordeel'],
  title: both(`${nl} vraagt om keuzes`, `${en} asks for choices`),
  sentence: both('De raad moet kiezen wat eerst komt.', 'The council has to choose what comes first.'),
  text: LONG,
  ...(i === 0
    ? {
        statements: [
          {
            ref: 'V1',
            places: ['p1'],
            subject: both('Huizen', 'Homes'),
            value: { low: 1000, high: null },
            unit: 'woningen',
            certainty: ['ruim', 'voorspelling'],
            period: { kind: 'horizon', from: 2025, words: both('vanaf 2025', 'from 2025') },
            text: both('De stad verwacht ruim 1.000 huizen.', 'The town expects well over 1,000 homes.'),
          },
        ],
      }
    : {}),
  ...(i === 1
    ? {
        graphics: [
          {
            kind: 'pairs',
            title: both('Twee groepen', 'Two groups'),
            pairs: [{ left: both('Wie werk heeft', 'Who has work'), right: both('Wie werk zoekt', 'Who looks for work') }],
          },
        ],
      }
    : {}),
});

const relations = NAMES.map(([from], i) => ({
  ref: `R${i + 1}`,
  places: [`p${i + 1}`],
  path: [[from], [NAMES[(i + 1) % NAMES.length][0]]],
  sign: 'open',
  certainty: ['oordeel'],
  trends: [`trend-${i + 1}`],
  text: both('Het een heeft invloed op het ander.', 'The one affects the other.'),
}));

const figure = {
  id: 'eigen-huizen',
  title: both('Huizen in de voorbeeldstad', 'Homes in the example town'),
  unit: both('huizen', 'homes'),
  definition: both('Alle huizen in de stad, geteld door de stad zelf.', 'All homes in the town, counted by the town itself.'),
  periodMeaning: { kind: 'first-of-january', words: both('op 1 januari', 'on 1 January') },
  decimals: 0,
  kind: 'measured',
  source: {
    publisher: 'Gemeente Voorbeeldstad',
    table: 'huizen',
    tableTitle: 'Huizen per jaar',
    measure: 'aantal',
    measureTitle: 'Aantal',
    retrieved: '2026-11-01',
    licence: 'CC BY 4.0',
  },
  file: 'eigen-huizen.csv',
};

const outcomes = [
  {
    statement: 'V1',
    indicators: ['eigen-huizen'],
    values: { last: { indicator: 'eigen-huizen', compute: 'latest' } },
    judgement: { rule: 'neighbour' },
    headline: both('De stad telt nu {last} huizen', 'The town now has {last} homes'),
    text: both('In {last.period} waren er {last} huizen.', 'In {last.period} there were {last} homes.'),
    note: both('De stad telt zelf, en anders dan het bureau.', 'The town counts itself, and not as the bureau does.'),
    chart: { kind: 'line' },
  },
];

/** Writes the folder of the study. YAML holds JSON, so JSON is what is written. */
export function writeTwelve(folder) {
  const write = (name, text) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof text === 'string' ? text : JSON.stringify(text, null, 2));
  };
  write('study.yaml', study);
  NAMES.forEach((name, i) => write(`trends/trend-${i + 1}.yaml`, trend(name, i)));
  write('relations.yaml', relations);
  write('figures/eigen-huizen.yaml', figure);
  write('figures/eigen-huizen.csv', 'periode;waarde;status\n2022;900;\n2023;950;\n2024;1.010;\n2025;1.080;voorlopig\n');
  write('outcomes/wonen.yaml', outcomes);
}
