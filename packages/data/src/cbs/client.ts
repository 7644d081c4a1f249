import { baseAddress } from './address.js';
import { CbsRefusal, named, quoted } from './errors.js';
import { platformWorld, type CbsWorld } from './fetch-like.js';
import type { CbsQuery, CbsTable } from './model.js';
import type { RequestContext } from './request.js';
import { PATIENCE, type CbsPatience } from './retry.js';
import type { CbsStore } from './store.js';

/** Settings of a client; all may be left out. */
export interface CbsClientOptions {
  /** Base address, without the table. CBS has moved four times; third parties have their own. Default: that of CBS for the protocol. */
  readonly base?: string | undefined;
  /** Default: the platform's. */
  readonly world?: Partial<CbsWorld> | undefined;
  /** Default: {@link PATIENCE}. */
  readonly patience?: Partial<CbsPatience> | undefined;
  /** Keeps replies, and asks with `If-None-Match`/`If-Modified-Since` for what it has. Default: none. */
  readonly store?: CbsStore | undefined;
}

/** More observations than this are refused unless the caller raises it. */
export const MAX_OBSERVATIONS = 100_000;

/** What the clients of both protocols are made of. */
export interface ClientSetup {
  readonly base: string;
  readonly context: (table: string, signal: CbsQuery['signal']) => RequestContext;
}

/** Fills the options in. @throws CbsRefusal when the base address is not one. */
export function clientSetup(options: CbsClientOptions, base: string): ClientSetup {
  const world: CbsWorld = { ...platformWorld(), ...options.world };
  const patience: CbsPatience = { ...PATIENCE, ...options.patience };
  return {
    base: baseAddress(options.base ?? base),
    context: (table, signal) => ({ world, patience, store: options.store ?? null, table, signal: signal ?? null }),
  };
}

/**
 * Names of the dimensions to give: all, or those selected.
 *
 * @throws CbsRefusal when one is not in the table, naming those that are.
 */
export function selectedDimensions({ id, dimensions }: CbsTable, { select }: CbsQuery): readonly string[] {
  const names = dimensions.map((d) => d.name);
  const unknown = select?.find((name) => !names.includes(name));
  if (unknown === undefined) return select ?? names;
  throw new CbsRefusal('cbs-query', `unknown dimension: ${quoted(unknown)}. Expected one of: ${named(names)}.`, { table: id, url: null });
}

/**
 * Most observations that a query may give. Default: {@link MAX_OBSERVATIONS}.
 *
 * @throws CbsRefusal when it is not a number: nothing would be too many.
 */
export function allowedObservations({ id }: CbsTable, { maxObservations = MAX_OBSERVATIONS }: CbsQuery): number {
  if (typeof maxObservations === 'number' && maxObservations >= 0) return maxObservations;
  throw new CbsRefusal('cbs-query', `invalid maxObservations: ${quoted(maxObservations)}. Expected a number of 0 or more.`, { table: id, url: null });
}

/** The refusal of a query that could give more than the caller allows. */
export function tooMany(table: string, count: number, allowed: number): CbsRefusal {
  return new CbsRefusal(
    'cbs-too-many',
    `more observations than allowed: "${count}". Expected at most ${allowed}; filter on dimensions or measures, or raise maxObservations.`,
    { table, url: null },
  );
}
