import {
  CbsError,
  fullValue,
  joinKey,
  measureMeaning,
  periodOf,
  type CbsClient,
  type CbsMeasure,
  type CbsObservation,
  type CbsQuery,
  type CbsTable,
} from '@trendbeeld/data/cbs';
import type { FigureMeasure, FigureRow, FigureTable, TableAbout } from '@trendbeeld/data/figures';
import type { TableJudge } from './source.js';

/** What of a table is read, and who looks on. */
export interface Reading {
  /** As recipes name the table. */
  readonly key: string;
  readonly queries: readonly CbsQuery[];
  /** Address of the table as CBS gives it, or null. */
  readonly url: string | null;
  /** Which observations are kept; the others are let go at once, so that memory holds only what is used. Default: all. */
  readonly keep?: (o: CbsObservation) => boolean;
  readonly judge: TableJudge | undefined;
}

/**
 * Takes observations from a CBS client into a table of figures. Values get the factor of their unit here; periods that are no
 * year, quarter or month are left out; keys are trimmed.
 *
 * @throws CbsError; RefusalError of the judge, before any observation is asked when the meaning of the table changed.
 */
export async function readCbsTable(client: CbsClient, description: CbsTable, { key, queries, url, keep, judge }: Reading): Promise<FigureTable> {
  const about = aboutOf(description, url);
  judge?.described(key, about);
  const time = description.dimensions.find((d) => d.kind === 'time')?.name;
  const rows: FigureRow[] = [];
  for (const query of queries) {
    try {
      for await (const observation of client.observations(description, query)) {
        if (keep && !keep(observation)) continue;
        const row = rowOf(description, observation, time);
        if (row) rows.push(row);
      }
    } catch (error) {
      if (!judge || !(error instanceof CbsError) || error.code !== 'cbs-incomplete') throw error;
      judge.incomplete(key, error);
    }
  }
  return { ...about, rows };
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

function aboutOf(table: CbsTable, url: string | null): TableAbout {
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
    measures: new Map([...table.measures].map(([code, measure]): [string, FigureMeasure] => [code, measureOf(measure)])),
    periodNotes: new Map(
      [...periods].flatMap((code) => (code.period?.period ? [[periodId(code.period.period.id, code.period.period.kind), code.description]] : [])),
    ),
  };
}

function measureOf(measure: CbsMeasure): FigureMeasure {
  const { unit, description } = measure;
  // The factor is in the values already; the one that CBS writes is kept to be compared.
  return { title: measureMeaning(measure), factor: 1, described: { unit: unit.unit, factor: unit.factor, definition: description } };
}
