// Fetches from a real HTTP server that serves the recorded folder as CBS does: with filters, counts and 404.
import { cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordedWorld } from '../src/tables/recorded-world.js';
import { hasRecorded, inFolder, RECORDED, SHIPPED, trendbeeld } from './folders.js';

type Row = Readonly<Record<string, unknown>>;

/** Whether a row passes a filter: comparisons become 1 or 0, then brackets, `and` and `or` are worked out from the inside. */
function passes(row: Row, filter: string): boolean {
  let text = filter
    .replaceAll(/startswith\((\w+),'([^']*)'\)/g, (_, column: string, value: string) => (String(row[column]).startsWith(value) ? '1' : '0'))
    .replaceAll(/(\w+) eq '([^']*)'/g, (_, column: string, value: string) => (row[column] === value ? '1' : '0'));
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\(([01]( (and|or) [01])*)\)/, (_, inner: string) => worth(inner));
  }
  return worth(text) === '1';
}
const worth = (text: string): string => (text.split(' or ').some((part) => part.split(' and ').every((p) => p === '1')) ? '1' : '0');

async function replaying<T>(use: (base: string, asked: readonly string[]) => Promise<T>): Promise<T> {
  const world = recordedWorld(join(RECORDED, 'cbs-odata-v4'));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url!, 'http://x');
      asked.push(`${url.pathname}${url.searchParams.has('$count') ? '/$count' : ''}`);
      const reply = await world.fetch(`https://recorded.invalid${url.pathname}`, { headers: {}, redirect: 'manual', signal: undefined as never });
      const body = await reply.text();
      response.writeHead(reply.status, { 'content-type': 'application/json' });
      const filter = url.searchParams.get('$filter');
      if (!url.pathname.endsWith('/Observations') || reply.status !== 200) return response.end(body);
      const { value } = JSON.parse(body) as { readonly value: readonly Row[] };
      const found = filter === null ? value : value.filter((row) => passes(row, filter));
      return response.end(JSON.stringify(url.searchParams.get('$count') ? { '@odata.count': found.length, value: [] } : { value: found }));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/CBS`, asked);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe.runIf(hasRecorded)('trendbeeld fetch from a server that replays the recorded tables', () => {
  it('finds the figures that ship, and leaves alone what CBS does not serve', async () => {
    await inFolder((out) =>
      replaying(async (base, asked) => {
        cpSync(SHIPPED, out, { recursive: true });
        const { code, out: said, err } = await trendbeeld('fetch', '--out', out, '--base', base);
        expect(err).toContain('[13/13]');
        expect([code, said.split('\n').slice(0, 4)]).toEqual([0, ['new: 0', 'revised: 0', 'withdrawn: 0', 'settled: 0']]);
        expect(said).toContain('left as they are: 47018NED, 70072ned-inwoners, 71882ned');
        // One question for the observations of each set of keys, and one for how many there are: the totals of 82242NED, and its companies.
        expect(asked.filter((path) => path === '/CBS/82242NED/Observations')).toHaveLength(2);
        expect(asked.filter((path) => path === '/CBS/82242NED/Observations/$count')).toHaveLength(2);
        for (const name of ['GM0014', 'GM0363', 'GM1940']) {
          const path = `municipalities/${name}.json`;
          expect(readFileSync(join(out, path), 'utf8')).toBe(readFileSync(join(SHIPPED, path), 'utf8'));
        }
      }),
    );
  });

  it('asks for the codes of one municipality only, and changes its file only', async () => {
    await inFolder((out) =>
      replaying(async (base) => {
        cpSync(SHIPPED, out, { recursive: true });
        const { code, out: said } = await trendbeeld('fetch', '--out', out, '--base', base, '--municipality', 'GM0014');
        expect([code, said.split('\n').at(-2)]).toEqual([0, '0 of 1 files written']);
      }),
    );
  });
});
