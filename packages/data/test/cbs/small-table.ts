// A table made up for these tests, in the shape of CBS's v4 service. Its figures mean nothing.
import { afterEach } from 'vitest';
import { cbsClientV4, type CbsClient, type CbsClientOptions, type CbsWorld } from '../../src/cbs/index.js';
import { quickWorld, sendJson, startServer, TIMEOUT_MS, type Answer, type TestServer } from './server.js';

export const TABLE = '12345ned';

type Row = Record<string, unknown>;

const dimension = (name: string, kind: string, groups: boolean): Row => ({
  Identifier: name,
  Title: `${name} `,
  Kind: kind,
  ContainsGroups: groups,
  ContainsCodes: true,
});
const period = (code: string, status: string | null): Row => ({ Identifier: code, Title: code.slice(0, 4), DimensionGroupId: '0', Status: status });

/** Replies by path within the table. Each test makes its own and changes what it needs. */
export function smallTable(): Record<string, Row> {
  return {
    '': {
      value: ['Properties', 'Dimensions', 'MeasureCodes', 'MeasureGroups', 'RegioSCodes', 'RegioSGroups', 'PeriodenCodes', 'Observations'].map((name) => ({
        name,
        kind: name === 'Properties' ? 'Singleton' : 'EntitySet',
        url: name,
      })),
    },
    Properties: {
      Identifier: TABLE,
      Title: 'Kleine tabel ',
      Modified: '2026-07-16T06:30:00+02:00',
      Status: 'Regulier',
      ObservationCount: 6,
      License: 'CC BY 4.0',
    },
    Dimensions: { value: [dimension('RegioS', 'GeoDimension', true), dimension('Perioden', 'TimeDimension', false)] },
    MeasureCodes: {
      value: [
        { Identifier: 'A1', Title: 'Seizoengecorrigeerd ', MeasureGroupId: 'g2', Unit: 'x 1 000', Decimals: 0, Description: '' },
        { Identifier: 'A2', Title: 'Seizoengecorrigeerd', MeasureGroupId: 'g3', Unit: '%', Decimals: null, Description: 'Uitleg' },
      ],
    },
    MeasureGroups: {
      value: [
        { Id: 'g1', Title: 'Arbeid', ParentId: null },
        { Id: 'g2', Title: 'Werklozen', ParentId: 'g1' },
        { Id: 'g3', Title: 'Percentage', ParentId: 'g1' },
      ],
    },
    RegioSCodes: {
      value: [
        { Identifier: 'NL01  ', Title: 'Nederland', DimensionGroupId: 'NL' },
        { Identifier: 'GM0344', Title: 'Utrecht (gemeente)', DimensionGroupId: 'GM' },
      ],
    },
    RegioSGroups: { value: [{ Id: 'NL', Title: 'Land', ParentId: null }] },
    PeriodenCodes: { value: [period('2013JJ00', 'Definitief'), period('2014JJ00', 'NaderVoorlopig'), period('2014KW01', null)] },
  };
}

export const row = (id: number, overrides: Row = {}): Row => ({
  Id: id,
  Measure: 'A1',
  ValueAttribute: 'None',
  Value: id,
  StringValue: null,
  RegioS: 'NL01  ',
  Perioden: '2013JJ00',
  ...overrides,
});

export const rows = (count: number): Row[] => Array.from({ length: count }, (_, id) => row(id));

/** An answer to a page that goes wrong; false lets the page be given as it is. */
export type Fault = (page: { readonly skip: number; readonly before: number }, response: Parameters<Answer>[1], base: string) => boolean;

export interface Setup {
  readonly replies?: Record<string, Row>;
  readonly observations?: readonly Row[];
  readonly pageSize?: number;
  readonly fault?: Fault;
  readonly world?: Partial<CbsWorld>;
  readonly options?: CbsClientOptions;
  /** How the next link is written. Default: absolute. */
  readonly link?: (skip: number, base: string) => string;
  /** Sends these with each reply, and 304 when the ETag is asked on condition. */
  readonly etag?: string;
}

/** A server with the small table and a client of it, which does not wait between tries. */
export async function smallService(setup: Setup = {}): Promise<{ server: TestServer; client: CbsClient; pauses: number[]; pagesAsked: () => number }> {
  const { observations = rows(6), pageSize = 2, fault, etag } = setup;
  const replies = { ...smallTable(), ...setup.replies };
  const link = setup.link ?? ((skip, base) => `${base}/${TABLE}/Observations?$skip=${skip}`);
  const server = await startServer(({ url, before, request }, response, base) => {
    const [path = '', query = ''] = url.replace(`/${TABLE}`, '').replace(/^\//, '').split('?');
    const headers: Record<string, string> = etag ? { etag } : {};
    if (etag && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    if (path !== 'Observations') return path in replies ? sendJson(response, replies[path], headers) : void response.writeHead(404).end('not found');
    if (query.includes('$count=true')) return sendJson(response, { '@odata.count': observations.length, value: [] });
    const skip = Number(/\$skip=(\d+)/.exec(query)?.[1] ?? 0);
    if (fault?.({ skip, before }, response, base)) return undefined;
    const more = skip + pageSize < observations.length;
    const page = { value: observations.slice(skip, skip + pageSize), ...(more ? { '@odata.nextLink': link(skip + pageSize, base) } : {}) };
    return sendJson(response, page, headers);
  });
  const { world, pauses } = quickWorld(setup.world);
  const client = cbsClientV4({ base: server.base, world, patience: { timeoutMs: TIMEOUT_MS }, ...setup.options });
  const pagesAsked = (): number => server.asked.filter((url) => url.includes('/Observations') && !url.includes('$count')).length;
  return { server, client, pauses, pagesAsked };
}

/** Small services for the tests of a file; their servers are closed after each test. Call it once, at the top. */
export function smallServices(): (setup?: Setup) => ReturnType<typeof smallService> {
  let open: TestServer[] = [];
  afterEach(async () => {
    await Promise.all(open.map((server) => server.close()));
    open = [];
  });
  return async (setup) => {
    const made = await smallService(setup);
    open.push(made.server);
    return made;
  };
}
