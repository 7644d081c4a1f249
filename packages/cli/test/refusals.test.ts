// A CBS service on loopback that changes one thing at a time: each is refused with exit code 2, and not a byte of the figures changes.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedTables, Indicator } from '@trendbeeld/data/figures';
import { describe, expect, it } from 'vitest';
import { asShipped, rowOf, serving, TABLE, type Measure, type Service } from './cbs-server.js';
import { inFolder, SHIPPED, trendbeeld } from './folders.js';

const bytes = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
const figures = (out: string, id: string): Indicator => JSON.parse(readFileSync(join(out, `national/${id}.json`), 'utf8')) as Indicator;
const expected = (out: string): ExpectedTables => JSON.parse(readFileSync(join(out, 'measures.json'), 'utf8')) as ExpectedTables;
const measure = ({ measures }: Service, code: string): Measure => measures.find((m) => m.Identifier === code)!;

/** Fetches from a service with one change into a copy of the shipped figures. */
const fetched = async <T>(
  change: (service: Service) => void,
  options: readonly string[],
  use: (said: Awaited<ReturnType<typeof trendbeeld>>, out: string, before: ReadonlyMap<string, string>) => T,
): Promise<T> =>
  inFolder(async (out) => {
    cpSync(SHIPPED, out, { recursive: true });
    const service = asShipped();
    change(service);
    const before = bytes(out);
    return serving(service, async (base) => use(await trendbeeld('fetch', '--out', out, '--table', TABLE, '--base', base, ...options), out, before));
  });

/** One change, and what the refusal must say: where, what was found, what was expected. */
const CHANGES: readonly (readonly [name: string, change: (service: Service) => void, says: readonly string[]])[] = [
  ['the factor', (s) => (measure(s, 'D002936').Unit = 'x 10 000'), ['82235NED D002936: unit changed: found "aantal" × 10000. Expected "aantal" × 1000']],
  ['the factor, in words', (s) => (measure(s, 'D002936').Unit = 'x 1 mln'), ['found "aantal" × 1000000. Expected "aantal" × 1000']],
  ['the factor, gone', (s) => (measure(s, 'D002936').Unit = 'aantal'), ['found "aantal" × 1. Expected "aantal" × 1000']],
  ['the unit', (s) => (measure(s, 'M003003').Unit = '‰'), ['82235NED M003003: unit changed: found "‰" × 1. Expected "aantal" × 1']],
  ['a title', (s) => (measure(s, 'M003003').Title = 'Sloop'), ['82235NED M003003: title changed: found "Sloop". Expected "Nieuwbouw"']],
  [
    'a definition',
    (s) => (measure(s, 'M003003').Description = 'Door nieuwbouw en splitsing aan de voorraad toegevoegd.'),
    ['82235NED M003003: definition changed: found "Door nieuwbouw en splitsing aan', 'Expected "Door nieuwbouw aan de voorraad toegevoegd."'],
  ],
  [
    'the title of the table',
    (s) => (s.properties['Title'] = 'Voorraad niet-woningen'),
    ['82235NED: table title changed: found "Voorraad niet-woningen". Expected "Voorraad woningen; standen en mutaties vanaf 1921"'],
  ],
  ['the count', (s) => (s.count = s.rows.length + 1), ['82235NED: cut-off answer: missing observations: "205" of 206 announced']],
  ['the rows, cut off', (s) => ((s.count = s.rows.length), (s.rows = s.rows.slice(0, 140))), ['cut-off answer', '"140" of 205 announced']],
  ['the rows, cut off with their count', (s) => (s.rows = s.rows.slice(0, 140)), ['mass change of housing-stock: 65 withdrawn of 105 figures at once']],
  [
    'many values',
    (s) => s.rows.filter((r) => r.Measure === 'M003003').forEach((r) => (r.Value! *= 10)),
    ['82235NED: mass change of new-homes: 100 revised of 100 figures at once, such as new-homes 1926: 48833 → 488330. Expected a few'],
  ],
  [
    'the flags',
    (s) => s.rows.forEach((r) => (r.ValueAttribute = 'Confidential')),
    ['mass change of housing-stock: 105 withdrawn of 105', 'mass change of new-homes: 100 withdrawn of 100'],
  ],
];

describe('trendbeeld fetch refuses, and writes nothing, when a service changes', () => {
  it.each(CHANGES)('%s', async (_, change, says) => {
    await fetched(change, [], ({ code, err, out: said }, out, before) => {
      expect([code, said]).toEqual([2, '']);
      for (const text of says) expect(err).toContain(text);
      expect(err).toContain('fetch refused, nothing is written');
      expect(err).toContain('run again with --accept 82235NED');
      expect(bytes(out)).toEqual(before);
    });
  });

  it.each(CHANGES)('%s: until the user accepts the table, and then says so', async (_, change, says) => {
    await fetched(change, ['--accept', TABLE], ({ code, err, out: said }, out) => {
      expect([code, err]).toEqual([0, '[1/1] 82235NED\n']);
      expect(said).toMatch(/^accepted: [1-9]/m);
      for (const text of says) expect(said).toContain(text);
      expect(said).not.toContain('run again');
      expect(bytes(out).size).toBe(bytes(SHIPPED).size);
    });
  });

  it('the rows, all gone: also when the user accepts the table, as no figure is left', async () => {
    const gone = (s: Service): void => void Object.assign(s, { count: s.rows.length, rows: [] });
    await fetched(gone, [], ({ code, err }) => expect([code, err]).toEqual([2, expect.stringContaining('"0" of 205 announced')]));
    await fetched(gone, ['--accept', TABLE], ({ code, err }, out, before) => {
      expect([code, err]).toEqual([1, expect.stringContaining('missing cells: none found')]);
      expect(bytes(out)).toEqual(before);
    });
  });

  it('the service no longer counts: nothing is fetched', async () => {
    await fetched(
      (s) => (s.count = null),
      [],
      ({ code, err }, out, before) => {
        expect([code, err]).toEqual([1, expect.stringContaining('missing count: "@odata.count"')]);
        expect(bytes(out)).toEqual(before);
      },
    );
  });

  it('in several ways: all of them are told at once', async () => {
    const all = (s: Service): void => {
      s.properties['Title'] = 'Voorraad';
      measure(s, 'D002936').Unit = 'x 10 000';
      measure(s, 'M003003').Title = 'Sloop';
    };
    await fetched(all, [], ({ code, err }) => {
      expect(code).toBe(2);
      expect(err.match(/ changed: found/g)).toHaveLength(3);
    });
  });
});

describe('trendbeeld fetch --accept', () => {
  it('writes the new expectation: the next fetch passes without it, and the old meaning is then refused', async () => {
    await inFolder(async (out) => {
      cpSync(SHIPPED, out, { recursive: true });
      const service = asShipped();
      measure(service, 'M003003').Title = 'Nieuwbouwwoningen';
      const fetch = async (s: Service, ...options: readonly string[]) =>
        serving(s, async (base) => trendbeeld('fetch', '--out', out, '--table', TABLE, '--base', base, ...options));
      expect((await fetch(service)).code).toBe(2);
      expect((await fetch(service, '--accept', TABLE, '--dry-run')).out).toMatch(/\d+ of \d+ files would be written/);
      expect(expected(out)).toEqual(expected(SHIPPED));
      expect((await fetch(service, '--accept', TABLE)).code).toBe(0);
      expect(expected(out).tables[TABLE]!.measures['M003003']!.title).toBe('Nieuwbouwwoningen');
      expect({ ...expected(out).tables, [TABLE]: null }).toEqual({ ...expected(SHIPPED).tables, [TABLE]: null });
      expect((await fetch(service)).code).toBe(0);
      expect((await fetch(asShipped())).err).toContain('found "Nieuwbouw". Expected "Nieuwbouwwoningen"');
    });
  });

  it('lets another table through only when it is named, and may be given more than once', async () => {
    const change = (s: Service): string => (measure(s, 'M003003').Title = 'Sloop');
    expect(await fetched(change, ['--accept', '80590ned'], ({ code }) => code)).toBe(2);
    expect(await fetched(change, ['--accept', '80590ned', '--accept', TABLE], ({ code }) => code)).toBe(0);
  });

  it('knows the tables that recipes read', async () => {
    const { code, err } = await trendbeeld('fetch', '--out', SHIPPED, '--accept', '82235ned');
    expect([code, err]).toEqual([2, expect.stringContaining('--accept: unknown table: "82235ned". Expected one of: 03759ned, ')]);
  });

  it.each([
    [
      'a measure that is gone',
      (s: Service) => (s.measures = s.measures.filter((m) => m.Identifier !== 'M003003')),
      '82235NED M003003: measure is gone. Expected "Nieuwbouw"',
    ],
    [
      'a multiplier that is not understood',
      (s: Service) => (measure(s, 'D002936').Unit = 'x 12 000'),
      '82235NED D002936: unit is not understood: found "x 12 000". Expected a multiplier that parseUnit knows, such as "aantal" × 1000',
    ],
  ])('can not make figures of %s', async (_, change, says) => {
    await fetched(change, ['--accept', TABLE], ({ code, err }, out, before) => {
      expect([code, err]).toEqual([2, expect.stringContaining(says)]);
      expect(err).not.toContain('run again');
      expect(bytes(out)).toEqual(before);
    });
  });
});

describe('trendbeeld fetch passes what is no change', () => {
  it('the table as it was, in other spelling of its units and texts', async () => {
    const spelled = (s: Service): void => {
      measure(s, 'D002936').Unit = 'x\u00a01000';
      measure(s, 'M003003').Unit = 'Aantal';
      measure(s, 'M003003').Title = ' Nieuwbouw ';
      measure(s, 'M003003').Description = 'Door nieuwbouw\r\naan de voorraad toegevoegd. ';
    };
    for (const change of [() => {}, spelled])
      // oxlint-disable-next-line no-await-in-loop
      await fetched(change, [], ({ code, out: said }, out) => {
        expect([code, said.split('\n').slice(0, 5)]).toEqual([
          0,
          ['new: 0', 'revised: 0', 'withdrawn: 0', 'settled: 0', expect.stringMatching(/files written$/)],
        ]);
        expect(expected(out)).toEqual(expected(SHIPPED));
      });
  });

  it('a value that is flagged becomes a gap with its reason, whatever stands in it', async () => {
    const flag = (word: string) => (s: Service) => void Object.assign(rowOf(s, 'M003003', '2013'), { Value: 0, ValueAttribute: word });
    for (const [word, reason] of [
      ['Confidential', 'confidential'],
      ['Impossible', 'impossible'],
      ['Vreemd', 'unknown'],
    ] as const)
      // oxlint-disable-next-line no-await-in-loop
      await fetched(flag(word), [], ({ code, out: said }, out) => {
        expect(code).toBe(0);
        expect(said).toContain('new-homes 2013: was 49311');
        expect(figures(out, 'new-homes').observations.find((o) => o.period === '2013')).toEqual({ period: '2013', value: null, status: 'definitive', reason });
      });
  });

  it('a few figures that were corrected, not six of a hundred', async () => {
    const corrected =
      (...years: readonly string[]) =>
      (s: Service) =>
        years.forEach((year) => (rowOf(s, 'M003003', year).Value = 50_000));
    expect(await fetched(corrected('2013', '2014'), [], ({ code, out: said }) => [code, /revised: (\d+)/.exec(said)![1]])).toEqual([0, '4']);
    expect(await fetched(corrected('2013', '2014', '2015', '2016', '2017', '2018'), [], ({ code }) => code)).toBe(2);
  });
});

describe('what the recipes were written for', () => {
  it('of a measure that no fetch has seen yet is told, and written', async () => {
    await inFolder(async (out) => {
      cpSync(SHIPPED, out, { recursive: true });
      const { tables } = expected(out);
      const { M003003: _, ...measures } = tables[TABLE]!.measures;
      writeFileSync(join(out, 'measures.json'), JSON.stringify({ tables: { ...tables, [TABLE]: { ...tables[TABLE], measures } } }));
      const { code, out: said } = await serving(asShipped(), async (base) => trendbeeld('fetch', '--out', out, '--table', TABLE, '--base', base));
      expect([code, said]).toEqual([0, expect.stringContaining('seen for the first time: 1\n  82235NED M003003: "Nieuwbouw", "aantal" × 1\n')]);
      expect(expected(out)).toEqual(expected(SHIPPED));
    });
  });

  it('is held against a folder that does not have the file yet, and is written into it', async () => {
    await inFolder(async (out) => {
      cpSync(SHIPPED, out, { recursive: true });
      rmSync(join(out, 'measures.json'));
      const service = asShipped();
      measure(service, 'D002936').Unit = 'x 10 000';
      const refused = await serving(service, async (base) => trendbeeld('fetch', '--out', out, '--table', TABLE, '--base', base));
      expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('unit changed')]);
      const passed = await serving(asShipped(), async (base) => trendbeeld('fetch', '--out', out, '--table', TABLE, '--base', base));
      expect(passed.code).toBe(0);
      expect(readFileSync(join(out, 'measures.json'), 'utf8')).toBe(readFileSync(join(SHIPPED, 'measures.json'), 'utf8'));
    });
  });

  it.each(['{ broken', '{ "tables": { "82235NED": { "title": 5 } } }'])('is never passed over when the file is broken: %s', async (text) => {
    await inFolder(async (out) => {
      cpSync(SHIPPED, out, { recursive: true });
      writeFileSync(join(out, 'measures.json'), text);
      const { code, err } = await serving(asShipped(), async (base) => trendbeeld('fetch', '--out', out, '--table', TABLE, '--base', base));
      expect([code, err]).toEqual([1, expect.stringContaining('measures.json')]);
      expect(readFileSync(join(out, 'measures.json'), 'utf8')).toBe(text);
    });
  });
});
