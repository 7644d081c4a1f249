/** The part of `AbortSignal` that is used; the real one fits. */
export interface SignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** The part of `AbortController` that is used; the real one fits. */
export interface AbortControllerLike {
  readonly signal: SignalLike;
  abort(reason?: unknown): void;
}

/** The part of `Response` that is used; the real one fits. */
export interface ResponseLike {
  /** HTTP status; 0 when a browser hides a redirect. */
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What is asked of `fetch`. */
export interface FetchInit {
  readonly headers: Record<string, string>;
  /** Redirects are looked at before they are followed, so that nothing is sent to another host. */
  readonly redirect: 'manual';
  /** An `AbortSignal` of the platform. `never` because this package is compiled without the DOM library, and so fits every `fetch`. */
  readonly signal: never;
}

/** The outside world of the client: everything that a test or another platform may want to give itself. */
export interface CbsWorld {
  fetch(url: string, init: FetchInit): Promise<ResponseLike>;
  /** Resolves after `ms` milliseconds, or at once when the signal aborts. Never rejects. Used for pauses and for time limits. */
  sleep(ms: number, signal?: SignalLike): Promise<void>;
  /** A number from 0 up to 1, for jitter. */
  random(): number;
  /** Milliseconds since 1970, for `Retry-After` dates and the date of retrieval. */
  now(): number;
  abortController(): AbortControllerLike;
}

/** The globals that {@link platformWorld} reads: present in browsers, workers and Node. */
interface Platform {
  fetch(url: string, init: FetchInit): Promise<ResponseLike>;
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  readonly AbortController: new () => AbortControllerLike;
}

/** The world of the platform that the code runs on: its `fetch`, timers, clock and chance. Read when used, not at import. */
export function platformWorld(): CbsWorld {
  const platform = globalThis as unknown as Platform;
  return {
    fetch: (url, init) => platform.fetch(url, init),
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const done = (): void => {
          platform.clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        };
        const timer = platform.setTimeout(done, ms);
        signal?.addEventListener('abort', done);
      }),
    random: () => Math.random(),
    now: () => Date.now(),
    abortController: () => new platform.AbortController(),
  };
}
