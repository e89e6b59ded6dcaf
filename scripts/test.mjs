/**
 * `npm test`: runs the npm scripts below in turn, each one even when another has failed, and prints
 * the sum of their counts as the last line: "N passed, N failed".
 *
 * A script that runs tests writes its counts into the file that TEST_REPORT names (see
 * vitest.config.ts and web-test-runner.config.mjs). Any other script counts as one check.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPTS = [
  'format:check',
  // Types, lint and tests read what the build makes: the manifest, the published tokens.
  'build',
  'types',
  'lint',
  'knip',
  'size',
  'publint',
  'attw',
  'test:unit',
  'test:browser',
  'test:e2e',
  'test:pictures',
  'test:stories',
  'test:storybook',
  'test:firefox:browser',
  'test:firefox:e2e',
  'test:webkit:browser',
  'test:webkit:e2e',
  'test:old:browser',
  'test:old:e2e',
];

const folder = mkdtempSync(join(tmpdir(), 'voc-elements-'));

/**
 * Runs an npm script.
 * @param {string} name
 * @returns {{ name: string, passed: number, failed: number, told: string }} what it told: skipped tests,
 *   an engine that is missing, the time
 */
function run(name) {
  const report = join(folder, `${name.replaceAll(':', '-')}.json`);
  const start = Date.now();
  // The build has its own place in the list, so the hooks that build before a test are left out.
  const { status } = spawnSync(`npm run --ignore-scripts ${name}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, TEST_REPORT: report },
  });
  const seconds = `${Math.round((Date.now() - start) / 1000)} s`;
  const succeeded = status === 0;
  if (!existsSync(report)) {
    return { name, passed: Number(succeeded), failed: Number(!succeeded), told: seconds };
  }
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, missing } = counts;
  // A test file that could not be loaded fails the run without a failed test.
  const failed = succeeded ? numFailedTests : Math.max(1, numFailedTests);
  const told = missing
    ? `SKIPPED: ${missing}`
    : skipped
      ? `${skipped} skipped, ${seconds}`
      : seconds;
  return { name, passed, failed, told };
}

const results = SCRIPTS.map(run);
rmSync(folder, { recursive: true });

console.log();
for (const { name, passed, failed, told } of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed (${told})`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
