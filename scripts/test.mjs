/**
 * `npm test`: runs the npm scripts below, two at a time, each one even when another has failed, and prints
 * the sum of their counts as the last line: "N passed, N failed".
 *
 * A script that runs tests writes its counts into the file that TEST_REPORT names (see
 * vitest.config.ts and web-test-runner.config.mjs). Any other script counts as one check. What a script
 * says is printed when it has ended, so that no two are mixed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Types, lint and tests read what the build makes: the manifest, the published tokens. */
const FIRST = ['format:check', 'build'];

/** Jobs whose scripts run in turn; those that take longest begin first, so that none is left alone at the end. */
const JOBS = [
  ['test:unit'],
  ['types', 'lint', 'knip', 'size', 'publint', 'attw', 'test:e2e'],
  ['test:webkit:browser', 'test:webkit:e2e'],
  ['test:firefox:browser', 'test:firefox:e2e'],
  // Both have Storybook make a site.
  ['test:stories', 'test:storybook'],
  ['test:old:browser', 'test:old:e2e'],
  ['test:browser'],
  ['test:pictures'],
];

/** How many jobs run at a time: a browser test leaves much of a core to others while it waits for frames. */
const HANDS = 2;

const folder = mkdtempSync(join(tmpdir(), 'voc-elements-'));

/** @typedef {{ name: string, passed: number, failed: number, told: string }} Result */

/**
 * Runs an npm script.
 * @param {string} name
 * @returns {Promise<Result>} what it told: skipped tests, an engine that is missing, the time
 */
async function run(name) {
  const report = join(folder, `${name.replaceAll(':', '-')}.json`);
  const start = Date.now();
  // The build has its own place in the list, so the hooks that build before a test are left out.
  const child = spawn(`npm run --ignore-scripts ${name}`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TEST_REPORT: report },
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ part) => said.push(part));
  }
  const [status] = await once(child, 'close');
  process.stdout.write(Buffer.concat(said));
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

/** @type {Result[]} */
const results = [];

/** @param {string[]} names scripts to run in turn */
async function runInTurn(names) {
  for (const name of names) results.push(await run(name));
}

const began = Date.now();
await runInTurn(FIRST);
const left = [...JOBS];
await Promise.all(
  Array.from({ length: HANDS }, async () => {
    for (let job = left.shift(); job; job = left.shift()) await runInTurn(job);
  }),
);
rmSync(folder, { recursive: true });

console.log();
for (const { name, passed, failed, told } of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed (${told})`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\nin ${Math.round((Date.now() - began) / 60_000)} minutes`);
console.log(`${passed} passed, ${failed} failed`);
