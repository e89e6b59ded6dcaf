/**
 * `node scripts/in-engine.mjs <engine> <script> [file...]`: runs an npm script with VOC_BROWSER set. Where the
 * engine is not installed nothing runs, and that is said instead: it is no failure.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { findFirefox } from './firefox.mjs';
import { findWebKit } from './webkit.mjs';

const [engine = '', script = '', ...files] = process.argv.slice(2);

/** What is missing, of the engines that a machine may not have. */
const missing = {
  firefox: findFirefox() ? '' : 'Firefox is not installed (on Debian: firefox-esr)',
  webkit: findWebKit() ? '' : 'WebKitGTK is not installed (on Debian: webkit2gtk-driver, xvfb)',
}[engine];

if (missing) {
  console.log(`SKIPPED ${script} in ${engine}: ${missing}`);
  const { TEST_REPORT } = process.env;
  const report = { passed: 0, failed: 0, skipped: 0, failures: [], missing };
  if (TEST_REPORT) writeFileSync(TEST_REPORT, JSON.stringify(report));
} else {
  const { status } = spawnSync('npm', ['run', script, '--', ...files], {
    shell: process.platform === 'win32',
    stdio: 'inherit',
    env: { ...process.env, VOC_BROWSER: engine },
  });
  process.exitCode = status ?? 1;
}
