/** A small made-up study as the files of its folder, for tests: one domain, two trends, an own figure, an outcome, a relation, a term. */
import { parse } from 'yaml';
import type { StudyFile } from '../src/folder/yaml-file.js';

const words = (text: string, count: number): string => Array.from({ length: count }, (_, i) => `${text}${i % 8 === 7 ? '.' : ''}`).join(' ');

const STUDY = `title: Kansen voor de voorbeeldstad
name: { nl: de voorbeeldstudie, en: the example study }
publisher: Voorbeeldstad
place: Voorbeeldstad
published: 2020-05
condition: { nl: Noem de bron., en: Name the source. }
languages: [nl, en]
makers:
  - { name: Utrecht, municipality: GM0344 }
places:
  - { id: c1, kind: chapter, number: 1 }
  - { id: h1, kind: heading, title: Een kop, in: c1 }
  - { id: p12, kind: page, number: 12 }
domains:
  - ref: wonen
    places: [c1]
    icon: buildings
    name: { nl: Wonen, en: Living }
    title: { nl: Wonen in de stad, en: Living in the city }
    headline: { nl: Er komen huizen bij, en: Homes are added }
    text: { nl: ${words('huis', 44)}, en: ${words('home', 44)} }
units:
  geluk: { nl: { after: ' punten geluk', name: punten geluk }, en: { after: ' points of luck', name: points of luck } }
`;

const TREND = `ref: T1
domain: wonen
places: [h1]
form: chart
certainty: [voorspelling]
title: { nl: Meer huizen, en: More homes }
sentence: { nl: Er komen huizen bij., en: Homes are added. }
text: { nl: ${words('huis', 44)}, en: ${words('home', 44)} }
meaning: { nl: De stad moet bouwen., en: The city must build. }
municipal: [average-population]
graphics:
  - kind: bars
    title: { nl: Nieuwe huizen, en: New homes }
    rows:
      - { statement: V1, label: { nl: huizen, en: homes } }
statements:
  - ref: V1
    places: [h1]
    subject: { nl: Nieuwe huizen, en: New homes }
    value: 900
    unit: woningen
    certainty: [ongeveer, voorspelling]
    period: { kind: horizon, from: 2020, words: { nl: vanaf 2020, en: from 2020 } }
    text: { nl: Er komen ongeveer 900 huizen bij., en: About 900 homes are added. }
cautions:
  - ref: A1
    places: [p12]
    text: { nl: Let op de jaren., en: Mind the years. }
`;

const SECOND = `domain: wonen
places: [p12]
form: text
certainty: [oordeel]
title: { nl: Meer geluk, en: More luck }
sentence: { nl: Mensen worden gelukkiger., en: People become happier. }
text: { nl: ${words('geluk', 44)}, en: ${words('luck', 44)} }
statements: [V1]
`;

const OUTCOMES = `- statement: V1
  indicators: [own-homes]
  values:
    last: { indicator: own-homes, compute: latest }
  judgement: { rule: neighbour }
  headline: { nl: 'Het werden {last} huizen', en: 'It became {last} homes' }
  text: { nl: 'In {last.period} waren er {last} huizen.', en: 'In {last.period} there were {last} homes.' }
  note: { nl: De telling is van de stad zelf., en: The count is the city's own. }
  chart: { kind: line, from: 2020 }
`;

const FIGURE = `id: own-homes
title: { nl: Huizen, en: Homes }
unit: { nl: huizen, en: homes }
definition: { nl: Huizen in de stad., en: Homes in the city. }
periodMeaning: { kind: first-of-january, words: { nl: op 1 januari, en: on 1 January } }
decimals: 0
kind: measured
source:
  publisher: Voorbeeldstad
  table: wonen-1
  tableTitle: Huizen per jaar
  measure: aantal
  measureTitle: Aantal huizen
  retrieved: '2026-11-01'
  licence: CC BY 4.0
file: own-homes.csv
`;

const TEXTS: Readonly<Record<string, string>> = {
  'study.yaml': STUDY,
  'trends/huizen.yaml': TREND,
  'trends/geluk.yaml': SECOND,
  'relations.yaml':
    '- { ref: S1, places: [h1], path: [[wonen], [wonen]], sign: plus, certainty: [oordeel], trends: [huizen], text: { nl: Nieuw maakt oud vrij., en: New sets old free. } }\n',
  'terms.yaml': '- { id: huis, nl: { term: huis, explanation: Een gebouw om in te wonen. }, en: { term: home, explanation: A building to live in. } }\n',
  'outcomes/wonen.yaml': OUTCOMES,
  'figures/own-homes.yaml': FIGURE,
  'figures/own-homes.csv': 'periode;waarde;status\n2019;1.000;\n2020;1.900;\n2021;2.850;voorlopig\n',
};

/** The files of the study. @param changes texts by path in place of the example's; null leaves a file out. */
export function exampleStudy(changes: Readonly<Record<string, string | null>> = {}): StudyFile[] {
  return Object.entries({ ...TEXTS, ...changes }).flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
}

/** The text of one file. */
export const exampleText = (path: string): string => TEXTS[path] ?? '';

/** The YAML files as what they hold. */
export const exampleFiles = (): { readonly path: string; readonly value: unknown }[] =>
  exampleStudy()
    .filter((f) => f.path.endsWith('.yaml'))
    .map(({ path, text }) => ({ path, value: parse(text) as unknown }));
