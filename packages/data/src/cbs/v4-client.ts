import { queryText, tableAddress } from './address.js';
import { allowedObservations, clientSetup, selectedDimensions, tooMany, type CbsClientOptions, type ClientSetup } from './client.js';
import { CbsShapeError, quoted } from './errors.js';
import { optionalNumber } from './fields.js';
import { and, filterText, isIn, type CbsFilter } from './filter.js';
import type { CbsClient, CbsPage, CbsQuery, CbsTable } from './model.js';
import { flattened, readPages } from './pages.js';
import { requestJson, type RequestContext } from './request.js';
import { v4Observation } from './v4-rows.js';
import { readV4Table } from './v4-table.js';

/** Where CBS serves OData v4 (2026). */
export const CBS_V4 = 'https://datasets.cbs.nl/odata/v1/CBS';

/**
 * A client of CBS open data by OData v4.
 *
 * @throws CbsRefusal when the base address is not one.
 * @source https://www.cbs.nl/nl-nl/onze-diensten/open-data/open-data-v4, read July 2026
 */
export function cbsClientV4(options: CbsClientOptions = {}): CbsClient {
  const setup = clientSetup(options, CBS_V4);
  const pages: CbsClient['pages'] = (table, query = {}) => v4Pages(setup, table, query);
  return {
    table: async (id, { signal } = {}) => readV4Table(setup.context(id, signal), setup.base),
    pages,
    observations: (table, query) => flattened(pages(table, query)),
  };
}

async function* v4Pages(setup: ClientSetup, table: CbsTable, query: CbsQuery): AsyncGenerator<CbsPage, void, undefined> {
  const context = setup.context(table.id, query.signal);
  const address = `${tableAddress(setup.base, table.id)}/Observations`;
  const filter = filterOf(table, query);
  const dimensions = selectedDimensions(table, query);
  const maxObservations = allowedObservations(table, query);
  const expected = await countOf(context, address, table, filter);
  if (expected > maxObservations) throw tooMany(table.id, expected, maxObservations);
  yield* readPages({
    context,
    // StringValue is not selected: the form of 2020 does not have it, and an unknown name is an error.
    first: address + queryText({ $filter: filter, $select: query.select && ['Measure', 'ValueAttribute', 'Value', ...dimensions].join(',') }),
    link: '@odata.nextLink',
    read: (row, place) => [v4Observation(row, table, dimensions, place)],
    maxObservations,
    expected,
    modified: table.modified,
    resumeFrom: query.resumeFrom ?? null,
  });
}

function filterOf(table: CbsTable, { filter, measures }: CbsQuery): string | undefined {
  const parts: CbsFilter[] = [];
  if (measures) parts.push(measures.length ? isIn('Measure', measures) : and());
  if (filter) parts.push(filter);
  if (parts.length === 0) return undefined;
  return filterText(parts.length === 1 ? parts[0]! : and(...parts), 'v4', table.id, ['Measure', ...table.dimensions.map((d) => d.name)]);
}

/**
 * How many observations there must be at the end. Without a filter the table announces it; with one
 * the service counts, so that a small part of a table of 100 million may be fetched, and an answer that was cut off is seen.
 *
 * @throws CbsShapeError when the service does not tell.
 */
async function countOf(context: RequestContext, address: string, { id, observationCount }: CbsTable, filter: string | undefined): Promise<number> {
  if (observationCount !== null && filter === undefined) return observationCount;
  const url = address + queryText({ $filter: filter, $count: 'true', $top: '0' });
  const { json } = await requestJson(context, url);
  const count = optionalNumber(json, '@odata.count');
  if (count !== null) return count;
  throw new CbsShapeError('cbs-shape', `missing count: "@odata.count" in ${quoted(url)}. Expected a number; without it nothing is fetched.`, {
    table: id,
    url,
    status: 200,
  });
}
