import { afterEach, describe, expect, it } from 'vitest';
import { cbsClientV4, CbsRequestError, eq, type CbsError } from '../../src/cbs/index.js';
import { TrendbeeldError } from '../../src/errors.js';
import { all, failure, quickWorld, sendJson, startServer, TIMEOUT_MS, type TestServer } from './server.js';
import { row, rows, smallService, smallTable, TABLE, type Fault, type Setup } from './small-table.js';

let open: TestServer[] = [];
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

async function service(setup?: Setup): Promise<Awaited<ReturnType<typeof smallService>> & { values: () => Promise<(number | null)[]> }> {
  const made = await smallService(setup);
  open.push(made.server);
  const values = async (): Promise<(number | null)[]> => (await all(made.client.observations(await made.client.table(TABLE)))).map((o) => o.value);
  return { ...made, values };
}

/** Goes wrong at the second page, as many times as said. */
const atSecond =
  (times: number, act: (response: Parameters<Fault>[1], base: string, before: number) => void): Fault =>
  ({ skip, before }, response, base) => {
    if (skip !== 2 || before >= times) return false;
    act(response, base, before);
    return true;
  };

const ALL = [0, 1, 2, 3, 4, 5];

describe('a fault in the middle of paging that passes', () => {
  it.each<[string, Fault]>([
    ['status 500', atSecond(2, (response) => response.writeHead(500).end('oops'))],
    ['status 408', atSecond(1, (response) => response.writeHead(408).end())],
    ['a connection reset before the answer', atSecond(2, (response) => response.destroy())],
    [
      'a connection reset within the answer',
      atSecond(1, (response) => {
        response.writeHead(200, { 'content-length': '5000' }).write('{"value":[');
        setTimeout(() => response.destroy(), 10);
      }),
    ],
    ['JSON that is cut off', atSecond(2, (response) => response.end('{"value":[{"Id":2,"Measure":"A1"'))],
    ['an empty body', atSecond(2, (response) => response.end())],
    ['one page of HTML with status 200', atSecond(1, (response) => response.end('<!doctype html><title>Onderhoud</title>'))],
    [
      'a body that does not end',
      atSecond(1, (response) => {
        response.writeHead(200).write('{"value":[');
      }),
    ],
  ])('%s: every row comes once, in order', async (_, fault) => {
    const { values, server } = await service({ fault });
    expect(await values()).toEqual(ALL);
    // Only the page that failed was asked again.
    const pages = server.asked.filter((url) => url.includes('/Observations'));
    expect(new Set(pages).size).toBe(3);
    expect(pages.filter((url) => url !== `/${TABLE}/Observations?$skip=2`)).toHaveLength(2);
  });

  it('waits longer each time', async () => {
    const { values, pauses } = await service({ fault: atSecond(3, (response) => response.writeHead(503).end()) });
    await values();
    expect(pauses).toEqual([500, 1000, 2000]);
  });

  it('429: waits as long as the service asks, in seconds or until a date', async () => {
    const now = Date.parse('2026-11-01T12:00:00Z');
    const after = ['7', 'Sun, 01 Nov 2026 12:00:30 GMT'];
    const fault = atSecond(2, (response, _, before) => response.writeHead(429, { 'retry-after': after[before]! }).end());
    const { values, pauses } = await service({ fault, world: { now: () => now } });
    expect(await values()).toEqual(ALL);
    expect(pauses).toEqual([7000, 30_000]);
  });
});

describe('a fault that stays ends in a named error', () => {
  const cases: readonly [string, string, string, number | null, number, Fault][] = [
    ['status 500', 'CbsRequestError', 'cbs-status', 500, 5, atSecond(Infinity, (response) => response.writeHead(500).end('oops'))],
    ['status 400', 'CbsRequestError', 'cbs-status', 400, 1, atSecond(Infinity, (response) => response.writeHead(400).end('{"error":"no column"}'))],
    ['status 404', 'CbsRequestError', 'cbs-status', 404, 1, atSecond(Infinity, (response) => response.writeHead(404).end())],
    ['a reset', 'CbsRequestError', 'cbs-network', null, 5, atSecond(Infinity, (response) => response.destroy())],
    ['cut-off JSON', 'CbsRequestError', 'cbs-truncated', 200, 5, atSecond(Infinity, (response) => response.end('{"val'))],
    ['HTML with status 200', 'CbsShapeError', 'cbs-not-json', 200, 2, atSecond(Infinity, (response) => response.end('<html>Onderhoud</html>'))],
    ['Atom XML', 'CbsShapeError', 'cbs-not-json', 200, 2, atSecond(Infinity, (response) => response.end('<?xml version="1.0"?><feed/>'))],
    ['JSON of another shape', 'CbsShapeError', 'cbs-shape', 200, 1, atSecond(Infinity, (response) => sendJson(response, { rows: [] }))],
    ['a list of nothing', 'CbsShapeError', 'cbs-shape', 200, 1, atSecond(Infinity, (response) => sendJson(response, { value: [null] }))],
    [
      'a wait that is too long',
      'CbsRequestError',
      'cbs-status',
      429,
      1,
      atSecond(Infinity, (response) => response.writeHead(429, { 'retry-after': '3600' }).end()),
    ],
    ['304 without a question', 'CbsShapeError', 'cbs-shape', 304, 1, atSecond(Infinity, (response) => response.writeHead(304).end())],
  ];

  it.each(cases)('%s', async (_, name, code, status, tries, fault) => {
    const { values, server } = await service({ fault });
    const error = await failure(values());
    const url = `${server.base}/${TABLE}/Observations?$skip=2`;
    expect(error).toMatchObject({ name, code, status, table: TABLE, url });
    expect(error).toBeInstanceOf(TrendbeeldError);
    expect((error as Error).message).toMatch(new RegExp(String.raw`^cbs ${TABLE}: .+\.$`));
    expect((error as Error).message).toContain(url);
    expect(server.asked.filter((one) => one.endsWith('$skip=2'))).toHaveLength(tries);
    // A later run goes on where this one stopped.
    expect((error as CbsError).resumeFrom).toMatchObject({ table: TABLE, next: url, given: 2 });
  });

  it('a slow body: the time limit counts for the whole answer', async () => {
    const { values } = await service({
      options: { patience: { timeoutMs: TIMEOUT_MS, retries: 0 } },
      fault: (_, response) => {
        response.writeHead(200).write('{"value":[');
        return true;
      },
    });
    const error = await failure(values());
    expect(error).toMatchObject({ code: 'cbs-timeout', status: null });
    expect((error as Error).message).toMatch(/no answer within 400 ms: ".+"\. Asked once; try again later, or give a longer timeoutMs\.$/);
  });

  it('a time limit also holds for a fetch that does not listen', async () => {
    const { world } = quickWorld({ fetch: () => new Promise(() => {}) });
    const client = cbsClientV4({ world, patience: { timeoutMs: TIMEOUT_MS, retries: 0 } });
    expect(await failure(client.table(TABLE))).toMatchObject({ code: 'cbs-timeout' });
  });

  it('an unknown table: the message says that upper and lower case count', async () => {
    const { client } = await service();
    const error = await failure(client.table('12345NED'));
    expect(error).toMatchObject({ name: 'CbsRequestError', status: 404, table: '12345NED' });
    expect((error as Error).message).toContain('upper and lower case count');
  });

  it('no one there', async () => {
    const { client, server } = await service();
    await server.close();
    const error = await failure(client.table(TABLE));
    expect(error).toBeInstanceOf(CbsRequestError);
    expect((error as Error).message).toMatch(/connection failed: .+ECONNREFUSED.+Asked 5 times; try again later/);
  });
});

describe('a link or redirect to another host', () => {
  it('is refused and nothing is sent there; the page before it is given', async () => {
    const other = await startServer((_, response) => sendJson(response, { value: [] }));
    open.push(other);
    const { client } = await service({ link: () => `${other.base}/${TABLE}/Observations?$skip=2` });
    const observations = client.observations(await client.table(TABLE));
    expect((await observations.next()).value).toMatchObject({ value: 0 });
    expect((await observations.next()).value).toMatchObject({ value: 1 });
    const error = await failure(observations.next());
    expect(error).toMatchObject({ name: 'CbsRefusal', code: 'cbs-other-host', table: TABLE, resumeFrom: null });
    expect((error as Error).message).toContain(other.base);
    expect(other.asked).toEqual([]);
  });

  it('is refused as a redirect too, and as a resume token', async () => {
    const other = await startServer((_, response) => sendJson(response, { value: [] }));
    open.push(other);
    const fault = atSecond(Infinity, (response) => response.writeHead(302, { location: `${other.base}/x` }).end());
    const { client, server, values } = await service({ fault });
    expect(await failure(values())).toMatchObject({ name: 'CbsRefusal', code: 'cbs-other-host' });
    const table = await client.table(TABLE);
    const resumeFrom = { table: TABLE, first: `${server.base}/${TABLE}/Observations`, next: `${other.base}/x`, given: 2, modified: table.modified };
    expect(await failure(all(client.observations(table, { resumeFrom })))).toMatchObject({ code: 'cbs-other-host' });
    expect(other.asked).toEqual([]);
  });

  it('is followed when it stays on the host', async () => {
    const fault = atSecond(1, (response) => response.writeHead(301, { location: `/${TABLE}/Observations?$skip=2&moved` }).end());
    const { values } = await service({ fault });
    expect(await values()).toEqual(ALL);
  });

  it('ends when redirects go round', async () => {
    const fault = atSecond(Infinity, (response) => response.writeHead(302, { location: '?$skip=2' }).end());
    const { values } = await service({ fault });
    expect(await failure(values())).toMatchObject({ code: 'cbs-status' });
  });
});

describe('rows that are not right', () => {
  it.each(['Perioden', 'Measure', 'Value'])('a column %s that is gone is named, with what was found', async (column) => {
    const observations = rows(6).map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => name !== column)));
    const { values } = await service({ observations });
    const error = await failure(values());
    expect(error).toMatchObject({ name: 'CbsShapeError', code: 'cbs-shape' });
    expect((error as Error).message).toMatch(new RegExp(`missing column: "${column}" in ".+". Found: Id, `));
  });

  it('a value that is a text is not taken for a number', async () => {
    const { values } = await service({ observations: [row(0, { Value: '754' }), ...rows(5)] });
    expect(((await failure(values())) as Error).message).toContain('invalid column "Value": "754"');
  });

  it('fewer rows than announced do not pass for the whole', async () => {
    const { values } = await service({ observations: rows(4) });
    expect(await failure(values())).toMatchObject({ name: 'CbsShapeError', code: 'cbs-incomplete' });
  });

  it('a next link that repeats ends in an error', async () => {
    const { values } = await service({ link: (_, base) => `${base}/${TABLE}/Observations` });
    expect(((await failure(values())) as Error).message).toContain('next link repeats');
  });

  it('a description without a column that is needed is named', async () => {
    const { client } = await service({ replies: { MeasureCodes: { value: [{ Identifier: 'A1' }] } } });
    expect(((await failure(client.table(TABLE))) as Error).message).toContain('missing column: "Title"');
  });

  it('a count that is not given is not guessed', async () => {
    const { ObservationCount: _, ...Properties } = smallTable()['Properties']!;
    const { client, server } = await service({ replies: { Properties } });
    const table = await client.table(TABLE);
    expect(table.observationCount).toBeNull();
    expect(await all(client.observations(table, { filter: eq('RegioS', 'NL01  ') }))).toHaveLength(6);
    expect(server.asked.some((url) => url.includes('$count=true&$top=0'))).toBe(true);
  });
});
