// The figures beside the pages of a published folder, as CSV and JSON: those of the data package, each with all that must be known of it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import type { Comparison, Indicator, Language, Outcome, Place, Statement } from '@trendbeeld/data';
import { study } from '@trendbeeld/study-steden-2013';
import { municipalIndicator, netherlandsBeside } from '@trendbeeld/data/municipal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipality, national, shared } from './folders.js';
import { BASE, keptFolder, pagesFor, publishTo, textOf } from './site-folder.js';

const CITY = 'GM0796';
const LIVE = pagesFor([CITY]);
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
  readonly outcomes: readonly Pick<Outcome, 'ref' | 'chart' | 'indicators'>[];
  readonly indicators: readonly Series[];
  readonly municipal: readonly Series[];
  readonly comparisons: readonly (Pick<Comparison, 'id' | 'values'> & { readonly unit: string })[];
}
type Series = Pick<Indicator, 'id' | 'kind' | 'region' | 'observations' | 'source' | 'decimals'> & { readonly title: string; readonly unit: string };

const kept = keptFolder();
/** The figures of a page; those of a municipality stand beside the national ones. */
function figuresOf(path: string): Figures {
  const own = JSON.parse(textOf(kept.path, `${path}figures.json`)) as Figures & { readonly beside?: string };
  return own.beside === undefined ? own : { ...figuresOf(join(path, '..', '/')), ...own };
}

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | { readonly base: string; readonly format: { readonly decimalChar: string } };
  readonly 'schema:unitText'?: string;
  readonly 'dc:description'?: string;
}
/** A description of tables, as far as these tests look. */
interface Described {
  readonly 'dc:bibliographicCitation': string;
  readonly 'dc:license': string;
  readonly 'dc:rights': string;
  readonly dialect: { readonly delimiter: string };
  readonly tables: readonly {
    readonly url: string;
    readonly 'dc:title': string;
    readonly 'dc:source': string | readonly { readonly 'dc:publisher': string; readonly 'dc:license': string }[];
    readonly notes?: readonly string[];
    readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey: string };
  }[];
}
const described = (path: string): Described => JSON.parse(textOf(kept.path, `${path}csv-metadata.json`)) as Described;
/** A table as a program reads it that knows its description and nothing else. */
function tableOf(path: string, { url, tableSchema: { columns } }: Described['tables'][number], { dialect }: Described) {
  const file = textOf(kept.path, `${path}${url}`);
  const [head, ...rows] = dsvFormat(dialect.delimiter).parseRows(file.slice(1));
  const value = (cell: string, { datatype }: Column): string | number | null =>
    typeof datatype === 'string' ? cell : cell === '' ? null : Number(cell.replace(datatype.format.decimalChar, '.'));
  return { file, head: head!, cells: rows, rows: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, value(row[i]!, column)]))) };
}
/** Pages with tables; a trend without any figure has only what the study said. */
const tabled = () => LIVE.filter((path) => existsSync(join(kept.path, path, 'csv-metadata.json')));

beforeAll(async () => {
  const { code, err } = await publishTo(kept.path);
  expect(code, err).toBe(0);
});
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

describe('the tables of a page', () => {
  it('are read by every program: a byte order mark, lines of equal length that end in CR LF, the marks of the language, no formula', () => {
    let seen = 0;
    for (const path of tabled()) {
      const about = described(path);
      expect(about.dialect.delimiter, path).toBe(path.startsWith('nl/') ? ';' : ',');
      for (const table of about.tables) {
        const { file, head, cells } = tableOf(path, table, about);
        expect([file.startsWith('\ufeff'), file.endsWith('\r\n'), /[^\r]\n|\r[^\n]/.test(file)], `${path}${table.url}`).toEqual([true, true, false]);
        expect(head, `${path}${table.url}`).toEqual(table.tableSchema.columns.map((c) => c.titles));
        expect([...new Set(cells.map((row) => row.length))], `${path}${table.url}`).toEqual([head.length]);
        expect(
          [...head, ...cells.flat()].filter((cell) => /^[=+@|\t\r]/.test(cell) || (cell.startsWith('-') && !/^-\d+([.,]\d+)?$/.test(cell))),
          `${path}${table.url}`,
        ).toEqual([]);
        seen += cells.length;
      }
    }
    expect(seen).toBeGreaterThan(5000);
  });

  it('have a row a period and a column a series, with the numbers of the JSON beside them', () => {
    const held = new Set<string>();
    for (const path of tabled().filter((p) => p.includes('/t/'))) {
      const { indicators, municipal, comparisons } = figuresOf(path);
      const local = path.includes(CITY);
      const about = described(path);
      for (const table of about.tables.filter((t) => t.url !== 'statements.csv')) {
        const { rows } = tableOf(path, table, about);
        const keys = rows.map((row) => row[table.tableSchema.primaryKey]);
        expect(new Set(keys).size, `${path}${table.url}`).toBe(keys.length);
        for (const { name } of table.tableSchema.columns) {
          const compared = comparisons.find((c) => c.id === name);
          const series = local ? municipal.find((i) => (i.region === CITY ? i.id === name : `${i.id}-2` === name)) : indicators.find((i) => i.id === name);
          if (!series && !compared) continue;
          const expected = compared ? compared.values.map((v) => [v.code, v.value]) : series!.observations.map((o) => [o.period, o.value]);
          const found = rows.map((row) => [row[compared ? 'code' : 'period'], row[name]]);
          // A column beside another series has rows of its periods too.
          expect(compared ? found : found.filter(([period]) => expected.some(([p]) => p === period)), `${path} ${name}`).toEqual(expected);
          expect(compared || found.every(([period, value]) => value === null || expected.some(([p]) => p === period))).toBeTruthy();
          held.add(`${local} ${name}`);
        }
      }
    }
    expect(held.size).toBeGreaterThan(30);
  });

  it('hold every series of the page', () => {
    for (const path of tabled().filter((p) => p.includes('/t/'))) {
      const { indicators, municipal, outcomes, comparisons } = figuresOf(path);
      const names = new Set(described(path).tables.flatMap((t) => t.tableSchema.columns.map((c) => c.name)));
      if (path.includes(CITY)) {
        for (const { id } of municipal.filter((i) => i.region === CITY)) expect(names, path).toContain(id);
        continue;
      }
      // What is drawn as two moments, groups of age, editions or places stands in a table of that form.
      const other = new Set(outcomes.filter((o) => o.chart && !['line', 'indexed-lines'].includes(o.chart.kind)).flatMap((o) => o.indicators));
      for (const { id } of indicators) if (!other.has(id)) expect(names, `${path} ${id}`).toContain(id);
      for (const { id } of comparisons) expect(names, `${path} ${id}`).toContain(id);
    }
  });

  it('are described: unit, definition, source with licence, citation, and which figures are not settled', () => {
    const notes: string[] = [];
    for (const path of tabled()) {
      const about = described(path);
      expect([about['dc:bibliographicCitation'], about['dc:license'], about['dc:rights']].every(Boolean), path).toBe(true);
      for (const { url, tableSchema, 'dc:source': source, notes: told = [], 'dc:title': title } of about.tables) {
        expect(
          [title, source].every((part) => part.length > 0),
          `${path}${url}`,
        ).toBe(true);
        if (typeof source !== 'string') for (const one of source) expect([one['dc:publisher'], one['dc:license']].every(Boolean), `${path}${url}`).toBe(true);
        for (const column of tableSchema.columns.filter((c) => typeof c.datatype !== 'string' && url !== 'statements.csv'))
          expect(column['schema:unitText'], `${path}${url} ${column.name}`).toBeTruthy();
        notes.push(...told);
      }
    }
    expect(notes.some((note) => /voorlopig: 20\d\d/.test(note))).toBe(true);
    expect(notes.some((note) => /niet te vergelijken met de periodes voor \d{4}/.test(note))).toBe(true);
  });

  it('stand apart from what the study said, which has its place', () => {
    for (const path of tabled().filter((p) => !p.includes(CITY))) {
      const about = described(path);
      const table = about.tables.find((t) => t.url === 'statements.csv');
      const { statements, directions } = figuresOf(path);
      expect(table !== undefined, path).toBe(statements.length + directions.length > 0);
      if (!table) continue;
      const { rows } = tableOf(path, table, about);
      expect(
        rows.map((row) => [row['id'], row['low'], row['high'], row['text']]),
        path,
      ).toEqual([
        ...statements.map((s) => [s.ref, s.value?.low ?? null, s.value?.high ?? null, s.text]),
        ...directions.map((d) => [d.ref, null, null, d.text]),
      ]);
      for (const row of rows)
        expect(row['table'], `${path} ${row['id']}`).toMatch(
          /«Steden in onzekere en turbulente tijden» \(2013-08\); (hoofdstuk \d|chapter \d|inleiding|introduction|voorwoord|foreword)(, «.+»)?/,
        );
    }
  });

  it('of a domain have its trends: what was expected, what came, the verdict', () => {
    const about = described('nl/d/economie/');
    const { rows } = tableOf('nl/d/economie/', about.tables[0]!, about);
    expect(rows).toHaveLength(study.trends.filter((t) => t.domain === 'economie').length);
    const row = rows.find((r) => /9 % werklozen/.test(String(r['trend'])))!;
    expect(String(row['said'])).toMatch(/ongeveer 9/);
    expect(String(row['came'])).toMatch(/8,7/);
    expect(String(row['verdict'])).toMatch(/niet te vergelijken/);
  });

  it('are offered where they are', () => {
    for (const path of LIVE) {
      const offered = /href="((?:figures|statements)\.csv)"/.exec(textOf(kept.path, `${path}index.html`))?.[1];
      expect(offered, path).toBe(tabled().includes(path) ? described(path).tables[0]!.url : undefined);
    }
  });
});
