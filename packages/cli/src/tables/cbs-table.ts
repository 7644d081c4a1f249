import { fullValue, joinKey, periodOf, type CbsClient, type CbsObservation, type CbsQuery, type CbsTable } from '@trendbeeld/data/cbs';
import type { FigureMeasure, FigureRow, FigureTable } from '@trendbeeld/data/figures';

/** A CBS table as recipes read it, and what was warned of. */
export interface ReadTable {
  readonly table: FigureTable;
  readonly warnings: readonly string[];
}

/**
 * Takes observations from a CBS client into a table of figures. Values get the factor of their unit here; periods that are no
 * year, quarter or month are left out; keys are trimmed.
 *
 * @param keep which observations are kept; the others are let go at once, so that memory holds only what is used.
 * @param url address of the table as CBS gives it, or null.
 */
export async function readCbsTable(
  client: CbsClient,
  description: CbsTable,
  queries: readonly CbsQuery[],
  url: string | null,
  keep: (o: CbsObservation) => boolean,
): Promise<FigureTable> {
  const time = description.dimensions.find((d) => d.kind === 'time')?.name;
  const rows: FigureRow[] = [];
  for (const query of queries) {
    for await (const observation of client.observations(description, query)) {
      if (!keep(observation)) continue;
      const row = rowOf(description, observation, time);
      if (row) rows.push(row);
    }
  }
  return { ...aboutOf(description, url), rows };
}

function rowOf(table: CbsTable, observation: CbsObservation, time: string | undefined): FigureRow | null {
  const period = periodOf(table, observation)?.period;
  if (!period) return null;
  const keys = Object.entries(observation.dimensions).flatMap(([name, key]) => (name === time ? [] : [[name, joinKey(key)] as const]));
  return {
    measure: joinKey(observation.measure),
    keys: Object.fromEntries(keys),
    period: periodId(period.id, period.kind),
    value: fullValue(table, observation),
    status: observation.status,
    ...(observation.reason ? { reason: observation.reason } : {}),
  };
}

/** "2020JJ00" as "2020", "2020KW02" as "2020-Q2", "2020MM04" as "2020-04". */
function periodId(code: string, kind: 'year' | 'quarter' | 'month'): string {
  const [year, part] = [code.slice(0, 4), code.slice(-2)];
  return kind === 'year' ? year : kind === 'quarter' ? `${year}-Q${Number(part)}` : `${year}-${part}`;
}

function aboutOf(table: CbsTable, url: string | null): Omit<FigureTable, 'rows'> {
  const periods = table.dimensions.find((d) => d.kind === 'time')?.codes.values() ?? [];
  return {
    id: table.id,
    publisher: 'CBS',
    title: table.title,
    description: table.description,
    version: table.version,
    modified: table.modified?.slice(0, 10) ?? null,
    retrieved: table.retrieved.slice(0, 10),
    licence: table.licence ?? 'https://creativecommons.org/licenses/by/4.0/',
    url,
    via: null,
    state: table.status,
    // The factor is in the values already.
    measures: new Map([...table.measures].map(([code, m]): [string, FigureMeasure] => [code, { title: [...m.groups, m.title].join(': '), factor: 1 }])),
    periodNotes: new Map(
      [...periods].flatMap((code) => (code.period?.period ? [[periodId(code.period.period.id, code.period.period.kind), code.description]] : [])),
    ),
  };
}
