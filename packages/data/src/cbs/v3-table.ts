import { tableAddress } from './address.js';
import { CbsShapeError, quoted, type CbsPlace } from './errors.js';
import { optionalId, optionalText, rowsOf, textField } from './fields.js';
import { groupPath } from './groups.js';
import type { Json } from './judge.js';
import type { CbsDimension, CbsTable } from './model.js';
import { requestJson, type RequestContext } from './request.js';
import { byKey, codeOf, kindOf, measureOf, readList, tableWarnings } from './table-parts.js';

const COLUMNS = { code: 'Key', group: 'CategoryGroupID' } as const;

/** Without it the answer is Atom XML. */
export const JSON_FORMAT = '$format=json';

/** Reads what a v3 table says about itself: TableInfos, the tree of DataProperties, the code lists and their groups. */
export async function readV3Table(context: RequestContext, base: string): Promise<CbsTable> {
  const { table } = context;
  const address = tableAddress(base, table);
  const list = (name: string): Promise<readonly Json[]> => readList(context, `${address}/${name}?${JSON_FORMAT}`);
  const place = (name: string): CbsPlace => ({ table, url: `${address}/${name}?${JSON_FORMAT}`, status: 200 });

  const infos = await requestJson(context, place('TableInfos').url!);
  const [info] = rowsOf(infos.json, place('TableInfos'));
  if (!info) throw new CbsShapeError('cbs-shape', `empty list: ${quoted(place('TableInfos').url)}. Expected the table's own description.`, place('TableInfos'));
  await infos.keep();
  const properties = await list('DataProperties');
  const path = groupPath(properties.filter((row) => row['Type'] === 'TopicGroup'));
  const measures = properties
    .filter((row) => row['Type'] === 'Topic')
    .map((row) => measureOf(row, table, 'Key', path(optionalId(row, 'ParentID')), place('DataProperties')));
  const categories = await list('CategoryGroups');

  const dimensions: CbsDimension[] = [];
  for (const row of properties) {
    const type = optionalText(row, 'Type');
    if (type === null || !/Dimension$|^GeoDetail$/.test(type)) continue;
    const name = textField(row, 'Key', place('DataProperties'));
    const kind = kindOf(type);
    const groups = groupPath(categories.filter((group) => group['DimensionKey'] === name));
    const codes = (await list(name)).map((code) => codeOf(code, kind, COLUMNS, groups, place(name)));
    dimensions.push({ name, title: (optionalText(row, 'Title') ?? name).trim(), kind, codes: byKey(codes) });
  }

  const title = (optionalText(info, 'Title') ?? table).trim();
  const status = optionalText(info, 'OutputStatus');
  return {
    id: table,
    title,
    description: optionalText(info, 'Description') ?? '',
    modified: optionalText(info, 'Modified'),
    version: null,
    status,
    frequency: optionalText(info, 'Frequency'),
    // Tables of v3 do not say it; the service as a whole is CC BY 4.0.
    licence: null,
    observationCount: null,
    measures: byKey(measures),
    dimensions,
    retrieved: infos.retrieved,
    unchanged: infos.unchanged,
    warnings: tableWarnings({ status, dimensions, title }),
  };
}
