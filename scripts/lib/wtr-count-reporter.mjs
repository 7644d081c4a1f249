// A reporter for @web/test-runner that writes how many test cases ran, which failed, and which passed only at their second attempt.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What tests/harness/fail-on-console-error.js writes to the console when a test is tried again. */
export const SECOND_ATTEMPT = 'Second attempt: ';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[], secondAttempts: string[] }} Counts */
/** A file that failed in an engine, with its own counts. @typedef {Counts & { engine: string, file: string }} FailedFile */
/** All counts of a run, and the files that failed. @typedef {Counts & { failedFiles: FailedFile[] }} Report */

/** @returns {Counts} */
const none = () => ({ passed: 0, failed: 0, skipped: 0, failures: [], secondAttempts: [] });

/** Adds counts to others. @param {Counts} to @param {Counts} more */
export function addCounts(to, more) {
  for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) to[key] += more[key];
  for (const key of /** @type {const} */ (['failures', 'secondAttempts'])) to[key].push(...more[key]);
}

function countSuite(suite, counts, where, parents = []) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push(`${where}: ${[...parents, test.name].join(' › ')}: ${test.error?.message ?? ''}`);
    }
  }
  for (const child of suite.suites) countSuite(child, counts, where, [...parents, child.name]);
}

/** @returns {FailedFile} */
function countSession(session) {
  const [engine, file] = [session.browser?.name ?? '', path.relative('.', session.testFile ?? '')];
  const counts = { ...none(), engine, file };
  const where = `${engine} ${file}`;
  if (session.testResults) countSuite(session.testResults, counts, where);
  // A file that did not load, or failed outside a test, counts as one failure.
  if (!session.passed && counts.failed === 0) {
    counts.failed = 1;
    counts.failures.push(`${where}: : ${(session.errors ?? []).map(({ message }) => message).join(' | ')}`);
  }
  const logs = (session.logs ?? []).flat().filter((text) => typeof text === 'string' && text.startsWith(SECOND_ATTEMPT));
  counts.secondAttempts.push(...logs.map((text) => `${where}: ${text.slice(SECOND_ATTEMPT.length)}`));
  return counts;
}

/** @returns {Report} */
export function countSessions(sessions) {
  const counted = sessions.map(countSession);
  const total = { ...none(), failedFiles: counted.filter(({ failed }) => failed > 0) };
  for (const session of counted) addCounts(total, session);
  return total;
}

/** @param {string | undefined} file where to write the counts; nothing is written without it */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(countSessions([...sessions])));
    },
  };
}
