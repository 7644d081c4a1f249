import { queryText, tableAddress } from './address.js';
import { allowedObservations, clientSetup, selectedDimensions, tooMany, type CbsClientOptions, type ClientSetup } from './client.js';
import { joinKey } from './codes.js';
import { CbsRefusal, named, quoted } from './errors.js';
import { couldMatch, filterText, type CbsFilter } from './filter.js';
import type { CbsClient, CbsPage, CbsQuery, CbsTable } from './model.js';
import { flattened, readPages } from './pages.js';
import { v3Observations } from './v3-rows.js';
import { JSON_FORMAT, readV3Table } from './v3-table.js';

/** Where CBS serves OData v3 in pages. Tables of third parties: `https://dataderden.cbs.nl/ODataFeed/odata`. */
export const CBS_V3 = 'https://opendata.cbs.nl/ODataFeed/odata';

/** Settings of a v3 client. */
export interface CbsV3Options extends CbsClientOptions {
  /** `UntypedDataSet` keeps why there is no value, `TypedDataSet` does not. Default: `UntypedDataSet`. */
  readonly dataSet?: 'UntypedDataSet' | 'TypedDataSet' | undefined;
}

/**
 * A client of CBS open data by OData v3. Its rows are wide; they come out as the same observations as those of v4.
 * This protocol does not announce the number of observations: the product of the codes that a query can reach is taken.
 *
 * @throws CbsRefusal when the base address is not one.
 * @source CBS, StatLine als open data; recorded responses of 2020
 */
export function cbsClientV3(options: CbsV3Options = {}): CbsClient {
  const setup = clientSetup(options, CBS_V3);
  const dataSet = options.dataSet ?? 'UntypedDataSet';
  const pages: CbsClient['pages'] = (table, query = {}) => v3Pages(setup, dataSet, table, query);
  return {
    table: async (id, { signal } = {}) => readV3Table(setup.context(id, signal), setup.base),
    pages,
    observations: (table, query) => flattened(pages(table, query)),
  };
}

async function* v3Pages(setup: ClientSetup, dataSet: string, table: CbsTable, query: CbsQuery): AsyncGenerator<CbsPage, void, undefined> {
  const { filter } = query;
  const measures = selectedMeasures(table, query);
  const dimensions = selectedDimensions(table, query);
  const maxObservations = allowedObservations(table, query);
  // A filter on the column of a measure makes the service fail, so those are not offered.
  const names = table.dimensions.map((d) => d.name);
  const $filter = filter && filterText(filter, 'v3', table.id, names);
  const atMost = upperBound(table, filter) * measures.length;
  if (atMost > maxObservations) throw tooMany(table.id, atMost, maxObservations);
  const $select = query.select || query.measures ? [...dimensions, ...measures].join(',') : undefined;
  const options = queryText({ $filter, $select }).replace('?', '&');
  yield* readPages({
    context: setup.context(table.id, query.signal),
    first: `${tableAddress(setup.base, table.id)}/${dataSet}?${JSON_FORMAT}${options}`,
    link: 'odata.nextLink',
    read: (row, place) => v3Observations(row, table, { dimensions, measures }, place),
    maxObservations,
    expected: null,
    modified: table.modified,
    resumeFrom: query.resumeFrom ?? null,
  });
}

/** Codes of the measures to give, as the table has them. */
function selectedMeasures({ id, measures }: CbsTable, query: CbsQuery): readonly string[] {
  return (query.measures ?? [...measures.keys()]).map((code) => {
    const measure = measures.get(joinKey(code));
    if (measure) return measure.code;
    throw new CbsRefusal('cbs-query', `unknown measure: ${quoted(code)}. Expected one of: ${named([...measures.keys()])}.`, { table: id, url: null });
  });
}

/** Most rows that a query can give: for each dimension the codes that could pass the filter, multiplied. */
function upperBound({ dimensions }: CbsTable, filter: CbsFilter | undefined): number {
  return dimensions.reduce((rows, { name, codes }) => {
    if (!filter) return rows * codes.size;
    return rows * [...codes.values()].filter(({ code }) => couldMatch(filter, name, code)).length;
  }, 1);
}
