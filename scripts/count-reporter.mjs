import { writeFileSync } from 'node:fs';

/**
 * All tests of a suite and of the suites inside it.
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/**
 * A web-test-runner reporter that writes how many tests passed, failed and were skipped, under the names
 * that Vitest's JSON reporter uses for them.
 * @param {string} file where the counts are written
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => testsOf(testResults));
      const numPendingTests = tests.filter(({ skipped }) => skipped).length;
      const numPassedTests = tests.filter(({ passed, skipped }) => passed && !skipped).length;
      const numFailedTests = tests.length - numPendingTests - numPassedTests;
      writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests }));
    },
  };
}
