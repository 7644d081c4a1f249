import { followedLink } from './address.js';
import { CbsRequestError, CbsShapeError, quoted, type CbsPlace } from './errors.js';
import { exchange } from './exchange.js';
import type { CbsWorld, SignalLike } from './fetch-like.js';
import { aborted, judge, type Json, type Verdict } from './judge.js';
import { backoff, type CbsPatience } from './retry.js';
import type { CbsStore, StoredReply } from './store.js';

/** What every request of a query shares. */
export interface RequestContext {
  readonly world: CbsWorld;
  readonly patience: CbsPatience;
  /** Null: nothing is kept, nothing is asked on condition. */
  readonly store: CbsStore | null;
  readonly table: string;
  readonly signal: SignalLike | null;
}

/** A good reply. */
export interface JsonReply {
  readonly url: string;
  readonly json: Json;
  /** When it was taken (ISO 8601); of the stored copy when it is unchanged. */
  readonly retrieved: string;
  /** True when the service said that the stored copy is still right. */
  readonly unchanged: boolean;
  /** Keeps the reply in the store. Called when its content was read without error, so that a bad reply never replaces a good copy. */
  readonly keep: () => Promise<void>;
}

const MAX_MOVES = 3;

/**
 * Asks one address, again when that may help (network errors, 408, 429, 5xx, a reply that was cut off; a page of HTML once),
 * with growing pauses, or the pause that the service asks. Redirects are followed on the same host only.
 *
 * @throws CbsRequestError when no answer came, or none that is right.
 * @throws CbsShapeError when the answer is not JSON.
 * @throws CbsRefusal when a redirect leads to another host.
 */
export async function requestJson(context: RequestContext, address: string): Promise<JsonReply> {
  const { world, patience, store, table, signal } = context;
  let [url, moves, tries] = [address, 0, 0];
  let stored = readable(store ? await store.read(address) : null);
  for (;;) {
    const place: CbsPlace = { table, url };
    const headers = { accept: 'application/json', ...conditions(stored?.reply ?? null) };
    const came = await exchange(world, { url, headers, timeoutMs: patience.timeoutMs, signal });
    if (signal?.aborted) throw aborted({ ...place, cause: signal.reason });
    const verdict = judge(came, place, { ...patience, now: world.now() });
    tries += 1;
    if (verdict.kind === 'json') return fresh(context, address, verdict);
    if (verdict.kind === 'unchanged') {
      if (stored) return { url: address, json: stored.json, retrieved: stored.reply.retrieved, unchanged: true, keep: async () => {} };
      throw new CbsShapeError('cbs-shape', `unexpected status: "304" from ${quoted(url)}. Expected a reply: nothing was asked on condition.`, {
        ...place,
        status: 304,
      });
    }
    if (verdict.kind === 'moved') {
      moves += 1;
      if (moves > MAX_MOVES) throw new CbsRequestError('cbs-status', `too many redirects: ${quoted(url)}. Give the new base address of the service.`, place);
      url = followedLink(verdict.to, url, table);
      stored = null;
      continue;
    }
    const wait = verdict.waitMs ?? backoff(tries, patience, () => world.random());
    if (tries > Math.min(verdict.again, patience.retries) || wait > patience.maxWaitMs) throw verdict.error(tries);
    await world.sleep(wait, signal ?? undefined);
  }
}

/** A stored copy that can still be read; one that cannot is as if it were not there. */
function readable(reply: StoredReply | null): { readonly reply: StoredReply; readonly json: Json } | null {
  if (!reply || (reply.etag === null && reply.lastModified === null)) return null;
  try {
    return { reply, json: JSON.parse(reply.body) as Json };
  } catch {
    return null;
  }
}

function conditions(stored: StoredReply | null): Record<string, string> {
  return {
    ...(stored?.etag ? { 'if-none-match': stored.etag } : {}),
    ...(stored?.lastModified ? { 'if-modified-since': stored.lastModified } : {}),
  };
}

function fresh({ world, store }: RequestContext, url: string, { json, body, etag, lastModified }: Extract<Verdict, { kind: 'json' }>): JsonReply {
  const retrieved = new Date(world.now()).toISOString();
  const keep = async (): Promise<void> => store?.write({ url, etag, lastModified, retrieved, body });
  return { url, json, retrieved, unchanged: false, keep };
}
