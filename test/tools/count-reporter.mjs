import { writeFileSync } from 'node:fs';

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {{ passed: number, failed: number }}
 */
function count(suite) {
  const total = { passed: 0, failed: 0 };
  for (const test of suite?.tests ?? []) {
    if (!test.skipped) total[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of (suite?.suites ?? []).map(count)) {
    total.passed += inner.passed;
    total.failed += inner.failed;
  }
  return total;
}

/**
 * Writes how many browser tests passed and failed as JSON, for the total of `npm test`.
 * @param {string | undefined} file where to; without it the reporter does nothing
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0 };
      for (const session of sessions) {
        const { passed, failed } = count(session.testResults);
        total.passed += passed;
        // A file that could not be loaded has no tests to count, yet it did fail.
        total.failed += failed || session.passed ? failed : 1;
      }
      if (file) writeFileSync(file, JSON.stringify(total));
    },
  };
}
