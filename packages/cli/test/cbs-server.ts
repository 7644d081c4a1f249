// A CBS service on loopback for tests of `trendbeeld fetch`: table 82235NED as the recipes know it, with the figures that ship.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedTables } from '@trendbeeld/data/figures';
import { national, SHIPPED } from './folders.js';

/** The table that is served. */
export const TABLE = '82235NED';

/** A row as the service writes it. */
export interface Row {
  Measure: string;
  ValueAttribute: string | null;
  Value: number | null;
  Perioden: string;
}

/** A measure as the service writes it. */
export interface Measure {
  Identifier: string;
  Title: string;
  Unit: string;
  Description: string;
}

/** What the service answers. Each test takes its own and changes one thing. */
export interface Service {
  readonly properties: Record<string, unknown>;
  measures: Measure[];
  periods: { Identifier: string; Status: string }[];
  rows: Row[];
  /** What the service says when it is asked to count; null for nothing. Default: the rows that there are. */
  count?: number | null;
}

/** Figures of the table that ship, by code of the measure. */
const SERIES = { M003003: 'new-homes', D002936: 'housing-stock' } as const;

/** The service as it was when the shipped figures were made: a fetch from it changes no figure. */
export function asShipped(): Service {
  const known = (JSON.parse(readFileSync(join(SHIPPED, 'measures.json'), 'utf8')) as ExpectedTables).tables[TABLE];
  const { title, measures } = known ?? { title: '', measures: {} };
  const rows = Object.entries(SERIES).flatMap(([code, id]) =>
    national(id).observations.map(({ period, value }): Row => {
      const factor = measures[code]?.factor ?? 1;
      return { Measure: code, ValueAttribute: 'None', Value: value === null ? null : value / factor, Perioden: `${period}JJ00` };
    }),
  );
  return {
    properties: {
      Identifier: TABLE,
      Title: title,
      Description: '',
      Modified: '2026-09-20T00:00:00+02:00',
      Version: '202609200000',
      Status: 'Regulier',
      License: 'https://creativecommons.org/licenses/by/4.0/',
      ObservationCount: rows.length,
    },
    measures: Object.entries(measures).map(([code, m]) => ({
      Identifier: code,
      Title: m.title,
      Unit: m.factor === 1 ? m.unit : 'x 1 000',
      Description: m.definition,
    })),
    periods: [...new Set(rows.map((r) => r.Perioden))].toSorted().map((code) => ({ Identifier: code, Status: 'Definitief' })),
    rows,
  };
}

/** The row of a measure and year. */
export function rowOf({ rows }: Service, measure: string, year: string): Row {
  const found = rows.find((r) => r.Measure === measure && r.Perioden === `${year}JJ00`);
  if (!found) throw new Error(`no row of ${measure} in ${year}`);
  return found;
}

/** Serves a table while `use` runs, and stops; null serves none. */
export async function serving<T>(service: Service | null, use: (base: string, asked: readonly string[]) => Promise<T>): Promise<T> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const [, , table, resource = ''] = url.pathname.split('/');
    asked.push(decodeURIComponent(request.url ?? ''));
    const body = service && table === TABLE ? replyTo(service, resource, url.searchParams.has('$count')) : null;
    response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? { error: 'not found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/CBS`, asked);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

function replyTo(service: Service, resource: string, counts: boolean): unknown {
  const names = ['Properties', 'Dimensions', 'MeasureCodes', 'PeriodenCodes', 'Observations'];
  const count = service.count === undefined ? service.rows.length : service.count;
  const replies: Readonly<Record<string, unknown>> = {
    '': { value: names.map((name) => ({ name, kind: 'EntitySet', url: name })) },
    Properties: service.properties,
    Dimensions: { value: [{ Identifier: 'Perioden', Title: 'Perioden', Kind: 'TimeDimension', ContainsGroups: false }] },
    MeasureCodes: { value: service.measures.map((m) => ({ ...m, Decimals: 0, MeasureGroupId: null })) },
    PeriodenCodes: { value: service.periods.map((p) => ({ ...p, Title: p.Identifier.slice(0, 4), Description: '' })) },
    Observations: counts ? { ...(count === null ? {} : { '@odata.count': count }), value: [] } : { value: service.rows },
  };
  return replies[resource];
}
