// The figures beside the pages of a published folder, as CSV and JSON: those of the data package, each with all that must be known of it.
import { csvParseRows } from 'd3-dsv';
import type { Comparison, Indicator, Language, Outcome, Place, Statement } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
import { municipalIndicator, netherlandsBeside } from '@trendbeeld/data/municipal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipality, national, shared } from './folders.js';
import { BASE, keptFolder, pagesFor, publishTo, textOf } from './site-folder.js';

const CITY = 'GM0796';
const LIVE = pagesFor([CITY]);
const COLUMNS = [
  'kind',
  'id',
  'subject',
  'code',
  'region',
  'period',
  'value',
  'low',
  'high',
  'unit',
  'certainty',
  'reason',
  'text',
  'publisher',
  'table',
  'measure',
  'licence',
  'modified',
  'retrieved',
  'url',
] as const;
type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What a file of figures holds, as far as these tests look. */
interface Figures {
  readonly address: string;
  readonly language: Language;
  readonly municipality?: { readonly code: string; readonly name: string };
  readonly study: { readonly publisher: string; readonly title: string; readonly condition: string };
  readonly statements: readonly (Omit<Statement, 'text' | 'places' | 'subject'> & {
    readonly text: string;
    readonly subject: string;
    readonly places: readonly Place[];
  })[];
  readonly directions: readonly { readonly ref: string; readonly text: string }[];
  readonly outcomes: readonly { readonly ref: string; readonly chart: Outcome['chart'] }[];
  readonly indicators: readonly Series[];
  readonly municipal: readonly Series[];
  readonly comparisons: readonly (Pick<Comparison, 'id' | 'values'> & { readonly unit: string })[];
}
type Series = Pick<Indicator, 'id' | 'kind' | 'region' | 'observations' | 'source' | 'decimals'> & { readonly title: string; readonly unit: string };

const kept = keptFolder();
const figuresOf = (path: string): Figures => JSON.parse(textOf(kept.path, `${path}figures.json`)) as Figures;
function rowsOf(path: string): readonly Cells[] {
  const [, ...rows] = csvParseRows(textOf(kept.path, `${path}figures.csv`).slice(1));
  return rows.map((row) => Object.fromEntries(COLUMNS.map((column, i) => [column, row[i]!])) as Cells);
}
const text = (value: number | null): string => (value === null ? '' : String(value));

beforeAll(async () => {
  const { code, err } = await publishTo(kept.path);
  expect(code, err).toBe(0);
}, 60_000);
afterAll(kept.remove);

describe('figures.json', () => {
  it('holds the statements of the study as they are, each with its place and in one language', () => {
    const seen = new Set<string>();
    for (const path of LIVE) {
      const { address, language, statements, study: source, directions } = figuresOf(path);
      expect([address, language]).toEqual([`${BASE}${path}`, path.slice(0, 2)]);
      expect(source).toMatchObject({ publisher: 'Platform31', title: 'Steden in onzekere en turbulente tijden', condition: study.source.condition[language] });
      for (const { ref, text: words, value, unit, period, certainty, places } of statements) {
        const made = study.statements.find((s) => s.ref === ref)!;
        expect({ words, value, unit, certainty, from: period.from, to: period.to }, ref).toEqual({
          words: made.text[language],
          value: made.value,
          unit: made.unit,
          certainty: made.certainty,
          from: made.period.from,
          to: made.period.to,
        });
        expect(
          places.map((p) => p.id),
          ref,
        ).toEqual(made.places);
        for (const place of places) expect((place.title ?? '').length > 3 || place.number !== undefined, ref).toBe(true);
        seen.add(ref);
      }
      for (const { ref, text: words } of directions) expect(words, ref).toBe(study.directions.find((d) => d.ref === ref)!.text[language]);
    }
    // What the study says of itself belongs to no trend.
    expect([...seen].toSorted()).toEqual(
      study.statements
        .filter((s) => s.scope !== 'studie')
        .map((s) => s.ref)
        .toSorted(),
    );
  });

  it('holds the series of the data package, number by number, each with unit, period, status and source', () => {
    const seen = new Set<string>();
    for (const path of LIVE) {
      for (const { id, unit, source, observations, region } of figuresOf(path).indicators) {
        const shipped = study.indicators.find((i) => i.id === id) ?? national(id);
        expect(observations, id).toEqual(shipped.observations);
        expect([unit, source, region], id).toEqual([shipped.unit[path.slice(0, 2) as Language], shipped.source, 'NL01']);
        expect(
          observations.filter((o) => !/^\d{4}/.test(o.period) || !/^(definitive|provisional|unknown)$/.test(o.status)),
          id,
        ).toEqual([]);
        expect([source.publisher, source.table, source.licence, source.modified ?? source.retrieved].every(Boolean), id).toBe(true);
        seen.add(id);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  it('holds the figures of a municipality, beside those of the Netherlands, on its own page only', () => {
    const [own, country] = [municipality(CITY), shared()];
    for (const path of LIVE) {
      const figures = figuresOf(path);
      if (!path.includes(CITY)) {
        expect([figures.municipality, figures.municipal], path).toEqual([undefined, []]);
        continue;
      }
      expect(figures.municipality).toEqual({ code: CITY, name: "'s-Hertogenbosch" });
      const ids = figures.municipal.filter((i) => i.region === CITY).map((i) => i.id);
      expect(ids.length, path).toBeGreaterThan(0);
      expect(
        figures.municipal.map((i) => `${i.id} ${i.region}`),
        path,
      ).toEqual(ids.flatMap((id) => [`${id} ${CITY}`, ...(netherlandsBeside(country, id) ? [`${id} NL01`] : [])]));
      for (const { id, region, observations } of figures.municipal) {
        const shipped = region === CITY ? municipalIndicator(own, country, id) : netherlandsBeside(country, id);
        expect(observations, `${path} ${id} ${region}`).toEqual(shipped!.observations);
      }
    }
  });

  it('holds every municipality of a comparison', () => {
    const compared = LIVE.flatMap((path) => figuresOf(path).comparisons);
    expect(compared.length).toBeGreaterThan(1);
    for (const { id, values } of compared) {
      expect(values, id).toEqual(study.comparisons.find((c) => c.id === id)!.values);
    }
  });
});

describe('figures.csv', () => {
  it('is read by every program: a byte order mark, lines of equal length that end in CR LF, names in the language of the page', () => {
    const header = { nl: /^soort,nummer,onderwerp,gebiedscode,gebied,periode,waarde,/, en: /^kind,id,subject,region code,region,period,value,/ };
    for (const path of LIVE) {
      const file = textOf(kept.path, `${path}figures.csv`);
      expect(file.startsWith('\ufeff'), path).toBe(true);
      expect(file.slice(1), path).toMatch(header[path.slice(0, 2) as Language]);
      expect([file.endsWith('\r\n'), /[^\r]\n|\r[^\n]/.test(file)], path).toEqual([true, false]);
      expect([...new Set(csvParseRows(file.trimEnd()).map((row) => row.length))], path).toEqual([COLUMNS.length]);
    }
  });

  it('has the same numbers as the JSON beside it, a row each, and no others', () => {
    for (const path of LIVE) {
      const { statements, directions, indicators, municipal, comparisons, outcomes } = figuresOf(path);
      const expected = [
        ...statements.map(({ ref, value }) => [
          ref,
          '',
          text(value && value.low === value.high ? value.low : null),
          text(value?.low ?? null),
          text(value?.high ?? null),
        ]),
        ...directions.map(({ ref }) => [ref, '', '', '', '']),
        ...[...indicators, ...municipal].flatMap(({ id, region, observations }) =>
          observations.map((o) => [id, `${region} ${o.period}`, text(o.value), '', '']),
        ),
        ...comparisons.flatMap(({ id, values }) => values.map((v) => [id, v.code, text(v.value), '', ''])),
      ];
      const compared = new Set<string>(comparisons.map((c) => c.id));
      // Groups of age stand in a drawing only: the share before, now and as it was expected.
      const ages = outcomes.flatMap(({ ref, chart }) =>
        chart?.kind === 'age-pyramid' ? chart.groups.flatMap((g) => [g.before, g.now, g.expected].map((v) => `${ref} ${v}`)) : [],
      );
      const rows = rowsOf(path);
      const ofAge = rows.filter((row) => /^(Leeftijd|Age): /.test(row.subject));
      expect(
        ofAge.map((row) => `${row.id} ${row.value}`),
        path,
      ).toEqual(ages);
      const found = rows
        .filter((row) => !ofAge.includes(row))
        .map((row) => {
          const place = row.code === '' ? '' : compared.has(row.id) && !/^\d{4}$/.test(row.period) ? row.code : `${row.code} ${row.period}`;
          return [row.id, place, row.value, row.low, row.high];
        });
      expect(found.map((r) => r.join('|')).toSorted(), path).toEqual(expected.map((r) => r.join('|')).toSorted());
    }
  });

  it('says of each figure its unit, period, certainty and source, and of each that is missing why', () => {
    const states = { definitive: /^(definitief|definitive)$/, provisional: /^(voorlopig|provisional)$/, unknown: /zegt niet|does not say/ };
    for (const path of LIVE) {
      const status = new Map(
        [...figuresOf(path).indicators, ...figuresOf(path).municipal]
          .filter((i) => i.kind === 'measured')
          .flatMap((i) => i.observations.map((o) => [`${i.id} ${i.region} ${o.period}`, o.status] as const)),
      );
      for (const row of rowsOf(path)) {
        const line = `${path} ${Object.values(row).join()}`;
        expect([row.kind, row.id, row.subject, row.publisher, row.table, row.licence].every(Boolean), line).toBe(true);
        const figure = row.value || row.low || row.high;
        if (figure) expect([row.unit, row.period].every(Boolean), line).toBe(true);
        if (row.publisher === 'Platform31')
          expect(row.table, line).toMatch(
            /«Steden in onzekere en turbulente tijden» \(2013-08\); (hoofdstuk \d|chapter \d|inleiding|introduction|voorwoord|foreword)(, «.+»)?/,
          );
        else
          expect(
            [row.code !== '', /^\d{4}-\d\d-\d\d(; \d{4}-\d\d-\d\d)*$/.test(row.modified || row.retrieved), (row.value === '') === (row.reason !== '')],
            line,
          ).toEqual([true, true, true]);
        const known = status.get(`${row.id} ${row.code} ${row.period}`);
        // A rounded number has what the publisher writes before it.
        if (known) expect(row.certainty!.split('; ').at(-1), line).toMatch(states[known]);
      }
    }
    const [ninePercent] = rowsOf('nl/t/werkloosheid/').filter((row) => row.id === 'K19');
    expect(ninePercent).toMatchObject({ value: '9', low: '9', high: '9', unit: '%', region: 'Nederland', publisher: 'Platform31' });
    expect(ninePercent!.certainty).toMatch(/^ongeveer; voorspelling/);
  });

  it('is offered where it has rows, and never holds a formula', () => {
    for (const path of LIVE) {
      const rows = rowsOf(path);
      expect(textOf(kept.path, `${path}index.html`).includes('href="figures.csv"'), path).toBe(rows.length > 0);
      const risky = rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+@\t\r]/.test(cell) || (cell.startsWith('-') && Number.isNaN(Number(cell))));
      expect(risky, path).toEqual([]);
    }
  });
});
