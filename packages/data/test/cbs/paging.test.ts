import { setFlagsFromString } from 'node:v8';
import { setImmediate as turn } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { eq, type CbsError, type CbsPage } from '../../src/cbs/index.js';
import { all, failure, sendJson } from './server.js';
import { row, rows, smallServices, smallTable, TABLE, type Setup } from './small-table.js';

const service = smallServices();

const announcing = (count: number): Setup['replies'] & object => ({ Properties: { ...smallTable()['Properties'], ObservationCount: count } });

describe('back-pressure', () => {
  it('asks no page before it is wanted', async () => {
    const { client, pagesAsked } = await service();
    const observations = client.observations(await client.table(TABLE));
    await turn();
    const asked = [pagesAsked()];
    for (let i = 0; i < 6; i++) {
      await observations.next();
      await turn();
      asked.push(pagesAsked());
    }
    expect(asked).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });

  it('asks nothing more when the loop is left', async () => {
    const { client, pagesAsked } = await service();
    for await (const { value } of client.observations(await client.table(TABLE))) if (value === 1) break;
    await turn();
    expect(pagesAsked()).toBe(1);
  });

  it('follows relative links', async () => {
    const { client } = await service({ link: (skip) => `Observations?$skip=${skip}` });
    expect(await all(client.observations(await client.table(TABLE)))).toHaveLength(6);
  });
});

describe('the limit', () => {
  it('refuses a table that is too large before anything of it is asked, until the caller raises it', async () => {
    const { client, pagesAsked } = await service({ replies: announcing(100_741_875), observations: rows(4) });
    const table = await client.table(TABLE);
    const error = await failure(all(client.observations(table)));
    expect(error).toMatchObject({ name: 'CbsRefusal', code: 'cbs-too-many', table: TABLE });
    expect((error as Error).message).toContain('more observations than allowed: "100741875". Expected at most 100000');
    expect(pagesAsked()).toBe(0);
    // Raised: it is fetched, and what is missing of what was announced is said at the end.
    expect(await failure(all(client.observations(table, { maxObservations: 2e8 })))).toMatchObject({ code: 'cbs-incomplete' });
  });

  it('lets a small part of a large table through, after counting it', async () => {
    const { client, server } = await service({ replies: announcing(100_741_875) });
    const table = await client.table(TABLE);
    expect(await all(client.observations(table, { filter: eq('RegioS', 'NL01  ') }))).toHaveLength(6);
    expect(server.asked.find((url) => url.includes('Observations'))).toBe(`/${TABLE}/Observations?$filter=RegioS eq 'NL01  '&$count=true&$top=0`);
    expect(await failure(all(client.observations(table, { filter: eq('RegioS', 'NL01  '), maxObservations: 5 })))).toMatchObject({ code: 'cbs-too-many' });
  });

  it('sees that an answer to a filter was cut off, also in a small table', async () => {
    const query = { filter: eq('RegioS', 'NL01  ') };
    for (const page of [{ value: rows(3) }, { value: [] }]) {
      // The service counts six rows; the page at row 2 is short, and has no link to a next one.
      // oxlint-disable-next-line no-await-in-loop
      const { client } = await service({
        fault: ({ skip }, response) => {
          if (skip !== 2) return false;
          sendJson(response, page);
          return true;
        },
      });
      // oxlint-disable-next-line no-await-in-loop
      const error = await failure(all(client.observations(await client.table(TABLE), query)));
      expect(error).toMatchObject({ code: 'cbs-incomplete', message: expect.stringContaining('of 6 announced') });
    }
  });

  it('also stops when more comes than was announced', async () => {
    const { client } = await service({ replies: announcing(3), observations: rows(6) });
    const table = await client.table(TABLE);
    const error = (await failure(all(client.observations(table, { maxObservations: 3 })))) as CbsError;
    expect(error).toMatchObject({ code: 'cbs-too-many' });
    expect(error.resumeFrom).toMatchObject({ given: 2 });
  });
});

describe('going on later', () => {
  it('gives the rest after an error, and each row once', async () => {
    let broken = true;
    const { client, server } = await service({
      fault: ({ skip }, response) => {
        if (!broken || skip !== 4) return false;
        response.writeHead(500).end();
        return true;
      },
    });
    const table = await client.table(TABLE);
    const got: (number | null)[] = [];
    const first = client.observations(table);
    const error = (await failure(
      (async () => {
        for await (const { value } of first) got.push(value);
      })(),
    )) as CbsError;
    expect(got).toEqual([0, 1, 2, 3]);
    broken = false;
    // The token is plain JSON: it may lie in a file in between.
    const resumeFrom = JSON.parse(JSON.stringify(error.resumeFrom)) as CbsError['resumeFrom'];
    const before = server.asked.length;
    for await (const { value } of client.observations(await client.table(TABLE), { resumeFrom })) got.push(value);
    expect(got).toEqual([0, 1, 2, 3, 4, 5]);
    expect(server.asked.slice(before).filter((url) => url.includes('Observations'))).toEqual([`/${TABLE}/Observations?$skip=4`]);
  });

  it('goes on from a page that was taken, without an error', async () => {
    const { client } = await service();
    const table = await client.table(TABLE);
    const pages = client.pages(table);
    const { value: first } = await pages.next();
    await pages.return();
    const rest = await all(client.observations(table, { resumeFrom: (first as CbsPage).resumeFrom }));
    expect(rest.map((o) => o.value)).toEqual([2, 3, 4, 5]);
  });

  it('refuses a token of another query, or of a table that changed since', async () => {
    const { client } = await service();
    const table = await client.table(TABLE);
    const { value: page } = await client.pages(table).next();
    const { resumeFrom } = page as CbsPage;
    const other = { filter: eq('RegioS', 'NL01  '), resumeFrom };
    expect(((await failure(all(client.observations(table, other)))) as Error).message).toContain('cannot go on: another query');
    const changed = { ...table, modified: '2026-08-01T06:30:00+02:00' };
    expect(await failure(all(client.observations(changed, { resumeFrom })))).toMatchObject({ name: 'CbsRefusal', code: 'cbs-resume' });
  });
});

describe('stopping', () => {
  it('between pages: nothing more is asked', async () => {
    const { client, pagesAsked } = await service();
    const stop = new AbortController();
    const got: (number | null)[] = [];
    const error = await failure(
      (async () => {
        for await (const { value } of client.observations(await client.table(TABLE), { signal: stop.signal })) {
          got.push(value);
          if (value === 1) stop.abort(new Error('enough'));
        }
      })(),
    );
    expect(error).toMatchObject({ name: 'CbsRequestError', code: 'cbs-aborted', cause: { message: 'enough' }, resumeFrom: { given: 2 } });
    expect([got, pagesAsked()]).toEqual([[0, 1], 1]);
  });

  it('within a request: it is cut off at once', async () => {
    const stop = new AbortController();
    let closed: Promise<unknown> = Promise.resolve();
    const { client } = await service({
      options: { world: {}, patience: { timeoutMs: 60_000 } },
      fault: ({ skip }, response) => {
        if (skip !== 2) return false;
        closed = new Promise((resolve) => response.on('close', resolve));
        setTimeout(() => stop.abort(), 10);
        return true;
      },
    });
    const table = await client.table(TABLE);
    expect(await failure(all(client.observations(table, { signal: stop.signal })))).toMatchObject({ code: 'cbs-aborted' });
    await closed;
  });

  it('within a pause: it does not wait on', async () => {
    const stop = new AbortController();
    const { client, pagesAsked } = await service({
      fault: (_, response) => {
        response.writeHead(429, { 'retry-after': '60' }).end();
        setTimeout(() => stop.abort(), 10);
        return true;
      },
      options: { world: {} },
    });
    const table = await client.table(TABLE);
    expect(await failure(all(client.observations(table, { signal: stop.signal })))).toMatchObject({ code: 'cbs-aborted' });
    expect(pagesAsked()).toBe(1);
  });

  it('before the start: nothing is asked', async () => {
    const { client, server } = await service();
    expect(await failure(client.table(TABLE, { signal: AbortSignal.abort() }))).toMatchObject({ code: 'cbs-aborted' });
    expect(server.asked).toEqual([]);
  });
});

describe('memory', () => {
  it('does not grow with the table: 100,000 rows', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const total = 100_000;
    const observations = new Proxy([] as Record<string, unknown>[], {
      get: (list, key) => {
        if (key === 'length') return total;
        // Rows are made when their page is asked, so that the test itself holds none.
        if (key === 'slice') return (from: number, to: number) => Array.from({ length: Math.min(to, total) - from }, (_, i) => row(from + i));
        return Reflect.get(list, key) as unknown;
      },
    });
    const { client, pagesAsked } = await service({ observations, pageSize: 5000, replies: announcing(total) });
    const pages: WeakRef<CbsPage>[] = [];
    const heap: number[] = [];
    let count = 0;
    let live = 0;
    for await (const page of client.pages(await client.table(TABLE))) {
      pages.push(new WeakRef(page));
      count += page.observations.length;
      await turn();
      collect();
      heap.push(process.memoryUsage().heapUsed);
      live = Math.max(live, pages.filter((ref) => ref.deref()).length);
    }
    expect([count, pagesAsked()]).toEqual([total, 20]);
    // The page at hand and at most the one before it.
    expect(live).toBeLessThanOrEqual(2);
    const [early, late] = [heap.slice(2, 8), heap.slice(-6)].map((part) => Math.min(...part));
    expect(late! / early!).toBeLessThan(1.1);
  });
});
