import type { CbsWorld, SignalLike } from './fetch-like.js';

/** What came of one request: an answer, or why there is none. */
export type Exchange =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Empty for 304 and redirects, whose bodies are not read. */
      readonly body: string;
      readonly header: (name: string) => string | null;
    }
  | { readonly kind: 'timeout' | 'aborted' }
  | { readonly kind: 'network'; readonly cause: unknown };

/** One request as it goes out. */
export interface Outgoing {
  readonly url: string;
  readonly headers: Record<string, string>;
  /** Time limit for the answer with its whole body. */
  readonly timeoutMs: number;
  readonly signal: SignalLike | null;
}

/**
 * Sends one request and waits for the whole answer, at most `timeoutMs`. Never rejects. The request is cut off when time is
 * up or the signal aborts, also when the `fetch` that was given does not listen.
 */
export async function exchange(world: CbsWorld, { url, headers, timeoutMs, signal }: Outgoing): Promise<Exchange> {
  if (signal?.aborted) return { kind: 'aborted' };
  const [request, timer] = [world.abortController(), world.abortController()];
  let onAbort = (): void => {};
  const stopped = new Promise<Exchange>((resolve) => {
    onAbort = () => resolve({ kind: 'aborted' });
    signal?.addEventListener('abort', onAbort);
    void world.sleep(timeoutMs, timer.signal).then(() => resolve({ kind: 'timeout' }));
  });
  try {
    return await Promise.race([answer(world, url, headers, request.signal), stopped]);
  } finally {
    signal?.removeEventListener('abort', onAbort);
    timer.abort();
    request.abort();
  }
}

async function answer(world: CbsWorld, url: string, headers: Record<string, string>, signal: SignalLike): Promise<Exchange> {
  try {
    const response = await world.fetch(url, { headers, redirect: 'manual', signal: signal as never });
    const silent = response.status < 200 || (response.status >= 300 && response.status < 400);
    const body = silent ? '' : await response.text();
    return { kind: 'answer', status: response.status, body, header: (name) => response.headers.get(name) };
  } catch (cause) {
    return { kind: 'network', cause };
  }
}
