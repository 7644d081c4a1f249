import { describe, expect, it } from 'vitest';
import type { FigureObservation } from '../model/indicator.js';
import { checkFigures } from './check-figures.js';
import { breaksBetween, meanOf, yearlyGrowth } from './change.js';
import { figureChanges } from './compare.js';
import { summed, type Cube } from './compose.js';
import { municipalFigures } from './municipal.js';
import { nationalIndicators } from './national.js';
import { definitiveUntil, provisionalInNote, withProse } from './prose.js';
import { PERIOD, text, type Recipe } from './recipe.js';
import { MUNICIPAL_RECIPES } from './recipes/municipal.js';
import { NATIONAL_RECIPES } from './recipes/national.js';
import { createRegister, type Register } from './register.js';
import { rounded } from './rounding.js';
import { stableJson } from './stable-json.js';
import type { FigureRow, FigureTable } from './table.js';
import { breakYears, changesOf, territoryOf } from './territory.js';

const SOURCE: Register['source'] = {
  publisher: 'CBS',
  table: '03759ned',
  tableTitle: 'Bevolking',
  retrieved: '2026-07-02',
  licence: 'CC BY 4.0',
  note: text('Voorbeeld.', 'Example.'),
};
const province = { code: 'PV20', name: 'Groningen' };
const code = (id: string, name: string, to: string | null = null, from: string | null = null, renamedTo: string | null = null) => ({
  code: id,
  name,
  province,
  from,
  to,
  renamedTo,
});

/** A: took B whole (2019) and part of C (2017), which was divided. D was renamed to E in the middle of 2015. F lapsed mid-2022 into A. */
const register = createRegister(
  SOURCE,
  [
    code('GM0001', 'A'),
    code('GM0002', 'B', '2019-01-01'),
    code('GM0003', 'C', '2017-01-01'),
    code('GM0004', 'D', '2015-07-01', null, 'GM0005'),
    code('GM0005', 'E', null, '2015-07-01'),
    code('GM0006', 'F', '2022-03-24'),
    code('GM0998', 'Buitenland'),
  ],
  [
    { date: '2019-01-01', from: 'GM0002', to: 'GM0001', inhabitants: 500 },
    { date: '2019-01-01', from: 'GM0002', to: 'GM0005', inhabitants: 0 },
    { date: '2017-01-01', from: 'GM0003', to: 'GM0001', inhabitants: 100 },
    { date: '2017-01-01', from: 'GM0003', to: 'GM0005', inhabitants: 300 },
    { date: '2022-03-24', from: 'GM0006', to: 'GM0001', inhabitants: 200 },
    { date: '2018-01-01', from: 'GM0001', to: 'GM0998', inhabitants: 0 },
  ],
);

const table = (rows: readonly FigureRow[], rest: Partial<FigureTable> = {}): FigureTable => ({
  id: 'T',
  publisher: 'CBS',
  title: 'Tafel',
  description: '',
  version: null,
  modified: '2026-01-01',
  retrieved: null,
  licence: 'CC BY 4.0',
  url: null,
  via: null,
  state: 'Regulier',
  measures: new Map([['M', { title: 'Maat', factor: 1000 }]]),
  periodNotes: new Map(),
  rows,
  ...rest,
});
const recipe: Recipe = {
  id: 'example',
  title: text('Voorbeeld', 'Example'),
  unit: text('mensen', 'people'),
  definition: text('Een voorbeeld.', 'An example.'),
  periodMeaning: PERIOD.firstOfJanuary,
  decimals: 0,
  kind: 'measured',
  cells: { table: 'T', measure: 'M', grain: 'year' },
};
const made = (rows: readonly FigureRow[], rest: Partial<FigureTable> = {}) => nationalIndicators([recipe], new Map([['T', table(rows, rest)]]))[0]!;
const row = (period: string, value: number | null, more: Partial<FigureRow> = {}): FigureRow => ({
  measure: 'M',
  keys: {},
  period,
  value,
  status: 'definitive',
  ...more,
});

describe('national indicators', () => {
  it('multiply by the factor without noise, sort, and keep one grain', () => {
    expect(made([row('2014', 386.5), row('2013', 0.1), row('2013-Q2', 7), row('2013-04', 8)]).observations).toEqual([
      { period: '2013', value: 100, status: 'definitive' },
      { period: '2014', value: 386_500, status: 'definitive' },
    ]);
  });

  it('keep a gap with its reason, and cut what cannot occur from the ends', () => {
    const { observations } = made([
      row('2012', null, { reason: 'impossible' }),
      row('2013', 1),
      row('2014', null, { reason: 'confidential' }),
      row('2015', 2),
      row('2016', null, { reason: 'impossible' }),
    ]);
    expect(observations.map((o) => [o.period, o.value, o.reason])).toEqual([
      ['2013', 1000, undefined],
      ['2014', null, 'confidential'],
      ['2015', 2000, undefined],
    ]);
  });

  it('refuse two cells for one period, no cells, and a measure that is gone', () => {
    expect(() => made([row('2013', 1, { keys: { sex: 'a' } }), row('2013', 2, { keys: { sex: 'b' } })])).toThrow('duplicate cells for 2013');
    expect(() => made([])).toThrow('missing cells');
    expect(() => made([row('2013', 1)], { measures: new Map([['X', { title: 'x', factor: 1 }]]) })).toThrow('unknown measure: "M". Expected one of: X');
  });

  it('every recipe has its own id and computes from earlier ones', () => {
    const ids = [...NATIONAL_RECIPES, ...MUNICIPAL_RECIPES].map((r) => r.id);
    expect(new Set(NATIONAL_RECIPES.map((r) => r.id)).size).toBe(NATIONAL_RECIPES.length);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
    NATIONAL_RECIPES.forEach((r, i) => {
      if ('of' in r) for (const id of r.of) expect(NATIONAL_RECIPES.findIndex((other) => other.id === id)).toBeLessThan(i);
    });
  });
});

describe('what is provisional', () => {
  it('is read from the prose of a table', () => {
    expect(definitiveUntil('De cijfers tot en met december 2023 zijn definitief. Jaarlijks …')).toBe('2023-12');
    expect(definitiveUntil('De cijfers over de verslagperiode 1921 tot en met 2025 zijn definitief.')).toBe('2025');
    expect(definitiveUntil('Alle cijfers zijn definitief.')).toBeNull();
  });

  it('is read from the note beside a period, topic by topic', () => {
    const note =
      'Uitkomsten zijn voorlopig over:\r\nWonen - Voorraad woningen\r\n\r\nUitkomsten zijn nader voorlopig over:\r\nWonen - Gemiddelde WOZ waarde van woningen\r\n';
    expect(provisionalInNote(note, /WOZ/)).toBe(true);
    expect(provisionalInNote(note, /Bevolking/)).toBe(false);
    expect(provisionalInNote('', /WOZ/)).toBe(false);
  });

  it('prose makes provisional, never definitive', () => {
    expect(withProse('definitive', '2024-01', '2023-12', false)).toBe('provisional');
    expect(withProse('definitive', '2023-12', '2023-12', false)).toBe('definitive');
    expect(withProse('definitive', '2024', '2023-12', false)).toBe('provisional');
    expect(withProse('unknown', '2020', '2023-12', false)).toBe('unknown');
    expect(withProse('unknown', '2024', null, true)).toBe('provisional');
  });
});

describe('a territory', () => {
  it('holds what merged whole, also when empty land went elsewhere, and renamings; never what was divided', () => {
    expect(territoryOf(register, 'GM0001').map((m) => m.code)).toEqual(['GM0001', 'GM0002', 'GM0006']);
    expect(territoryOf(register, 'GM0005').map((m) => m.code)).toEqual(['GM0005', 'GM0004']);
    expect(() => territoryOf(register, 'GM9999')).toThrow('unknown municipality: "GM9999"');
  });

  it('changes by parts of divided municipalities; a single code also by mergers', () => {
    const all = new Set(territoryOf(register, 'GM0001').map((m) => m.code));
    expect(changesOf(register, all).map((c) => [c.date, c.kind, c.name, c.inhabitants])).toEqual([['2017-01-01', 'gained', 'C', 100]]);
    expect(changesOf(register, new Set(['GM0001'])).map((c) => c.kind)).toEqual(['gained', 'merged', 'merged']);
  });

  it('breaks a year at its beginning, and two years when something changes within one', () => {
    expect(breakYears('2019-01-01', 'over-the-year')).toEqual(['2019']);
    expect(breakYears('2022-03-24', 'over-the-year')).toEqual(['2022', '2023']);
    expect(breakYears('2022-03-24', 'first-of-january')).toEqual(['2023']);
  });

  it('adds counts up, and gives none where a part is missing', () => {
    const figure = (period: string, value: number): [string, FigureObservation] => [period, { period, value, status: 'definitive' }];
    const cube: Cube = new Map([
      ['GM0001', new Map([figure('2017', 1000), figure('2018', 1010), figure('2019', 1520)])],
      ['GM0002', new Map([figure('2018', 500)])],
      ['GM0006', new Map([figure('2017', 200), figure('2018', 200), figure('2019', 200)])],
    ]);
    expect(summed(cube, territoryOf(register, 'GM0001')).observations).toEqual([
      { period: '2017', value: null, status: 'definitive', reason: 'incomplete' },
      { period: '2018', value: 1710, status: 'definitive' },
      { period: '2019', value: 1720, status: 'definitive' },
    ]);
  });
});

describe('municipal figures', () => {
  const years = (region: string, values: Readonly<Record<string, number | null>>): FigureRow[] =>
    Object.entries(values).map(([period, value]) => ({ ...row(period, value), keys: { RegioS: region } }));
  const price = MUNICIPAL_RECIPES.find((r) => r.id === 'sale-price')!;
  const prices = table(
    [
      ...years('GM0001', { '2018': 200, '2019': 260, '2020': 270 }),
      ...years('GM0004', { '2015': 100 }),
      ...years('GM0005', { '2016': 110, '2017': 115 }),
      ...years('GM0777', { '2018': 5 }),
    ],
    { measures: new Map([['M001534', { title: 'Prijs', factor: 1 }]]) },
  );
  const rows = prices.rows.map((r) => ({ ...r, measure: 'M001534' }));
  const { municipalities, unknownRegions } = municipalFigures([price], new Map([[price.cells.table, { ...prices, rows }]]), register);

  it('break an average where the territory changed and never add it up', () => {
    const a = municipalities.find((m) => m.code === 'GM0001')!;
    expect(a.series['sale-price']!.observations.map((o) => o.value)).toEqual([200, 260, 270]);
    expect(a.series['sale-price']!.breaks.map((b) => [b.before, b.kind])).toEqual([['2019', 'boundary']]);
    expect(a.series['sale-price']!.breaks[0]!.text.nl).toBe('Op 1 januari 2019 kwam B erbij (500 inwoners).');
  });

  it('follow a renaming, and break where part of another came', () => {
    const e = municipalities.find((m) => m.code === 'GM0005')!;
    expect(e.series['sale-price']!.observations.map((o) => o.period)).toEqual(['2015', '2016', '2017']);
    expect(e.series['sale-price']!.breaks.map((b) => b.before)).toEqual(['2017']);
  });

  it('are given for municipalities of today only; regions that nobody knows are named', () => {
    expect(municipalities.map((m) => m.code)).toEqual(['GM0001', 'GM0005']);
    expect(unknownRegions).toEqual(['GM0777']);
  });
});

describe('the check', () => {
  const good = JSON.parse(stableJson(made([row('2013', 1), row('2014', 2)]))) as Record<string, unknown>;
  const found = (change: object): string[] => checkFigures('x.json', { ...good, ...change }).map((i) => `${i.path}: ${i.expected.en}`);

  it('passes what the recipes make', () => {
    expect(checkFigures('x.json', good)).toEqual([]);
  });

  it.each([
    ['a value without unit', { unit: undefined }, 'unit'],
    ['a duplicate', { observations: [good['observations'], good['observations']].flat() }, 'duplicate: 2013, 2014'],
    ['a wrong order', { observations: (good['observations'] as unknown[]).toReversed() }, '2013 out of order'],
    [
      'mixed grains',
      {
        observations: [
          { period: '2013', value: 1, status: 'definitive' },
          { period: '2013-04', value: 1, status: 'definitive' },
        ],
      },
      'one grain',
    ],
    ['an unknown status', { observations: [{ period: '2013', value: 1, status: 'maybe' }] }, 'Expected "definitive"'],
    ['a source without a date', { source: { ...(good['source'] as object), modified: undefined } }, 'Expected a date'],
    ['a made-up address', { source: { ...(good['source'] as object), url: 'StatLine' } }, 'https'],
    ['a municipality without territory', { region: 'GM0344' }, 'territory'],
  ])('names %s', (_, change, expected) => {
    expect(found(change).join('\n')).toContain(expected);
  });

  it('lists all issues of a file, and says what it does not know', () => {
    expect(found({ unit: undefined, decimals: -1 })).toHaveLength(2);
    expect(checkFigures('x.json', [])[0]!.what.en).toBe('unknown kind of figures');
  });
});

describe('figures over time', () => {
  const o = (period: string, value: number | null, status: FigureObservation['status'] = 'definitive'): FigureObservation => ({ period, value, status });

  it('grow compounded, average, and name the breaks between', () => {
    const series = [o('2013', 100), o('2014', 102), o('2015', 104.04)];
    expect(yearlyGrowth(series, '2013', '2015')).toBeCloseTo(2, 10);
    expect(yearlyGrowth(series, '2013', '2016')).toBeNull();
    expect(meanOf(series, '2013', '2014')).toBe(101);
    expect(breaksBetween([{ before: '2014', kind: 'boundary', text: text('x', 'x') }], '2013', '2015')).toHaveLength(1);
    expect(breaksBetween([{ before: '2014', kind: 'boundary', text: text('x', 'x') }], '2014', '2015')).toHaveLength(0);
  });

  it('change in four ways, also when they were definitive', () => {
    const before = new Map([['a', [o('2012', 1), o('2013', 2, 'provisional'), o('2014', 3)]]]);
    const after = new Map([['a', [o('2013', 2), o('2014', 4), o('2015', 5)]]]);
    expect(figureChanges(before, after).map((c) => [c.period, c.kind, c.old, c.now, c.oldStatus])).toEqual([
      ['2012', 'withdrawn', 1, null, 'definitive'],
      ['2013', 'settled', 2, 2, 'provisional'],
      ['2014', 'revised', 3, 4, 'definitive'],
      ['2015', 'new', null, 5, null],
    ]);
    expect(figureChanges(before, before)).toEqual([]);
  });

  it('are written with sorted keys and no noise', () => {
    const long = 'x'.repeat(160);
    expect(stableJson({ b: 1, a: undefined, c: [{ z: 1, y: long }] })).toBe(
      `{\n  "b": 1,\n  "c": [\n    {\n      "y": "${long}",\n      "z": 1\n    }\n  ]\n}\n`,
    );
    expect(
      stableJson({
        a: [
          { b: 1, c: 2 },
          { b: 1, c: 2 },
        ],
        d: [1, 2],
      }),
    ).toBe('{\n  "a": [\n    { "b": 1, "c": 2 },\n    { "b": 1, "c": 2 }\n  ],\n  "d": [1, 2]\n}\n');
    expect(rounded(0.125, 2)).toBe(0.13);
    expect(rounded(-1.005, 2)).toBe(-1.01);
  });
});
