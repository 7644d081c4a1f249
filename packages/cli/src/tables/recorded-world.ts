import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileShapeError } from '../errors.js';
import type { ResponseLike } from '@trendbeeld/data/cbs';
import type { SomeWorld } from './address-book.js';
import { recordedJson, recordedRows } from './recorded-files.js';

/** Base address under which a recorded folder is served to the client. Nothing is asked of a network. */
export const RECORDED_BASE = 'https://recorded.invalid/CBS';

const FILES: Readonly<Record<string, string>> = {
  Properties: 'properties',
  Dimensions: 'dimensions',
  MeasureCodes: 'measure-codes',
  MeasureGroups: 'measure-groups',
  Observations: 'observations-page-1',
};

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
/** Titles of tables whose description was not recorded. */
const NAMES: Readonly<Record<string, string>> = { '70072ned': 'Regionale kerncijfers Nederland' };

/**
 * The world of a CBS client that reads a recorded folder (`cbs-odata-v4/<table>/…`) instead of the service: the same reading,
 * the same checks. What a folder does not hold (service document; for 70072ned also its description) is made from what it does.
 * Filters have no effect: a recording is what it is.
 */
export function recordedWorld(folder: string): SomeWorld {
  return {
    fetch: async (url) => reply(folder, new URL(url).pathname.split('/').slice(2)),
  };
}

/** Day of capture of tables whose folder does not hold it, from PROVENANCE.md. */
const CAPTURED: Readonly<Record<string, string>> = { '70072ned': '2026-09-28' };

/**
 * Moment at which a table was captured, in milliseconds.
 *
 * @throws FileShapeError when nothing tells it: figures without a date are not used.
 */
export function capturedAt(folder: string, table: string): number {
  const file = join(folder, table, 'index.json');
  const said = existsSync(file) ? recordedJson(file)['capturedAt'] : CAPTURED[table];
  const moment = typeof said === 'string' ? Date.parse(said) : Number.NaN;
  if (Number.isNaN(moment)) throw new FileShapeError(file, `missing capturedAt: ${JSON.stringify(said)}. Expected the day on which the table was recorded.`);
  return moment;
}

function reply(folder: string, [table = '', resource = '']: readonly string[]): ResponseLike {
  const body = bodyOf(join(folder, decodeURIComponent(table)), decodeURIComponent(table), decodeURIComponent(resource));
  return {
    status: body === null ? 404 : 200,
    headers: new Map([['content-type', 'application/json']]) as unknown as ResponseLike['headers'],
    text: async () => body ?? '{}',
  };
}

function bodyOf(folder: string, table: string, resource: string): string | null {
  if (!existsSync(folder)) return null;
  if (resource === '') return JSON.stringify({ value: resources(folder).map((name) => ({ name, kind: 'EntitySet', url: name })) });
  const path = join(folder, `${recordedFile(resource)}.json`);
  if (resource === 'Properties') return propertiesOf(folder, table, path);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  if (resource === 'Dimensions') return dimensionsOf(folder);
  return resource.endsWith('Codes') ? JSON.stringify({ value: [] }) : null;
}

/** Name of the file that holds a resource: "PeriodenCodes" is in "codes-Perioden". */
function recordedFile(resource: string): string {
  return FILES[resource] ?? resource.replace(/^(\w+)Codes$/, 'codes-$1').replace(/^(\w+)Groups$/, 'groups-$1');
}

/** What the table says of itself; its number of observations is that which was recorded, often of a part of the table. */
function propertiesOf(folder: string, table: string, path: string): string {
  const said = existsSync(path) ? recordedJson(path) : { Identifier: table, Title: NAMES[table] ?? table, License: LICENCE };
  return JSON.stringify({ ...said, ObservationCount: recordedRows(folder, table, observationsIn(folder).length) });
}

/** Dimensions of a recording without a list of them, told by its columns. */
function dimensionsOf(folder: string): string {
  const kinds: Readonly<Record<string, string>> = { Perioden: 'TimeDimension', RegioS: 'GeoDimension' };
  const fixed = new Set(['Id', 'Measure', 'ValueAttribute', 'Value', 'StringValue']);
  const names = Object.keys(observationsIn(folder)[0] ?? {}).filter((name) => !fixed.has(name));
  return JSON.stringify({ value: names.map((name) => ({ Identifier: name, Title: name, Kind: kinds[name] ?? 'Dimension', ContainsGroups: false })) });
}

function observationsIn(folder: string): readonly object[] {
  return recordedJson(join(folder, 'observations-page-1.json'), true)['value'] as readonly object[];
}

function resources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const groups = /^groups-(\w+)\.json$/.exec(name)?.[1];
    return name === 'measure-groups.json' ? ['MeasureGroups'] : groups ? [`${groups}Groups`] : [];
  });
}
