import type { CbsWorld } from './fetch-like.js';

/** How patient the client is. Milliseconds, unless said otherwise. */
export interface CbsPatience {
  /** For one request, with its body. Default: 60,000. */
  readonly timeoutMs: number;
  /** Number of times that a request is asked again. Default: 4. */
  readonly retries: number;
  /** Pause before the first retry; doubles each time, less up to a half by chance. Default: 500. */
  readonly delayMs: number;
  /** Longest pause that the client takes of its own. Default: 30,000. */
  readonly maxDelayMs: number;
  /** Longest pause that the service may ask with `Retry-After`; a longer one ends in an error that says so. Default: 120,000. */
  readonly maxWaitMs: number;
}

/** The patience that the client has when none is given. */
export const PATIENCE: CbsPatience = { timeoutMs: 60_000, retries: 4, delayMs: 500, maxDelayMs: 30_000, maxWaitMs: 120_000 };

/** The pause after a number of tries (1 is the first), without a word from the service. */
export function backoff(tries: number, { delayMs, maxDelayMs }: CbsPatience, random: CbsWorld['random']): number {
  return Math.min(maxDelayMs, delayMs * 2 ** (tries - 1)) * (1 - random() / 2);
}

/** The pause that `Retry-After` asks, in milliseconds: from seconds or a date; 0 for one that has passed. Null when there is none or it is not understood. */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim();
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** Whether asking again later may help: 408, 429 and 5xx. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}
