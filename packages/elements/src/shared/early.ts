/** Where all scripts of a document keep what they share: the site script and the elements are bundles of their own. */
export const SHARED = Symbol.for('trendbeeld');

/** ms that a file may take. */
export const PATIENCE_MS = 10_000;

/** Requests that were begun while the elements were still on their way, by address. */
export type Early = Map<string, Promise<Response>>;

/** The folders that the site scripts of this document serve; none without one. */
export const servedBases = (): readonly string[] => ((document as unknown as Record<symbol, { readonly bases?: readonly string[] }>)[SHARED] ?? {}).bases ?? [];

/** Begins a request for whoever takes it later; one that is under way is not asked again. Fails only there. */
export function askEarly(early: Early, address: string): void {
  if (early.has(address)) return;
  const answer = ask(address);
  answer.catch(() => {});
  early.set(address, answer);
}

/** The answer to a request: the one that was begun early, which is taken once, or a new one. */
export function answerTo(address: string): Promise<Response> {
  const { early } = ((document as unknown as Record<symbol, unknown>)[SHARED] ?? {}) as { early?: Early };
  const begun = early?.get(address);
  early?.delete(address);
  return begun ?? ask(address);
}

const ask = (address: string): Promise<Response> => fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
