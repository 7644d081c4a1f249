import { describe, expect, it } from 'vitest';
import {
  and,
  codeTitle,
  eq,
  fullValue,
  grainsOf,
  loadTable,
  measureKey,
  measureMeaning,
  memoryStore,
  periodOf,
  startsWith,
  type CbsStore,
  type StoredReply,
} from '../../src/cbs/index.js';
import { all, failure } from './server.js';
import { row, smallServices, smallTable, TABLE, type Setup } from './small-table.js';

const service = smallServices();

describe('a v4 table', () => {
  it('says what it is, what it measures and along which dimensions', async () => {
    const document = smallTable()['']!['value'] as object[];
    const { client, server } = await service({ replies: { '': { value: [...document, { name: 'PeriodenGroups' }] } } });
    const table = await client.table(TABLE);
    expect(table).toMatchObject({ id: TABLE, title: 'Kleine tabel', modified: '2026-07-16T06:30:00+02:00', status: 'Regulier', observationCount: 6 });
    expect(table.warnings).toEqual([]);
    expect(table.dimensions.map((d) => [d.name, d.kind, [...d.codes.keys()]])).toEqual([
      ['RegioS', 'region', ['NL01', 'GM0344']],
      ['Perioden', 'time', ['2013JJ00', '2014JJ00', '2014KW01']],
    ]);
    // Groups are asked only where the table says that there are any.
    expect(server.asked).toContain(`/${TABLE}/RegioSGroups`);
    expect(server.asked).not.toContain(`/${TABLE}/PeriodenGroups`);
  });

  it('tells measures with the same title apart by their groups, and keys them by table and code', async () => {
    const { client } = await service();
    const measures = [...(await client.table(TABLE)).measures.values()];
    expect(measures.map((m) => [measureKey(m), measureMeaning(m), m.unit.factor, m.decimals])).toEqual([
      ['12345ned/A1', 'Arbeid: Werklozen: Seizoengecorrigeerd', 1000, 0],
      ['12345ned/A2', 'Arbeid: Percentage: Seizoengecorrigeerd', 1, null],
    ]);
  });

  it('warns when the groups of a measure are not listed', async () => {
    const { client } = await service({ replies: { MeasureGroups: { value: [] } } });
    expect((await client.table(TABLE)).warnings).toMatchObject([{ code: 'missing-groups' }]);
  });

  it('gives one observation per row, with period, status and value in full', async () => {
    const { client } = await service({
      observations: [row(7, { Value: 754 }), row(8, { Measure: 'A2', Value: 8.2, Perioden: '2014JJ00' })],
      replies: counted(2),
    });
    const table = await client.table(TABLE);
    const [first, second] = await all(client.observations(table));
    expect(first).toEqual({
      table: TABLE,
      measure: 'A1',
      dimensions: { RegioS: 'NL01  ', Perioden: '2013JJ00' },
      value: 754,
      reason: null,
      mark: null,
      text: null,
      status: 'definitive',
    });
    expect([fullValue(table, first!), fullValue(table, second!), second!.status]).toEqual([754_000, 8.2, 'provisional']);
    expect(periodOf(table, first!)).toMatchObject({ grain: 'year', year: 2013 });
  });

  it('says why there is no value', async () => {
    const reasons = [
      { ValueAttribute: 'Impossible' },
      { ValueAttribute: 'Confidential' },
      { ValueAttribute: 'NotAvailable' },
      { ValueAttribute: 'Moon' },
      {},
      { StringValue: 'n.v.t.' },
    ];
    const { client } = await service({ observations: reasons.map((one, id) => row(id, { Value: null, ...one })), pageSize: 10, replies: counted(6) });
    const found = await all(client.observations(await client.table(TABLE)));
    expect(found.map((o) => [o.value, o.reason, o.mark, o.text])).toEqual([
      [null, 'impossible', 'Impossible', null],
      [null, 'confidential', 'Confidential', null],
      [null, 'missing', 'NotAvailable', null],
      [null, 'unknown', 'Moon', null],
      [null, 'unknown', null, null],
      [null, 'unknown', null, 'n.v.t.'],
    ]);
  });

  it('takes no figure from a value that is flagged, and keeps one that is provisional', async () => {
    const words = ['Confidential', 'Impossible', 'NotAvailable', 'Moon', '', 'None', null, 'Provisional', 'NaderVoorlopig'];
    const { client } = await service({
      observations: words.map((ValueAttribute, id) => row(id, { Value: 0, ValueAttribute })),
      replies: counted(words.length),
    });
    const found = await all(client.observations(await client.table(TABLE)));
    expect(found.map((o) => [o.mark, o.value, o.reason, o.status])).toEqual([
      ['Confidential', null, 'confidential', 'definitive'],
      ['Impossible', null, 'impossible', 'definitive'],
      ['NotAvailable', null, 'missing', 'definitive'],
      ['Moon', null, 'unknown', 'definitive'],
      ['', null, 'unknown', 'definitive'],
      [null, 0, null, 'definitive'],
      [null, 0, null, 'definitive'],
      ['Provisional', 0, null, 'provisional'],
      ['NaderVoorlopig', 0, null, 'provisional'],
    ]);
  });

  it('refuses a flag that is no text', async () => {
    const { client } = await service({ observations: [row(0, { ValueAttribute: 5 })], replies: counted(1) });
    const table = await client.table(TABLE);
    expect(await failure(all(client.observations(table)))).toMatchObject({ code: 'cbs-shape', message: expect.stringContaining('"ValueAttribute": "5"') });
  });

  it('gives no value in full where the multiplier is not understood', async () => {
    const MeasureCodes = { value: [{ Identifier: 'A1', Title: 'Iets', MeasureGroupId: null, Unit: 'x 12 000', Decimals: 0, Description: '' }] };
    const { client } = await service({ observations: [row(7)], replies: { ...counted(1), MeasureCodes } });
    const table = await client.table(TABLE);
    const [only] = await all(client.observations(table));
    expect(() => fullValue(table, only!)).toThrow('unit that is not understood: "x 12 000" of measure "A1"');
  });

  it('reads a row of 2020: no StringValue, another order, no ContainsGroups', async () => {
    const observations = [{ Id: 0, Value: 5.5, Measure: 'A2', Perioden: '2013JJ00', ValueAttribute: 'None', RegioS: 'NL01  ' }];
    const Dimensions = { value: smallTable()['Dimensions']!['value'] as object[] };
    const old = Dimensions.value.map((d) => ({ ...d, ContainsGroups: undefined, ContainsCodes: undefined }));
    const { client, server } = await service({ observations, replies: { ...counted(1), Dimensions: { value: old } } });
    const table = await client.table(TABLE);
    expect(server.asked).toContain(`/${TABLE}/RegioSGroups`);
    expect(server.asked).not.toContain(`/${TABLE}/PeriodenGroups`);
    expect(await all(client.observations(table))).toMatchObject([{ value: 5.5, text: null }]);
  });

  it('keeps a code that its list does not have, without a title and with an unknown status', async () => {
    const { client } = await service({ observations: [row(0, { RegioS: 'GM0998', Perioden: '2015JJ00' })], replies: counted(1) });
    const table = await client.table(TABLE);
    const [only] = await all(client.observations(table));
    expect(only).toMatchObject({ value: 0, status: 'unknown', dimensions: { RegioS: 'GM0998' } });
    expect([codeTitle(table.dimensions[0]!, 'GM0998 '), codeTitle(table.dimensions[0]!, 'NL01')]).toEqual(['GM0998', 'Nederland']);
  });

  it('knows two time dimensions: definitive only when both periods are', async () => {
    const time = (name: string): object => ({ Identifier: name, Title: name, Kind: 'TimeDimension', ContainsGroups: false });
    const replies = {
      ...counted(3),
      Dimensions: { value: [time('Verslag'), time('Perioden')] },
      VerslagCodes: {
        value: [
          { Identifier: '2013JJ00', Title: '2013', Status: 'Definitief' },
          { Identifier: '2014JJ00', Title: '2014', Status: null },
        ],
      },
    };
    const observations = [row(0, { Verslag: '2013JJ00' }), row(1, { Verslag: '2014JJ00' }), row(2, { Verslag: '2013JJ00', Perioden: '2014JJ00' })];
    const { client } = await service({ replies, observations });
    const table = await client.table(TABLE);
    expect(table.dimensions.filter((d) => d.kind === 'time').map((d) => d.name)).toEqual(['Verslag', 'Perioden']);
    const found = await all(client.observations(table));
    expect(found.map((o) => o.status)).toEqual(['definitive', 'unknown', 'provisional']);
    expect([periodOf(table, found[2]!)?.year, periodOf(table, found[2]!, 'Perioden')?.year]).toEqual([2013, 2014]);
  });

  it('tells the grains that one table mixes', async () => {
    const { client } = await service();
    const table = await client.table(TABLE);
    expect(grainsOf(table.dimensions[1]!)).toEqual(['year', 'quarter']);
  });
});

describe('a query', () => {
  it('sends keys as given, with padding, and quotes doubled', async () => {
    const { client, server } = await service();
    const table = await client.table(TABLE);
    await all(client.observations(table, { filter: and(eq('RegioS', 'NL01  '), startsWith('Perioden', "2'")), measures: ['A1'], select: ['Perioden'] }));
    expect(server.asked).toContain(
      `/${TABLE}/Observations?$filter=Measure eq 'A1' and RegioS eq 'NL01  ' and startswith(Perioden,'2''')&$select=Measure,ValueAttribute,Value,Perioden`,
    );
  });

  it('gives nothing for a trimmed key, and loadTable says why', async () => {
    const { client } = await service({ observations: [] });
    const { observations, warnings } = await loadTable(client, TABLE, { filter: and(eq('RegioS', 'NL01'), eq('Perioden', '1890JJ00')) });
    expect(warnings.map((w) => w.message)).toEqual([
      'unknown key in RegioS: "NL01". The list has "NL01  "; the service gives no rows for it.',
      'unknown key in Perioden: "1890JJ00". It is not in the list; the service gives no rows for it.',
    ]);
    expect(await all(observations)).toEqual([]);
  });

  it('is refused before it is sent when it names what the table does not have', async () => {
    const { client, pagesAsked } = await service();
    const table = await client.table(TABLE);
    for (const query of [{ filter: eq('Regio', 'x') }, { select: ['Regio'] }, { measures: [] }, { maxObservations: Number.NaN }]) {
      expect(await failure(all(client.observations(table, query)))).toMatchObject({ name: 'CbsRefusal', code: 'cbs-query', table: TABLE });
    }
    expect(pagesAsked()).toBe(0);
  });

  it('warns of a discontinued table and of periods without status', async () => {
    const Properties = { ...smallTable()['Properties'], Status: 'Gediscontinueerd' };
    const PeriodenCodes = { value: [{ Identifier: '2013JJ00', Title: '2013', Status: null }] };
    const { client } = await service({ replies: { Properties, PeriodenCodes } });
    const { warnings, modified, status } = await loadTable(client, TABLE);
    expect(warnings.map((w) => w.code)).toEqual(['discontinued', 'no-status']);
    expect([modified, status]).toEqual(['2026-07-16T06:30:00+02:00', 'Gediscontinueerd']);
  });
});

describe('the store', () => {
  it('asks on condition, and gives the stored copy with its own date when the service says that it is unchanged', async () => {
    const store = memoryStore();
    let now = Date.parse('2026-11-01T00:00:00Z');
    const { client, server } = await service({ etag: '"v1"', options: { store }, world: { now: () => now } });
    const first = await client.table(TABLE);
    const before = await all(client.pages(first));
    now = Date.parse('2026-11-02T00:00:00Z');
    const again = await client.table(TABLE);
    const after = await all(client.pages(again));
    expect([first.unchanged, again.unchanged, again.retrieved]).toEqual([false, true, '2026-11-01T00:00:00.000Z']);
    expect(after.map((p) => [p.unchanged, p.retrieved])).toEqual(before.map(() => [true, '2026-11-01T00:00:00.000Z']));
    expect(after.flatMap((p) => p.observations)).toEqual(before.flatMap((p) => p.observations));
    expect(new Set(server.asked).size * 2).toBe(server.asked.length);
  });

  it('keeps the last good copy when the service gives something else', async () => {
    const kept = new Map<string, StoredReply>();
    const store: CbsStore = { read: async (url) => kept.get(url) ?? null, write: async (reply) => void kept.set(reply.url, reply) };
    let good = true;
    const { client, server } = await service({
      options: { store },
      fault: (_, response) => {
        if (good) return false;
        response.end(JSON.stringify({ value: [{ Id: 1, Measure: 'A1', Value: 3, Perioden: '2013JJ00' }] }));
        return true;
      },
    });
    const table = await client.table(TABLE);
    await all(client.observations(table));
    const copy = kept.get(`${server.base}/${TABLE}/Observations`);
    good = false;
    expect(await failure(all(client.observations(table)))).toMatchObject({ name: 'CbsShapeError' });
    expect(kept.get(`${server.base}/${TABLE}/Observations`)).toBe(copy);
  });

  it('asks without condition when its copy cannot be read', async () => {
    const store = memoryStore();
    const { client, server } = await service({ etag: '"v1"', options: { store } });
    await store.write({ url: `${server.base}/${TABLE}/Properties`, etag: '"v1"', lastModified: null, retrieved: 'x', body: '{"cut' });
    expect(await client.table(TABLE)).toMatchObject({ unchanged: false, title: 'Kleine tabel' });
  });
});

function counted(count: number): Setup['replies'] & object {
  return { Properties: { ...smallTable()['Properties'], ObservationCount: count } };
}
