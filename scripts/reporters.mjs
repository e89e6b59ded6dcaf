/* What scripts/test.mjs wants to know of a run of tests, from both runners in one form. */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {object} Failure
 * @property {string} file from the project's root on
 * @property {string} test its name after those of its suites
 * @property {string} why the first line of it
 */

/** @typedef {'passed' | 'failed' | 'skipped'} Outcome */

/**
 * @typedef {object} Report
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Failure[]} failures
 * @property {string} [missing] why nothing was run
 */

/**
 * @param {string} file
 * @param {string} test
 * @param {string | undefined} why
 * @returns {Failure}
 */
const failure = (file, test, why = '') => ({
  file: relative('.', file),
  test,
  why: why.split('\n')[0] ?? '',
});

/**
 * @param {string} file where a report is written
 * @param {Outcome[]} outcomes one for each test
 * @param {Failure[]} failures of tests, and of files that could not be loaded
 */
function writeReport(file, outcomes, failures) {
  /** @param {Outcome} wanted */
  const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
  /** @type {Report} */
  const report = {
    passed: count('passed'),
    failed: failures.length,
    skipped: count('skipped'),
    failures,
  };
  writeFileSync(file, JSON.stringify(report));
}

/**
 * All tests of a suite and of the suites inside it, with their names in full.
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsOf(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)].map((test) => ({
    ...test,
    name: `${suite.name} ${test.name}`.trim(),
  }));
}

/**
 * @param {import('@web/test-runner').TestResult} test
 * @returns {Outcome}
 */
const outcomeOf = ({ passed, skipped }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

/**
 * @param {string} file where the report is written
 * @returns {import('@web/test-runner').Reporter}
 */
export function webTestRunnerReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const runs = sessions.map(({ testFile, testResults, errors }) => {
        const tests = testsOf(testResults);
        const failed = tests.filter((test) => outcomeOf(test) === 'failed');
        return {
          outcomes: tests.map(outcomeOf),
          failures: [
            ...failed.map(({ name, error }) => failure(testFile, name, error?.message)),
            ...errors.map(({ message }) => failure(testFile, 'the whole of it', message)),
          ],
        };
      });
      writeReport(
        file,
        runs.flatMap(({ outcomes }) => outcomes),
        runs.flatMap(({ failures }) => failures),
      );
    },
  };
}

/**
 * @param {string} file where the report is written
 * @returns {import('vitest/node').Reporter}
 */
export function vitestReporter(file) {
  return {
    onTestRunEnd(modules, errors) {
      const tests = modules.flatMap(({ moduleId, children }) =>
        [...children.allTests()].map((test) => ({ moduleId, test, result: test.result() })),
      );
      const failed = tests.filter(({ result }) => result.state === 'failed');
      // Such as those of hooks, after which no test of the suite is run.
      const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
      writeReport(
        file,
        tests.map(({ result }) => (result.state === 'pending' ? 'skipped' : result.state)),
        [
          ...failed.map(({ moduleId, test, result }) =>
            failure(moduleId, test.fullName, result.errors?.[0]?.message),
          ),
          ...suites.flatMap((suite) =>
            suite.errors().map(({ message }) => {
              const module = suite.type === 'suite' ? suite.module : suite;
              return failure(module.moduleId, 'the whole of it', message);
            }),
          ),
          ...errors.map(({ message }) => failure('', 'outside of the tests', message)),
        ],
      );
    },
  };
}
