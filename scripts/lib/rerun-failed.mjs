// Three browsers share the cores of a build server, one of them on a virtual display: a page that is not there in time takes all tests
// of its file with it, and a browser that falls over leaves nothing behind. What is really broken fails alone as well.
import { addCounts } from './wtr-count-reporter.mjs';

/** More files than these that fail in one run are not tried again. */
const MOST_FILES = 3;

/** @typedef {import('./wtr-count-reporter.mjs').Report} Report */
/** @typedef {{ code: number, result: Report | undefined }} Run the exit code of a run, and its report if it wrote one */

/**
 * Runs files that failed once more, each by itself in its engine. Their tests count as they end then.
 *
 * @param {Run} first
 * @param {(failed: import('./wtr-count-reporter.mjs').FailedFile) => Promise<Run>} alone runs one file in one engine
 * @returns {Promise<Run>}
 */
export async function rerunFailed(first, alone) {
  const { code, result } = first;
  const files = result?.failedFiles ?? [];
  if (code === 0 || !result || files.length === 0 || files.length > MOST_FILES) return first;
  const failed = new Set(files.flatMap(({ failures }) => failures));
  /** @type {Run & { result: Report }} */
  const whole = {
    code: 0,
    result: { ...result, failures: result.failures.filter((text) => !failed.has(text)), secondAttempts: [...result.secondAttempts], failedFiles: [] },
  };
  for (const file of files) {
    const again = await alone(file);
    if (!again.result) return first;
    whole.code = Math.max(whole.code, again.code);
    for (const count of /** @type {const} */ (['passed', 'failed', 'skipped'])) whole.result[count] -= file[count];
    addCounts(whole.result, again.result);
  }
  return whole;
}
