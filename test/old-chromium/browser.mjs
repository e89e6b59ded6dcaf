import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumFlags } from '../../scripts/browser.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const unpacked = join(folder, 'node_modules', '.unpacked');

/**
 * Whether it starts and is the right one. It knows no --version, so a page has to say.
 * @param {string} executable
 */
function isRight(executable) {
  const page = 'data:text/html,<script>document.write(navigator.userAgent)</script>';
  const { stdout } = spawnSync(executable, [...chromiumFlags, '--dump-dom', page], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  return / HeadlessChrome\/109\./.test(stdout ?? '');
}

function install() {
  if (existsSync(join(folder, 'node_modules', '@sparticuz'))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('Chromium 109 could not be installed');
}

/**
 * A real Chromium 109, the oldest one the elements must work in (the last for Windows 7 and 8.1).
 * It has a package.json of its own and is installed when first asked for. Linux x64 only.
 * @returns {Promise<string>} path of the executable
 */
export async function findOldBrowser() {
  install();
  const require = createRequire(import.meta.url);
  const chromium = join(folder, 'node_modules', '@sparticuz', 'chromium');
  const { inflate } = require(join(chromium, 'build', 'lambdafs.js'));
  mkdirSync(unpacked, { recursive: true });

  // The package would unpack to a fixed place that other versions of it use too, and then take
  // whichever it finds there. It asks for the temporary folder each time, so give it our own.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = unpacked;
  try {
    const executable = await inflate(join(chromium, 'bin', 'chromium.br'));
    if (isRight(executable)) return executable;
    // A machine without the libraries that a browser needs: they are in the package as well.
    process.env.LD_LIBRARY_PATH = join(await inflate(join(chromium, 'bin', 'aws.tar.br')), 'lib');
    if (isRight(executable)) return executable;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  throw new Error(`Chromium 109 does not start; delete ${unpacked} to unpack it again`);
}
