import type { CbsFilter } from './filter.js';
import type { ResumeToken } from './resume-token.js';
import type { SignalLike } from './fetch-like.js';
import type { CbsPeriod } from './period-code.js';
import type { CbsUnit } from './unit.js';

/** Status of a period. CBS says it per period code; where it says nothing it is `unknown`, never `definitive`. */
export type CbsStatus = 'definitive' | 'provisional' | 'unknown';

/**
 * Why there is no number: it cannot occur (an abolished municipality), it is missing (unknown, unreliable or not yet there),
 * it is kept secret, or the publisher does not say (or with a word that is not known here).
 */
export type MissingReason = 'impossible' | 'missing' | 'confidential' | 'unknown';

/** What a measure says; its meaning is the title **with** the groups, its key is the table **with** the code. */
export interface CbsMeasure {
  readonly table: string;
  /** Code as served; in v3 the column name. Not unique over tables, and it may change when the table changes. */
  readonly code: string;
  /** Trimmed. Not unique within a table: 80590ned has seven times "Seizoengecorrigeerd". */
  readonly title: string;
  /** Titles of the groups, from the outermost in. Empty when the table has no groups. */
  readonly groups: readonly string[];
  readonly unit: CbsUnit;
  /** Decimals that CBS shows, or null when it does not say. */
  readonly decimals: number | null;
  /** Explanation; may be empty, may hold line breaks and links. */
  readonly description: string;
}

/** A code of a dimension. */
export interface CbsCode {
  /** As served, with its padding: this is what a filter must send. */
  readonly code: string;
  /** For joining: the code trimmed. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Titles of the groups, from the outermost in. */
  readonly groups: readonly string[];
  /** Only for time dimensions; else `unknown`. */
  readonly status: CbsStatus;
  /** Only for time dimensions whose code is understood; else null. */
  readonly period: CbsPeriod | null;
}

/** A dimension with its codes. A table may have several of kind `time` or `region`. */
export interface CbsDimension {
  /** Column name: "RegioS". */
  readonly name: string;
  readonly title: string;
  readonly kind: 'time' | 'region' | 'other';
  /** In the order of the list, by join key. */
  readonly codes: ReadonlyMap<string, CbsCode>;
}

/** A table: what it says about itself, its measures by code, and its dimensions. */
export interface CbsTable {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** When CBS last changed the table (ISO 8601), or null when it does not say. */
  readonly modified: string | null;
  readonly version: string | null;
  /** CBS's word: "Regulier", "Gediscontinueerd", "Vervallen"; null when it does not say. */
  readonly status: string | null;
  /** Update rhythm ("Per maand"); not the grain of the periods. */
  readonly frequency: string | null;
  readonly licence: string | null;
  /** Number of observations that the table announces; null when it does not (v3). */
  readonly observationCount: number | null;
  readonly measures: ReadonlyMap<string, CbsMeasure>;
  readonly dimensions: readonly CbsDimension[];
  /** When the description was taken (ISO 8601); of a stored copy when the service said that it is unchanged. */
  readonly retrieved: string;
  /** True when the service said that the stored copy is still right. */
  readonly unchanged: boolean;
  readonly warnings: readonly CbsWarning[];
}

/** Something that a reader of the figures should know. `code` is stable. */
export interface CbsWarning {
  readonly code: 'discontinued' | 'missing-groups' | 'unknown-key' | 'no-status';
  readonly message: string;
}

/** One value. The same shape for v4, its form of 2020, and v3. */
export interface CbsObservation {
  readonly table: string;
  /** Code of the measure, as served. */
  readonly measure: string;
  /** Code per dimension, as served: `{ RegioS: "NL01  ", Perioden: "2020JJ00" }`. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** As served, without the factor of the unit; null when there is no number. */
  readonly value: number | null;
  /** Why there is no number; null when there is one. */
  readonly reason: MissingReason | null;
  /** The publisher's own mark when there is one: "Impossible", ".", "*". */
  readonly mark: string | null;
  /** The publisher's own text when the value is a text; else null. */
  readonly text: string | null;
  /** Of the period: `provisional` when one of the periods is, `definitive` only when all are. */
  readonly status: CbsStatus;
}

/** Some of the observations, as the service put them together. */
export interface CbsPage {
  readonly observations: readonly CbsObservation[];
  readonly url: string;
  readonly retrieved: string;
  readonly unchanged: boolean;
  /** To go on after this page in a later run; null after the last. */
  readonly resumeFrom: ResumeToken | null;
}

/** Which observations are wanted. */
export interface CbsQuery {
  /** Default: all. */
  readonly filter?: CbsFilter | undefined;
  /** Codes of measures. Default: all. */
  readonly measures?: readonly string[] | undefined;
  /** Dimensions to give with each observation. Default: all. */
  readonly select?: readonly string[] | undefined;
  /** More than this is refused. Default: 100,000. */
  readonly maxObservations?: number | undefined;
  /** Where an earlier run of the same query stopped. Default: from the start. */
  readonly resumeFrom?: ResumeToken | null | undefined;
  readonly signal?: SignalLike | undefined;
}

/** A client of one service: {@link CbsTable} and observations in the same shape, whatever the protocol. */
export interface CbsClient {
  /** The table without its observations. */
  readonly table: (id: string, options?: { readonly signal?: SignalLike | undefined }) => Promise<CbsTable>;
  /**
   * Pages of observations. The next page is asked only when it is wanted; leaving the loop asks nothing more.
   * @throws CbsRefusal before the first request of observations when the query could give more than `maxObservations`.
   */
  readonly pages: (table: CbsTable, query?: CbsQuery) => AsyncGenerator<CbsPage, void, undefined>;
  /** The observations one by one; as {@link CbsClient.pages}. */
  readonly observations: (table: CbsTable, query?: CbsQuery) => AsyncGenerator<CbsObservation, void, undefined>;
}
