/**
 * `npm test`: runs the npm scripts below, two at a time, each one even when another has failed, and prints
 * the sum of their counts as the last line: "N passed, N failed".
 *
 * A script that runs tests writes a report into the file that TEST_REPORT names (scripts/reporters.mjs).
 * Any other script counts as one check. What a script says is printed when it has ended, so that no two
 * are mixed; what failed is named once more at the end.
 *
 * Some forty thousand tests in four engines on a busy machine meet a window that comes too late now and
 * then. So the few files that failed are run once more, with nothing beside them. What passes then has
 * passed, and is named: it wants a look, since a test that depends on the load may be a fault that does.
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
  ['test:webkit:browser', 'test:webkit:e2e'],
  ['types', 'lint', 'knip', 'size', 'publint', 'attw', 'test:e2e'],
  ['test:unit'],
  ['test:old:browser', 'test:old:e2e'],
  ['test:firefox:browser', 'test:firefox:e2e'],
  // Both have Storybook make a site.
  ['test:stories', 'test:storybook'],
  ['test:browser'],
  ['test:pictures'],
];

/** How many jobs run at a time: a browser test leaves much of a core to others while it waits for frames. */
const HANDS = 2;

/** With more files than these that failed, load is no excuse. */
const MOST_RERUN = 4;

const folder = mkdtempSync(join(tmpdir(), 'voc-elements-'));

/** @typedef {import('./reporters.mjs').Report} Report */

/**
 * A script's report, and what is told of the run: an engine that is missing, the time.
 * @typedef {Report & { name: string, told: string }} Result
 */

/**
 * Runs an npm script.
 * @param {string} name
 * @param {readonly string[]} [files] of its tests; all without it
 * @returns {Promise<Result>}
 */
async function run(name, files = []) {
  const path = join(folder, `${name.replaceAll(':', '-')}.json`);
  rmSync(path, { force: true });
  const start = Date.now();
  // The build has its own place in the list, so the hooks that build before a test are left out.
  const child = spawn('npm', ['run', '--ignore-scripts', name, '--', ...files], {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TEST_REPORT: path },
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (/** @type {Buffer} */ part) => said.push(part));
  }
  const [status] = await once(child, 'close');
  process.stdout.write(Buffer.concat(said));
  const succeeded = status === 0;
  /** @type {Report} */
  const report = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { passed: Number(succeeded), failed: 0, skipped: 0, failures: [] };
  // Such as a check that is no test, or a runner that broke down.
  if (!succeeded && report.failed === 0) {
    report.failed = 1;
    report.failures = [{ file: '', test: `npm run ${name}`, why: `ended with ${status}` }];
  }
  const { missing, skipped } = report;
  const seconds = `${Math.round((Date.now() - start) / 1000)} s`;
  const told = missing
    ? `SKIPPED: ${missing}`
    : skipped
      ? `${skipped} skipped, ${seconds}`
      : seconds;
  return { ...report, name, told };
}

/**
 * Runs the files once more in which tests failed, where they are few.
 * @param {Result} result
 * @returns {Promise<Result>}
 */
async function withSecondRun(result) {
  const files = [...new Set(result.failures.map(({ file }) => file))];
  if (!files.length || files.length > MOST_RERUN || files.includes('')) return result;
  console.log(`\n${result.name}: once more, of what failed: ${files.join(', ')}\n`);
  const { failures, failed } = await run(result.name, files);
  const saved = result.failures.filter(({ test }) =>
    failures.every((again) => again.test !== test),
  );
  const passed = result.passed + Math.max(0, result.failed - failed);
  const told = [result.told, ...saved.map(({ test }) => `ONLY AT THE SECOND RUN: ${test}`)].join(
    ', ',
  );
  return { ...result, passed, failed, failures, told };
}

/** @type {Result[]} */
const firstRuns = [];

/** @param {string[]} names scripts to run in turn */
async function runInTurn(names) {
  for (const name of names) firstRuns.push(await run(name));
}

const began = Date.now();
await runInTurn(FIRST);
const left = [...JOBS];
await Promise.all(
  Array.from({ length: HANDS }, async () => {
    for (let job = left.shift(); job; job = left.shift()) await runInTurn(job);
  }),
);
/** @type {Result[]} */
const results = [];
for (const result of firstRuns) results.push(await withSecondRun(result));
rmSync(folder, { recursive: true });

console.log();
for (const { name, passed, failed, failures, told } of results) {
  console.log(`${name}: ${passed} passed, ${failed} failed (${told})`);
  for (const { file, test, why } of failures) console.log(`  ${file}: ${test}: ${why}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\nin ${Math.round((Date.now() - began) / 60_000)} minutes`);
console.log(`${passed} passed, ${failed} failed`);
