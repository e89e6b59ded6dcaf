import { defaultReporter } from '@web/test-runner';
import { bundledTests } from './scripts/bundled-tests.mjs';
import { launcher } from './scripts/launchers.mjs';
import { webTestRunnerReporter } from './scripts/reporters.mjs';

const engine = process.env.VOC_BROWSER;

const files = ['test/**/*.browser.ts'];
// What axe looks at is the document, which is the same in every engine: it takes minutes, so one tells of it.
if (engine) files.push('!test/element/axe.browser.ts');
if (engine === 'firefox' || engine === 'webkit') {
  // On a machine without a sound card, as test machines are, their sound never starts to play.
  files.push('!test/sonification/*.browser.ts');
  console.warn(`SKIPPED test/sonification in ${engine}: it needs a sound card`);
}

/** Where `npm test` wants a report (scripts/test.mjs). */
const report = process.env.TEST_REPORT;

export default {
  files,
  hostname: '127.0.0.1',
  // Firefox draws only the page in front, and WebDriver has one window and one mouse for all.
  concurrency: engine === 'firefox' || engine === 'webkit' ? 1 : 2,
  plugins: [await bundledTests()],
  browsers: [await launcher(engine)],
  testFramework: { config: { timeout: 10_000 } },
  // Of a file with all tests of accessibility.
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter(), ...(report ? [webTestRunnerReporter(report)] : [])],
};
