/**
 * `@trendbeeld/data/cbs`: a client of CBS open data (OData v4 and v3) that survives the real service.
 * No DOM and no Node: `fetch`, timers, clock and store are the platform's or the caller's.
 */
export { CBS_V3, cbsClientV3, type CbsV3Options } from './v3-client.js';
export { CBS_V4, cbsClientV4 } from './v4-client.js';
export { MAX_OBSERVATIONS, type CbsClientOptions } from './client.js';
export { codeTitle, fullValue, grainsOf, joinKey, measureKey, measureMeaning, periodOf, readStatus, statusOf } from './codes.js';
export { CbsError, CbsRefusal, CbsRequestError, CbsShapeError, type CbsPlace } from './errors.js';
export { platformWorld, type AbortControllerLike, type CbsWorld, type FetchInit, type ResponseLike, type SignalLike } from './fetch-like.js';
export { and, contains, eq, ge, isIn, le, or, startsWith, type CbsCombination, type CbsComparison, type CbsFilter } from './filter.js';
export { loadTable, type LoadedTable } from './load-table.js';
export type {
  CbsClient,
  CbsCode,
  CbsDimension,
  CbsMeasure,
  CbsObservation,
  CbsPage,
  CbsQuery,
  CbsStatus,
  CbsTable,
  CbsWarning,
  MissingReason,
} from './model.js';
export { parsePeriodCode, type CbsGrain, type CbsPeriod } from './period-code.js';
export { PATIENCE, type CbsPatience } from './retry.js';
export { memoryStore, type CbsStore, type StoredReply } from './store.js';
export { parseUnit, type CbsUnit } from './unit.js';
export type { ResumeToken } from './resume-token.js';
