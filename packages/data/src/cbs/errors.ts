import { TrendbeeldError } from '../errors.js';
import type { ResumeToken } from './resume-token.js';

/** Where something went wrong. */
export interface CbsPlace {
  /** Table id, as it was asked for. */
  readonly table: string;
  /** Address that was asked, or null when nothing was sent. */
  readonly url: string | null;
  /** HTTP status, or null when there was no answer. */
  readonly status?: number | null;
  readonly cause?: unknown;
}

/** Base of the errors of the CBS client: table, address and status beside the message. */
export class CbsError extends TrendbeeldError {
  override readonly name: string = 'CbsError';
  /** Table id, as it was asked for. */
  readonly table: string;
  /** Address that was asked, or null when nothing was sent. */
  readonly url: string | null;
  /** HTTP status, or null when there was no answer. */
  readonly status: number | null;
  /** Give this to a later query (`resumeFrom`) to go on after the last good page. Null when there is nothing to go on from. */
  resumeFrom: ResumeToken | null = null;

  constructor(code: string, message: string, { table, url, status, cause }: CbsPlace) {
    super(code, `cbs ${table}: ${message}`, cause === undefined ? undefined : { cause });
    this.table = table;
    this.url = url;
    this.status = status ?? null;
  }
}

/**
 * The service did not answer, or not well. `code` is one of `cbs-network`, `cbs-timeout`, `cbs-aborted`, `cbs-status`,
 * `cbs-truncated`.
 */
export class CbsRequestError extends CbsError {
  override readonly name: string = 'CbsRequestError';
}

/**
 * The service answered with something else than was expected. `code` is one of `cbs-not-json` (HTML, XML), `cbs-shape`
 * (a column or list is missing), `cbs-incomplete` (fewer rows than announced), `cbs-unit` (a multiplier that is not understood).
 */
export class CbsShapeError extends CbsError {
  override readonly name: string = 'CbsShapeError';
}

/**
 * The client did not ask, or did not go on. `code` is one of `cbs-too-many`, `cbs-other-host`, `cbs-resume`,
 * `cbs-query`, `cbs-table-id`.
 */
export class CbsRefusal extends CbsError {
  override readonly name: string = 'CbsRefusal';
}

const MAX_QUOTE = 300;

/** A value as messages show it: in quotes, at most 300 characters, on one line. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replaceAll(/\s+/g, ' ');
  return `"${line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line}"`;
}

/** A list of allowed or found names as messages show it; at most twenty, then the number of others. */
export function named(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ');
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown || 'nothing';
}
