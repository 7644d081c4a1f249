// A reporter for @web/test-runner that writes how many test cases ran, which failed, and which passed only at their second attempt.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What tests/harness/fail-on-console-error.js writes to the console when a test is tried again. */
export const SECOND_ATTEMPT = 'Second attempt: ';

/** What the runner says of a file whose browser fell over, or never came up: nothing was found out about its tests. */
const BROWSER_LOST = /interrupted because the browser disconnected|did not start after/;

function countSuite(suite, counts, parents = []) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else {
      counts.failed += 1;
      counts.failures.push({ test: [...parents, test.name].join(' › '), error: test.error?.message ?? '' });
    }
  }
  for (const child of suite.suites) countSuite(child, counts, [...parents, child.name]);
}

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[], secondAttempts: string[], lost: Lost[] }} Counts */
/** A file whose tests did not run to their end because its browser was lost. @typedef {{ engine: string, file: string }} Lost */

/** @returns {Counts} */
export function countSessions(sessions) {
  /** @type {Counts} */
  const total = { passed: 0, failed: 0, skipped: 0, failures: [], secondAttempts: [], lost: [] };
  for (const session of sessions) {
    const counts = { passed: 0, failed: 0, skipped: 0, failures: /** @type {{ test: string, error: string }[]} */ ([]) };
    if (session.testResults) countSuite(session.testResults, counts);
    // A file that did not load, or failed outside a test, counts as one failure.
    if (!session.passed && counts.failed === 0) {
      const error = (session.errors ?? []).map(({ message }) => message).join(' | ');
      counts.failed = 1;
      counts.failures.push({ test: '', error });
      if (BROWSER_LOST.test(error)) total.lost.push({ engine: session.browser?.name ?? '', file: path.relative('.', session.testFile ?? '') });
    }
    for (const key of ['passed', 'failed', 'skipped']) total[key] += counts[key];
    const where = `${session.browser?.name ?? ''} ${path.relative('.', session.testFile ?? '')}`;
    total.failures.push(...counts.failures.map(({ test, error }) => `${where}: ${test}: ${error}`));
    const logs = (session.logs ?? []).flat().filter((text) => typeof text === 'string' && text.startsWith(SECOND_ATTEMPT));
    total.secondAttempts.push(...logs.map((text) => `${where}: ${text.slice(SECOND_ATTEMPT.length)}`));
  }
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
