// The inputs of testers with their right answers, kept beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gridOf, readFigures, textOf, type Fault, type Known } from './index.js';

const CASES = fileURLToPath(new URL('../../../../../shared/cases/own-figures/', import.meta.url));
const hasCases = existsSync(CASES);
if (!hasCases) console.warn(`data: no cases of own figures at ${CASES}: tests over them are passed over; those of the same kinds run.`);

type Values = Readonly<Record<string, number | null>>;
interface Case {
  readonly values?: Values;
  readonly provisional?: readonly string[];
  readonly fault?: Fault['code'];
  readonly at?: string;
  readonly title?: string;
}

const METRES: Values = { 2021: 1.217, 2022: 1.984 };
/** What each file must give: its values, or the fault that refuses it. */
const RIGHT: Readonly<Record<string, Case>> = {
  'D01-statline-point.csv': { values: { ...METRES, 2023: 1.408 } },
  'D01-statline-point.card.csv': { values: { ...METRES, 2023: 1.408 } },
  'D02-gsheets-nl.csv': { values: METRES },
  'D02-gsheets-nl.card.csv': { values: METRES },
  'D04-postcodes.csv': { fault: 'codes' },
  'D07-schooljaren.csv': {
    values: Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${2001 + i}/${String(2 + i).padStart(2, '0')}`, 100 + i])),
  },
  'D09-samengevoegd.csv': { fault: 'empty-municipality', at: '3, 4, 6, 7' },
  'D11-cijfersoort.card.csv': { values: { 2021: 12, 2022: 13 }, provisional: ['2022'] },
  'D13-jaar-kwartaal.csv': { values: { '2022-Q4': 12, '2023-Q4': 13, '2024-Q1': 3 } },
  'D13-jaar-kwartaal.card.csv': { values: { '2022-Q4': 12, '2023-Q4': 13, '2024-Q1': 3 } },
  'D15-boekhoudstreep.csv': { fault: 'dash', at: '3' },
  'D15-boekhoudstreep.card.csv': { fault: 'dash' },
  'D17-procent-stuks.csv': { fault: 'sign', at: '2' },
  'D20-hekje.card.csv': { fault: 'period' },
  'D26-miljoen.card.csv': { values: { 2021: 1_234_567, 2022: 1_231_001, 2023: 1_229_999 } },
  'D26-miljoen-as.card.csv': { values: { 2021: 17_475_415, 2022: 17_480_001 } },
  'R01-kommas-titel.csv': { values: { 2021: 12, 2022: 13 } },
  'R03-unicode-tekst.csv': { values: { 2021: 12.5, 2022: 13 } },
  'R04-bronregel.csv': { values: { 2021: 12, 2022: 13 } },
  'R05-statweb.csv': { values: { 2021: 99599, 2022: 154399 }, provisional: ['2022'] },
  'R06-kwartaal.csv': { values: { '2023-Q1': 12, '2023-Q2': 13 }, provisional: ['2023-Q2'] },
  'R07-ster.csv': { values: { 2022: 12, 2023: 13 }, provisional: ['2023'] },
  'R09-tab.card.csv': { values: { 2021: 12.5, 2022: 13 } },
  'R09-sep.card.csv': { values: { 2021: 12, 2022: 13 } },
  'R10-titel-tussen-aanhalingstekens.card.csv': { values: { 2021: 12, 2022: 13 }, title: 'Fietsers; binnenstad' },
  'R12-opmerking.csv': { values: { 2021: 12, 2022: 13 } },
  'R13-nbsp-kop.csv': { values: { 2021: 12 } },
  'R13-rijnummer.csv': { fault: 'number', at: '5' },
};

const read = (name: string): ReturnType<typeof readFigures> => {
  const { text } = textOf(readFileSync(CASES + name))!;
  const mapping = name.replace('.csv', '.mapping.json');
  const known = name.includes('.card.') ? {} : (JSON.parse(readFileSync(CASES + mapping, 'utf8')) as Omit<Known, 'language'>);
  return readFigures(gridOf(text), { ...known, language: 'nl' });
};

describe.skipIf(!hasCases)('inputs of testers', () => {
  it.each(Object.entries(RIGHT))('%s', (name, { values, provisional = [], fault, at, title }) => {
    const { data, faults, told } = read(name);
    if (fault) {
      expect(faults.map((f) => f.code)).toContain(fault);
      expect(data).toBeNull();
    } else expect(faults).toEqual([]);
    if (at) expect(faults.find((f) => f.code === fault)!.at).toBe(at);
    if (!values) return;
    expect(told.length).toBeGreaterThan(0);
    const found = data!.observations.toSorted((a, b) => (a.period < b.period ? -1 : 1));
    expect(Object.fromEntries(found.map((o) => [o.period, o.value]))).toEqual(values);
    expect(found.filter((o) => o.status === 'provisional').map((o) => o.period)).toEqual(provisional);
    if (title) expect(data!.title).toBe(title);
  });
});
