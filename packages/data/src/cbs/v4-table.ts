import { tableAddress } from './address.js';
import type { CbsPlace } from './errors.js';
import { optionalId, optionalNumber, optionalText, textField } from './fields.js';
import { groupPath, type GroupPath } from './groups.js';
import type { Json } from './judge.js';
import type { CbsDimension, CbsMeasure, CbsTable, CbsWarning } from './model.js';
import { requestJson, type RequestContext } from './request.js';
import { byKey, codeOf, kindOf, measureOf, readList, tableWarnings } from './table-parts.js';

const COLUMNS = { code: 'Identifier', group: 'DimensionGroupId' } as const;

/** Reads what a v4 table says about itself: service document, Properties, measures with groups, dimensions with codes and groups. */
export async function readV4Table(context: RequestContext, base: string): Promise<CbsTable> {
  const { table } = context;
  const address = tableAddress(base, table);
  const document = await readList(context, address);
  const resources = new Set(document.map((row) => textField(row, 'name', { table, url: address, status: 200 })));

  const properties = await requestJson(context, `${address}/Properties`);
  const { json } = properties;
  const id = textField(json, 'Identifier', { table, url: properties.url, status: 200 });
  await properties.keep();
  const { measures, warnings } = await readMeasures(context, address, resources);
  const dimensions = await readDimensions(context, address, resources);
  const title = (optionalText(json, 'Title') ?? id).trim();
  const status = optionalText(json, 'Status');
  return {
    id: table,
    title,
    description: optionalText(json, 'Description') ?? '',
    modified: optionalText(json, 'Modified'),
    version: optionalText(json, 'Version'),
    status,
    frequency: optionalText(json, 'Frequency'),
    licence: optionalText(json, 'License'),
    observationCount: optionalNumber(json, 'ObservationCount'),
    measures: byKey(measures),
    dimensions,
    retrieved: properties.retrieved,
    unchanged: properties.unchanged,
    warnings: [...tableWarnings({ status, dimensions, title }), ...warnings],
  };
}

async function readMeasures(
  context: RequestContext,
  address: string,
  resources: ReadonlySet<string>,
): Promise<{ readonly measures: readonly CbsMeasure[]; readonly warnings: readonly CbsWarning[] }> {
  const { table } = context;
  const url = `${address}/MeasureCodes`;
  const rows = await readList(context, url);
  const grouped = rows.some((row) => optionalId(row, 'MeasureGroupId') !== null);
  const listed = resources.has('MeasureGroups');
  const path = groupPath(grouped && listed ? await readList(context, `${address}/MeasureGroups`) : []);
  const place: CbsPlace = { table, url, status: 200 };
  const measures = rows.map((row) => measureOf(row, table, 'Identifier', path(optionalId(row, 'MeasureGroupId')), place));
  const nameless = measures.find((measure, i) => optionalId(rows[i]!, 'MeasureGroupId') !== null && measure.groups.length === 0);
  if (!nameless) return { measures, warnings: [] };
  const message = `missing group: measure "${nameless.code}" (${nameless.title}) has a group that is not listed. Its title alone may not say what it means.`;
  return { measures, warnings: [{ code: 'missing-groups', message }] };
}

async function readDimensions(context: RequestContext, address: string, resources: ReadonlySet<string>): Promise<readonly CbsDimension[]> {
  const { table } = context;
  const url = `${address}/Dimensions`;
  const dimensions: CbsDimension[] = [];
  for (const row of await readList(context, url)) {
    const name = textField(row, 'Identifier', { table, url, status: 200 });
    const kind = kindOf(optionalText(row, 'Kind'));
    const groups = await readGroups(context, row, name, address, resources);
    const codesUrl = `${address}/${name}Codes`;
    const codes = await readList(context, codesUrl);
    const place: CbsPlace = { table, url: codesUrl, status: 200 };
    dimensions.push({
      name,
      title: (optionalText(row, 'Title') ?? name).trim(),
      kind,
      codes: byKey(codes.map((code) => codeOf(code, kind, COLUMNS, groups, place))),
    });
  }
  return dimensions;
}

/** `ContainsGroups` says whether there are groups; the form of 2020 does not have it, and then the service document does. */
async function readGroups(context: RequestContext, row: Json, name: string, address: string, resources: ReadonlySet<string>): Promise<GroupPath> {
  const there = row['ContainsGroups'] !== false && resources.has(`${name}Groups`);
  return groupPath(there ? await readList(context, `${address}/${name}Groups`) : []);
}
