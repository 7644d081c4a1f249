// A reporter for @web/test-runner that writes how many test cases ran, for the closing line of `npm test`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

function countSuite(suite, counts) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const child of suite.suites) countSuite(child, counts);
}

export function countSessions(sessions) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    if (session.testResults) countSuite(session.testResults, counts);
    // A file that did not load, or failed outside a test, counts as one failure.
    if (!session.passed && counts.failed === 0) counts.failed = 1;
    for (const key of Object.keys(total)) total[key] += counts[key];
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
