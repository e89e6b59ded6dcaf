/**
 * `npm test`: every check in turn, each one even when another failed, and one line with the total.
 * `node test/tools/run.mjs unit lint` runs those alone.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from './stale.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'voc-elements-'));
const bin = (/** @type {string} */ name) => join(project, 'node_modules', '.bin', name);
const tool = (/** @type {string} */ name) => join(project, 'test', 'tools', name);

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A program and its arguments. Without `count` it counts as one check; with it, as the tests that
 * it wrote down in that file.
 * @typedef {{ command: string[], env?: Record<string, string>, count?: () => Count }} Step
 */

/** @param {string} file */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {string} name of the report
 * @param {string[]} args which tests, and how
 * @param {Record<string, string>} [env]
 * @returns {Step}
 */
function vitest(name, args, env) {
  const file = join(scratch, `${name}.json`);
  return {
    command: [
      bin('vitest'),
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
    ],
    env,
    count: () => {
      const report = readJson(file);
      // A file that could not be loaded has no tests to count, yet it did fail.
      const broken = (report?.testResults ?? []).filter(
        (/** @type {{ status: string, assertionResults: unknown[] }} */ { status, ...suite }) =>
          status === 'failed' && suite.assertionResults.length === 0,
      );
      return {
        passed: report?.numPassedTests ?? 0,
        failed: (report?.numFailedTests ?? 1) + broken.length,
      };
    },
  };
}

/**
 * @param {'new' | 'old'} browser
 * @returns {Step}
 */
function inBrowser(browser) {
  const file = join(scratch, `${browser}.json`);
  return {
    command: [bin('web-test-runner')],
    env: { VOC_BROWSER: browser, VOC_COUNT_FILE: file },
    count: () => readJson(file) ?? { passed: 0, failed: 1 },
  };
}

/** @returns {Step} */
function pictures() {
  const file = join(scratch, 'pictures.json');
  return {
    command: [process.execPath, join(project, 'test', 'pictures', 'pictures.mjs')],
    env: { VOC_COUNT_FILE: file },
    count: () => readJson(file) ?? { passed: 0, failed: 1 },
  };
}

const endToEnd = ['test/e2e', '--testTimeout=60000', '--hookTimeout=60000'];

/** @type {Record<string, { title: string, steps: Step[], needsBuild?: boolean }>} */
const stages = {
  format: { title: 'Formatting', steps: [{ command: [bin('prettier'), '--check', '.'] }] },
  lint: {
    title: 'Lint, import rules, dead code',
    steps: [
      { command: [bin('oxlint'), '--type-aware', '--deny-warnings', '.'] },
      { command: [process.execPath, tool('import-rules.mjs')] },
      // Code that nothing uses; it knows too little of the tools to judge dependencies.
      { command: [bin('knip'), '--include', 'files,exports', '--no-progress'] },
    ],
  },
  types: { title: 'Types', steps: [{ command: [bin('tsc'), '-p', 'tsconfig.json'] }] },
  build: {
    title: 'Build and size budget',
    steps: [{ command: [process.execPath, tool('build.mjs')] }],
  },
  unit: {
    title: 'Unit tests in Node',
    steps: [vitest('unit', ['--exclude', 'test/e2e/**'])],
    needsBuild: true,
  },
  browser: {
    title: 'Browser tests in Chromium',
    steps: [inBrowser('new')],
    needsBuild: true,
  },
  e2e: {
    title: 'The bundle on whole pages, in Chromium',
    steps: [vitest('e2e', endToEnd)],
    needsBuild: true,
  },
  pictures: {
    title: 'Pictures against their baselines',
    steps: [pictures()],
    needsBuild: true,
  },
  stories: {
    title: 'Stories in three themes, in Chromium',
    steps: [vitest('stories', ['--config', '.storybook/vitest.config.ts'])],
    needsBuild: true,
  },
  storybook: {
    title: 'The static Storybook, without a network',
    steps: [{ command: [process.execPath, tool('storybook.mjs'), 'check'] }],
    needsBuild: true,
  },
  old: {
    title: 'Browser tests and whole pages in Chromium 109',
    steps: [inBrowser('old'), vitest('e2e-old', endToEnd, { VOC_BROWSER: 'old' })],
    needsBuild: true,
  },
  package: {
    title: 'The package as published',
    steps: [
      { command: [bin('publint'), '--strict'] },
      {
        command: [
          bin('attw'),
          '--pack',
          '.',
          '--profile',
          'esm-only',
          '--exclude-entrypoints',
          './voc-elements.min.js',
          './voc-sonification.min.js',
          './tokens.css',
        ],
      },
    ],
    needsBuild: true,
  },
};

/**
 * @param {Step} step
 * @param {boolean} quiet show the output only when it fails
 * @returns {Promise<Count>}
 */
async function run({ command, env, count }, quiet) {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(1);
    });
    child.on('close', done);
  });
  if (code !== 0) process.stdout.write(output);
  const result = count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A test program that fails without a failed test must not pass for a success.
  if (code !== 0 && result.failed === 0) result.failed = 1;
  return result;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in stages));
if (unknown.length > 0) {
  console.error(
    `No such check: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}`,
  );
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const built = () => existsSync(join(project, 'dist', 'voc-elements.min.js'));
const names = Object.keys(stages).filter((name) => wanted.length === 0 || wanted.includes(name));
const needsBuild = names.some((name) => stages[name]?.needsBuild) && isStale();
if (needsBuild && !names.includes('build')) names.unshift('build');

for (const name of names) {
  const stage = stages[name];
  if (!stage) continue;
  console.log(`\n== ${stage.title}`);
  if (stage.needsBuild && !built()) {
    console.log('not run: there is no build');
    total.failed += 1;
    continue;
  }
  const started = Date.now();
  const found = { passed: 0, failed: 0 };
  for (const step of stage.steps) {
    const { passed, failed } = await run(step, !step.count && name !== 'build');
    found.passed += passed;
    found.failed += failed;
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`-- ${name}: ${found.passed} passed, ${found.failed} failed (${seconds} s)`);
  total.passed += found.passed;
  total.failed += found.failed;
}

rmSync(scratch, { recursive: true, force: true });
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
