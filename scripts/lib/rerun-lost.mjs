// A browser of a virtual display that falls over takes the file with it that it was testing: nothing was found out about its tests.

/** More files than these that lose their browser in one run are a failure of their own. */
const MOST_LOST = 3;

/** @typedef {import('./wtr-count-reporter.mjs').Counts} Counts */
/** @typedef {{ code: number, result: Counts | undefined }} Run the exit code of a run, and its report if it wrote one */

/**
 * Runs files whose browser was lost once more, each by itself, where nothing else failed in the run. Their tests count as they end
 * then; a file that loses its browser again has failed.
 *
 * @param {Run} first
 * @param {(lost: import('./wtr-count-reporter.mjs').Lost) => Promise<Run>} alone runs one file in one engine
 * @returns {Promise<Run>}
 */
export async function rerunLost(first, alone) {
  const { code, result } = first;
  if (code === 0 || !result || result.lost.length === 0 || result.lost.length > MOST_LOST || result.lost.length !== result.failed) return first;
  /** @type {Run & { result: Counts }} */
  const whole = { code: 0, result: { ...result, failed: 0, failures: [], lost: [] } };
  for (const lost of result.lost) {
    const again = await alone(lost);
    if (!again.result) return first;
    whole.code = Math.max(whole.code, again.code);
    for (const count of /** @type {const} */ (['passed', 'failed', 'skipped'])) whole.result[count] += again.result[count];
    for (const list of /** @type {const} */ (['failures', 'secondAttempts'])) whole.result[list] = [...whole.result[list], ...again.result[list]];
  }
  return whole;
}
