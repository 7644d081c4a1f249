import { joinKey, readStatus } from './codes.js';
import type { CbsPlace } from './errors.js';
import { optionalNumber, optionalText, rowsOf, textField } from './fields.js';
import { followedLink } from './address.js';
import type { GroupPath } from './groups.js';
import type { Json } from './judge.js';
import type { CbsCode, CbsDimension, CbsMeasure, CbsTable, CbsWarning } from './model.js';
import { parsePeriodCode } from './period-code.js';
import { requestJson, type RequestContext } from './request.js';
import { parseUnit } from './unit.js';

/** All rows of a list of the description, over as many pages as the service makes of it. */
export async function readList(context: RequestContext, first: string): Promise<readonly Json[]> {
  const rows: Json[] = [];
  const seen = new Set<string>();
  for (let url: string | null = first; url !== null && !seen.has(url);) {
    seen.add(url);
    const reply = await requestJson(context, url);
    // One by one: a list may be longer than a call can have arguments.
    for (const row of rowsOf(reply.json, { table: context.table, url, status: 200 })) rows.push(row);
    await reply.keep();
    const link: string | null = optionalText(reply.json, '@odata.nextLink') ?? optionalText(reply.json, 'odata.nextLink');
    url = link === null ? null : followedLink(link, url, context.table);
  }
  return rows;
}

/** A measure from its row (`MeasureCodes` in v4, a `Topic` in v3). */
export function measureOf(row: Json, table: string, codeColumn: 'Identifier' | 'Key', groups: readonly string[], place: CbsPlace): CbsMeasure {
  const code = textField(row, codeColumn, place);
  return {
    table,
    code,
    title: textField(row, 'Title', place).trim(),
    groups,
    unit: parseUnit(optionalText(row, 'Unit') ?? ''),
    decimals: optionalNumber(row, 'Decimals'),
    description: optionalText(row, 'Description') ?? '',
  };
}

/** How the columns of a code list are called. */
export interface CodeColumns {
  readonly code: 'Identifier' | 'Key';
  readonly group: 'DimensionGroupId' | 'CategoryGroupID';
}

/** A code from its row. */
export function codeOf(row: Json, kind: CbsDimension['kind'], columns: CodeColumns, groups: GroupPath, place: CbsPlace): CbsCode {
  const code = textField(row, columns.code, place);
  const group = row[columns.group];
  return {
    code,
    key: joinKey(code),
    title: (optionalText(row, 'Title') ?? code).trim(),
    description: optionalText(row, 'Description') ?? '',
    groups: groups(typeof group === 'string' || typeof group === 'number' ? String(group) : null),
    status: kind === 'time' ? readStatus(optionalText(row, 'Status')) : 'unknown',
    period: kind === 'time' ? parsePeriodCode(code) : null,
  };
}

/** Kind of a dimension: "TimeDimension", "GeoDimension", "GeoDetail", anything else. */
export function kindOf(word: string | null): CbsDimension['kind'] {
  if (word === 'TimeDimension') return 'time';
  return word === 'GeoDimension' || word === 'GeoDetail' ? 'region' : 'other';
}

/** Things by their join key, in the order of the list. */
export function byKey<T extends { readonly code: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [joinKey(item.code), item]));
}

/** What a reader should know of a table, besides its figures: that CBS stopped it, that its periods have no status. */
export function tableWarnings({ status, dimensions, title }: Pick<CbsTable, 'status' | 'dimensions' | 'title'>): readonly CbsWarning[] {
  const warnings: CbsWarning[] = [];
  if (status !== null && /gediscontinueerd|vervallen|stopgezet/i.test(status)) {
    warnings.push({ code: 'discontinued', message: `discontinued table: "${title}" has status "${status}". No new figures come; look for its successor.` });
  }
  for (const { name, kind, codes } of dimensions) {
    if (kind !== 'time' || codes.size === 0 || [...codes.values()].some((code) => code.status !== 'unknown')) continue;
    warnings.push({
      code: 'no-status',
      message: `missing status: no period of "${name}" says whether its figures are final. Read the table's description; it may say so in words.`,
    });
  }
  return warnings;
}
