/**
 * From here on a test hangs, ms: many times longer than any takes. A test has no limit of its own, as a busy machine makes each of them several
 * times slower, and what is slow there is no error.
 */
export const HANG_MS = 600_000;
