// A table made up for these tests, in the shape of CBS's v3 service. Its figures mean nothing.
import { afterEach, describe, expect, it } from 'vitest';
import { and, cbsClientV3, contains, eq, fullValue, loadTable, measureMeaning, startsWith, type CbsV3Options } from '../../src/cbs/index.js';
import { all, failure, quickWorld, sendJson, startServer, TIMEOUT_MS, type TestServer } from './server.js';

const TABLE = '54321NED';
type Row = Record<string, unknown>;

const LISTS: Readonly<Record<string, readonly Row[]>> = {
  TableInfos: [{ Identifier: TABLE, Title: 'Brede tabel', Modified: '2020-07-10T02:00:00', OutputStatus: 'Gediscontinueerd', Frequency: 'Perjaar' }],
  DataProperties: [
    { ID: 0, ParentID: null, Type: 'GeoDimension', Key: 'RegioS', Title: "Regio's" },
    { ID: 1, ParentID: null, Type: 'TimeDimension', Key: 'Perioden', Title: 'Perioden' },
    { ID: 2, ParentID: null, Type: 'TopicGroup', Key: '', Title: 'Banen' },
    { ID: 3, ParentID: 2, Type: 'TopicGroup', Key: '', Title: 'Werknemers' },
    { ID: 4, ParentID: 3, Type: 'Topic', Key: 'Totaal_1', Title: 'Totaal', Unit: '1 000 banen', Decimals: 0 },
    { ID: 5, ParentID: 2, Type: 'Topic', Key: 'Totaal_2', Title: 'Totaal', Unit: '%', Decimals: 1 },
  ],
  CategoryGroups: [{ ID: 1, ParentID: null, DimensionKey: 'RegioS', Title: 'Land' }],
  RegioS: [
    { Key: 'NL01  ', Title: 'Nederland', CategoryGroupID: 1 },
    { Key: 'GM0344', Title: 'Utrecht', CategoryGroupID: null },
  ],
  Perioden: [
    { Key: '2013JJ00', Title: '2013', Status: 'Definitief' },
    { Key: '2014JJ00', Title: '2014', Status: 'Voorlopig' },
  ],
};
const UNTYPED: readonly Row[] = [
  { ID: 0, RegioS: 'NL01  ', Perioden: '2013JJ00', Totaal_1: '  8811.5', Totaal_2: '     8.2' },
  { ID: 1, RegioS: 'NL01  ', Perioden: '2014JJ00', Totaal_1: '       .', Totaal_2: '        ' },
  { ID: 2, RegioS: 'GM0344', Perioden: '2013JJ00', Totaal_1: '       x', Totaal_2: null },
];
const TYPED: readonly Row[] = [{ ID: 0, RegioS: 'NL01  ', Perioden: '2013JJ00', Totaal_1: 8811.5, Totaal_2: null }];

let open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

async function service(options: CbsV3Options = {}, untyped = UNTYPED) {
  const server = await startServer(({ url }, response, base) => {
    const [path = '', query = ''] = url.slice(`/${TABLE}/`.length).replace('/?', '?').split('?');
    if (!query.includes('$format=json')) return void response.end('<?xml version="1.0"?><feed/>');
    if (path === 'TypedDataSet') return sendJson(response, { value: TYPED });
    if (path !== 'UntypedDataSet') return sendJson(response, { value: LISTS[path] });
    const skip = Number(/\$skip=(\d+)/.exec(query)?.[1] ?? 0);
    const link = skip + 2 < untyped.length ? { 'odata.nextLink': `${base}/${TABLE}/UntypedDataSet/?$format=json&$skip=${skip + 2}` } : {};
    return sendJson(response, { value: untyped.slice(skip, skip + 2), ...link });
  });
  open.push(server);
  const { world } = quickWorld();
  return { server, client: cbsClientV3({ base: server.base, world, patience: { timeoutMs: TIMEOUT_MS }, ...options }) };
}

describe('a v3 table', () => {
  it('comes out as a v4 table does', async () => {
    const { client } = await service();
    const table = await client.table(TABLE);
    expect(table).toMatchObject({ id: TABLE, title: 'Brede tabel', status: 'Gediscontinueerd', observationCount: null, warnings: [{ code: 'discontinued' }] });
    expect([...table.measures.values()].map((m) => [m.code, measureMeaning(m), m.unit.unit, m.unit.factor])).toEqual([
      ['Totaal_1', 'Banen: Werknemers: Totaal', 'banen', 1000],
      ['Totaal_2', 'Banen: Totaal', '%', 1],
    ]);
    expect(table.dimensions.map((d) => [d.name, d.kind])).toEqual([
      ['RegioS', 'region'],
      ['Perioden', 'time'],
    ]);
    expect(table.dimensions[0]!.codes.get('NL01')).toMatchObject({ code: 'NL01  ', groups: ['Land'] });
  });

  it('makes of each wide row an observation per measure, over pages, with the reason where there is no value', async () => {
    const { client } = await service();
    const table = await client.table(TABLE);
    const found = await all(client.observations(table));
    expect(found.map((o) => [o.measure, o.dimensions['RegioS'], o.value, o.reason, o.mark, o.status])).toEqual([
      ['Totaal_1', 'NL01  ', 8811.5, null, null, 'definitive'],
      ['Totaal_2', 'NL01  ', 8.2, null, null, 'definitive'],
      ['Totaal_1', 'NL01  ', null, 'missing', '.', 'provisional'],
      ['Totaal_2', 'NL01  ', null, 'impossible', null, 'provisional'],
      ['Totaal_1', 'GM0344', null, 'confidential', 'x', 'definitive'],
      ['Totaal_2', 'GM0344', null, 'unknown', null, 'definitive'],
    ]);
    expect(fullValue(table, found[0]!)).toBe(8_811_500);
  });

  it('loses the reason in the typed set', async () => {
    const { client } = await service({ dataSet: 'TypedDataSet' });
    expect(await all(client.observations(await client.table(TABLE)))).toMatchObject([{ value: 8811.5 }, { value: null, reason: 'unknown' }]);
  });

  it('writes filters as v3 does, with keys as given, and selects measures by column', async () => {
    const { client, server } = await service();
    const { observations, warnings } = await loadTable(client, TABLE, {
      filter: and(eq('RegioS', 'NL01'), contains('Perioden', 'JJ')),
      measures: ['Totaal_1'],
    });
    expect(warnings.map((w) => w.code)).toEqual(['discontinued', 'unknown-key']);
    await all(observations);
    expect(server.asked).toContain(
      `/${TABLE}/UntypedDataSet?$format=json&$filter=RegioS eq 'NL01' and substringof('JJ',Perioden)&$select=RegioS,Perioden,Totaal_1`,
    );
  });

  it('refuses a filter on a measure, which makes the service fail, and a measure that is gone', async () => {
    const { client } = await service();
    const table = await client.table(TABLE);
    expect(await failure(all(client.observations(table, { filter: eq('Totaal_1', '1') })))).toMatchObject({ code: 'cbs-query' });
    // The number behind the name changes when the table changes.
    expect(((await failure(all(client.observations(table, { measures: ['Totaal_9'] })))) as Error).message).toContain(
      'unknown measure: "Totaal_9". Expected one of: Totaal_1, Totaal_2.',
    );
  });

  it('names a column that is gone', async () => {
    const { client } = await service({}, [{ ID: 0, RegioS: 'NL01  ', Perioden: '2013JJ00', Totaal_1: '1', Totaal_3: '2' }]);
    const error = await failure(all(client.observations(await client.table(TABLE))));
    expect(error).toMatchObject({ name: 'CbsShapeError' });
    expect((error as Error).message).toContain('missing column: "Totaal_2"');
  });

  it('refuses by the number of codes that a query can reach', async () => {
    const { client, server } = await service();
    const table = await client.table(TABLE);
    const asked = server.asked.length;
    expect(((await failure(all(client.observations(table, { maxObservations: 7 })))) as Error).message).toContain('more observations than allowed: "8"');
    expect(server.asked).toHaveLength(asked);
    expect(await all(client.observations(table, { maxObservations: 6, filter: startsWith('Perioden', '2013') })).catch(String)).toHaveLength(6);
  });

  it('does not ask again what the service never gives at once', async () => {
    const server = await startServer((_, response) => response.writeHead(500).end('The query returns more than 10000 records'));
    open.push(server);
    const client = cbsClientV3({ base: server.base, world: quickWorld().world, patience: { timeoutMs: TIMEOUT_MS } });
    expect(await failure(client.table(TABLE))).toMatchObject({ name: 'CbsRefusal', code: 'cbs-too-many' });
    expect(server.asked).toHaveLength(1);
  });
});
